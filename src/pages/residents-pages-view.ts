import { mapWords } from "../content/blocks.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import {
  findAloneAtNight,
  isBackupAtNight,
  sayManagerHours,
} from "../content/facts/night-phone.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import { readWeekTime } from "../content/facts/week-time.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { leaveLinksOut, readShownText, type ShownEntry } from "../content/shown-words.ts";
import type { SectionName } from "../documents/registry.ts";
import type { Locale } from "../locales/locale.ts";
import { compareText } from "../text/compare-text.ts";
import { createSlug } from "../text/fold-text.ts";
import { startSmall } from "../text/start-small.ts";
import type { IconName } from "../theme/icons.ts";
import { listBinTasks } from "./bin-tasks.ts";
import { type CrisisLinesView, createCrisisLinesView } from "./crisis-lines-view.ts";
import { listCurfewOfPhases, listCurfews, sayCurfew, sayFirstCurfew } from "./curfew-words.ts";
import { type DateView, viewDate } from "./date-view.ts";
import type { DocumentView } from "./document-view.ts";
import { findSectionView, listSectionViews } from "./find-section-view.ts";
import { createNeighborView } from "./neighbor-view.ts";
import type { PosterView } from "./poster.ts";
import { createPosters } from "./poster-view.ts";
import { listQuietHours } from "./quiet-hours-words.ts";
import { emergencies, keepsNaloxone } from "./safety-posters.ts";
import { createScheduleView, type ScheduleView } from "./schedule-view.ts";
import type { PosterLine } from "./spread-sheets.ts";
import { findNightAnswerer, type NightAnswerer } from "./who-answers.ts";

type Resource = NonNullable<Facts["resources"]>["list"][number];

/** Help of one kind. */
export interface ResourceGroup {
  readonly id: string;
  readonly title: string;
  readonly entries: readonly ResourceView[];
}

/** A place that helps, and when someone last made sure of it. */
export interface ResourceView extends Omit<Resource, "checked"> {
  /** The id of its heading on the page of resources. */
  readonly anchor: string;
  readonly checked: DateView;
}

/** Ways of recovery, each shown like the next. */
export interface PathwaysView {
  readonly title: string;
  readonly entries: readonly ShownEntry[];
  /** Where the home says more about them. */
  readonly address: string;
}

/** Where a page leads for one thing. */
export interface PlaceView {
  readonly title: string;
  readonly address: string;
}

/** A way to what somebody needs: in a few words of theirs, with a drawing. */
export interface TileView extends PlaceView {
  readonly icon: IconName;
}

/** A document as the acknowledgement sheet names it. */
export interface SignedDocument {
  readonly title: string;
  readonly version: string;
  readonly effective: string;
}

/** What the residents' own pages show, drawn from the documents and facts they may read. */
export interface ResidentsPages {
  readonly schedule: ScheduleView;
  readonly resources: readonly ResourceGroup[];
  readonly pathways: PathwaysView | undefined;
  /** Whom to call in an emergency or a crisis. */
  readonly crisisLines: CrisisLinesView;
  /** When everyone is home; empty where there is no curfew. */
  readonly curfew: string;
  /** When somebody who moved in today is home; empty where there is no curfew. */
  readonly firstCurfew: string;
  /** The same for each day of the week, Monday first; none where it depends on the phase. */
  readonly curfews: readonly string[];
  /** Who answers the phone at night, where somebody is known to. */
  readonly atNight: NightAnswerer | undefined;
  /** True where the house keeps naloxone that somebody can be shown. */
  readonly keepsNaloxone: boolean;
  /** What residents sign for beside the documents. */
  readonly signedPoints: readonly string[];
  /** Where the packet has what the home adds to the steps for an overdose; empty where it has nothing. */
  readonly overdoseAddress: string;
  /** What people need, in the order in which they ask for it. */
  readonly tiles: readonly TileView[];
  /** Days of the week on which bins go out or are out, in small letters; none where not both are known. */
  readonly trashDays: readonly string[];
  /** The day of the house meeting, in small letters; empty where it is none of the week. */
  readonly meetingDay: string;
  readonly posters: readonly PosterView[];
  readonly signedDocuments: readonly SignedDocument[];
  /** What a recovery plan asks, from the packet; the form's own questions where it has none. */
  readonly planQuestions: readonly ShownEntry[];
  /** What the packet calls its section on the recovery plan. */
  readonly planPlace: PlaceView | undefined;
}

/**
 * Draws the residents' own pages.
 *
 * @param facts the home's facts; only those that residents may read are used
 * @param documents the documents residents may read
 * @param surroundings the residents' language, the day at the home where one is given, and where the pages
 *   lead for a place in the packet
 */
export function createResidentsPages(
  facts: Facts,
  documents: readonly DocumentView[],
  { locale, today, lead = (address) => address }: Surroundings,
): ResidentsPages {
  const { home } = facts;
  if (home === undefined) throw new Error("A home without facts has no pages. Check it first.");
  const policy = documents.find(({ typeId }) => typeId === "good-neighbor-policy");
  const crisisLines = createCrisisLinesView(home, locale);
  const atNight = findNightAnswerer(home);
  const hasNaloxone = keepsNaloxone(documents, home.upkeep, locale);
  return {
    schedule: createScheduleView(
      { week: facts.table.week, tasks: listBinTasks(home, facts.table.week, locale) },
      {
        name: home.name.shown,
        siteUrl: home.siteUrl.shown,
        today,
      },
      locale,
    ),
    resources: groupResources(facts.resources?.list ?? [], locale),
    pathways: leadOn(findPathways(documents), lead),
    crisisLines,
    curfew: sayCurfew(home, locale),
    firstCurfew: sayFirstCurfew(home, locale),
    atNight,
    keepsNaloxone: hasNaloxone,
    signedPoints: listSignedPoints(documents, hasNaloxone, locale),
    curfews: listCurfews(home),
    overdoseAddress: lead(findOverdoseAddress(documents)),
    tiles: tilePlans.flatMap(({ id, icon, section }) => {
      const place = findPlace(documents, `resident-packet#${section}`);
      const title = locale.words.residents.tiles[id];
      return place === undefined ? [] : [{ title, icon, address: lead(place.address) }];
    }),
    trashDays: listTrashDays(home, locale),
    meetingDay: readWeekTime(home.houseMeeting?.day.shown ?? "", locale)?.day ?? "",
    posters: createPosters(
      documents,
      {
        crisisLines,
        quietHours: listQuietHours(home.quietHours, locale),
        reach: listWaysToReach(home, locale),
        ofNight: atNight === undefined || atNight.isManager ? [] : [sayNightLine(atNight, locale)],
        curfewOfPhases: listCurfewOfPhases(home, locale),
        manager: home.manager.name.shown,
        siteUrl: home.siteUrl.shown,
      },
      createNeighborView(policy).commitments,
      locale,
    ),
    signedDocuments: documents
      .filter(({ version, isForm, typeId }) => version !== "" && !isForm && !isForLeaders(typeId))
      .map(({ title, version, effective }) => ({
        title,
        version,
        effective: effective?.shown ?? "",
      })),
    planQuestions: findPlanQuestions(documents),
    planPlace: leadOn(findPlace(documents, "resident-packet#recovery-plan"), lead),
  };
}

/** Who answers beside the manager. */
type Other = Pick<NonNullable<HomeFacts["night"]>, "name" | "role" | "phone" | "hours">;

/** The number to call first, whether it takes texts too, when it is answered, and who answers else. */
function listWaysToReach(home: HomeFacts, locale: Locale): readonly PosterLine[] {
  const { manager, backup } = home;
  const night = findAloneAtNight(home);
  const { words, fill } = locale;
  const { poster } = words.paper;
  const takesTexts = manager.text?.dialled === manager.phone.dialled;
  const line = (label: string, phone: { shown: string; callAddress: string }): PosterLine => ({
    label,
    value: phone.shown,
    callAddress: phone.callAddress,
  });
  type Label = "noAnswer" | "noAnswerOrNight" | "atNight";
  const lineOf = (label: Label, person: Other) => ({
    ...line(
      fill(poster[label], {
        name: person.name.shown,
        role: startSmall(person.role.shown, words.contact.common.roles),
      }),
      person.phone,
    ),
    ...(person.hours && { behind: startSmall(person.hours.shown, words.contact.common.hours) }),
  });
  return [
    line(takesTexts ? poster.callOrText : poster.call, manager.phone),
    ...(manager.text === undefined || takesTexts
      ? []
      : [{ label: poster.text, value: manager.text.shown, callAddress: manager.text.textAddress }]),
    { label: poster.hours, value: sayManagerHours(home, locale) },
    ...(night === undefined ? [] : [lineOf("atNight", night)]),
    ...(backup === undefined
      ? []
      : [lineOf(isBackupAtNight(home) ? "noAnswerOrNight" : "noAnswer", backup)]),
  ];
}

function sayNightLine({ name, role, phone }: NightAnswerer, { words, fill }: Locale): PosterLine {
  return {
    label: fill(words.paper.poster.atNight, {
      name,
      role: startSmall(role, words.contact.common.roles),
    }),
    value: phone.shown,
    callAddress: phone.callAddress,
  };
}

/** Nobody signs for what the home does not have. */
function listSignedPoints(
  documents: readonly DocumentView[],
  hasNaloxone: boolean,
  { words }: Locale,
): readonly string[] {
  const { points } = words.paper.acknowledgement;
  const has = (name: SectionName) => findSectionView(documents, name) !== undefined;
  const hasPolicy = documents.some(({ typeId }) => typeId === "good-neighbor-policy");
  return [
    ...(has("resident-packet#resident-rights") ? [points.rights] : []),
    ...(has("resident-packet#agreement") ? [points.agreement] : []),
    points.fees,
    hasNaloxone ? points.shownWithNaloxone : points.shown,
    ...(hasPolicy ? [points.goodNeighbor] : []),
    points.concerns,
  ];
}

/** What the pages are made with beside the content. */
interface Surroundings {
  readonly locale: Locale;
  readonly today?: PlainDate | undefined;
  readonly lead?: (address: string) => string;
}

/** Tiles, with the sections of the packet that they lead to, by their ids in the registry. */
const tilePlans = [
  { id: "money", icon: "money", section: "fees-and-refunds" },
  { id: "medicine", icon: "medicine", section: "medication" },
  { id: "visitors", icon: "door", section: "guests" },
  { id: "used", icon: "heart", section: "return-to-use" },
  { id: "rules", icon: "house", section: "house-rules" },
  { id: "concern", icon: "speech", section: "grievances" },
  { id: "leaving", icon: "key", section: "leaving" },
] as const;

/** The day the bins are out, and the evening they go there; none where one of them is no day of the week. */
function listTrashDays({ trash }: HomeFacts, locale: Locale): readonly string[] {
  if (trash === undefined) return [];
  const days = [trash.out, trash.day].map(({ shown }) => readWeekTime(shown, locale)?.day);
  return days.every((day) => day !== undefined) ? [...new Set(days)] : [];
}

function leadOn<Place extends { readonly address: string }>(
  place: Place | undefined,
  lead: (address: string) => string,
): Place | undefined {
  return place === undefined ? undefined : { ...place, address: lead(place.address) };
}

/** The part of the packet's section on emergencies in which the steps stand. */
function findOverdoseAddress(documents: readonly DocumentView[]): string {
  const placed = findSectionView(documents, emergencies);
  const part = listSectionViews(placed === undefined ? [] : [placed.section]).find(({ blocks }) =>
    blocks.some(({ kind }) => kind === "overdoseSteps"),
  );
  return placed === undefined || part === undefined ? "" : `${placed.document.address}#${part.id}`;
}

function groupResources(list: readonly Resource[], locale: Locale): readonly ResourceGroup[] {
  const groups = new Map<string, { readonly id: string; readonly entries: Resource[] }>();
  const used = new Set<string>();
  for (const resource of list) {
    const { shown: title } = resource.group;
    const wanted = `resources-${createSlug(title)}`;
    // Two hyphens stand in no slug, so that no other group takes this id.
    const id = used.has(wanted) ? `${wanted}--${used.size + 1}` : wanted;
    const group = groups.get(title) ?? { id, entries: [] };
    group.entries.push(resource);
    groups.set(title, group);
    used.add(group.id);
  }
  return [...groups].map(([title, { id, entries }]) => ({
    id,
    title,
    entries: entries.map((resource, index) => ({
      ...resource,
      anchor: `--${id}-${index + 1}`,
      checked: viewDate(resource.checked.shown, locale),
    })),
  }));
}

/**
 * The list of pathways in the packet's section on mutual aid, by the alphabet, so that none comes
 * first for being first.
 */
function findPathways(documents: readonly DocumentView[]): PathwaysView | undefined {
  const placed = findSectionView(documents, "resident-packet#mutual-aid");
  if (placed === undefined) return undefined;
  const parts = listSectionViews([placed.section]).toReversed();
  for (const { title, id, blocks } of parts.filter((part) => /\bpath/i.test(part.title))) {
    const list = blocks.find(({ kind }) => kind === "list");
    if (list?.kind !== "list") continue;
    const byAlphabet = list.entries
      .map((entry) => ({ entry, text: readShownText(entry).toLowerCase() }))
      .toSorted((first, second) => compareText(first.text, second.text));
    return {
      title,
      entries: byAlphabet.map(({ entry }) => entry),
      address: `${placed.document.address}#${id}`,
    };
  }
  return undefined;
}

/** On paper no link leads anywhere. */
function findPlanQuestions(documents: readonly DocumentView[]): readonly ShownEntry[] {
  const blocks = findSectionView(documents, "resident-packet#recovery-plan")?.section.blocks ?? [];
  const lists = blocks.flatMap((block) => ("entries" in block ? [block.entries] : []));
  const questions = lists.find(({ length }) => length > 2) ?? [];
  return questions.map((entry) => mapWords(entry, leaveLinksOut));
}

function findPlace(documents: readonly DocumentView[], name: SectionName): PlaceView | undefined {
  const placed = findSectionView(documents, name);
  return placed === undefined
    ? undefined
    : { title: placed.section.title, address: placed.address };
}

/** Nobody agrees to an empty sheet, and what leaders are asked binds leaders alone. */
function isForLeaders(typeId: string | undefined): boolean {
  return typeId === "leadership-manual";
}
