import { makePrintable } from "../findings/format-text.ts";
import type { Creation } from "./create-home.ts";

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

/**
 * Says what was written, and what to do next.
 *
 * @param typed the folder as it was typed
 * @param count how many files were written
 */
export function describeCreated(typed: string, count: number): string {
  const folder = makePrintable(typed);
  const isHere = /^\.[\\/]?$/.test(typed);
  const steps = [
    ...(isHere ? [] : [`  cd ${/^[\w./\\-]+$/.test(folder) ? folder : `"${folder}"`}`]),
    "  npm install    brings the program; it takes a minute",
    "  npm start      shows the site on http://localhost:8080",
  ];
  return [
    `Your home is in ${isHere ? "this folder" : `“${folder}”`}: ${count} files.`,
    "",
    "Next:",
    "",
    ...steps,
    "",
    "All names and numbers in it are made up. Begin with _data/home.yaml; README.md tells the way from",
    "there to your published site. It is held against Arizona's law until you name another, or none, in",
    "_data/standard.yaml. Keep the folder in a PRIVATE repository: residents' documents are in it.",
    "",
  ].join("\n");
}
