import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listCountedSections } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import type { CheckedSet } from "./read-set.ts";
import { truthSchema } from "./truth.ts";
import { writeFacts } from "./write-facts.ts";

/** Where all sets of papers lie. */
const fixtures = resolve(import.meta.dirname, "..", "..", "..", "test", "fixtures");

/** Where the retold papers of real homes lie. */
export const realHomes = join(fixtures, "real-homes");

/** Where papers lie that were made up by people who had never seen the program. */
export const strangersHomes = join(fixtures, "strangers-homes");

/** Strangers' homes whose papers may be looked at while rules are made. */
export const strangersBuiltWith: readonly string[] = ["s1", "s2", "s5", "s7", "s9", "s11"];

/** Strangers' homes nobody looks at who makes rules. */
export const strangersSetAside: readonly string[] = ["s3", "s4", "s6", "s8"];

/** Homes of a second round of strangers, which nobody looks at: measured once, after the rules were made. */
export const laterSetAside: readonly string[] = ["s10", "s12"];

/** Homes of a third round, measured once by rules that had seen nothing of them, and looked at since. */
export const openedLater: readonly string[] = ["s13", "s15"];

/** Homes of the third round that nobody looks at: measured when the work with the others was done. */
export const lastSetAside: readonly string[] = ["s14", "s16"];

/** Homes of a fourth round, measured once by rules that had seen nothing of them, and looked at since. */
export const fourthOpened: readonly string[] = ["s17", "s19", "s21", "s23"];

/** Homes of the fourth round that nobody looks at: measured before the work with the others, and when it was done. */
export const fourthSetAside: readonly string[] = ["s18", "s20", "s22", "s24"];

/** Homes whose papers may be looked at while rules are made. */
export const builtWith: readonly string[] = ["home-01", "home-06", "home-07", "home-11", "home-29"];

/** Homes set aside for four rounds of building, measured unread in each, and looked at since. */
export const realOpenedLater: readonly string[] = [
  "home-03",
  "home-04",
  "home-14",
  "home-17",
  "home-18",
];

/** The day all papers are checked on, after each took effect. */
const today = "2026-11-21";

/**
 * Makes a home of a set's papers in a temporary folder and runs the check over it, as an operator would.
 *
 * @param name the set's folder, such as `home-01`
 */
export function checkSet(name: string): Promise<CheckedSet> {
  return checkPapers(join(/^s\d+$/.test(name) ? strangersHomes : realHomes, name));
}

/**
 * Checks the papers of a folder as {@link checkSet} does.
 *
 * @param source the folder with `policies/` and `truth.json`
 */
export async function checkPapers(source: string): Promise<CheckedSet> {
  const truth = truthSchema.parse(JSON.parse(await readFile(join(source, "truth.json"), "utf8")));
  const facts = writeFacts(truth.home);
  const folder = await mkdtemp(join(tmpdir(), "front-porch-reading-"));
  try {
    await cp(join(source, "policies"), join(folder, "policies"), { recursive: true });
    await mkdir(join(folder, "_data"));
    await writeFile(join(folder, "_data", "home.yaml"), facts.yaml);
    const home = await readIdentifiedHome(folder);
    const papers = home.documents.map((document) => ({
      file: document.file,
      lines: [...document.written.head, ...document.written.source.lines],
      sections: listCountedSections(document).flatMap(({ definition, place }) =>
        definition === undefined ? [] : [{ id: definition.id, line: place.line }],
      ),
    }));
    const findings = checkHome(home, { today, isProduction: false });
    return { truth, papers, findings, madeUpFrom: facts.madeUpFrom };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
