/** The page that people search on. */
export const search = {
  title: "Search",
} as const;
