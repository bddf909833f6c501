import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { Home } from "../documents/document.ts";
import { listMarksToRead } from "../documents/list-marks-to-read.ts";
import { listReminders } from "../documents/reminders/list-reminders.ts";
import type { Finding } from "../findings/finding.ts";
import { operatorLanguage } from "../locales/language.ts";
import { findLocale } from "../locales/locale.ts";
import { posterPlans } from "../pages/poster-plans.ts";
import { describeReminder } from "../reminders/describe-reminder.ts";
import { listDueInMonth } from "../reminders/due.ts";
import type { ReminderKind } from "../reminders/reminder.ts";
import { none } from "../standards/find-standard.ts";
import { findHomeStatus, listGaps } from "../standards/requirement-status.ts";

/** Something that is left to do before a home's site is true and complete, and how. */
export interface NextStep {
  /** What to do, as a sentence without a full stop. */
  readonly what: string;
  /** Where, a line each: the first few of them. */
  readonly where: readonly string[];
  /** How many more places there are. */
  readonly more: number;
  /** How to do it, or to see all of it. */
  readonly how: string;
}

/** As many places as a person looks at before they ask for the rest. */
const mostPlaces = 5;

/**
 * Lists what is left to do for a home, in the order to do it in: facts, sections, reading, the rest of
 * what keeps the site from being published, what is due, and then where papers are kept, which days to be reminded of, what
 * hangs on the wall and whom to ask.
 * Of a home that has told nothing yet there is one thing to do.
 *
 * @param home the home, with the documents that are in force
 * @param findings what was found in it, weighed as if it were about to be published
 */
export function listNextSteps(home: Home, findings: readonly Finding[]): readonly NextStep[] {
  if (isUntold(home, findings)) return [answerStep];
  const errors = findings.filter(({ severity }) => severity === "error");
  const isOfFacts = ({ file }: Finding) => file.startsWith("_data/");
  const missing = findings.filter(isOfSection);
  const marked = new Set([...missing, ...errors.filter(isMark), ...errors.filter(isOfFacts)]);
  const rest = errors.filter((finding) => !marked.has(finding));
  return [
    ...stepOfFindings("Write what is true of your home into the facts", errors.filter(isOfFacts)),
    ...stepOfFindings(
      "Write the sections that are missing, or set them aside with a reason",
      missing,
    ),
    ...stepOfMarks(home),
    ...stepOfFindings("Mend what else keeps the site from being published", rest),
    ...stepOfReminders(home),
    ...stepOfGaps(home),
    ...(errors.length === 0 ? [publishStep] : []),
    ...stepOfEvidence(home, findings),
    ...stepOfDays(home),
    ...stepOfWalls(home),
    ...stepOfAffiliate(home),
  ];
}

/** A repository as `init` writes it where nobody was asked: no facts, and no document. */
function isUntold({ documents }: Home, findings: readonly Finding[]): boolean {
  return documents.length === 0 && findings.some(({ rule }) => rule === "file/missing-data");
}

const answerStep: NextStep = {
  what: "Answer the questions about your home: its facts and documents are written from the answers",
  where: [],
  more: 0,
  how: "npm run setup; or fill in setup-answers.yaml, then npm run setup -- --answers setup-answers.yaml",
};

function isOfSection({ rule, severity }: Finding): boolean {
  return severity !== "info" && ["section/missing", "section/likely"].includes(rule);
}

function isMark({ rule }: Finding): boolean {
  return rule === "mark/unread";
}

function stepOfFindings(what: string, findings: readonly Finding[]): readonly NextStep[] {
  if (findings.length === 0) return [];
  return [
    {
      what: `${what}: ${findings.length}`,
      ...showFirst(
        putEachKindFirst(findings).map(({ file, line, message }) => `${file}:${line}  ${message}`),
      ),
      how: "npm run check -- --production",
    },
  ];
}

/** One of each rule before the second of any: twelve made-up numbers must not hide the fault of another kind. */
function putEachKindFirst(findings: readonly Finding[]): readonly Finding[] {
  const first = new Set(
    [...Map.groupBy(findings, ({ rule }) => rule).values()].flatMap(([one]) => one ?? []),
  );
  return [...first, ...findings.filter((finding) => !first.has(finding))];
}

/** What is due by the end of the month; what comes later is on the preview's own page. */
function stepOfReminders(home: Home): readonly NextStep[] {
  const { today } = home;
  if (today === undefined) return [];
  const due = listDueInMonth(listReminders(home), today);
  if (due.length === 0) return [];
  const locale = findLocale(operatorLanguage);
  const lines = due.map((reminder) => {
    const { place, name, when } = describeReminder(reminder, today, locale);
    return [place, `${name}. ${when}`].filter((part) => part !== "").join("  ");
  });
  return [
    {
      what: `Do what is due this month, or was due before: ${due.length}`,
      ...showFirst(lines),
      how: "npm start, then open /__preview/reminders/. Do it, then write down the day where it says",
    },
  ];
}

/** The page for reviewers is for everyone, and nobody should be surprised by what it says. */
function stepOfGaps(home: Home): readonly NextStep[] {
  const { onPage, ofLaws } = listGaps(home);
  const isAsked = findHomeStatus(home).standard.id !== none;
  if (!isAsked || onPage.length + ofLaws.length === 0) return [];
  return [
    {
      what: `Look at what everyone will read on /certification/: ${countRules(onPage.length)} not documented yet, or in part`,
      where: [...Map.groupBy(ofLaws, ({ rule }) => rule.domain.id)].map(
        ([law, rules]) => `/certification/${law}/: ${countRules(rules.length)} more, asked by law`,
      ),
      more: 0,
      how: "npm start, then open /certification/. Document what you have, set aside with a reason what your home does without (_data/standard.yaml), and publish when you stand by the rest",
    },
  ];
}

function countRules(count: number): string {
  return count === 1 ? "1 rule" : `${count} rules`;
}

/** What stands on paper, and in no document of the site: a site is published without it, and no certificate given. */
function stepOfEvidence(home: Home, findings: readonly Finding[]): readonly NextStep[] {
  const open = findings.filter(
    ({ rule, severity }) => rule === "standard/not-documented" && severity === "warning",
  );
  if (open.length === 0) return [];
  return [
    {
      what: `Say in _data/evidence.yaml where the papers are that no document shows: ${open.length}`,
      ...showFirst(open.map((finding) => describePaper(finding, home))),
      how: "below a line “house:” in that file (make it if there is none), write for each paper “  - rule:” with its number, and below it “    where: Office binder, tab 2”. There is no such paper? Write it, or set the rule aside with a reason",
    },
  ];
}

/** The rule by its number, what a paper for it would say, and what a reviewer looks at. */
function describePaper({ standards, message }: Finding, home: Home): string {
  const rule = findHomeStatus(home).statuses.find(({ rule: each }) =>
    standards.includes(each.citation),
  )?.rule;
  if (rule === undefined || rule.looksAt === "") return message;
  return `${rule.id} ${rule.shortTitle}: ${rule.guidance} A reviewer looks at: ${rule.looksAt}`;
}

/** What runs out or comes round again in every home, and the fact that tells of it. */
const daysToTell: readonly DayToTell[] = [
  {
    fact: "drills",
    kinds: ["drill"],
    day: "the last fire drill, and how often there is one",
  },
  {
    fact: "upkeep",
    kinds: ["supply", "upkeep"],
    day: "when naloxone runs out, and when kits and alarms were last checked",
  },
  { fact: "insurance", kinds: ["insurance"], day: "until when the home is insured" },
  {
    fact: "phonesChecked",
    kinds: ["phones"],
    day: "when somebody last called every number in that file",
  },
];

interface DayToTell {
  readonly fact: keyof HomeFacts;
  /** What a home that tells of it is reminded of. */
  readonly kinds: readonly ReminderKind[];
  readonly day: string;
}

/** Nobody is reminded of what no file tells, and a home does not notice that it is not. */
function stepOfDays(home: Home): readonly NextStep[] {
  const told = new Set(listReminders(home).map(({ kind }) => kind));
  const untold = daysToTell.filter(({ kinds }) => !kinds.some((kind) => told.has(kind)));
  if (home.facts.home === undefined || untold.length === 0) return [];
  return [
    {
      what: `Write down what comes round again, to be reminded: ${untold.length}`,
      ...showFirst(untold.map(({ fact, day }) => `${fact}: ${day}`)),
      how: "in _data/home.yaml; the guide for operators shows it under “What comes due”",
    },
  ];
}

function showFirst(all: readonly string[]): Pick<NextStep, "where" | "more"> {
  return { where: all.slice(0, mostPlaces), more: Math.max(0, all.length - mostPlaces) };
}

function stepOfMarks({ documents }: Home): readonly NextStep[] {
  const open = documents
    .map((document) => ({ document, count: listMarksToRead(document).length }))
    .filter(({ count }) => count > 0);
  if (open.length === 0) return [];
  const all = open.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      what: `Read what came with the program, and say whether it is true of your home: ${all} left`,
      ...showFirst(open.map(({ document, count }) => `${document.file}  ${count} left`)),
      how: "npm start, then open /__preview/marks/ there",
    },
  ];
}

const publishStep: NextStep = {
  what: "Publish the site: nothing keeps it from being published",
  where: [],
  more: 0,
  how: "the guide for operators, “Publish”; afterwards front-porch doctor looks at the site",
};

/** What hangs in the house: the sheets that the site makes, and what the law or the affiliate asks for. */
function stepOfWalls(home: Home): readonly NextStep[] {
  const sections = new Set(
    home.documents.flatMap(({ type, sections: own }) =>
      own.flatMap(({ definition }) =>
        type === undefined || definition === undefined ? [] : [`${type.id}#${definition.id}`],
      ),
    ),
  );
  const sheets = posterPlans.filter(({ shows }) => sections.has(shows)).length;
  const asked = findHomeStatus(home).layers.flatMap(({ facts }) =>
    facts.mustPost.map(({ what, where }) => `${what.shown}: ${where.shown}`),
  );
  if (sheets + asked.length === 0) return [];
  return [
    {
      what: "Print the sheets for the wall, and hang them up",
      where: asked,
      more: 0,
      how: "npm start, then print what /residents/posters/ lists",
    },
  ];
}

function stepOfAffiliate(home: Home): readonly NextStep[] {
  if (findHomeStatus(home).standard.id === none) return [];
  const affiliate = hasAffiliate(home)
    ? "your affiliate"
    : "the affiliate of your state, if it has one,";
  return [
    {
      what: `Ask ${affiliate} what could not be confirmed for you: here is a letter to send`,
      where: [],
      more: 0,
      how: "npm run -s matrix -- --unconfirmed",
    },
  ];
}

/** A home may have chosen an affiliate's profile before it applies. */
function hasAffiliate(home: Home): boolean {
  const status = home.facts.table.find("home.certification.status")?.value.shown;
  return (
    status !== "not certified" ||
    findHomeStatus(home).layers.some(({ kind }) => kind === "affiliate")
  );
}
