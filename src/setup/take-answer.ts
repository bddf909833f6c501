import { findSchema } from "../content/describe-schema-issue.ts";
import { saysNone } from "../content/facts/may-lack.ts";
import type { z } from "../content/zod.ts";
import { type Answer, answersSchema } from "./answers.ts";
import {
  type EntriesQuestion,
  type PartsQuestion,
  type Question,
  splitAtColon,
} from "./question.ts";

/** An answer with what it is called; nothing where it is passed over, so that one from before goes away. */
export interface NamedAnswer {
  readonly name: string;
  readonly answer: Answer | undefined;
}

/** What came of what was typed: answers, or what is wrong with it, in a plain sentence. */
export type TakenAnswer =
  | { readonly kind: "taken"; readonly answers: readonly NamedAnswer[] }
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
    case "choice":
      return takeAll([{ name: question.name, answer: plain }]);
    case "list":
    case "choices":
      return takeAll([{ name: question.name, answer: splitList(plain) }]);
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

function takeParts({ names, separator, example }: PartsQuestion, typed: string): TakenAnswer {
  const parts = typed.split(separator.trim() === ";" ? ";" : separator).map((part) => part.trim());
  if (parts.length > names.length) {
    return { kind: "refused", message: `That is more than was asked for. Write it so: ${example}` };
  }
  const answers = names.map((name, index) => ({ name, answer: parts[index] || undefined }));
  return takeAll(answers);
}

function takeEntries({ name, keys, example }: EntriesQuestion, typed: string): TakenAnswer {
  const lines = typed.split("\n").filter((line) => line.trim() !== "");
  const entries = lines.map((line) => splitEntry(line, keys));
  const wrong = entries.indexOf(undefined);
  if (wrong >= 0) {
    return {
      kind: "refused",
      message: `There is no colon with words on both sides. Write it so: ${example}`,
    };
  }
  return takeAll([{ name, answer: entries.filter((entry) => entry !== undefined) }]);
}

function splitEntry(line: string, [first, second]: readonly [string, string]): Answer | undefined {
  const [before, behind] = splitAtColon(line);
  return before === "" || behind === "" ? undefined : { [first]: before, [second]: behind };
}

function takeAll(answers: readonly NamedAnswer[]): TakenAnswer {
  for (const { name, answer } of answers) {
    const message = answer === undefined ? undefined : findFault(name, answer);
    if (message !== undefined) return { kind: "refused", message };
  }
  return { kind: "taken", answers };
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
  return issue === undefined ? undefined : describeIssue(issue);
}

/** The library's own words for a day would mean nothing to whoever types one. */
function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === "invalid_format" && issue.format === "date") {
    return "Write the day as year-month-day, such as 2026-03-05.";
  }
  return issue.message;
}
