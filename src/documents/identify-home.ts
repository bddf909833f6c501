import type { Facts } from "../content/facts/read-facts.ts";
import { readSiteLanguage } from "../content/facts/site-language.ts";
import { memoize } from "../content/memoize.ts";
import {
  type ReadingMemory,
  readHome,
  type WrittenDocument,
  type WrittenHome,
} from "../content/read-home.ts";
import type { Home } from "./document.ts";
import { identifyDocument } from "./identify-document.ts";
import { isNextVersion } from "./in-force.ts";

/**
 * Reads a home and finds out what each of its documents is.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @param memory what an earlier reading knows
 * @returns the home, with a finding for each fault in reading and identifying
 * @throws when the folder cannot be read
 */
export async function readIdentifiedHome(
  contentFolder: string,
  memory?: ReadingMemory,
): Promise<Home> {
  return identifyHome(await readHome(contentFolder, memory));
}

/**
 * Finds out what each document of a written home is.
 *
 * @param written the home as read
 */
export function identifyHome(written: WrittenHome): Home {
  const identified = written.documents.map(identifyBy(written.facts));
  const documents = identified.map(({ document }) => document);
  return {
    facts: written.facts,
    pictures: written.pictures,
    unread: written.unread,
    texts: written.texts,
    versions: written.versions,
    documents: documents.filter(({ file }) => !isNextVersion(file)),
    notInForce: documents.filter(({ file }) => isNextVersion(file)),
    findings: [...written.findings, ...identified.flatMap(({ findings }) => findings)],
  };
}

/** What a document is depends on itself and the facts. */
const identifyBy = memoize((facts: Facts) => {
  const context = {
    facts: facts.table,
    language: readSiteLanguage(facts),
    setAside: listSetAside(facts),
  };
  return memoize((document: WrittenDocument) => identifyDocument(document, context));
});

function listSetAside(facts: Facts): ReadonlyMap<string, ReadonlySet<string>> {
  const byType = new Map<string, Set<string>>();
  for (const { document, section } of facts.standard?.setAside ?? []) {
    const sections = byType.get(document.shown) ?? new Set();
    byType.set(document.shown, sections.add(section.shown));
  }
  return byType;
}
