import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { hasNoSlug, listPublished, placeOf } from "../published-documents.ts";

/** Finds published documents that have no address. */
export const addressMissing: HomeRule = {
  kind: "home",
  name: "address/missing",
  severity: "error",
  looksFor: "A document whose file name leaves no letters for its address.",
  why: "Without letters or digits there is no address that a reader could open.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    listPublished(home)
      .filter(hasNoSlug)
      .map((document) =>
        createFinding(addressMissing, placeOf(document), {
          message: "The file's name has no letters or digits to make an address of.",
          fix: "Add a line to the front matter such as “slug: house-rules”.",
        }),
      ),
};
