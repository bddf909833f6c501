import { findSchema } from "../content/describe-schema-issue.ts";
import { homeFactsSchema } from "../content/facts/home-facts.ts";
import { readWeekTime } from "../content/facts/week-time.ts";
import { findLocale } from "../locales/locale.ts";
import { fitsAnswers } from "./fits-answers.ts";
import { listNames, type Question } from "./question.ts";
import type { NamedAnswer } from "./take-answer.ts";
import type { Told } from "./told.ts";

/**
 * Says at once what follows from an answer that was taken: what is left out of it, what the site needs all the same,
 * what no program can place in the week, and a phone that two people share.
 *
 * @param question what was asked
 * @param answers what was taken
 * @param told what the home told, with these answers
 * @returns sentences; none where all is told
 */
export function remarkOnAnswer(
  question: Question,
  answers: readonly NamedAnswer[],
  told: Told,
): readonly string[] {
  const isUntold = (name: string) => !told.has(name);
  const isMissed = (name: string) => isUntold(name) && !isSpared(question, name, told);
  const lacks = question.lacks !== undefined && answers.some(({ answer }) => answer === "none");
  if (lacks) return [];
  const reasons = Object.entries(question.unsaid ?? {}).filter(([name]) => isUntold(name));
  return [
    ...remarkOnLeftOut(question, { isUntold, isMissed }),
    ...new Set(reasons.map(([, reason]) => reason)),
    ...answers.flatMap((answer) => [...remarkOnWeek(answer), ...remarkOnPhone(answer, told)]),
  ];
}

/** Whether its question says that a part may be left out, as things stand. */
function isSpared(question: Question, name: string, told: Told): boolean {
  const when = question.kind === "parts" ? question.spared?.[name] : undefined;
  return when !== undefined && fitsAnswers(when, told);
}

type Asks = (name: string) => boolean;

function remarkOnLeftOut(
  question: Question,
  { isUntold, isMissed }: { readonly isUntold: Asks; readonly isMissed: Asks },
): readonly string[] {
  const names = listNames(question);
  const missed = names.filter(isMissed);
  const needed = missed.filter(isNeeded);
  const name = (each: readonly string[]) => findLocale().formatList(nameParts(question, each));
  const isInPart = missed.length > 0 && !names.every(isUntold);
  return [
    ...(isInPart ? [`Left out for now: ${name(missed)}. To add it, type “back”.`] : []),
    ...(needed.length === 0
      ? []
      : [`No site is published without ${question.kind === "parts" ? name(needed) : "this"}.`]),
  ];
}

function nameParts(question: Question, names: readonly string[]): readonly string[] {
  if (question.kind !== "parts") return [];
  return names.map((name) => `the ${question.parts[question.names.indexOf(name)]}`);
}

/** Whether a home's facts have to have it: no key on the way to it may be missing. */
function isNeeded(name: string): boolean {
  const [root, ...path] = name.split(".");
  if (root !== "home") return false;
  return path.every((_, index) => {
    const schema = findSchema(homeFactsSchema, path.slice(0, index + 1));
    return schema !== undefined && !schema.safeParse(undefined).success;
  });
}

function remarkOnWeek({ name, answer }: NamedAnswer): readonly string[] {
  if (name !== "home.trash.out" || typeof answer !== "string") return [];
  if (readWeekTime(answer, findLocale()) !== undefined) return [];
  return [
    `“${answer}” is shown as it is. The residents' week does not have it, since it names no single day of the week, such as Tuesday evening.`,
  ];
}

const people = ["manager", "backup", "director", "night"];

/** Whoever calls the second because the first does not answer would reach nobody again. */
function remarkOnPhone({ name, answer }: NamedAnswer, told: Told): readonly string[] {
  const person = /^home\.(\w+)\.phone$/.exec(name)?.[1];
  if (answer === undefined || person === undefined || !people.includes(person)) return [];
  const [phone] = told.get(name) ?? [];
  const before = people.slice(0, people.indexOf(person)).map((other) => `home.${other}`);
  const same = before.find((other) => told.get(`${other}.phone`)?.[0] === phone);
  if (same === undefined) return [];
  const [whose = "somebody else"] = told.get(`${same}.name`) ?? [];
  return [
    `That is the phone of ${whose}, too. If nobody answers it, there is no second one. To give another, type “back”.`,
  ];
}
