import type { Audience } from "../content/audience.ts";
import type { FactTable } from "../content/facts/fact-table.ts";
import { compareVersionNumbers } from "../content/versions/version-path.ts";
import { findDocumentAddress } from "../documents/addresses.ts";
import { type Document, type Home, listSections } from "../documents/document.ts";
import { compareSections, type SectionChange } from "../documents/versions/compare-sections.ts";
import {
  type DocumentVersion,
  listEarlierVersions,
  listVersions,
  recallFactsFor,
} from "../documents/versions/list-versions.ts";
import { readToldSections } from "../documents/versions/told-sections.ts";
import { findWidestAudience, hasPartsFor, mayRead } from "../documents/who-may-read.ts";
import { type DateView, type EffectiveView, viewDate, viewEffective } from "./date-view.ts";
import {
  type ChangeView,
  createDocumentViewer,
  type DocumentView,
  leadOnSite,
} from "./document-view.ts";
import { type ComparedSection, markChanges } from "./marked-changes.ts";

/** A version that another has followed, as a page shows it. */
export interface EarlierVersionView extends DocumentView {
  /** The address of the policy that it is a version of. */
  readonly policy: string;
  /** Where the version in force stands, and which it is. */
  readonly inForce: { readonly address: string; readonly version: string };
  /** The day from which on the next one held, where this reader has that. */
  readonly until: DateView | undefined;
  /** The next version that this reader has, and the page that compares the two. */
  readonly followed: { readonly address: string; readonly version: string };
}

/** Two versions beside each other, as a page shows what became of the first. */
export interface ComparisonView {
  readonly address: string;
  /** The address of the policy that they are versions of. */
  readonly policy: string;
  readonly title: string;
  readonly language: string;
  readonly before: { readonly address: string; readonly version: string };
  readonly after: { readonly address: string; readonly version: string };
  /** The later of the two, for the foot of printed sheets. */
  readonly version: string;
  readonly effective: EffectiveView | undefined;
  /**
   * What the policy itself says that it changed; empty where it does not, or not to this reader, and where the
   * later version followed another than the earlier.
   */
  readonly summary: string;
  readonly sections: readonly ComparedSection[];
  /** How many sections say the same in both. */
  readonly countSame: number;
}

/** What is shown of earlier versions to one audience. */
export interface VersionViews {
  readonly versions: readonly EarlierVersionView[];
  readonly comparisons: readonly ComparisonView[];
}

/** A version that somebody may read, with the facts that it is told with. */
interface ReadableVersion {
  readonly document: Document;
  readonly facts: FactTable;
  readonly version: string;
  readonly address: string;
}

/**
 * Makes what an audience may read of the versions that came before those in force.
 *
 * @param home the home
 * @param reader the audience; each version and each comparison has one page, for the widest that may read it
 */
export function createVersionViews(home: Home, reader: Exclude<Audience, "house">): VersionViews {
  const byPolicy = Map.groupBy(listEarlierVersions(home), ({ inForce }) => inForce);
  const rows = [...byPolicy].flatMap(([inForce, earlier]) => {
    const now = inForce && placeInForce(inForce, home, reader);
    return now === undefined ? [] : [listVersionPairs(now, earlier, home, reader)];
  });
  return {
    versions: rows.flat().map((pair) => viewVersion(pair, home, reader)),
    comparisons: rows.flat().map((pair) => viewComparison(pair, home, reader)),
  };
}

/** What everybody may read has its page among the public ones alone. */
function hasPage(document: Document, reader: Audience): boolean {
  return reader === "public"
    ? findWidestAudience(document) === "public"
    : hasPartsFor(document, reader);
}

/** The version in force stands where this reader has it, or everybody. */
function placeInForce(
  document: Document,
  home: Home,
  reader: Audience,
): ReadableVersion | undefined {
  const address = findDocumentAddress(document, reader);
  const { version } = document.frontMatter;
  if (address === undefined || version === undefined) return undefined;
  // What was published under this number is compared, where it is kept by now.
  const published = listVersions(home).find(
    ({ inForce, kept }) =>
      inForce === document && compareVersionNumbers(kept.version, version) === 0,
  );
  const { table } = home.facts;
  const facts = published === undefined ? table : recallFactsFor(published, reader, table);
  return { document, facts, version, address };
}

interface VersionPair {
  readonly before: ReadableVersion;
  readonly after: ReadableVersion;
  readonly now: ReadableVersion;
  /** False where a version of which this reader has nothing came between the two. */
  readonly isNext: boolean;
}

/** Each earlier version that a reader has with the next that the reader has, the latest first. */
function listVersionPairs(
  now: ReadableVersion,
  earlier: readonly DocumentVersion[],
  { facts }: Home,
  reader: Audience,
): readonly VersionPair[] {
  const placed = earlier.flatMap((version, index) => {
    const { document, kept } = version;
    if (!hasPage(document, reader)) return [];
    const around = findDocumentAddress(document, reader) ?? now.address;
    const before: ReadableVersion = {
      document,
      facts: recallFactsFor(version, reader, facts.table),
      version: kept.version,
      address: `${around}v${kept.version}/`,
    };
    const next = earlier[index - 1];
    return [{ before, isNext: next === undefined || hasPage(next.document, reader) }];
  });
  return placed.map(({ before, isNext }, index) => {
    return { before, after: placed[index - 1]?.before ?? now, now, isNext };
  });
}

function viewVersion(
  { before, after, now, isNext }: VersionPair,
  home: Home,
  reader: Audience,
): EarlierVersionView {
  const { document, facts, version, address } = before;
  const { today: _, ...anyDay } = home;
  const then: Home = { ...anyDay, facts: { ...home.facts, table: facts }, notInForce: [] };
  const viewer = createDocumentViewer(then, {
    lead: (link, origin, who) =>
      link.address.startsWith("#") ? link.address : leadOnSite(link, origin, who),
  });
  const { locale } = home.facts.table;
  const from = viewDate(document.frontMatter.effective, locale);
  return {
    ...viewer.view(document, reader),
    address,
    version,
    effective: from && { ...from, isLater: true }, // “from”, and not “since”
    changes: [],
    policy: now.address,
    inForce: { address: now.address, version: now.version },
    until: isNext ? viewDate(after.document.frontMatter.effective, locale) : undefined,
    followed: { address: `${address}changes/`, version: after.version },
  };
}

function viewComparison(
  { before, after, now, isNext }: VersionPair,
  home: Home,
  reader: Audience,
): ComparisonView {
  const changes = listReadableChanges(before, after, reader);
  const { title, language, frontMatter, audience, type } = now.document;
  const { effective } = after.document.frontMatter;
  const isReadable = mayRead(reader, audience);
  const change = frontMatter.changes?.find(({ version }) => version === after.version);
  return {
    address: `${before.address}changes/`,
    policy: now.address,
    title: isReadable ? title : (type?.title[language] ?? ""),
    language,
    before: { address: before.address, version: before.version },
    after: { address: after.address, version: after.version },
    version: after.version,
    effective: viewEffective(effective, home),
    summary: isReadable && isNext ? (change?.summary ?? "") : "",
    sections: changes.flatMap((one) => markChanges(one)),
    countSame: changes.filter(({ kind }) => kind === "same").length,
  };
}

/**
 * Each text is told with the facts that it was published with, so a promise that a fact holds is compared as well.
 * What this reader may read in one of the two alone is in neither: it was not added, nor taken out.
 */
function listReadableChanges(
  before: ReadableVersion,
  after: ReadableVersion,
  reader: Audience,
): readonly SectionChange[] {
  const [earlier, later] = [before, after].map(({ document, facts }) => {
    const told = readToldSections(document, facts, reader);
    const readable = new Set(told.map(({ id }) => id));
    const all = ["", ...listSections(document).map(({ id }) => id)];
    return { told, hidden: new Set(all.filter((id) => !readable.has(id))) };
  });
  return compareSections(earlier?.told ?? [], later?.told ?? []).filter((change) => {
    if (change.kind === "added") return !earlier?.hidden.has(change.after.id);
    return change.kind !== "removed" || !later?.hidden.has(change.before.id);
  });
}

/**
 * Leads from the changes that a document lists to what was read before each and to the words that it changed.
 *
 * @param documents the documents, each at the address that its reader has
 * @param views what these readers may read of earlier versions; those of narrower readers come first
 */
export function leadToVersions(
  documents: readonly DocumentView[],
  views: readonly VersionViews[],
): readonly DocumentView[] {
  const versions = views.flatMap((view) => view.versions);
  const comparisons = views.flatMap((view) => view.comparisons);
  if (versions.length === 0) return documents;
  return documents.map((document) => {
    // What everybody can read, residents have among their own pages as well.
    const policies = [
      document.address,
      document.address.replace("/residents/policies/", "/policies/"),
    ];
    const changes = document.changes.map((change): ChangeView => {
      const earlier = versions.find(
        ({ policy, version }) => policies.includes(policy) && version === change.version,
      );
      const compared = comparisons.find(
        ({ policy, after }) => policies.includes(policy) && after.version === change.version,
      );
      return {
        ...change,
        ...(earlier && { earlier: earlier.address }),
        ...(compared && { compared: compared.address }),
      };
    });
    return { ...document, changes };
  });
}
