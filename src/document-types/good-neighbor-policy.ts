import type { DocumentType } from "./document-type.ts";

/** How the home behaves toward its neighbors, and whom they can reach. */
export const goodNeighborPolicy: DocumentType = {
  id: "good-neighbor-policy",
  title: { en: "Good-neighbor policy" },
  summary: {
    en: "How the home lives beside its neighbors, whom they can call, and how soon they hear back.",
  },
  audience: "public",
  sections: [],
};
