import type { DocumentRule } from "../../rule.ts";
import { findIssues } from "../find-issues.ts";

/** Finds values of front matter that the document's schema does not take. */
export const frontMatterInvalid: DocumentRule = {
  kind: "document",
  name: "front-matter/invalid",
  severity: "error",
  looksFor: "Front matter that lacks a title, a version or a date, or says one that cannot be.",
  why: "Without its title, version and dates nobody knows what a document is and whether it is in force.",
  since: "0.1.0",
  isFixable: true,
  find: (document) =>
    findIssues(document, frontMatterInvalid, ({ code }) => code !== "unrecognized_keys"),
};
