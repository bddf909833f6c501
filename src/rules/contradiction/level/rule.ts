import type { Facts } from "../../../content/facts/read-facts.ts";
import { findStandard } from "../../../standards/find-standard.ts";
import { findLevel, type Level, type Levels, nameLevel } from "../../../standards/level.ts";
import type { DocumentRule } from "../../rule.ts";
import { type Contradiction, describeContradiction } from "../describe-contradiction.ts";
import { findHomeLevel, type HomeLevel } from "../find-home-level.ts";
import { isDenied, listStatements } from "../list-statements.ts";

/** Finds texts that speak of another level than the home is held against. */
export const contradictionLevel: DocumentRule = {
  kind: "document",
  name: "contradiction/level",
  severity: "warning",
  looksFor:
    "A text that names another level than the facts, or calls the home what homes of its level are not, such as peer-run where staff work.",
  why: "Whoever chooses a home goes by its level: it says what help is there, and a wrong one may break the affiliate's rules.",
  since: "0.1.0",
  isFixable: false,
  language: "en",
  find: (document, facts) => {
    const found = findHomeLevel(facts);
    if (found === undefined) return [];
    const [standardName = ""] = findStandard(facts).citedAs.split(" ");
    const home = { ...found, name: facts.home?.name.shown ?? "", standardName, facts };
    return listStatements(document, facts).flatMap((statement) =>
      [...findOtherLevel(statement.text, home), ...findOtherKind(statement.text, home)].flatMap(
        (other) => describeContradiction(contradictionLevel, statement, other, facts),
      ),
    );
  },
};

interface NamedHome extends HomeLevel {
  readonly name: string;
  /** The first word that its standard is cited by. */
  readonly standardName: string;
  readonly facts: Facts;
}

function contradict(
  { levels, level, path, facts }: NamedHome,
  offset: number,
  typed: string,
): Contradiction {
  const isOwn = facts.home?.certification.level !== undefined;
  return {
    offset,
    typed,
    but: `the facts hold the home against ${nameLevel(levels, level)}`,
    fix: isOwn
      ? "Write {{ home.certification.level }} where the text names the level, and describe the home as that level is. If the text is right, correct the level in _data/standard.yaml and _data/home.yaml."
      : "Describe the home as its level is. If the text is right, correct the level in _data/standard.yaml.",
    path,
  };
}

const numbers: readonly (readonly string[])[] = [
  ["i", "1", "one"],
  ["ii", "2", "two"],
  ["iii", "3", "three"],
  ["iv", "4", "four"],
];

/** Levels are counted in Roman numbers, digits and words. */
function findNumbered(levels: Levels, typed: string): Level | undefined {
  const same = numbers.find((names) => names.includes(typed.toLowerCase())) ?? [typed];
  return same.map((name) => findLevel(levels, name)).find((level) => level !== undefined);
}

function findOtherLevel(text: string, home: NamedHome): readonly Contradiction[] {
  const word = home.levels.one.toLowerCase();
  if (!text.toLowerCase().includes(word) || betweenLevels.test(text)) return [];
  const words = [...text.matchAll(/[\p{Letter}\d]+(?:\.\d+)*/gu)];
  return words.flatMap((match, index) => {
    const numeral = findNumeral(text, words, index, word);
    const named = numeral === undefined ? undefined : findNumbered(home.levels, numeral[0]);
    if (numeral === undefined || named === undefined) return [];
    if (!isOfHome(text, match.index, numeral.index + numeral[0].length, home)) return [];
    const isNot = isDenied(text, match.index);
    if (isNot !== (named === home.level)) return [];
    const end = numeral.index + numeral[0].length;
    return [contradict(home, match.index, text.slice(match.index, end))];
  });
}

/** The number may stand behind a colon, or behind “of support is”. */
function findNumeral(
  text: string,
  words: readonly RegExpExecArray[],
  index: number,
  word: string,
): RegExpExecArray | undefined {
  const match = words[index];
  if (match?.[0].toLowerCase() !== word) return undefined;
  const numeral = words
    .slice(index + 1, index + 5)
    .find(({ 0: next }) => !/^(?:of|support|care|service|services|is|number)$/i.test(next));
  if (
    numeral === undefined ||
    (numeral[0] === "I" &&
      /^ (?:can|am|have|do|will|was|like|want)\b/.test(
        text.slice(numeral.index + 1, numeral.index + 8),
      ))
  )
    return undefined;
  const between = text.slice(match.index + word.length, numeral.index);
  return /^[\w :-]*$/.test(between) ? numeral : undefined;
}

const betweenLevels =
  /\b(?:compared?|differs?|difference|higher|lower|between|levels|moves? (?:up|on)|step(?:s|ping)? (?:up|down)|trauma|ASAM|offender|charger|care at|referr?\w*)\b/i;

/** What leads from the home to its level, behind the words that may stand between. */
const leadsTo =
  /(?:\b(?:are|am|is|holds?|'re|'s|as|at|our|ours|this|remains?|operates?|run|certified|recognized|registered|licensed|accredited|status|meets?|be|set up|support)|^|[:,(]) ?$/i;
const fillers =
  /(?:\b(?:a|an|the|certified|accredited|recovery|sober|living|under|fully|now|currently|proud|proudly|of|not|no longer|standard|only|just) ){1,6}$/i;

function isOfHome(
  text: string,
  start: number,
  end: number,
  { name, standardName }: NamedHome,
): boolean {
  const before = text.slice(Math.max(0, start - 80), start);
  const isLabel =
    /^\s*$|^[\w ]{0,40}: *$/.test(text.slice(0, start)) && /^[.\s]*$/.test(text.slice(end));
  if (isLabel) return true;
  const isNamed = name !== "" && text.includes(name);
  const own = /\b(?:we|we're|our|ours|this (?:home|house|is)|the (?:home|house|residence))\b/i;
  const near = standardName === "" ? before : before.replaceAll(`${standardName} `, "");
  return (isNamed || own.test(text)) && leadsTo.test(near.replace(fillers, ""));
}

/** What homes are whose residents run them. */
const runByResidents =
  /\bpeer[- ](?:run|led|managed|governed)\b|\b(?:run|led|managed|governed) (?:entirely |only |solely )?by (?:its |the |our |their )?(?:residents|peers)\b|\bdemocratically[- ](?:run|led|governed)\b|\bself[- ](?:run|governed|governing)\b|\b(?:residents|peers) (?:run|govern|lead|manage) (?:the|this|our) (?:house|home)\b/i;
/** Where a house manager lives among residents, the manager may be paid or not. */
const unpaid =
  /\ball(?:-| )volunteers?\b|\b(?:no|without) paid (?:staff|employees|workers)\b|\bnobody (?:here |who works here )?is paid\b|\b(?:not|n't) (?:have|employ) (?:any )?paid staff\b/i;
const isOwnHome =
  /\b(?:we|we're|our|ours|this is|this (?:home|house)|the (?:home|house|residence|household)|here)\b/i;
/** What homes are that give treatment. */
const givesTreatment =
  /\b(?:our|we have|we employ)(?: own| licensed| in-house)* (?:clinical staff|clinicians?|therapists?|counselors|treatment staff)\b|\bwe (?:provide|offer|give) (?:(?!no )\w+ )?(?:treatment|therapy|clinical services)\b(?! (?:referrals?|information|plans?))|\b(?:treatment|therapy|clinical services) (?:is|are) (?:given|provided|offered) (?:here|on site|in the house)\b/i;
const isAboutPart =
  /\b(?:meetings?|events?|elsewhere|clinic|hospital|refer\w*|of ours|may|must|garden|chores|club|groups?)\b/i;

function findOtherKind(text: string, home: NamedHome): readonly Contradiction[] {
  const { staffing } = home.level;
  if (staffing === undefined || isAboutPart.test(text) || betweenLevels.test(text)) return [];
  const isNamed = home.name !== "" && text.includes(home.name);
  if (!isNamed && !isOwnHome.test(text)) return [];
  const wrong = {
    peers: [givesTreatment],
    manager: [runByResidents, givesTreatment],
    supervised: [runByResidents, unpaid, givesTreatment],
    services: [runByResidents, unpaid],
  }[staffing];
  const match = wrong.map((pattern) => pattern.exec(text)).find((found) => found !== null) ?? null;
  if (match === null || isDenied(text, match.index)) return [];
  return [contradict(home, match.index, match[0])];
}
