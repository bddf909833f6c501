import { makePrintable } from "../findings/format-text.ts";
import { quotePath } from "../text/quote-path.ts";
import type { Creation } from "./create-home.ts";
import type { ProgramPackage } from "./program-package.ts";

/** As many names as a line has room for. */
const mostNames = 4;

/**
 * Says in one line why a home could not be written.
 *
 * @param typed the folder as it was typed
 * @param creation what came of it
 */
export function describeRefusal(
  typed: string,
  creation: Exclude<Creation, { readonly kind: "created" }>,
): string {
  const folder = makePrintable(typed);
  if (creation.kind === "noFolder") {
    return `“${folder}” is there already and is no folder. Choose another name.`;
  }
  const { names } = creation;
  const shown = names.slice(0, mostNames).map(makePrintable).join(", ");
  const more = names.length > mostNames ? ` and ${names.length - mostNames} more` : "";
  return `“${folder}” is not empty: ${shown}${more}. Nothing was written. Choose a new name, or empty the folder first.`;
}

/** What a new home's words are: still to be answered, or the sample's. */
export type CreatedWords = "none" | "sample";

/**
 * Says what was written, and how private it is.
 *
 * @param typed the folder as it was typed
 * @param count how many files were written
 */
export function describeCreated(typed: string, count: number): string {
  const folder = makePrintable(typed);
  return [
    `Your home is in ${isHere(typed) ? "this folder" : `“${folder}”`}: ${count} files.`,
    "Keep the folder in a PRIVATE repository: residents' documents are in it.",
    "",
  ].join("\n");
}

/**
 * Says what to type to go on.
 *
 * @param typed the folder as it was typed
 * @param program the package that the home depends on
 * @param words what the home's words are; nothing where they are its own
 */
export function describeWayOn(
  typed: string,
  { name, version }: ProgramPackage,
  words?: CreatedWords,
): string {
  return [
    "",
    words === undefined ? "To see it, type:" : "Next, type:",
    "",
    ...(isHere(typed) ? [] : [`  cd ${quotePath(makePrintable(typed))}`]),
    "  npm install    brings the program; it takes a minute",
    ...(words === "none"
      ? ["  npm run setup  asks about your home, and writes its documents"]
      : []),
    "  npm start      shows the site on http://localhost:8080",
    "",
    // A package that came as a file may be nowhere else.
    `Does “npm install” say E404 or ETARGET? Then npm has no ${name} ${version} to load. Name the file that you`,
    `have of it: npm install PATH/${name}-${version}.tgz`,
    "",
    ...(words === undefined ? [] : notes[words]),
  ].join("\n");
}

function isHere(typed: string): boolean {
  return /^\.[\\/]?$/.test(typed);
}

const notes: Readonly<Record<CreatedWords, readonly string[]>> = {
  none: [
    "There are no words in it yet. To answer without being asked, fill in setup-answers.yaml, and run",
    "“npm run setup -- --answers setup-answers.yaml”.",
    "",
  ],
  sample: [
    "Its words are those of a made-up home, to look around in. They are never published as yours: the check tells",
    "of each. For a home of your own, run init again without --sample.",
    "",
  ],
};
