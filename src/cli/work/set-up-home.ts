import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import type { Finding } from "../../findings/finding.ts";
import { makePrintable } from "../../findings/format-text.ts";
import {
  type Answers,
  type AnswersReading,
  answersFile,
  readAnswers,
} from "../../setup/answers.ts";
import { createAnswersFile } from "../../setup/answers-file.ts";
import { completeAnswers } from "../../setup/complete-answers.ts";
import { composeHome } from "../../setup/compose-home.ts";
import { describeWritten } from "../../setup/describe-written.ts";
import {
  listLeftOver,
  planWriting,
  recordWritten,
  type WritingContext,
} from "../../setup/plan-writing.ts";
import { listTold } from "../../setup/told.ts";
import { putRecord, readRecord, takeOutRecord } from "../../setup/written-record.ts";
import type { Call } from "../command.ts";
import { describeInsideHome } from "../describe-wrong-folder.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Surroundings, TerminalSeat } from "../surroundings.ts";
import {
  changedMeanwhile,
  keepAnswers,
  readKeptAnswers,
  readNamedAnswers,
} from "./answers-on-disk.ts";
import { showNextSteps } from "./show-next-steps.ts";
import { readStandingFile, writePlannedFiles } from "./write-composed-files.ts";

/** What setup is asked for. */
export interface SetupWishes {
  /** The home's folder, absolute. */
  readonly content: string;
  /** A file of answers, as it was typed. */
  readonly answers: string | undefined;
  readonly "write-answers": boolean;
  readonly now: PlainDate | undefined;
}

/**
 * Writes a home's files from its answers: from a file of them, or from a conversation.
 *
 * @param wishes what was asked for
 * @param call where it runs
 * @returns the exit status
 */
export async function setUpHome(wishes: SetupWishes, call: Call): Promise<number> {
  const { content } = wishes;
  const { surroundings } = call;
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new OptionError(
      `There is no folder “${makePrintable(content)}”. “front-porch init” makes one.`,
    );
  }
  const inside = describeInsideHome(content);
  if (inside !== undefined) throw new OptionError(`${makePrintable(content)} ${inside}`);
  if (wishes["write-answers"] && wishes.answers !== undefined) {
    throw new OptionError(
      "--write-answers writes a file to fill in, and --answers reads one that is filled in. Write one.",
    );
  }
  if (wishes["write-answers"]) return writeAnswersFile(content, surroundings);
  const given = findAnswers(wishes, surroundings);
  const reading = readAnswers(given);
  if (reading.kind === "faults") return tellFaults(reading.findings, surroundings);
  const { seat } = surroundings;
  const text =
    wishes.answers === undefined && seat !== undefined
      ? await converse(content, given.text, seat)
      : given.text;
  if (text === undefined) return 0;
  if (Object.keys(holdToAnswers(text)).length === 0) {
    surroundings.stdout.write(nothingAnswered);
    return 0;
  }
  const isWhole = writeHomeFiles(text, wishes, surroundings);
  const status = await showNextSteps({ content, now: wishes.now }, call);
  return isWhole ? status : 2;
}

function writeAnswersFile(content: string, { stdout }: Surroundings): number {
  if (readKeptAnswers(content) !== undefined) {
    throw new OptionError(`“${answersFile}” is there already. Fill it in, or rename it first.`);
  }
  keepAnswers(content, undefined, createAnswersFile());
  stdout.write(
    `Written: ${answersFile}. Fill it in with any editor, and then run:\n\n  front-porch setup --answers ${answersFile}\n`,
  );
  return 0;
}

/** The answers to begin with, as the text of their file. */
function findAnswers(
  { content, answers }: SetupWishes,
  { folder, seat }: Surroundings,
): { readonly file: string; readonly text: string } {
  const place = join(content, answersFile);
  const own = readKeptAnswers(content);
  if (answers !== undefined) {
    const given = resolve(folder, answers);
    const text = readNamedAnswers(given, answers);
    if (own !== undefined && given !== place && !sayTheSame(own, text)) {
      throw new OptionError(
        `This home has answers of its own, in ${answersFile}. Rename that file first, or change it and name it here.`,
      );
    }
    return { file: answers, text };
  }
  if (own !== undefined) return { file: answersFile, text: own };
  if (seat !== undefined) return { file: answersFile, text: createAnswersFile() };
  throw new OptionError(
    `Nobody can be asked here. Write the questions into a file with --write-answers, fill it in, and run this with --answers ${answersFile}.`,
  );
}

/** Beside the record of what setup wrote. */
function sayTheSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map(takeOutRecord);
  return first === second;
}

/** Answers of a file that somebody named, with the text of the file. */
export type GivenAnswers = AnswersReading & { readonly text: string };

/**
 * Reads a file of answers that somebody named.
 *
 * @param typed the file, as it was typed
 * @param surroundings where it was
 * @throws {OptionError} where it cannot be read
 */
export function readGivenAnswers(typed: string, { folder }: Surroundings): GivenAnswers {
  const text = readNamedAnswers(resolve(folder, typed), typed);
  return { ...readAnswers({ file: typed, text }), text };
}

/**
 * Says which answers do not hold, and what to write.
 *
 * @param findings what was found in the file
 * @param surroundings where to say it
 * @returns the exit status
 */
export function tellFaults(findings: readonly Finding[], { stderr }: Surroundings): number {
  const lines = findings.map(
    ({ file, line, message, fix }) =>
      `${makePrintable(`${file}:${line}  ${message}`)}\n        Fix: ${makePrintable(fix)}`,
  );
  stderr.write(`${lines.join("\n")}\n\nNothing was written.\n`);
  return 1;
}

/** Asks, and keeps the answers after each; nothing where somebody stopped before the end. */
async function converse(
  content: string,
  begun: string,
  seat: TerminalSeat,
): Promise<string | undefined> {
  const { converseAtTerminal } = await import("./ask-at-terminal.ts");
  const { holdConversation } = await import("../../setup/hold-conversation.ts");
  const terminal = converseAtTerminal(seat);
  let standing = readKeptAnswers(content);
  const keep = (answered: string) => {
    keepAnswers(content, standing, answered);
    standing = answered;
  };
  terminal.open();
  const { end, text } = await holdConversation(begun, {
    put: terminal.put,
    keep,
    remark: terminal.remark,
  });
  terminal.close(
    end === "finished"
      ? "That is all. Your home is written from it."
      : `Stopped. Your answers are in ${answersFile}; “front-porch setup” goes on from there.`,
  );
  return end === "finished" ? text : undefined;
}

/** Whether all of it could be written. */
function writeHomeFiles(
  text: string,
  { content, now }: SetupWishes,
  { readClock, stdout }: Surroundings,
): boolean {
  const answers = holdToAnswers(text);
  const told = listTold(completeAnswers(answers));
  const today = readDay(now, readClock(), told.get("home.timeZone")?.[0]);
  const standing = readKeptAnswers(content);
  if (standing !== undefined && !sayTheSame(standing, text)) throw changedMeanwhile();
  const record = readRecord(standing ?? "");
  const folder = openContentFolder(content);
  const context: WritingContext = {
    ...{ today, record },
    readStanding: (path) => readStandingFile(folder, path),
    compose: (day) => composeHome(answers, day),
  };
  const files = writePlannedFiles(folder, planWriting(context));
  stdout.write(`${describeWritten(files, listLeftOver(files, context))}\n`);
  keepAnswers(content, standing, putRecord(text, recordWritten(files, record)));
  if (answers.house !== undefined && isTakenByGit(content)) stdout.write(`${keepFromGit}\n\n`);
  stdout.write("Next:\n\n");
  return files.every(({ fate }) => fate !== "blocked");
}

/** Documents of a home that told nothing would say what nobody knows to be true. */
const nothingAnswered = `Nothing is answered yet, so nothing was written. Answer what you can in ${answersFile}, and run “front-porch setup --answers ${answersFile}”.\n`;

const keepFromGit = `${answersFile} has facts for the house alone, and git would take it along. Add a line “${answersFile}” to\n.gitignore before you commit anything.`;

/** A home that is older than setup has no line for its answers. */
function isTakenByGit(content: string): boolean {
  const ignored = readTextFile(join(content, ".gitignore"));
  return (
    ignored !== undefined && !ignored.split(/\r?\n/).some((line) => line.endsWith(answersFile))
  );
}

/** Each answer was held against what it has to be, when it was read or typed. */
function holdToAnswers(text: string): Answers {
  const reading = readAnswers({ file: answersFile, text });
  if (reading.kind === "faults") throw new Error(reading.findings[0]?.message);
  return reading.answers;
}
