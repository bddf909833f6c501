import { describeSchemaIssue } from "../content/describe-schema-issue.ts";
import { declareFact } from "../content/facts/fact-description.ts";
import { textFact, timeLimitFact } from "../content/facts/fact-value.ts";
import { homeFactsSchema } from "../content/facts/home-facts.ts";
import { houseFactsSchema } from "../content/facts/house-facts.ts";
import { saysNone } from "../content/facts/may-lack.ts";
import type { TextFile } from "../content/facts/read-facts.ts";
import { findConflictMarks } from "../content/find-conflict-marks.ts";
import { parseYaml } from "../content/parse-yaml.ts";
import { readingRules } from "../content/reading-rules.ts";
import { z } from "../content/zod.ts";
import type { Finding } from "../findings/finding.ts";
import { writePlainSpaces } from "../text/odd-spaces.ts";
import { makeAnswerable } from "./make-answerable.ts";
import { listNames } from "./question.ts";
import { questionGroups } from "./questions.ts";
import { findState } from "./states.ts";

/** Where a home keeps its answers, below its own folder: beside `_data/`, and never in it. */
export const answersFile = "setup-answers.yaml";

const ask = <Schema extends z.ZodType>(says: string, schema: Schema) =>
  declareFact("house", says, schema).optional();

/** One of a few words, in whatever letters it is typed; it is kept as it is spelt here. */
const choiceOf = <const Choice extends string>(choices: readonly Choice[]) =>
  z
    .string()
    .overwrite((typed) => {
      const plain = writePlainSpaces(typed).trim().toLowerCase();
      return choices.find((choice) => choice.toLowerCase() === plain) ?? typed;
    })
    .pipe(z.enum(choices, { error: `Write one of: ${choices.join(", ")}.` }))
    .transform((shown) => ({ kind: "choice", shown }) as const);

/** People count floors, and more than one is all that words depend on. */
const storeys = z
  .string()
  .overwrite((typed) => {
    const plain = writePlainSpaces(typed).trim().toLowerCase();
    const [, count = ""] =
      /^(\w+)(?:[ -](?:floors?|stor(?:y|ey|ies|eys)|levels?))?$/.exec(plain) ?? [];
    if (/^(?:1|one|single)$/.test(count)) return "one";
    const isMore = /^(?:[2-9]|[1-9]\d|two|three|four|five|six|several|more)$/.test(count);
    return isMore ? "more" : typed;
  })
  .pipe(choiceOf(["one", "more"]));

/** A state of the United States, by its name or its two letters. */
const stateName = z.string().transform((typed, context) => {
  const shown = findState(writePlainSpaces(typed));
  if (shown !== undefined) return { kind: "choice", shown } as const;
  const message = `“${typed}” is no state that we know. Write its name, such as Ohio.`;
  context.addIssue({ code: "custom", message });
  return z.NEVER;
});

const yesOrNo = (says: string) => ask(says, choiceOf(["yes", "no"]));

const listOf = <Element extends z.ZodType>(element: Element) => z.array(element).optional();

const event = z.strictObject({
  what: declareFact("house", "What neighbors are invited to.", textFact()),
  when: declareFact(
    "house",
    "The day, its year and the time, such as Saturday, March 6, 2027, 9 am to 11 am.",
    textFact(),
  ),
});

/** How often something is done, as a sentence ends with it. */
const howOften = z
  .string()
  .overwrite((typed) =>
    writePlainSpaces(typed)
      .trim()
      .replace(/^(?:Every|Once|Twice|\p{Lu}\p{Ll}+ times)\b/u, (start) => start.toLowerCase()),
  )
  .pipe(textFact());

/** Ways of the house that are no facts of `_data/`, and that decide what its documents say. */
const ways = z.strictObject({
  children: yesOrNo("Whether children live here with a parent."),
  storeys: ask("Whether the house has one floor or more.", storeys),
  nightCalls: ask(
    "Who answers the phone at night.",
    choiceOf(["house manager", "backup", "someone else", "nobody"]),
  ),
  overnightGuests: ask("Whether guests may stay the night.", choiceOf(["no", "with notice"])),
  pets: yesOrNo("Whether pets may live here. Assistance animals are no pets, and always welcome."),
  testing: z
    .array(
      declareFact(
        "house",
        "When residents are tested for alcohol and drugs.",
        choiceOf(["moving in", "random", "with cause", "none"]),
      ),
    )
    .refine((times) => times.length === 1 || times.every(({ shown }) => shown !== "none"), {
      error:
        "Whoever is never tested is not tested at other times. Write none alone, or the times.",
    })
    .optional(),
  medicationStorage: ask(
    "Where residents keep their medication.",
    choiceOf(["own locked box", "locked office cabinet"]),
  ),
  naloxone: yesOrNo("Whether naloxone is kept in the house."),
  pathways: listOf(
    declareFact(
      "house",
      "Ways of recovery that residents of this home take.",
      choiceOf([
        "twelve-step",
        "SMART Recovery",
        "Recovery Dharma",
        "faith",
        "medication",
        "counseling",
      ]),
    ),
  ),
  services: yesOrNo(
    "Whether people trained for it give services here, such as life-skills classes.",
  ),
  events: listOf(event),
  approvedBy: ask("Who approves the documents, by role, such as The owner.", textFact()),
  forms: listOf(
    declareFact(
      "house",
      "Forms to fill in on paper.",
      choiceOf(["grievance", "overnight pass", "intake", "chores", "incident"]),
    ),
  ),
  notice: ask("How long somebody who is asked to leave has, such as 14 days.", timeLimitFact()),
  appeal: ask("How long there is to appeal against it, such as 5 days.", timeLimitFact()),
  movingOut: ask("How long before moving out a resident says so, such as 7 days.", timeLimitFact()),
  houseRules: listOf(
    declareFact(
      "house",
      "Rules that many houses have and others have not.",
      choiceOf([
        "work or school",
        "meetings",
        "sponsor",
        "house meeting",
        "signing out",
        "asking for nights away",
        "no products with alcohol",
        "no kratom or CBD",
        "no dating",
        "leaving after use in the house",
        "leaving after use",
      ]),
    ),
  ),
  practice: ask("How often all practice leaving the house, such as every 6 months.", howOften),
  phases: ask(
    "Whether residents go through phases, each with more freedom; with curfew where each has its own.",
    choiceOf(["no", "yes", "with curfew"]),
  ),
});

/** What a home's documents are composed from. Every key may be missing: what was not told is left out. */
export const answersSchema = z.strictObject({
  state: ask("The state the home is in, such as Arizona.", stateName),
  home: makeAnswerable(homeFactsSchema).optional(),
  ways: ways.optional(),
  house: makeAnswerable(houseFactsSchema).optional(),
});

/** An answer as it was typed: a value, several, or what belongs together, by its keys. */
export type Answer = string | readonly Answer[] | { readonly [key: string]: Answer };

/** Answers that hold, as they were typed. Nothing in them is empty. */
export interface Answers {
  readonly state?: string;
  readonly home?: AnswerGroup;
  readonly house?: AnswerGroup;
  readonly ways?: AnswerGroup;
}

/** Answers that belong together. */
export interface AnswerGroup {
  readonly [key: string]: Answer;
}

/** What reading answers came to. */
export type AnswersReading =
  | { readonly kind: "answers"; readonly answers: Answers }
  /** Some of it does not hold: each finding says what, on which line, and what to write. */
  | { readonly kind: "faults"; readonly findings: readonly Finding[] };

const rules = { invalid: readingRules.factsInvalid, unknownKey: readingRules.factsUnknownKey };

/**
 * Reads a home's answers, and holds each against what the fact itself asks for.
 *
 * @param file the YAML, and what findings call it
 */
export function readAnswers({ file, text }: TextFile): AnswersReading {
  const marks = findConflictMarks(file, text.replaceAll("\r\n", "\n"));
  if (marks !== undefined) return { kind: "faults", findings: [marks] };
  const yaml = parseYaml(file, withoutByteOrderMark(text));
  if (yaml.findings.length > 0) return { kind: "faults", findings: yaml.findings };
  const written = readLacking(dropEmpty(yaml.value) ?? {}, "");
  const result = answersSchema.safeParse(written);
  if (result.success) return { kind: "answers", answers: written as Answers }; // as the schema says
  const checked = { schema: answersSchema, yaml, rules };
  const findings = result.error.issues.flatMap((issue) => describeSchemaIssue(issue, checked));
  return { kind: "faults", findings };
}

/** Some editors put one before the first letter of a file. */
function withoutByteOrderMark(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

/** What a home may lack, as setup asks: the first part of the question may say “none” for all of it. */
const lackable: ReadonlyMap<string, string> = new Map(
  questionGroups
    .flatMap(({ questions }) => questions)
    .flatMap((question) =>
      question.lacks === undefined ? [] : [[question.lacks, listNames(question)[0]] as const],
    ),
);

/** Questions of which several answers may hold. */
const several: ReadonlySet<string> = new Set(
  questionGroups
    .flatMap(({ questions }) => questions)
    .flatMap((question) => (question.kind === "choices" ? [question.name] : [])),
);

/** Several answers on one line are a list, as “random and with cause” is in files from before there were more. */
function readSeveral(written: string): readonly string[] {
  return written
    .split(/[,;]| and /)
    .map((each) => each.trim())
    .filter((each) => each !== "");
}

/** `curfew: { weekdays: none }` is `curfew: none`: who fills in the file has the lines of both before them. */
function readLacking(written: unknown, path: string): unknown {
  if (typeof written === "string" && several.has(path)) return readSeveral(written);
  if (typeof written !== "object" || written === null || Array.isArray(written)) return written;
  const parts = Object.entries(written).map(([key, value]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return { key, name, value: readLacking(value, name) };
  });
  const lacksAll = parts.every(({ value }) => typeof value === "string" && saysNone(value));
  if (lacksAll && parts[0] !== undefined && parts[0].name === lackable.get(path)) return "none";
  return Object.fromEntries(parts.map(({ key, value }) => [key, value]));
}

/** Takes out what was passed over: keys with nothing behind them, and what has only such keys. */
function dropEmpty(written: unknown): unknown {
  if (typeof written === "string") return written.trim() === "" ? undefined : written;
  if (written === null) return undefined;
  if (typeof written !== "object") return written;
  if (Array.isArray(written)) {
    const kept = written.map(dropEmpty).filter((entry) => entry !== undefined);
    return kept.length === 0 ? undefined : kept;
  }
  const kept = Object.entries(written)
    .map(([key, value]) => [key, dropEmpty(value)] as const)
    .filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
