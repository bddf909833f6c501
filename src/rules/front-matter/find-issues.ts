import { describeSchemaIssue } from "../../content/describe-schema-issue.ts";
import type { z } from "../../content/zod.ts";
import type { Document } from "../../documents/document.ts";
import type { Finding, Rule } from "../../findings/finding.ts";

/**
 * Carries what a document's schema says about its front matter back to the file's lines.
 *
 * @param document the document
 * @param rule the rule that the findings belong to
 * @param isOfRule tells which of the schema's issues are meant
 */
export function findIssues(
  document: Document,
  rule: Rule,
  isOfRule: (issue: z.core.$ZodIssue) => boolean,
): readonly Finding[] {
  return document.faults.flatMap((fault) =>
    fault.fault === "frontMatter" && isOfRule(fault.issue)
      ? describeSchemaIssue(fault.issue, {
          schema: document.frontMatterSchema,
          yaml: document.written.frontMatter,
          rules: { invalid: rule, unknownKey: rule },
        })
      : [],
  );
}
