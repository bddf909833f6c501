import type { DocumentRule } from "../../rule.ts";
import { findIssues } from "../find-issues.ts";

/** Finds keys of front matter that the document's schema does not know. */
export const frontMatterUnknownKey: DocumentRule = {
  kind: "document",
  name: "front-matter/unknown-key",
  severity: "error",
  looksFor: "A key in front matter that nothing reads, often a misspelt name.",
  why: "Nothing reads such a key, so what it says is lost and nobody sees that.",
  since: "0.1.0",
  isFixable: true,
  find: (document) =>
    findIssues(document, frontMatterUnknownKey, ({ code }) => code === "unrecognized_keys"),
};
