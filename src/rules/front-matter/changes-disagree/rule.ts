import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";

/** Holds the list of changes against the version in force. */
export const frontMatterChangesDisagree: DocumentRule = {
  kind: "document",
  name: "front-matter/changes-disagree",
  severity: "warning",
  looksFor: "A list of changes whose newest entry is not about the version in force.",
  why: "Readers who look for what is new would read about another version.",
  since: "0.1.0",
  isFixable: false,
  find: findDisagreeingChanges,
};

function findDisagreeingChanges({
  frontMatter: { version, changes = [] },
  written,
}: Document): readonly Finding[] {
  const newest = changes
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const isListed = changes.some((change) => change.date === newest && change.version === version);
  if (newest === undefined || version === undefined || isListed) return [];
  const index = changes.findIndex(({ date }) => date === newest);
  const named = changes[index]?.version ?? "";
  return [
    createFinding(frontMatterChangesDisagree, written.frontMatter.locate(["version"]), {
      message: `The version in force is ${version}, and the newest change listed is about ${named}, so readers cannot tell what changed.`,
      fix: `Add a change for version ${version} to “changes:”, or correct the version.`,
      related: [relate(written.frontMatter.locate(["changes", index]), "The newest change.")],
    }),
  ];
}
