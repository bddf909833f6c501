import { createFinding, type Finding, type Rule } from "../content/finding.ts";
import type { Home } from "../document-types/document.ts";
import type { DocumentType } from "../document-types/document-type.ts";
import { documentTypes } from "../document-types/registry.ts";
import { isAskedByLevel } from "../standards/rule-status.ts";
import type { HomeCheck } from "./check.ts";
import { isSetAside } from "./set-aside.ts";

const documentMissing: Rule = {
  name: "document/missing",
  severity: "warning",
  looksFor: "A type of document that this home does not have at all.",
};

const documentDuplicated: Rule = {
  name: "document/duplicated",
  severity: "warning",
  looksFor: "Two documents of one type, so that readers cannot tell which is in force.",
};

/** Finds the documents every home has and this one does not, or has twice. */
export const checkDocumentMissing: HomeCheck = {
  rules: [documentMissing, documentDuplicated],
  findInHome: (home) => [...findMissing(home), ...findDuplicated(home)],
};

function findMissing(home: Home): readonly Finding[] {
  return documentTypes
    .filter((type) => isNeeded(type, home))
    .map((type) => {
      const file = `policies/${type.id}.md`;
      return createFinding(
        documentMissing,
        { file, line: 1, column: 1 },
        {
          message: `This home has no ${type.title.en.toLowerCase()}. Readers look there for: ${type.summary.en}`,
          fix: `Write one in ${file}, or set its sections aside with a reason in _data/standard.yaml.`,
          standards: [...new Set(type.sections.flatMap(({ standards }) => standards))].slice(0, 3),
          severity: isAskedByLevel(home, type.id) ? "error" : "warning",
        },
      );
    });
}

function findDuplicated({ documents }: Home): readonly Finding[] {
  const first = new Map<DocumentType, string>();
  return documents.flatMap(({ file, type }) => {
    if (type === undefined) return [];
    const earlier = first.get(type);
    if (earlier === undefined) {
      first.set(type, file);
      return [];
    }
    return [
      createFinding(
        documentDuplicated,
        { file, line: 1, column: 1 },
        {
          message: `This and ${earlier} are both the ${type.title.en.toLowerCase()}. Readers cannot tell which is in force, and the matrix shows only one.`,
          fix: "Put both in one file, or take “type:” out of one and rename it.",
        },
      ),
    ];
  });
}

function isNeeded(type: DocumentType, home: Home): boolean {
  const file = `policies/${type.id}.md`;
  const isThere = home.documents.some((document) => document.type?.id === type.id);
  const cannotBeRead = home.findings.some((finding) => finding.file === file);
  const needed = type.sections.filter(
    ({ id, strength }) => strength === "must" && !isSetAside(home.facts, type.id, id),
  );
  return !isThere && !cannotBeRead && needed.length > 0;
}
