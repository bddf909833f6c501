import { type Answer, type Answers, answersFile, readAnswers } from "./answers.ts";
import { putAnswers } from "./answers-file.ts";
import { completeAnswers } from "./complete-answers.ts";
import { fitsAnswers } from "./fits-answers.ts";
import { joinParts, listNames, type Question } from "./question.ts";
import { questionGroups } from "./questions.ts";
import { remarkOnAnswer } from "./remark-on-answer.ts";
import { type NamedAnswer, takeAnswer } from "./take-answer.ts";
import { listTold, type Told } from "./told.ts";

/** A question as it is put to somebody. */
export interface PutQuestion {
  readonly question: Question;
  /** The number of its group, from 1, how many groups there are, and what the group is called. */
  readonly group: { readonly number: number; readonly of: number; readonly title: string };
  /** What was answered before, as it would be typed; empty where nothing was. */
  readonly current: string;
}

/** What somebody did with a question. */
export type Reply =
  /** Empty where it is passed over. It is put again where there is more to say, as of one fee after another. */
  | { readonly kind: "typed"; readonly typed: string; readonly more?: boolean }
  /** To the next question; what was answered before stays. */
  | { readonly kind: "on" }
  /** To the question before. */
  | { readonly kind: "back" }
  | { readonly kind: "stop" };

/** What a conversation is held with. */
export interface Partner {
  /** Puts a question and waits for what is done with it. */
  readonly put: (question: PutQuestion) => Promise<Reply>;
  /** Keeps the answers file, after each answer. */
  readonly keep: (text: string) => void;
  /** Says what follows from an answer that was taken. */
  readonly remark: (words: string) => void;
}

/** How a conversation ended. */
export type ConversationEnd = "finished" | "stopped";

interface PlacedQuestion {
  readonly question: Question;
  readonly group: PutQuestion["group"];
}

const questions: readonly PlacedQuestion[] = questionGroups.flatMap(
  ({ title, questions: own }, index) =>
    own.map((question) => ({
      question,
      group: { number: index + 1, of: questionGroups.length, title },
    })),
);

/**
 * Puts the questions of setup one after the other, those alone that fit what was answered. It goes on behind the
 * last one that has an answer; where all were put, it begins again at the first.
 *
 * @param text the answers file, whose answers hold
 * @param partner whom the questions are put to
 * @returns the file with all answers, and whether every question was put
 */
export async function holdConversation(
  text: string,
  { put, keep, remark }: Partner,
): Promise<{ readonly end: ConversationEnd; readonly text: string }> {
  let file = text;
  let home = readFile(file);
  let place = findStart(home);
  while (place < questions.length) {
    const placed = questions[place];
    if (placed === undefined || !isAsked(placed, home)) {
      place += 1;
      continue;
    }
    const reply = await put({ ...placed, current: sayCurrent(placed.question, home.answers) });
    if (reply.kind === "stop") return { end: "stopped", text: file };
    if (reply.kind === "back") {
      place = findBefore(place, home);
      continue;
    }
    if (reply.kind === "on") {
      place += 1;
      continue;
    }
    const taken = takeAnswer(placed.question, reply.typed);
    if (taken.kind === "refused") continue; // whoever puts the question refuses it, with the reason
    file = putAnswers(file, keepDetails(placed.question, taken.answers, home));
    keep(file);
    home = readFile(file);
    if (taken.aside !== undefined) remark(taken.aside);
    if (reply.more === true) continue;
    for (const words of remarkOnAnswer(placed.question, taken.answers, home.told)) remark(words);
    place += 1;
  }
  return { end: "finished", text: file };
}

/** What was answered so far, and what is told by it. */
interface AnsweredHome {
  readonly answers: Answers;
  readonly told: Told;
}

function readFile(text: string): AnsweredHome {
  const reading = readAnswers({ file: answersFile, text });
  const answers = reading.kind === "answers" ? reading.answers : {};
  return { answers, told: listTold(completeAnswers(answers)) };
}

/** An entry that was there before keeps what else was said of it, such as when a fee is due. */
function keepDetails(
  question: Question,
  taken: readonly NamedAnswer[],
  { answers }: AnsweredHome,
): readonly NamedAnswer[] {
  if (question.kind !== "entries") return taken;
  const before = findAnswer(answers, question.name);
  const findSame = (entry: Answer) =>
    isList(before)
      ? before.find((one) =>
          question.keys.every((key) => findInside(one, key) === findInside(entry, key)),
        )
      : undefined;
  return taken.map(({ name, answer }) => ({
    name,
    answer: isList(answer) ? answer.map((entry) => findSame(entry) ?? entry) : answer,
  }));
}

function isAsked({ question }: PlacedQuestion, home: AnsweredHome): boolean {
  return fitsAnswers(question.when ?? {}, home.told) && !isKnown(question, home);
}

/** What follows from other answers is not asked; whoever filled it in may still change it. */
function isKnown(question: Question, { answers, told }: AnsweredHome): boolean {
  const names = listNames(question);
  return names.every((name) => told.has(name)) && sayCurrent(question, answers) === "";
}

function findStart({ answers }: AnsweredHome): number {
  const last = questions.findLastIndex(({ question }) => sayCurrent(question, answers) !== "");
  return last + 1 < questions.length ? last + 1 : 0;
}

function findBefore(place: number, home: AnsweredHome): number {
  const before = questions.slice(0, place).findLastIndex((placed) => isAsked(placed, home));
  return Math.max(0, before);
}

/**
 * Says an answer as it would be typed.
 *
 * @param question what was asked
 * @param answers all answers
 * @returns empty where there is none
 */
export function sayCurrent(question: Question, answers: Answers): string {
  const lacking = question.lacks === undefined ? undefined : findAnswer(answers, question.lacks);
  if (typeof lacking === "string") return lacking;
  const all = listNames(question).map((name) => findAnswer(answers, name));
  switch (question.kind) {
    case "words":
      return sayWords(all[0]);
    case "choice":
    case "choices":
      return sayChosen(question.name, answers);
    case "parts":
      return joinParts(
        question.names.map((name, index) =>
          question.choices?.[name] === undefined ? sayWords(all[index]) : sayChosen(name, answers),
        ),
        question,
      );
    case "list":
      return isList(all[0]) ? all[0].map(sayWords).join(", ") : "";
    case "entries": {
      const [first, second] = question.keys;
      if (!isList(all[0])) return "";
      return all[0]
        .map(
          (entry) =>
            `${sayWords(findInside(entry, first))}: ${sayWords(findInside(entry, second))}`,
        )
        .join("\n");
    }
  }
}

/** As it is spelt among the choices, whatever its letters. */
function sayChosen(name: string, answers: Answers): string {
  return (listTold(answers).get(name) ?? []).join(", ");
}

function sayWords(answer: Answer | undefined): string {
  return typeof answer === "string" ? answer : "";
}

function isList(answer: Answer | undefined): answer is readonly Answer[] {
  return Array.isArray(answer);
}

function findAnswer(answers: Answers, name: string): Answer | undefined {
  return name.split(".").reduce<Answer | undefined>(
    (answer, step) => findInside(answer, step),
    answers as Answer, // its parts are answers
  );
}

/** Places in lists count from 1. */
function findInside(answer: Answer | undefined, step: string): Answer | undefined {
  if (answer === undefined || typeof answer === "string") return undefined;
  if (isList(answer)) return answer[Number(step) - 1];
  return Object.hasOwn(answer, step) ? answer[step] : undefined;
}
