import type { Condition } from "./block.ts";

/** What every question has. */
interface AnyQuestion {
  /** The question, as it is asked. */
  readonly asks: string;
  /** What helps to answer it, in a sentence. */
  readonly help?: string;
  /** What helps to type it on one line, where somebody is asked. */
  readonly typing?: string;
  /** It is asked only where these answers fit, as the conditions of blocks do. */
  readonly when?: Readonly<Record<string, Condition>>;
  /** What a home may lack altogether: `none` is an answer, and stands there. */
  readonly lacks?: string;
  /** What follows where an answer is not told, by what it is called; said at once. */
  readonly unsaid?: Readonly<Record<string, string>>;
}

/** What may be chosen: each as it is kept, with what it means, as it is shown. */
export type Choices = Readonly<Record<string, string>>;

/** One value, in words. */
export interface WordsQuestion extends AnyQuestion {
  readonly kind: "words";
  /** What the answer is called, such as `home.name`. */
  readonly name: string;
  readonly example: string;
}

/** Several values on one line. */
export interface PartsQuestion extends AnyQuestion {
  readonly kind: "parts";
  /** In the order in which they are typed; what is typed may end before the last. */
  readonly names: readonly [string, string, ...string[]];
  /** What stands between two of them. */
  readonly separator: " to " | "; ";
  /** What each part is called, in the same order, in words that follow “the”. */
  readonly parts: readonly [string, string, ...string[]];
  readonly example: string;
  /** Parts that are one of a few, each by what it is called. */
  readonly choices?: Readonly<Record<string, Choices>>;
  /** Parts that nobody misses where these answers fit, since the help says so: each by what it is called. */
  readonly spared?: Readonly<Record<string, Readonly<Record<string, Condition>>>>;
}

/** One of a few. */
export interface ChoiceQuestion extends AnyQuestion {
  readonly kind: "choice";
  readonly name: string;
  readonly choices: Choices;
}

/** Any number of a few. */
export interface ChoicesQuestion extends AnyQuestion {
  readonly kind: "choices";
  readonly name: string;
  readonly choices: Choices;
}

/** Words with commas between them. */
export interface ListQuestion extends AnyQuestion {
  readonly kind: "list";
  readonly name: string;
  readonly example: string;
}

/** Entries of two parts, one after the other: what it is, a colon, and the rest. */
export interface EntriesQuestion extends AnyQuestion {
  readonly kind: "entries";
  readonly name: string;
  /** The keys of what stands before the colon and behind it. */
  readonly keys: readonly [string, string];
  readonly example: string;
  /** What another question asks by itself: entries whose name fits are not kept here, and it is said. */
  readonly elsewhere?: { readonly names: RegExp; readonly says: string };
  /** What the next question asks of these, said to whoever types it here and is refused. */
  readonly next?: string;
}

/** A question of setup. */
export type Question =
  | WordsQuestion
  | PartsQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | ListQuestion
  | EntriesQuestion;

/** Questions that belong together. */
export interface QuestionGroup {
  readonly title: string;
  readonly questions: readonly Question[];
}

/**
 * Names the answers that a question asks for.
 *
 * @param question the question
 */
export function listNames(question: Question): readonly [string, ...string[]] {
  return question.kind === "parts" ? question.names : [question.name];
}

/**
 * Lists what may be chosen for the answers that a question asks for.
 *
 * @param question the question
 * @returns by what each answer is called; none for answers in any words
 */
export function listChoices(question: Question): Readonly<Record<string, Choices>> {
  switch (question.kind) {
    case "choice":
    case "choices":
      return { [question.name]: question.choices };
    case "parts":
      return question.choices ?? {};
    case "words":
    case "list":
    case "entries":
      return {};
  }
}

/**
 * Takes what was typed for a question of parts apart. Between two ranges stands a semicolon:
 * `10 pm to 7 am; 11 pm to 8 am`.
 *
 * @param typed one line
 * @param question the question
 */
export function splitParts(
  typed: string,
  { separator }: Pick<PartsQuestion, "separator">,
): readonly string[] {
  const parts =
    separator === " to "
      ? typed.replace(everyDay, "").split(/ to | until |\s?[–—]\s?| - |;/i)
      : typed.split(";");
  return parts.map((part) => part.trim().replace(ofWeekend, ""));
}

/** A range is asked of every day, and people say so. */
const everyDay = /^(?:every (?:day|night)|daily|nightly|from)[,:]? /i;

/** So do they of a second range. */
const ofWeekend = /^(?:on )?friday and saturday[,:]? /i;

/**
 * Puts parts together as they are typed, without what is left open at the end.
 *
 * @param parts one for each name, empty where there is none
 * @param question the question
 */
export function joinParts(
  parts: readonly string[],
  { separator }: Pick<PartsQuestion, "separator">,
): string {
  const filled = parts.slice(0, parts.findLastIndex((part) => part !== "") + 1);
  // “ to ” between two hours that are not there is no hour.
  if (filled.slice(0, 2).every((part) => part === "")) return filled.join("; ");
  return filled.reduce((typed, part, index) => {
    const isNextRange = separator === " to " && index % 2 === 0;
    return index === 0 ? part : `${typed}${isNextRange ? "; " : separator}${part}`;
  }, "");
}

/**
 * Takes an entry apart at its first colon.
 *
 * @param entry such as `Weekly fee: $185 a week`
 * @returns what stands before the colon and behind it; the second is empty where there is none
 */
export function splitAtColon(entry: string): readonly [before: string, behind: string] {
  const colon = entry.indexOf(":");
  if (colon < 0) return [entry.trim(), ""];
  return [entry.slice(0, colon).trim(), entry.slice(colon + 1).trim()];
}
