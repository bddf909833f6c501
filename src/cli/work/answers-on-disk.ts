import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { openContentFolder } from "../../content/files/content-folder.ts";
import { largestText } from "../../content/files/decode-text.ts";
import { makePrintable } from "../../findings/format-text.ts";
import { answersFile } from "../../setup/answers.ts";
import { describeNoFile } from "../describe-no-file.ts";
import { OptionError } from "../option-error.ts";

/**
 * Reads the answers that a home keeps.
 *
 * @param content the home's folder, absolute
 * @returns nothing where it keeps none yet
 * @throws {OptionError} where there is something else of that name, or it cannot be read
 */
export function readKeptAnswers(content: string): string | undefined {
  const reading = openContentFolder(content).read(answersFile, largestText);
  if (reading.kind === "missing") return undefined;
  if (reading.kind !== "bytes") throw describeNoFile(answersFile, reading.kind);
  return readLetters(reading.bytes, answersFile);
}

/**
 * Keeps the answers of a home, whole or not at all.
 *
 * @param content the home's folder, absolute
 * @param standing the answers that it keeps by now, if any
 * @param text the answers to keep
 * @throws {OptionError} where the file was changed meanwhile, or cannot be written
 */
export function keepAnswers(content: string, standing: string | undefined, text: string): void {
  const encoder = new TextEncoder();
  const folder = openContentFolder(content);
  const bytes = encoder.encode(text);
  const { kind } =
    standing === undefined
      ? folder.create(answersFile, bytes)
      : folder.replace(answersFile, encoder.encode(standing), bytes);
  if (kind === "created" || kind === "replaced") return;
  if (kind === "taken" || kind === "changed" || kind === "missing") throw changedMeanwhile();
  throw describeNoFile(answersFile, kind);
}

/** An editor or another setup wrote there: whatever it was, it stays. */
export function changedMeanwhile(): OptionError {
  return new OptionError(
    `“${answersFile}” was changed meanwhile, so nothing was written over it. Run this again.`,
  );
}

/**
 * Reads the answers of a file that somebody named, wherever it is.
 *
 * @param place the file, absolute
 * @param typed the file, as it was typed
 * @throws {OptionError} where it is no file of text, or cannot be read
 */
export function readNamedAnswers(place: string, typed: string): string {
  return readLetters(readBytes(place, typed), typed);
}

/** Setup writes into this file again: letters that it could not read would be lost in it. */
function readLetters(bytes: Uint8Array, typed: string): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new OptionError(
      `“${makePrintable(typed)}” is not saved as UTF-8, so that letters of it would be lost. Save it again with the encoding “UTF-8”, and run this again.`,
    );
  }
}

/** A pipe must not be waited for, nor a device read that never ends. */
const openingFlags = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readBytes(place: string, typed: string): Uint8Array {
  let file: number;
  try {
    file = openSync(place, openingFlags);
  } catch {
    throw new OptionError(`“${makePrintable(typed)}” is not there, or cannot be read.`);
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile())
      throw describeNoFile(typed, status.isDirectory() ? "wrongKind" : "special");
    if (status.size > largestText) throw describeNoFile(typed, "tooLarge");
    return readFileSync(file);
  } finally {
    closeSync(file);
  }
}
