import { findSchema } from "../content/describe-schema-issue.ts";
import { saysNone } from "../content/facts/may-lack.ts";
import { saysDay } from "../content/facts/week-time.ts";
import { readLeadingDay } from "../content/leading-day.ts";
import type { z } from "../content/zod.ts";
import { findLocale } from "../locales/locale.ts";
import { type Answer, answersSchema } from "./answers.ts";
import { findChoice, findChoices } from "./find-choice.ts";
import {
  type ChoiceQuestion,
  type Choices,
  type ChoicesQuestion,
  type EntriesQuestion,
  type PartsQuestion,
  type Question,
  splitAtColon,
  splitParts,
} from "./question.ts";

/** An answer with what it is called; nothing where it is passed over, so that one from before goes away. */
export interface NamedAnswer {
  readonly name: string;
  readonly answer: Answer | undefined;
}

/** What came of what was typed: answers, or what is wrong with it, in a plain sentence. */
export type TakenAnswer =
  | {
      readonly kind: "taken";
      readonly answers: readonly NamedAnswer[];
      /** What has to be said at once, of what was typed and is not among the answers. */
      readonly aside?: string;
    }
  | { readonly kind: "refused"; readonly message: string };

/**
 * Takes what was typed for answers, each held against the fact's own schema.
 *
 * @param question what was asked
 * @param typed one line; several for entries; empty where the question is passed over
 */
export function takeAnswer(question: Question, typed: string): TakenAnswer {
  const plain = typed.trim();
  if (plain === "") return pass(question);
  const { lacks } = question;
  if (lacks !== undefined && saysNone(plain)) {
    return { kind: "taken", answers: [{ name: lacks, answer: "none" }] };
  }
  switch (question.kind) {
    case "words":
      return takeOne(question.name, plain, question);
    case "choice":
      return takeChoice(question, plain);
    case "list":
      return takeOne(question.name, splitList(plain), question);
    case "choices":
      return takeChoices(question, plain);
    case "parts":
      return takeParts(question, plain);
    case "entries":
      return takeEntries(question, plain);
  }
}

function pass(question: Question): TakenAnswer {
  const names = question.kind === "parts" ? question.names : [question.name];
  const all = [...(question.lacks === undefined ? [] : [question.lacks]), ...names];
  return { kind: "taken", answers: all.map((name) => ({ name, answer: undefined })) };
}

function splitList(typed: string): readonly string[] {
  return typed
    .split(",")
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

function takeChoice({ name, choices }: ChoiceQuestion, typed: string): TakenAnswer {
  const choice = findChoice(typed, choices);
  return choice === undefined ? refuseChoice(typed, choices) : takeOne(name, choice);
}

function takeChoices(question: ChoicesQuestion, typed: string): TakenAnswer {
  const { name, choices } = question;
  const meant = findChoices(typed, choices);
  if ("found" in meant) return takeOne(name, meant.found);
  return saysNone(typed) ? pass(question) : refuseChoice(meant.strange, choices);
}

function refuseChoice(typed: string, choices: Choices): TakenAnswer {
  const last = Object.keys(choices).length;
  return refuse(
    `“${typed}” is none of these, or could be several of them. Type a number from 1 to ${last}, or the words behind it.`,
  );
}

function takeParts(question: PartsQuestion, typed: string): TakenAnswer {
  const { names, example } = question;
  const typedParts = splitParts(typed, question);
  if (typedParts.length > names.length) {
    return refuse(`That is more than was asked for. Write it so: ${example}`);
  }
  const answers = names.map((name, index) => {
    const part = typedParts[index] || undefined;
    const choices = question.choices?.[name];
    // What is none of these stays as it was typed, and its own schema refuses it.
    const chosen = part && choices ? findChoice(part, choices) : undefined;
    return { name, answer: chosen ?? (part && writeDay(name, part)) };
  });
  for (const [index, { name, answer }] of answers.entries()) {
    const fault = answer === undefined ? undefined : findFault(name, answer);
    if (fault !== undefined) return refuse(describePart(question, index, `${answer}`, fault));
  }
  return { kind: "taken", answers };
}

/** A day is kept as the site's facts have it, and typed as people write it: “March 1, 2026”. */
function writeDay(name: string, typed: string): string {
  if (findFault(name, typed) === undefined) return typed;
  const day = readLeadingDay(typed);
  return day !== undefined && findFault(name, day) === undefined ? day : typed;
}

/** Whoever typed several answers on one line sees which of them it is, and by then the example is gone. */
function describePart(
  { names, parts, separator, example }: PartsQuestion,
  index: number,
  typed: string,
  fault: string,
): string {
  const part = `${index + 1} of ${names.length}, the ${parts[index]}`;
  const said = fault.includes(`“${typed}”`) ? fault : `“${typed}” does not fit. ${fault}`;
  const mark = separator.trim();
  return `Part ${part}: ${said} Write “${mark}” between the parts, so: ${example}`;
}

function takeEntries(question: EntriesQuestion, typed: string): TakenAnswer {
  const { name, keys, example, elsewhere, next } = question;
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const own = lines.filter((line) => elsewhere?.names.test(splitAtColon(line)[0]) !== true);
  const entries = own.map((line) => splitEntry(line, keys));
  const wrong = entries.indexOf(undefined);
  if (wrong >= 0) {
    return refuse(`There is no colon with words on both sides. Write it so: ${example}`);
  }
  const given = entries.filter((entry) => entry !== undefined);
  const taken = given.length === 0 ? pass(question) : takeOne(name, given, { example });
  if (taken.kind === "refused") {
    return next === undefined ? taken : refuse(`${taken.message} ${next}`);
  }
  const isElsewhere = own.length < lines.length && elsewhere !== undefined;
  return isElsewhere ? { ...taken, aside: elsewhere.says } : taken;
}

function splitEntry(line: string, [first, second]: readonly [string, string]): Answer | undefined {
  const [before, behind] = splitAtColon(line);
  return before === "" || behind === "" ? undefined : { [first]: before, [second]: behind };
}

/** By the time an answer is refused, its example is gone from the screen. */
function takeOne(
  name: string,
  answer: Answer,
  { example }: { readonly example?: string } = {},
): TakenAnswer {
  const fault = findFault(name, answer);
  if (fault === undefined) return { kind: "taken", answers: [{ name, answer }] };
  const shown = example === undefined || fault.includes(example) ? "" : ` Such as: ${example}`;
  return refuse(`${fault}${shown}`);
}

function refuse(message: string): TakenAnswer {
  return { kind: "refused", message };
}

/**
 * Says what is wrong with an answer.
 *
 * @param name what it is called, such as `home.manager.phone`
 * @param answer the answer as it was typed
 * @returns a plain sentence; nothing where it holds
 */
export function findFault(name: string, answer: Answer): string | undefined {
  const schema = findSchema(answersSchema, name.split("."));
  const issue = schema?.safeParse(answer).error?.issues[0];
  if (issue !== undefined) return describeIssue(issue);
  const isNoDay = days.has(name) && typeof answer === "string" && !saysDay(answer, findLocale());
  return isNoDay ? `“${answer}” names no day.` : undefined;
}

/** Facts take any words here, since not every home goes by the week; an answer to another question is none. */
const days: ReadonlySet<string> = new Set(["home.trash.day", "home.houseMeeting.day"]);

/** The library's own words for a day would mean nothing to whoever types one. */
function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_format" && issue.format === "date") {
    return "Write the day as year-month-day, such as 2026-03-05.";
  }
  return issue.message;
}
