import type { Audience } from "../content/audience.ts";
import type { Evidence } from "../content/facts/evidence-facts.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { findSectionAddress } from "../documents/addresses.ts";
import type { Document, Home } from "../documents/document.ts";
import { findKnownSections, type KnownSection, nameSection } from "../documents/known-sections.ts";
import { mayRead } from "../documents/who-may-read.ts";
import type { Locale } from "../locales/locale.ts";
import { none } from "../standards/find-standard.ts";
import { type Level, type Levels, nameLevel } from "../standards/level.ts";
import {
  type FoundSection,
  findHomeStatus,
  type HomeStatus,
  listLawNames,
  type RequirementStatus,
  type Status,
} from "../standards/requirement-status.ts";
import {
  type AskedOnTop,
  nameLayer,
  type RequirementInForce,
  type TitleSource,
} from "../standards/requirements-in-force.ts";
import { compareText } from "../text/compare-text.ts";
import { type DateView, type EffectiveView, viewDate, viewEffective } from "./date-view.ts";
import {
  type ComplaintRoute,
  createLayerView,
  type LayerLink,
  type LayerView,
  type MustPost,
  makeAnchor,
} from "./layer-view.ts";
import {
  type AskedInWords,
  describeEvidence,
  describeLevels,
  type ExpectedEvidence,
  type LevelsInWords,
  listLevelNotes,
  nameAsked,
  namePlace,
  nameRuleStatus,
  nameStatus,
  statuses,
} from "./matrix-words.ts";

/** A section that is evidence for a rule, as one reader may see it. */
export interface SectionEvidence {
  /** The registry's title where the reader may not read the operator's. */
  readonly title: string;
  readonly documentTitle: string;
  /** Where it stands; empty where there is no page of it. */
  readonly address: string;
  readonly audience: Audience;
  readonly version: string;
  readonly effective: EffectiveView | undefined;
  readonly reviewed: DateView | undefined;
  /** The last day on which its document changed, as that document says. */
  readonly changed: DateView | undefined;
}

/** A section that is not there, by the registry's titles. */
export interface MissingSection {
  readonly title: string;
  readonly documentTitle: string;
}

/** A place where evidence should stand too: a document, or papers that no document of ours holds. */
export interface PlaceNotYet {
  readonly place: string;
  /** The sections that would be it there, by the registry's titles; empty for papers. */
  readonly titles: readonly string[];
}

/**
 * Names a place where evidence should stand too, on one line.
 *
 * @param notYet the place
 */
export function describePlaceNotYet({ place, titles }: PlaceNotYet): string {
  return titles.length === 0 ? place : `${place}: ${titles.join(", ")}`;
}

/** Where evidence is kept that no document holds. */
export interface KeptEvidence {
  readonly where: string;
  readonly checked: DateView | undefined;
}

/** What somebody asks of a rule on top of the standard. */
export interface AskedOnTopInWords {
  /** Who asks, such as “The affiliate adds:”; a law by the place in it. */
  readonly whoAsks: string;
  readonly words: string;
  /** Where the law says so; empty of what is no law. */
  readonly citation: string;
}

/** A rule as a row of the matrix. */
export interface MatrixRow {
  readonly id: string;
  /** The row's own id in the page, such as `rule-1-c-7-b`. */
  readonly anchor: string;
  /** Anchors it had under earlier ids. */
  readonly formerAnchors: readonly string[];
  readonly title: string;
  readonly asks: string;
  /** What law, affiliate and the home itself ask on top of it. */
  readonly alsoAsks: readonly AskedOnTopInWords[];
  readonly question: string;
  /** Completes "This holds where …"; empty when it holds for every home. */
  readonly onlyIf: string;
  readonly levels: readonly LevelsInWords[];
  readonly notes: readonly string[];
  /** What it asks of the home; nothing where that hangs on a level the home does not give. */
  readonly askedHere: AskedInWords | undefined;
  /** The last day on which a document changed that is evidence for it. */
  readonly changed: DateView | undefined;
  readonly status: Status;
  readonly statusWords: string;
  /** Why it, or a section of it, is set aside. */
  readonly reasons: readonly string[];
  readonly sections: readonly SectionEvidence[];
  readonly missing: readonly MissingSection[];
  /** Where it does not stand yet, of a rule that is documented in part. */
  readonly notYetIn: readonly PlaceNotYet[];
  readonly keptAt: readonly KeptEvidence[];
  /** How it is cited: a law by the place in it. */
  readonly citation: string;
  readonly source: string;
  /** Every page that says something of it. */
  readonly sources: readonly string[];
  /** What helps with it, and what a reviewer looks at; empty where nothing was written. */
  readonly guidance: string;
  readonly looksAt: string;
  readonly expected: readonly ExpectedEvidence[];
  /** Whose words the title is. */
  readonly titleFrom: TitleSource;
  /** What it asks at each level, for the files that other programs read. */
  readonly asked: RequirementInForce["levels"];
}

/** How many rules have a status, with the part of a bar that stands for them. */
export interface StatusCount {
  readonly status: Status;
  readonly words: string;
  readonly count: number;
  /** Where its part of a bar of length 100 begins, and how long that part is. */
  readonly start: number;
  readonly length: number;
}

/** A domain with its rules. */
export interface MatrixDomain {
  readonly id: string;
  readonly title: string;
  /** The page with what helps with its rules, and what reviewers look at. */
  readonly address: string;
  readonly rows: readonly MatrixRow[];
  readonly counts: readonly StatusCount[];
}

/** Domains whose rows stand on one page, with how many of their rules are documented where. */
export interface DomainsOnPage {
  readonly domains: readonly MatrixDomain[];
  readonly counts: readonly StatusCount[];
  readonly total: number;
}

/** What a law, an affiliate or the home itself asks, with a page of its own. */
export interface MatrixLayer extends LayerView, DomainsOnPage {
  /** What it asks, as the title of its page. */
  readonly title: string;
  readonly address: string;
}

/** A section that the home does without, with why, where no row of a rule tells it. */
export interface SetAsideView extends MissingSection {
  readonly reason: string;
}

/** The matrix: every rule once, with where it is documented. */
export interface MatrixView {
  readonly notice: string;
  readonly standard: string;
  /** The affiliate's name; empty where none's profile is applied. */
  readonly profile: string;
  /** What readers should know of how far the standard could be read; empty where that is nothing. */
  readonly standardNotice: string;
  readonly level: Level | undefined;
  /** In the standard's own words; empty where the home gives none. */
  readonly levelName: string;
  readonly domains: readonly MatrixDomain[];
  readonly counts: readonly StatusCount[];
  readonly total: number;
  /** The standard's own domains, which have a page of guidance each. */
  readonly standardDomains: readonly MatrixDomain[];
  /** What stands on the page of the matrix: all but law, which has a page of its own. */
  readonly onPage: DomainsOnPage;
  /** What asks something on top of the standard: laws first. */
  readonly layers: readonly MatrixLayer[];
  /** Links that somebody asks the site for, and that have an address. */
  readonly links: readonly LayerLink[];
  /** What has to hang or lie in the home, whoever asks for it. */
  readonly mustPost: readonly MustPost[];
  /** What the home does without and no rule asks for, so that its reasons are read too. */
  readonly setAside: readonly SetAsideView[];
  /** Where the affiliate takes complaints; nothing where its profile does not say. */
  readonly complaints: ComplaintRoute;
}

/**
 * Makes the matrix for one reader. What this reader may not read is named in the registry's words
 * alone, and what is kept for narrower eyes is said to be kept and not where.
 *
 * @param home the home as read and identified
 * @param reader the audience the matrix is for
 * @param locale the reader's language
 */
export function createMatrixView(home: Home, reader: Audience, locale: Locale): MatrixView {
  const status = findHomeStatus(home);
  const { standard, profile, level, layers } = status;
  const domains = status.domains.map(({ id, title }) => {
    const rows = status.statuses
      .filter(({ rule }) => rule.domain.id === id)
      .map((ruleStatus) => createRow(ruleStatus, status, { home, reader, locale }));
    return {
      id,
      title,
      address: `/certification/${id}/`,
      rows,
      counts: countStatuses(rows, standard.levels, locale),
    };
  });
  const put = (those: readonly MatrixDomain[]): DomainsOnPage => {
    const rows = those.flatMap((domain) => domain.rows);
    return {
      domains: those,
      counts: countStatuses(rows, standard.levels, locale),
      total: rows.length,
    };
  };
  const laws = listLawNames(status);
  const layerViews = layers.map((layer) => ({
    ...createLayerView(layer, home.facts, status.rules, locale),
    ...put(domains.filter(({ id }) => id === layer.name)),
    title: nameLayer(layer),
    address: `/certification/${layer.name}/`,
  }));
  const { counts, total } = put(domains);
  return {
    notice: locale.words.certification.notice,
    standard: standard.title,
    profile: status.profileName === none ? "" : profile.name.shown,
    standardNotice: standard.notice ?? "",
    level,
    levelName: level === undefined ? "" : nameLevel(standard.levels, level),
    domains,
    counts,
    total,
    standardDomains: domains.filter(({ id }) => standard.domains.some((own) => own.id === id)),
    onPage: put(domains.filter(({ id }) => !laws.includes(id))),
    layers: layerViews,
    links: layerViews.flatMap(({ links }) => links.filter(({ url }) => url !== "")),
    mustPost: layerViews.flatMap(({ mustPost }) => mustPost),
    setAside: listSetAside(home, status, locale),
    complaints: layerViews.find(({ kind }) => kind === "affiliate")?.complaints ?? noComplaints,
  };
}

/** A section may be evidence for no rule, and still its absence has a reason that reviewers are promised. */
function listSetAside(
  home: Home,
  { statuses }: HomeStatus,
  locale: Locale,
): readonly SetAsideView[] {
  const told = new Set(
    statuses.flatMap(({ sectionsSetAside }) => sectionsSetAside.map(nameSection)),
  );
  return (home.facts.standard?.setAside ?? []).flatMap(({ document, section, reason }) => {
    const name = `${document.shown}#${section.shown}`;
    return findKnownSections([name])
      .filter((known) => !told.has(nameSection(known)))
      .map((known) => ({ ...nameMissing(known, locale), reason: reason.shown }));
  });
}

/** Whose matrix it is, for whom, and in which language. */
interface MatrixReader {
  readonly home: Home;
  readonly reader: Audience;
  readonly locale: Locale;
}
const noComplaints: ComplaintRoute = { phone: undefined, email: "", url: "", how: "" };

function createRow(
  ruleStatus: RequirementStatus,
  { level, standard: { levels } }: HomeStatus,
  { home, reader, locale }: MatrixReader,
): MatrixRow {
  const { rule, obligation, status } = ruleStatus;
  const setAside = ruleStatus.sectionsSetAside.map(
    (section) => `${nameMissing(section, locale).title}: ${section.reason}`,
  );
  const sections = ruleStatus.found.map((found) =>
    createSectionEvidence(found, { home, reader, locale }),
  );
  return {
    id: rule.id,
    anchor: makeAnchor(rule.id),
    formerAnchors: rule.formerIds.map(makeAnchor),
    title: rule.shortTitle,
    asks: rule.substance,
    alsoAsks: rule.alsoAsks.map((asked) => sayWhoAsks(asked, locale)),
    question: rule.question,
    onlyIf: rule.onlyIf,
    levels: describeLevels(rule.levels, levels, level, locale),
    notes: [...listLevelNotes(rule.levels), ...(rule.note === "" ? [] : [rule.note])],
    askedHere: obligation && nameAsked(obligation, locale),
    status,
    statusWords: nameRuleStatus(ruleStatus, levels, locale),
    reasons: status === "setAside" ? [ruleStatus.reason] : setAside,
    sections,
    changed: sections
      .flatMap((section) => section.changed ?? [])
      .toSorted((first, second) => compareText(first.machine, second.machine))
      .at(-1),
    missing:
      status === "notYet" ? ruleStatus.missing.map((section) => nameMissing(section, locale)) : [],
    notYetIn: status === "inPart" ? nameNotYet(ruleStatus, locale) : [],
    keptAt: createKeptEvidence(ruleStatus.keptAt, reader, locale),
    citation: rule.citation,
    source: rule.source,
    sources: [rule.source, ...rule.alsoRead].filter((source) => source !== ""),
    guidance: rule.guidance,
    looksAt: rule.looksAt,
    expected: describeEvidence(rule.evidence, locale),
    titleFrom: rule.titleFrom,
    asked: rule.levels,
  };
}

function sayWhoAsks({ by, words, citation }: AskedOnTop, locale: Locale): AskedOnTopInWords {
  const { affiliateAdds, lawAsks, weAsk } = locale.words.certification;
  const whoAsks = {
    law: locale.fill(lawAsks, { citation }),
    affiliate: affiliateAdds,
    own: weAsk,
  };
  return { whoAsks: whoAsks[by], words, citation };
}

function nameMissing({ type, definition }: KnownSection, locale: Locale): MissingSection {
  return {
    title: definition.titles[locale.tag][0],
    documentTitle: type.title[locale.tag],
  };
}

function nameNotYet({ notYetIn }: RequirementStatus, locale: Locale): readonly PlaceNotYet[] {
  return notYetIn.map(({ place, sections }) => ({
    place: namePlace(place, locale),
    titles: sections.map((section) => nameMissing(section, locale).title),
  }));
}

function createSectionEvidence(
  found: FoundSection,
  { home, reader, locale }: MatrixReader,
): SectionEvidence {
  const { type, definition, document, section } = found;
  const { audience } = section;
  const { language, frontMatter } = document;
  const isReadable = mayRead(reader, audience);
  const isDocumentReadable = mayRead(reader, document.audience);
  // Version and dates of a residents' document are digits and dots, which give nothing away.
  const isDated = isDocumentReadable || document.audience === "residents";
  return {
    title: isReadable ? section.title : definition.titles[language][0],
    documentTitle: isDocumentReadable ? document.title : type.title[language],
    address: isReadable ? (findSectionAddress(document, section) ?? "") : findNarrowAddress(found),
    audience,
    version: isDated ? (frontMatter.version ?? "") : "",
    effective: isDated ? viewEffective(frontMatter.effective, home) : undefined,
    reviewed: isDated ? viewDate(frontMatter.reviewed, locale) : undefined,
    changed: isDated ? viewDate(findLastChange(document, home, reader), locale) : undefined,
  };
}

/** What changes on a later day has not changed yet. The list of changes is for who may read the document. */
function findLastChange(
  { frontMatter: { changes = [], effective }, audience }: Document,
  { today = "9999" }: Home,
  reader: Audience,
): PlainDate | undefined {
  const days = mayRead(reader, audience) ? changes.map(({ date }) => date) : [];
  return [...days, ...(effective === undefined ? [] : [effective])]
    .filter((day) => day <= today)
    .toSorted(compareText)
    .at(-1);
}

/** An address that a narrower section stands at, if the registry's ids are all there is in it. */
function findNarrowAddress({ type, definition, document, section }: FoundSection): string {
  if (section.audience !== "residents") return "";
  const address = findSectionAddress(document, section);
  const own = type.id === "resident-packet" ? "packet" : type.id;
  return address === `/residents/${own}/#${definition.id}` ? address : "";
}

function createKeptEvidence(
  entries: readonly Evidence[],
  reader: Audience,
  locale: Locale,
): readonly KeptEvidence[] {
  const open = entries.filter(({ audience }) => mayRead(reader, audience));
  const shown = open.map(({ where, checked }) => ({
    where: where.shown,
    checked: viewDate(checked?.shown, locale),
  }));
  if (open.length === entries.length) return shown;
  return [...shown, { where: locale.words.certification.keptPrivately, checked: undefined }];
}

function countStatuses(
  rows: readonly MatrixRow[],
  levels: Levels,
  locale: Locale,
): readonly StatusCount[] {
  const total = Math.max(1, rows.length);
  let start = 0;
  return statuses.map((status) => {
    const count = rows.filter((row) => row.status === status).length;
    const length = round((count / total) * 100);
    const part = {
      status,
      words: nameStatus(status, levels, locale),
      count,
      start: round(start),
      length,
    };
    start += length;
    return part;
  });
}

/** One digit is as fine as a screen, and the same on every machine. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
