import type { SectionDefinition } from "../document-type.ts";
import { chooseAmongRest, type RestContext } from "./choose-among-rest.ts";
import type { TextPlace } from "./list-text-places.ts";
import {
  bySigns,
  isByTitle,
  isOfMany,
  type WeighedBlock,
  type WeighedPart,
  type WeighedRun,
} from "./weigh-parts.ts";

/** A section that seems to stand in a document, and where. */
export interface ChosenPlace {
  readonly definition: SectionDefinition;
  readonly place: TextPlace;
}

/** What the places of sections are chosen from. */
export interface ChoosingContext extends RestContext {
  /** Whether most of what the document must have stands under headings of its own. */
  readonly isWrittenInHeadings: boolean;
}

/** The least that a run must say of a section: its name and more than one word besides. */
const fewest = 3.05;
/** Among headings, and under that of another section, a sentence only touches a subject. */
const underHeadings = 1.5;
/** How near a run must come to what it speaks of most. What stands below a title is about one section. */
const nearest = 0.8;
/** A run that speaks more of another section is chosen only where none is better. */
const second = 0.75;
/** Of two that are as good, a sentence among others that speak of something else goes behind one that stands alone. */
const aside = 0.95;
/** A title that speaks so much of a section names it. */
const naming = 2;

/**
 * Chooses where each section that is looked for most likely stands: a title where it names the section, or what
 * begins below it is the section; else the entry, the paragraph or the sentence.
 *
 * @param context the document's parts as weighed, and the sections
 * @returns the sections that seem to stand somewhere, each with its place
 */
export function choosePlaces(context: ChoosingContext): readonly ChosenPlace[] {
  const standings = context.wanted.flatMap((definition) => findStanding(definition, context));
  const chosen = standings.map((standing) => ({
    definition: standing.definition,
    run: findPlace(standing, standings),
    heading: findSharedHeading(standing),
  }));
  const rest = chooseAmongRest(context, chosen).map((one) => ({ ...one, heading: undefined }));
  return [...chosen, ...rest].map(({ definition, run, heading }) => ({
    definition,
    place: heading ?? run.run.place,
  }));
}

/**
 * Below “Noise and conduct” a line that is more on noise than on conduct is not to be taken away from it: then the
 * heading is what says that conduct is there too.
 */
function findSharedHeading({ at, best: { part, weighed } }: Standing): TextPlace | undefined {
  const { known, subjects } = part;
  if (known === undefined || !subjects.has(at)) return undefined;
  const { weights, signed } = weighed;
  const inWords = (weights[at] ?? 0) - (signed.has(at) ? bySigns : 0);
  const others = [...subjects].filter((one) => one !== at);
  const isMoreOnOther = others.some((other) => (weights[other] ?? 0) > inWords);
  return isMoreOnOther ? { ...known, form: "sharedHeading" } : undefined;
}

/** A run in which a section may stand. */
interface Candidate {
  readonly weighed: WeighedRun;
  readonly part: WeighedPart;
  /** Where the run is less than a part, the block that it stands in. */
  readonly block: WeighedBlock | undefined;
  readonly rank: number;
}

/** Where a section stands, as far as its own weights tell. */
interface Standing {
  readonly definition: SectionDefinition;
  readonly at: number;
  readonly best: Candidate;
  /** The best block or sentence. */
  readonly inner: Candidate | undefined;
}

function findStanding(
  definition: SectionDefinition,
  { sections, parts, isWrittenInHeadings }: ChoosingContext,
): readonly Standing[] {
  const at = sections.indexOf(definition);
  let outer: Candidate | undefined;
  let inner: Candidate | undefined;
  for (const part of parts) {
    const isAmongHeadings =
      (isWrittenInHeadings || part.known !== undefined) && (part.named[at] ?? 0) < naming;
    const asked = fewest * (isAmongHeadings ? underHeadings : 1);
    const hasMany = isOfMany(part);
    const rank = (run: WeighedRun, nearness: number, least = asked) =>
      rankRun(run, at, least, isWrittenInHeadings, nearness);
    if (part.title !== undefined) {
      const isNamed = (part.named[at] ?? 0) >= naming;
      const ranked = rank(part.title, isNamed ? nearest : 1);
      if (ranked > (outer?.rank ?? 0)) {
        outer = { weighed: part.title, part, block: undefined, rank: ranked };
      }
    }
    for (const block of part.blocks) {
      for (const run of [block.whole, ...block.sentences]) {
        const isAside = run !== block.whole && !speaksNearlyMostOf(block.whole, at);
        const ranked =
          rank(run, nearest, hasMany && run === block.whole ? fewest : asked) *
          (isAside ? aside : 1);
        if (ranked > (inner?.rank ?? 0)) inner = { weighed: run, part, block, rank: ranked };
      }
    }
  }
  const best = (outer?.rank ?? 0) >= (inner?.rank ?? 0) ? outer : inner;
  return best === undefined ? [] : [{ definition, at, best, inner }];
}

/** Signs let a run count; among those that count, what speaks of the section more goes first. */
function rankRun(
  { weights, most, signed, byLead }: WeighedRun,
  at: number,
  asked: number,
  inHeadings: boolean,
  nearness: number,
): number {
  const weight = weights[at] ?? 0;
  const isShown = signed.has(at) && !inHeadings;
  const isEnough = isShown || (weight >= asked && weight >= most * nearness);
  if (!byLead.has(at) && !isEnough) return 0;
  return (weight < most ? weight * second : weight) - (signed.has(at) ? bySigns / 2 : 0);
}

function findPlace(standing: Standing, standings: readonly Standing[]): WeighedRun {
  const { at, best } = standing;
  const { part } = best;
  const { title, named } = part;
  if (title === undefined) return best.weighed;
  if (part.isDocument && !isByTitle(title.weights[at] ?? 0)) return findBelow(standing);
  const members = standings.filter((other) => other.best.part === part);
  const isNamed = ({ at: one }: Standing) =>
    isByTitle(title.weights[one] ?? 0) || (named[one] ?? 0) >= naming;
  const inner = standing.inner?.part === part ? standing.inner : undefined;
  if (best.weighed === title && isNamed(standing)) {
    const isOneOfMany =
      inner?.block?.isEntry === true &&
      members.length > mostMembers &&
      speaksMostOf(inner.block.whole, at);
    if (!isOneOfMany || isByTitle(title.weights[at] ?? 0)) return title;
  }
  if (inner === undefined) return findBesides(standing, members) ?? best.weighed;
  const isAnothers = members.some((other) => other !== standing && isNamed(other));
  if (isAnothers) return inner.weighed;
  return isOfTitle(standing, inner, members) ? title : inner.weighed;
}

/** Below the title of the whole document a section is what speaks of it. */
function findBelow({ at, best, inner }: Standing): WeighedRun {
  if (inner?.part === best.part) return inner.weighed;
  const blocks = best.part.blocks.map(({ whole }) => whole);
  return findMost(blocks, at) ?? best.weighed;
}

function findMost(runs: readonly WeighedRun[], at: number): WeighedRun | undefined {
  return runs.toSorted((one, two) => (two.weights[at] ?? 0) - (one.weights[at] ?? 0))[0];
}

/** So few entries below a title are one thing, in the title's own order. */
const blocksOfOne = 3;
/** Below a title with more sections than these, each stands for itself. */
const mostMembers = 2;

/** Where another section has the title, the block below it that speaks of this one most. */
function findBesides(
  { at, best: { part } }: Standing,
  members: readonly Standing[],
): WeighedRun | undefined {
  if (!members.some(({ inner }) => inner?.part === part)) return undefined;
  return findMost(
    part.blocks.map(({ whole }) => whole),
    at,
  );
}

/** What begins below a title, or is most of the list below it, is what the title is about. */
function isOfTitle(standing: Standing, inner: Candidate, members: readonly Standing[]): boolean {
  const { at } = standing;
  const { part, block } = inner;
  if (namesAnother(part, at) && isComeTo(block, at)) return false;
  const others = members.filter((other) => other !== standing);
  if (block?.isEntry === true) {
    if (isOfEntries(standing, part, others)) return true;
    if (part.blocks.length > blocksOfOne) return false;
    if (block.whole.run.title !== undefined && hasAnotherBeside(part, at)) return false;
  }
  const isAboveList =
    block === part.blocks[0] &&
    others.every((other) => other.inner?.part !== part || other.inner.block?.isEntry === true);
  if (members.length > mostMembers && !isAboveList) return false;
  const order = findOrder(standing, inner, members);
  const isEarliest = members.every(
    (other) =>
      other === standing ||
      other.inner?.part !== part ||
      findOrder(other, other.inner, members) > order,
  );
  return isEarliest && order <= findOpening(part);
}

/** Whether a paragraph begins with something else. */
function isComeTo(block: WeighedBlock | undefined, at: number): boolean {
  const sentences = block?.sentences ?? [];
  return sentences.length > 1 && findMost(sentences, at) !== sentences[0];
}

/** “On being discharged” is the title of no other subject that the text below it comes to. */
function namesAnother({ named }: WeighedPart, at: number): boolean {
  return (named[at] ?? 0) < naming && Math.max(0, ...named) >= naming;
}

function speaksNearlyMostOf({ weights, most }: WeighedRun, at: number): boolean {
  return (weights[at] ?? 0) >= most * nearest;
}

function countOwn({ blocks }: WeighedPart, at: number): number {
  return blocks.filter(({ whole }) => speaksMostOf(whole, at, fewestOfOwn)).length;
}

function speaksMostOf({ weights, most }: WeighedRun, at: number, least = 0): boolean {
  const weight = weights[at] ?? 0;
  return weight > 0 && weight >= least && weight >= most;
}

/**
 * Entries are what their title is about where several are, and more than are about any other section; numbered
 * clauses, where the first of them and the title's words are.
 */
function isOfEntries(
  { at, inner }: Standing,
  part: WeighedPart,
  others: readonly Standing[],
): boolean {
  if (others.length >= mostMembers) return false;
  const isTitled = (part.named[at] ?? 0) > 0 && part.named[at] === Math.max(...part.named);
  const isClause = inner !== undefined && inner.weighed.run.place.form !== "listEntry";
  if (isTitled && isClause && inner.block === part.blocks[0]) return true;
  const count = countOwn(part, at);
  return count > 1 && others.every((other) => countOwn(part, other.at) < count);
}

/** Whether an entry below the title is about another section altogether. */
function hasAnotherBeside({ blocks }: WeighedPart, at: number): boolean {
  return blocks.some(({ whole }) => whole.most >= fewest && !speaksMostOf(whole, at));
}

/** What speaks less of a section than this only mentions it. */
const fewestOfOwn = 2;

/** Where the section begins: in a block that it shares, at the sentence that speaks of it most. */
function findOrder(
  { at, definition }: Standing,
  { weighed, block }: Candidate,
  members: readonly Standing[],
): number {
  if (block === undefined || weighed !== block.whole) return weighed.order;
  const isShared = members.some(
    (other) => other.definition !== definition && other.inner?.block === block,
  );
  if (!isShared) return weighed.order;
  return findMost(block.sentences, at)?.order ?? weighed.order;
}

/** So few words before what a title is about only lead to it. */
const mostOpeningWords = 8;

/** The last run that may begin what a title is about. */
function findOpening({ blocks }: WeighedPart): number {
  const first = blocks[0];
  const [sentence, next] = first?.sentences ?? [];
  if (sentence === undefined) return first?.whole.order ?? 0;
  const isOnlyLeading =
    sentence.run.text.split(" ").length <= mostOpeningWords && sentence.most < fewest;
  return (isOnlyLeading ? next : sentence)?.order ?? 0;
}
