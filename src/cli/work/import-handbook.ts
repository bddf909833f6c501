import { readFileSync, statSync } from "node:fs";
import { basename, extname, join, relative, resolve } from "node:path";
import { openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readHomeFolder } from "../../content/read-home.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { identifyHome } from "../../documents/identify-home.ts";
import { documentTypes, findDocumentType } from "../../documents/registry.ts";
import { makePrintable } from "../../findings/format-text.ts";
import {
  describeImport,
  describeNextSteps,
  type ImportAccount,
  reportName,
  writeImportReport,
} from "../../import/describe-import.ts";
import { findFacts } from "../../import/find-facts.ts";
import { findPersonal } from "../../import/find-personal.ts";
import { planImport } from "../../import/plan-import.ts";
import { largestFile, readSource } from "../../import/read-source.ts";
import { listStanding, type NewFile, writeFiles } from "../../import/write-import.ts";
import { checkHome } from "../../rules/check-home.ts";
import type { Conditions } from "../../rules/rule.ts";
import { describeUnwritten } from "../describe-no-file.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import type { Surroundings } from "../surroundings.ts";

/** What an import is asked for. */
export interface ImportWishes {
  /** The folder to write into, absolute. */
  readonly into: string;
  readonly type: string | undefined;
  readonly "dry-run": boolean;
  readonly yes: boolean;
  readonly now: PlainDate | undefined;
}

/**
 * Makes documents of a file, shows what came of it, asks where something is at stake, and writes them.
 *
 * @param typed the file, as it was typed; `-` for what is pasted
 * @param wishes what was asked for
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function importHandbook(
  typed: string,
  wishes: ImportWishes,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout } = surroundings;
  lookAtType(wishes.type);
  const bytes = typed === "-" ? await surroundings.readInput() : readFile(typed, surroundings);
  const reading = readSource(bytes, typed === "-" ? "" : extname(typed).slice(1).toLowerCase());
  if (reading.kind === "unreadable") throw new OptionError(reading.message);
  const { source } = reading;
  if (source.words.length === 0) throw new OptionError("There are no words in it.");
  const plan = planImport(source, {
    name: typed === "-" ? "" : basename(typed, extname(typed)),
    language: "en",
    as: wishes.type,
    audience: source.audience,
  });
  const conditions: Conditions = {
    today: readDay(wishes.now, surroundings.readClock(), readTimeZone(wishes.into)),
    isProduction: false,
  };
  const account: ImportAccount = {
    name: typed === "-" ? "What you pasted" : basename(typed),
    plan,
    facts: plan.documents.flatMap(({ file, text }) => findFacts(file, text)),
    personal: await findPersonal(plan.documents, conditions),
  };
  const folder = nameFolder(wishes.into, surroundings.folder);
  stdout.write(describeImport(account, folder));
  if (wishes["dry-run"]) return 0;
  const files: readonly NewFile[] = [
    ...plan.documents.map(({ file, text }) => ({ path: file, text })),
    { path: reportName, text: writeImportReport(account) },
  ];
  if (!(await mayWrite(account, files, wishes, surroundings))) {
    stdout.write("\nNothing was written.\n");
    return 1;
  }
  const unwritten = writeFiles(wishes.into, files);
  if (unwritten !== undefined) throw describeUnwritten(unwritten.path, unwritten.kind);
  stdout.write(`Written: ${files.map(({ path }) => path).join(", ")}.\n\n`);
  stdout.write(
    describeNextSteps(account, { folder, ...(await checkWritten(wishes.into, conditions)) }),
  );
  return 0;
}

function lookAtType(id: string | undefined): void {
  if (id === undefined || findDocumentType(id) !== undefined) return;
  const known = documentTypes.map((type) => type.id).join(", ");
  throw new OptionError(
    `There is no type of document called “${makePrintable(id)}”. Use one of: ${known}.`,
  );
}

function readFile(typed: string, { folder }: Surroundings): Uint8Array {
  const place = resolve(folder, typed);
  const status = statSync(place, { throwIfNoEntry: false });
  const shown = makePrintable(typed);
  if (status === undefined) throw new OptionError(`There is no file “${shown}” here.`);
  if (!status.isFile())
    throw new OptionError(`“${shown}” is no file. Name one, such as handbook.docx.`);
  if (status.size > largestFile) {
    throw new OptionError(
      `“${shown}” is larger than any handbook, so it was not read. Save it without its pictures.`,
    );
  }
  return readFileSync(place);
}

function nameFolder(to: string, folder: string): string {
  const way = relative(folder, to);
  return way === "" ? "." : way.startsWith("..") ? to : way;
}

async function mayWrite(
  { personal }: ImportAccount,
  files: readonly NewFile[],
  { into, yes }: ImportWishes,
  { ask }: Surroundings,
): Promise<boolean> {
  const standing = listStanding(into, files);
  const reasons = [
    ...(personal.length > 0 ? ["Some of it looks personal"] : []),
    ...(standing.length > 0 ? [`${standing.join(", ")} would be written over`] : []),
  ];
  if (yes || reasons.length === 0) return true;
  const answer = await ask(`\n${reasons.join("; ")}. Write it all the same? (y/n) `);
  if (answer === undefined) {
    throw new OptionError(
      `${reasons.join("; ")}, and nobody could be asked. Nothing was written. With --yes it is written without asking${standing.length > 0 ? "; with --into it goes into another folder" : ""}.`,
    );
  }
  return /^y(?:es)?$/i.test(answer.trim());
}

async function checkWritten(to: string, conditions: Conditions) {
  const home = identifyHome(await readHomeFolder(openContentFolder(to)));
  const findings = checkHome(home, conditions);
  const count = (severity: string) => findings.filter((each) => each.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    hasFacts: statSync(join(to, "_data", "home.yaml"), { throwIfNoEntry: false }) !== undefined,
  };
}
