import { resolve } from "node:path";
import { describeSystemFault } from "../build/output/system-fault.ts";
import { readHomeDay } from "../content/home-time.ts";
import { type PlainDate, plainDateSchema, readToday as readDay } from "../content/plain-date.ts";
import { projectFolder } from "../package-folder.ts";
import { describeBrokenPart } from "./describe-broken-part.cjs";

/** A command line that asks for something there is not. Its message is one clear line. */
export class OptionError extends Error {}

/**
 * Reads where the content is.
 *
 * @param option what was given after `--content`
 * @param workingFolder the folder the command runs in, which is the default
 * @returns an absolute path
 */
export function readContentFolder(option: string | undefined, workingFolder: string): string {
  if (option?.trim() === "") throw new OptionError("--content needs a folder, such as homes/oak.");
  return resolve(workingFolder, option ?? ".");
}

/**
 * Reads which day it is.
 *
 * @param option what was given after `--now`: a day, `YYYY-MM-DD`
 * @param clock the moment to take the day from when nothing was given
 * @param timeZone the home's `timeZone` fact, where the day is the home's and not universal time's
 * @throws {OptionError} when there is no such day
 */
export function readToday(option: string | undefined, clock: Date, timeZone?: string): PlainDate {
  if (option === undefined) {
    return timeZone === undefined ? readDay(clock) : readHomeDay(clock, timeZone);
  }
  const day = plainDateSchema.safeParse(option);
  if (day.success) return day.data;
  throw new OptionError(`--now needs a day such as 2026-03-31, not “${option}”.`);
}

/**
 * Reads which of a few words was given.
 *
 * @param name the option as people type it, such as `--format`
 * @param option what was given after it
 * @param choices the words it takes, two at least, in the order to name them in
 * @throws {OptionError} when it is none of them
 */
export function readChoice<Choice extends string>(
  name: string,
  option: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((known) => known === option);
  if (choice !== undefined) return choice;
  // British lists have no comma before the “or”.
  const known = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(choices);
  throw new OptionError(`${name} is ${known}, not “${option}”.`);
}

/**
 * Tells whether the site is about to be published.
 *
 * @param option whether `--production` was given
 * @param environment the environment; Netlify sets `CONTEXT=production` there
 */
export function isProduction(
  option: boolean | undefined,
  environment: { readonly CONTEXT?: string | undefined },
): boolean {
  return option === true || environment.CONTEXT === "production";
}

/**
 * Reads which address the site is published at.
 *
 * @param environment the environment; Netlify says the site's main address in `URL`, for every deploy
 * @returns nothing where no host says one: other programs may have a `URL` of their own
 * @see https://docs.netlify.com/build/configure-builds/environment-variables/#read-only-variables
 */
export function readSiteAddress(environment: {
  readonly NETLIFY?: string | undefined;
  readonly URL?: string | undefined;
}): string | undefined {
  return environment.NETLIFY === "true" ? environment.URL : undefined;
}

/**
 * Says in one line why a command could not run.
 *
 * @param error what was thrown
 * @returns the line, or `undefined` when the error is a fault of the program itself
 */
export function describeFailure(error: unknown): string | undefined {
  if (error instanceof OptionError) return error.message;
  if (!(error instanceof Error)) return undefined;
  const broken = describeBrokenPart(findCause(error), projectFolder);
  if (broken !== undefined) return broken;
  if (error.name === "EleventyConfigError")
    return "eleventy.config.ts cannot be read. It is a part of Front Porch, not of your content: bring it back with “git checkout eleventy.config.ts”, or from a fresh copy of the project.";
  if ("code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"))
    return error.message.split(/\.\s|\n/)[0];
  const reason = "code" in error ? contentReasons[String(error.code)] : undefined;
  const path = "path" in error ? ` ${String(error.path)}` : "";
  if (reason !== undefined) return `${reason}:${path}`;
  return describeSystemFault("The command", error)?.message;
}

/** Eleventy wraps what it was thrown. */
function findCause(error: Error): unknown {
  return "originalError" in error && error.originalError instanceof Error
    ? findCause(error.originalError)
    : error;
}

/** What most often is wrong with a folder that someone named. */
const contentReasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder",
  ENOTDIR: "This is not a folder",
  EACCES: "This cannot be opened, since you may not read it",
  EPERM: "This cannot be opened, since you may not read it",
};
