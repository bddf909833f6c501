import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";

/** Holds the list of changes against the version in force, and its day against the day from which it holds. */
export const frontMatterChangesDisagree: DocumentRule = {
  kind: "document",
  name: "front-matter/changes-disagree",
  severity: "warning",
  looksFor:
    "A list of changes whose newest entry is not about the version in force, or is of a later day than it holds from.",
  why: "Readers who look for what is new would read about another version, or that it held before it was written.",
  since: "0.1.0",
  isFixable: false,
  find: (document) => [...findDisagreeingChanges(document), ...findTooEarly(document)],
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

/** Whoever raises a version and forgets its day tells that it held before. */
function findTooEarly({
  frontMatter: { version, effective, changes = [] },
  written,
}: Document): readonly Finding[] {
  const date = changes
    .filter((change) => change.version === version)
    .map((change) => change.date)
    .toSorted()[0];
  const index = changes.findIndex((change) => change.version === version && change.date === date);
  if (date === undefined || effective === undefined || date <= effective) return [];
  return [
    createFinding(frontMatterChangesDisagree, written.frontMatter.locate(["effective"]), {
      message: `Version ${version} is told to hold from ${effective}, and the change that made it is of ${date}. Readers would take it to have held before it was written.`,
      fix: `Write the day from which version ${version} holds, such as ${date}, or correct the day of the change.`,
      related: [relate(written.frontMatter.locate(["changes", index]), "The change.")],
    }),
  ];
}
