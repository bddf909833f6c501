import type { Audience } from "../../content/audience.ts";
import type { SiteFault } from "./verify-site.ts";

/** Who reads the lines: others may read the log of a host, and no words of a leak stand in it. */
export type FaultReader = "operator" | "log";

/** How many leaks of one file are told: a page that shows too much has one in every line. */
const shownPerFile = 8;

/**
 * Tells what is wrong with a site: what, where, and what to do.
 *
 * @param faults the faults
 * @param told who reads it
 * @returns a line for each, and one for what more there is in a file
 */
export function describeSiteFaults(
  faults: readonly SiteFault[],
  told: FaultReader,
): readonly string[] {
  return [...new Set(faults.map(({ file }) => file))].flatMap((file) => {
    const each = faults.filter((fault) => fault.file === file);
    const lines = each.slice(0, shownPerFile).map((fault) => describeSiteFault(fault, told));
    const more = each.length - lines.length;
    return more > 0 ? [...lines, `… and ${more} more like it in ${file}.`] : lines;
  });
}

/** Who may read, for a sentence. */
const readers: Readonly<Record<Audience, string>> = {
  public: "everyone",
  residents: "residents",
  house: "the house",
};

function describeSiteFault(fault: SiteFault, told: FaultReader): string {
  if (fault.kind === "missing") return `${fault.file} was rendered and is not on the disk.`;
  if (fault.kind === "empty") return `${fault.file} is empty.`;
  const { file, words, source } = fault;
  const [reader, writtenFor] = [readers[fault.reader], readers[fault.audience]];
  const what = told === "log" ? "words" : `“${words}”`;
  return `${file} is for ${reader} and has ${what} from ${source.file}:${source.line}, which is for ${writtenFor} alone. If ${reader} may read it, write it in a text for ${reader}, too. If not, this is a fault of the program and not of your text: please report it.`;
}
