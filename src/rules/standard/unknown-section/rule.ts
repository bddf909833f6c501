import type { Home } from "../../../documents/document.ts";
import { documentTypes, findDocumentType } from "../../../documents/registry.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findNearest } from "../../../text/find-nearest.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds sections set aside that do not exist, so that nothing was set aside at all. */
export const standardUnknownSection: HomeRule = {
  kind: "home",
  name: "standard/unknown-section",
  severity: "error",
  looksFor: "A section set aside in _data/standard.yaml that no type of document has.",
  why: "Nothing is set aside by a name that does not exist, so the section still counts as missing.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    (home.facts.standard?.setAside ?? []).flatMap(({ document, section }, index) => {
      const path = `standard.setAside.${index + 1}`;
      const type = findDocumentType(document.shown);
      if (type === undefined) {
        const known = documentTypes.map(({ id }) => id);
        return [describe(home, { path: `${path}.document`, name: document.shown, known })];
      }
      const known = type.sections.map(({ id }) => id);
      if (known.includes(section.shown)) return [];
      return [describe(home, { path: `${path}.section`, name: section.shown, known })];
    }),
};

interface UnknownName {
  readonly path: string;
  readonly name: string;
  readonly known: readonly string[];
}

function describe(home: Home, { path, name, known }: UnknownName): Finding {
  const nearest = findNearest(name, known);
  const what = path.endsWith(".document") ? "type of document" : "section";
  return createFinding(standardUnknownSection, home.facts.locate(path), {
    message: say`There is no ${what} called ${asTyped(name)}, so nothing is set aside here.`,
    fix:
      nearest === undefined
        ? `Use one of: ${known.join(", ")}. Or delete the entry.`
        : `Did you mean “${nearest}”?`,
  });
}
