import { foldText } from "../../text/fold-text.ts";

/** A person's name with what is told of them. */
export interface NamedPerson {
  readonly offset: number;
  readonly typed: string;
  /** What is told: how long someone is in recovery is what people may tell of themselves. */
  readonly tells: "health" | "room" | "recovery" | "past";
}

/** A first name, and a last name or its first letter. */
const name = String.raw`\b(?<name>[A-Z][a-z]{1,20} (?:[A-Z][a-z]{1,20}|[A-Z]\.?))`;

/** Which room it is, said otherwise than by its number. */
const whichRoom =
  "back|front|upstairs|downstairs|corner|middle|end|big|small|little|second|third|attic|basement|north|south|east|west|blue|green|yellow|double|single";
const numberWords =
  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|eighteen|ninety|sixty|thirty";
/** “and her boy Mateo”, “, our newest man,” stand between a name and what is told. */
const between = "(?:,? and (?:her|his|their) (?:[a-z]+ ){0,2}(?:[A-Z][a-z]+)?)?";

const patterns: Readonly<Record<NamedPerson["tells"], RegExp>> = {
  room: new RegExp(
    String.raw`${name}${between}[,;:]?(?: \(?| (?:in|from|of|is in|lives in|has|moved to|sleeps in) )(?:(?:[Rr]oom|[Rr]m\.?|[Bb]ed|[Bb]unk) ?#?\d{1,3}\b|(?:the )?(?:${whichRoom}) (?:bed ?)?(?:room|bunk)\b)`,
    "g",
  ),
  health: new RegExp(
    String.raw`${name},? (?:\((?:resident|client|former resident|tenant)\)|(?:has |had |was |is |who )?(?:tested (?:positive|negative)|relapsed|overdosed|discharged|evicted|hospitalized|diagnosed|(?:had |has )?an? (?:positive|negative|failed|refused) (?:drug |urine )?(?:test|screen|UA)|(?:takes?|taking|on|prescribed) (?:methadone|suboxone|buprenorphine|medication|psych)|refused (?:a|the|his|her|their) (?:drug |urine )?(?:test|screen|UA)|used (?:drugs|heroin|meth|alcohol|fentanyl|cocaine)|owes))`,
    "gi",
  ),
  past: new RegExp(
    String.raw`${name},? (?:who |has |had |was |is )*(?:lost (?:custody|(?:his|her|their) (?:kids|children|license))|(?:came|come|comes|released|out|straight|fresh|sent|transferred|referred)(?: (?:to us|here|home|over|straight))? (?:from|out of|by|off) (?:the |a |county |state |drug |our )?(?:jail|prison|drug court|court|detox|rehab|treatment|hospital|psych(?:iatric)? (?:ward|unit)|shelter|streets?|corrections)|(?:cannot|can't|may not|is not|was|lost|left|moved)[^.!?\n]{0,60}? (?:on account of|because of|after|over) (?:his|her|their) (?:last |latest |second |third )?(?:relapse|slip|overdose|arrest|DUI|positive|addiction|drinking|using|diagnosis|suicide attempt))\b`,
    "g",
  ),
  recovery: new RegExp(
    String.raw`${name},? (?:has |is |was )?(?:been |now |celebrat\w{2,4} )?(?:sober|clean|(?:\d{1,3}|${numberWords}) (?:days|weeks|months|years) (?:sober|clean|in recovery|off (?:meth|heroin|alcohol|drugs|pills|opioids|fentanyl|crack|cocaine|it)|of sobriety))\b`,
    "g",
  ),
};

/** What stands with a capital in papers and is nobody's name. */
const noNames: ReadonlySet<string> = new Set(
  "the a an this that each every any all no new our your my his her their resident residents house home room rooms living meeting office hours manager director owner staff policy recovery sober program lead leader mentor chair board department state county city street avenue road north south east west monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december first second third phase level group test tests drug alcohol guest guests member members client clients participant participants men women person people community quiet common dining laundry main front back upper lower conference day night who whoever anyone everyone nobody if when once after before and or but for with in on at to of from has is was he she they you we i it someone somebody aid legal anonymous anon charities services clinic center church council alliance association army be been being must shall cannot should would not never".split(
    " ",
  ),
);

/** Whoever works for the home may be named with what they do. */
const roleBefore =
  /\b(?:manager|director|owner|administrator|coordinator|mentor|counselor|coach|nurse|doctor|dr|staff|chair|president|lead|leader|volunteer|contact)\b[^.!?\n]{0,12}$|\bDr\. $/i;
const roleBehind =
  /^[^.!?\n]{0,3}\b(?:the |our |house |peer )?(?:manager|director|owner|administrator|coordinator|mentor|counselor|coach|nurse|doctor|staff|chair|president|lead|leader|volunteer)\b/i;

/**
 * Finds people who are named beside their room, their health or their recovery. A finding must repeat none.
 *
 * @param words the words as read
 * @param known names of people who are no residents, such as the manager's
 */
export function findNamedPeople(words: string, known: readonly string[]): readonly NamedPerson[] {
  const told = (["room", "health", "past", "recovery"] as const).flatMap((tells) =>
    [...words.matchAll(patterns[tells])].flatMap(({ index: offset, 0: typed, groups }) => {
      const named = groups?.name ?? "";
      return isPerson(named, known) && !hasRole(words, offset, named.length)
        ? [{ offset, typed, tells }]
        : [];
    }),
  );
  return told.filter((one, at) => told.findIndex(({ offset }) => offset === one.offset) === at);
}

function isPerson(named: string, known: readonly string[]): boolean {
  const parts = named.split(" ");
  if (!parts.every((part) => /^[A-Z]/.test(part))) return false;
  if (parts.some((part) => noNames.has(part.toLowerCase().replace(".", "")))) return false;
  return !known.some((one) => foldText(one).startsWith(foldText(parts[0] ?? "")));
}

function hasRole(words: string, offset: number, length: number): boolean {
  const before = words.slice(Math.max(0, offset - 40), offset);
  return (
    roleBefore.test(before) || roleBehind.test(words.slice(offset + length, offset + length + 40))
  );
}
