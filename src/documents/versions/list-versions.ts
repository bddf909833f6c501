import type { Audience } from "../../content/audience.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { readSiteLanguage } from "../../content/facts/site-language.ts";
import { createMarkdown } from "../../content/markdown.ts";
import { memoize } from "../../content/memoize.ts";
import { readDocument } from "../../content/read-home.ts";
import { recallFacts } from "../../content/versions/facts-of-then.ts";
import type { KeptVersion } from "../../content/versions/kept-version.ts";
import { compareVersionNumbers } from "../../content/versions/version-path.ts";
import type { Document, Home } from "../document.ts";
import { identifyDocument } from "../identify-document.ts";
import { createReadersToday } from "./find-readers-today.ts";
import { findPolicy } from "./keep-version.ts";
import { listReferences } from "./list-references.ts";
import { narrowVersion, type ReadVersion } from "./narrow-version.ts";

/** A kept version, known for what it is. */
export interface DocumentVersion {
  readonly kept: KeptVersion;
  /** What it is, read with the facts of then. Nobody reads in it what they could not then, or may not now. */
  readonly document: Document;
  /** The policy that it is a version of, as it is in force; none where the home has none any more. */
  readonly inForce: Document | undefined;
}

/**
 * Reads what was kept, with the facts of then. Who could read it then is not decided yet: that is for
 * {@link listVersions}.
 *
 * @param facts the home's facts today
 */
export const readVersionWith = memoize((facts: Facts) => {
  const markdown = createMarkdown();
  return memoize((kept: KeptVersion): Document => {
    const then = recallFacts(kept, facts.table);
    const source = { file: `${kept.policy}.md`, text: kept.text };
    const { document: written } = readDocument(source, markdown, then);
    const language = readSiteLanguage(facts);
    return identifyDocument(written, { facts: then, language, setAside: new Map() }).document;
  });
});

/**
 * Lists every kept version of a home, the latest of each policy first, for those alone who could read it then
 * and may read the same now.
 *
 * @param home the home
 */
export const listVersions = memoize((home: Home): readonly DocumentVersion[] => {
  if (home.versions.length === 0) return [];
  const read = readVersionWith(home.facts);
  const inForce = new Map(
    home.documents
      .filter(({ folder }) => folder === "policies")
      .map((document) => [findPolicy(document), document]),
  );
  const latestFirst = home.versions
    .toSorted((first, second) => compareVersionNumbers(second.version, first.version))
    .map((kept): ReadVersion => ({ kept, document: read(kept) }));
  const readersToday = createReadersToday(home);
  return latestFirst.map((version, index): DocumentVersion => {
    const { kept } = version;
    const policy = inForce.get(kept.policy);
    const followed = latestFirst.slice(0, index).filter((one) => one.kept.policy === kept.policy);
    const now = { policy, followed, readersToday, facts: home.facts.table };
    return { kept, document: narrowVersion(version, now), inForce: policy };
  });
});

/**
 * Makes the table of facts that somebody reads a version with: those of then, where this reader may read what it
 * said of them then, and today's for all else.
 *
 * @param version the version, each part for those alone who may read it
 * @param reader who reads it
 * @param today the home's facts
 */
export function recallFactsFor(
  { kept, document }: Pick<DocumentVersion, "kept" | "document">,
  reader: Audience,
  today: FactTable,
): FactTable {
  const readable = new Set(
    listReferences(document, reader).map(({ path, block }) => block ?? path),
  );
  const pick = <Value>(told: Readonly<Record<string, Value>>) =>
    Object.fromEntries(Object.entries(told).filter(([name]) => readable.has(name)));
  return recallFacts({ facts: pick(kept.facts), tables: pick(kept.tables) }, today);
}

/**
 * Lists the versions that came before the one in force, the latest first.
 *
 * @param home the home
 */
export function listEarlierVersions(home: Home): readonly DocumentVersion[] {
  return listVersions(home).filter(({ kept, inForce }) => {
    const current = inForce?.frontMatter.version;
    return current !== undefined && compareVersionNumbers(kept.version, current) < 0;
  });
}
