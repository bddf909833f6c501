import type { Home } from "../../../documents/document.ts";
import type { DocumentType } from "../../../documents/document-type.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds documents that the home has twice. */
export const documentDuplicated: HomeRule = {
  kind: "home",
  name: "document/duplicated",
  severity: "warning",
  looksFor: "Two documents of one type, so that readers cannot tell which is in force.",
  why: "Readers cannot tell which of the two is in force, and the page on certification shows only one.",
  since: "0.1.0",
  isFixable: false,
  find: findDuplicated,
};

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
          message: `This and ${earlier} are both the ${type.title[operatorLanguage].toLowerCase()}. Readers cannot tell which is in force, and the matrix shows only one.`,
          fix: "Put both in one file, or take “type:” out of one and rename it.",
          related: [relate({ file: earlier, line: 1, column: 1 }, "The other document.")],
        },
      ),
    ];
  });
}
