/** What npm installs with the package. */
export const ownDependencies = ["@11ty/eleventy", "pagefind"] as const;

/** What Eleventy brings along, and the program uses too: asked for as Eleventy does, it is there once. */
export const sharedWithEleventy = [
  "@11ty/eleventy-dev-server",
  "@11ty/eleventy-plugin-bundle",
] as const;

/** What a home may add: `sharp` for pictures, the others to print the binder as a PDF. */
export const optionalDependencies = ["sharp", "playwright-core", "unpdf"] as const;

/** Looked for while it runs, and done without where it is missing. */
const onlyIfThere = ["@sparticuz/chromium", "fsevents", "bufferutil", "utf-8-validate"] as const;

const outside: readonly string[] = [
  ...ownDependencies,
  ...sharedWithEleventy,
  ...optionalDependencies,
  ...onlyIfThere,
];

/**
 * Tells whether a module stays outside of what is bundled.
 *
 * @param id what is imported, such as `pagefind` or `./read-home.ts`
 */
export function isOutside(id: string): boolean {
  return id.startsWith("node:") || outside.some((name) => id === name || id.startsWith(`${name}/`));
}
