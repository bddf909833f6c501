import { describeSchemaIssue } from "../content/describe-schema-issue.ts";
import type { Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";

const invalid: Rule = {
  name: "front-matter/invalid",
  severity: "error",
  looksFor: "Front matter that lacks a title, a version or a date, or says one that cannot be.",
};

const unknownKey: Rule = {
  name: "front-matter/unknown-key",
  severity: "error",
  looksFor: "A key in front matter that nothing reads, often a misspelt name.",
};

/** Carries what the document's schema says about its front matter back to the file's lines. */
export const checkFrontMatter: DocumentCheck = {
  rules: [invalid, unknownKey],
  findInDocument: (document) =>
    document.issues
      .filter((issue) => issue.path[0] === "frontMatter")
      .flatMap((issue) =>
        describeSchemaIssue(
          { ...issue, path: issue.path.slice(1) },
          {
            schema: document.frontMatterSchema,
            yaml: document.written.frontMatter,
            rules: { invalid, unknownKey },
          },
        ),
      ),
};
