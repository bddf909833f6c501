import type { FactCell } from "../../content/facts/fact-block.ts";
import { createFactBlock } from "../../content/facts/fact-blocks.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import { formatFact } from "../../content/facts/format-fact.ts";
import type { FactBlockName } from "../../content/named-blocks.ts";
import {
  formatKeptVersion,
  type KeptSurroundings,
  type KeptTable,
} from "../../content/versions/kept-version.ts";
import { namePolicy, nameVersionFile } from "../../content/versions/version-path.ts";
import { type Document, type Home, listSections } from "../document.ts";
import { nameFollowedFile } from "../in-force.ts";
import { listReferences } from "./list-references.ts";

/** A file to write: its path below the content folder, and its text. */
export interface FileOfVersion {
  readonly file: string;
  readonly text: string;
}

/**
 * Makes the files that keep what a home has in force and has not kept yet, one for each policy. What is kept
 * already is left as it is, whatever the policy says by now.
 *
 * @param home the home on the day that it is published, without an error
 */
export function listVersionsToKeep(home: Home): readonly FileOfVersion[] {
  const kept = new Set(home.versions.map(({ file }) => file));
  return home.documents
    .filter(({ folder }) => folder === "policies")
    .flatMap((document): readonly FileOfVersion[] => {
      const text = home.texts.get(document.file);
      const { version } = document.frontMatter;
      if (text === undefined || version === undefined) return [];
      const name = { policy: findPolicy(document), version };
      const file = nameVersionFile(name);
      if (kept.has(file)) return [];
      return [{ file, text: formatKeptVersion(name, text, describeSurroundings(document, home)) }];
    });
}

/**
 * Names the policy that a document is or follows, as kept versions name it.
 *
 * @param document the document
 */
export function findPolicy({ file }: Pick<Document, "file">): string {
  return namePolicy(nameFollowedFile(file));
}

function describeSurroundings(document: Document, { facts }: Home): KeptSurroundings {
  const { audience } = document;
  const others = listSections(document).filter((section) => section.audience !== audience);
  const references = listReferences(document);
  return {
    audience,
    readers: Object.fromEntries(others.map((section) => [section.id, section.audience])),
    facts: Object.fromEntries(
      references.flatMap(({ path, block }) => {
        const told = block === undefined ? tellFact(path, facts.table) : undefined;
        return told === undefined ? [] : [[path, told]];
      }),
    ),
    tables: Object.fromEntries(
      references.flatMap(({ block }) =>
        block === undefined ? [] : [[block, tellTable(block, facts.table)]],
      ),
    ),
  };
}

/** The house's own facts are not in the repository, and kept versions are. */
function tellFact(reference: string, table: FactTable): string | undefined {
  const fact = table.find(reference);
  if (fact === undefined || fact.audience === "house") return undefined;
  return formatFact(fact.value, table.locale);
}

function tellTable(name: FactBlockName, table: FactTable): KeptTable {
  const { head, rows } = createFactBlock(name, table);
  return { head, rows: rows.map((cells) => cells.map((cell) => tellCell(cell, table))) };
}

function tellCell(cell: FactCell, table: FactTable): string {
  return cell
    .map((part) => (typeof part === "string" ? part : (tellFact(part.reference, table) ?? "")))
    .join("");
}
