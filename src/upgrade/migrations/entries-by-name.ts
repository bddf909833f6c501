import type { Migration } from "../migration.ts";

/** Texts once called entries of lists by their place: `home.crisisLines.1.phone` was 911. */
export const entriesByName: Migration = {
  name: "entries-by-name",
  version: "0.1.0",
  says: "Texts call crisis lines and other entries of a list by their name instead of their place, so that a new entry never changes whom people are told to call.",
  find: (_home, findings) =>
    findings
      .filter(({ rule, edits }) => rule === "fact/by-position" && edits.length > 0)
      .map(({ edits }) => ({ edits })),
};
