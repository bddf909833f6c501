import { makePrintable } from "../findings/format-text.ts";
import { describeSystemFault } from "../findings/system-fault.ts";
import { isFromSource, projectFolder } from "../package-folder.ts";
import { describeBrokenPart } from "./describe-broken-part.cjs";
import { OptionError } from "./option-error.ts";

/**
 * Says in one line why a command could not run.
 *
 * @param error what was thrown
 * @returns the line, or `undefined` when the error is a fault of the program itself
 */
export function describeFailure(error: unknown): string | undefined {
  if (error instanceof OptionError) return makePrintable(error.message); // it quotes what was typed
  if (!(error instanceof Error)) return undefined;
  const broken = describeBrokenPart(findCause(error), projectFolder);
  if (broken !== undefined) return broken;
  if (error.name === "EleventyConfigError" && isFromSource)
    return "eleventy.config.ts cannot be read. It is a part of Front Porch, not of your content: bring it back with “git checkout eleventy.config.ts”, or from a fresh copy of the project.";
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

/** The system says the same of reading and of writing. */
const closed = "You may not read or write this. Change who may, or choose another file or folder";

/** What most often is wrong with a folder that someone named. */
const contentReasons: Readonly<Record<string, string>> = {
  ENOENT: "There is no such file or folder",
  ENOTDIR: "This is not a folder",
  EACCES: closed,
  EPERM: closed,
};
