import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import type { Finding } from "../../findings/finding.ts";
import { makePrintable } from "../../findings/format-text.ts";
import { type Answers, answersFile, readAnswers } from "../../setup/answers.ts";
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
import { putRecord, readRecord } from "../../setup/written-record.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import { readTextFile } from "../read-text-file.ts";
import type { Surroundings } from "../surroundings.ts";
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
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function setUpHome(wishes: SetupWishes, surroundings: Surroundings): Promise<number> {
  const { content } = wishes;
  if (!statSync(content, { throwIfNoEntry: false })?.isDirectory()) {
    throw new OptionError(
      `There is no folder “${makePrintable(content)}”. “front-porch init” makes one.`,
    );
  }
  if (wishes["write-answers"]) return writeAnswersFile(content, surroundings);
  const source = findAnswers(wishes, surroundings);
  const reading = readAnswers(source);
  if (reading.kind === "faults") {
    surroundings.stderr.write(describeFaults(reading.findings));
    return 1;
  }
  writeHomeFiles({ answers: reading.answers, text: source.text }, wishes, surroundings);
  return 0;
}

function writeAnswersFile(content: string, { stdout }: Surroundings): number {
  const place = join(content, answersFile);
  if (readTextFile(place) !== undefined) {
    throw new OptionError(`“${answersFile}” is there already. Fill it in, or rename it first.`);
  }
  writeFileSync(place, createAnswersFile(), { flag: "wx" });
  stdout.write(
    `Written: ${answersFile}. Fill it in with any editor, and then run:\n\n  front-porch setup --answers ${answersFile}\n`,
  );
  return 0;
}

/** The answers to write from, as the text of their file. */
function findAnswers(
  { content, answers }: SetupWishes,
  { folder }: Surroundings,
): { readonly file: string; readonly text: string } {
  const own = readTextFile(join(content, answersFile));
  if (answers !== undefined) {
    const place = resolve(folder, answers);
    const text = readAnswersAt(place, answers);
    if (own !== undefined && place !== join(content, answersFile) && !sayTheSame(own, text)) {
      throw new OptionError(
        `This home has answers of its own, in ${answersFile}. Rename that file first, or change it and name it here.`,
      );
    }
    return { file: answers, text };
  }
  if (own === undefined) {
    throw new OptionError(
      `Nobody can be asked here. Write the questions into a file with --write-answers, fill it in, and run this with --answers ${answersFile}.`,
    );
  }
  return { file: answersFile, text: own };
}

/** Beside the record of what setup wrote. */
function sayTheSame(one: string, other: string): boolean {
  const [first, second] = [one, other].map((text) => putRecord(text, new Map()));
  return first === second;
}

function readAnswersAt(place: string, typed: string): string {
  try {
    return readFileSync(place, "utf8");
  } catch {
    throw new OptionError(`“${makePrintable(typed)}” is not there, or cannot be read.`);
  }
}

interface GivenAnswers {
  readonly answers: Answers;
  /** Their file. */
  readonly text: string;
}

function writeHomeFiles(
  { answers, text }: GivenAnswers,
  { content, now }: SetupWishes,
  { readClock, stdout }: Surroundings,
): void {
  const told = listTold(completeAnswers(answers));
  const today = readDay(now, readClock(), told.get("home.timeZone")?.[0]);
  const place = join(content, answersFile);
  const record = readRecord(readTextFile(place) ?? "");
  const folder = openContentFolder(content);
  const context: WritingContext = {
    ...{ today, record },
    readStanding: (path) => readStandingFile(folder, path),
    compose: (day) => composeHome(answers, day),
  };
  const files = planWriting(context);
  writePlannedFiles(content, folder, files);
  writeFileSync(place, putRecord(text, recordWritten(files, record)));
  stdout.write(describeWritten(files, listLeftOver(files, context)));
}

function describeFaults(findings: readonly Finding[]): string {
  const lines = findings.map(
    ({ file, line, message, fix }) =>
      `${makePrintable(`${file}:${line}  ${message}`)}\n        Fix: ${makePrintable(fix)}`,
  );
  return `${lines.join("\n")}\n\nNothing was written.\n`;
}
