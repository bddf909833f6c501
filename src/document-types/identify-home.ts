import type { Facts } from "../content/facts/read-facts.ts";
import { readHome, type WrittenHome } from "../content/read-home.ts";
import type { Home } from "./document.ts";
import { identifyDocument } from "./identify-document.ts";

/**
 * Reads a home and finds out what each of its documents is.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @returns the home, with a finding for each fault in reading and identifying
 * @throws when the folder cannot be read
 */
export async function readIdentifiedHome(contentFolder: string): Promise<Home> {
  return identifyHome(await readHome(contentFolder));
}

/**
 * Finds out what each document of a written home is.
 *
 * @param written the home as read
 */
export function identifyHome(written: WrittenHome): Home {
  const context = { facts: written.facts.table, setAside: listSetAside(written.facts) };
  const identified = written.documents.map((document) => identifyDocument(document, context));
  return {
    contentFolder: written.contentFolder,
    facts: written.facts,
    markdown: written.markdown,
    documents: identified.map(({ document }) => document),
    findings: [...written.findings, ...identified.flatMap(({ findings }) => findings)],
  };
}

function listSetAside(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const byType = new Map<string, Set<string>>();
  for (const { document, section } of facts.standard?.setAside ?? []) {
    const sections = byType.get(document.shown) ?? new Set();
    byType.set(document.shown, sections.add(section.shown));
  }
  return byType;
}
