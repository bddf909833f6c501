import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { listSections } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import type { CheckedSet } from "./read-set.ts";
import { truthSchema } from "./truth.ts";
import { writeFacts } from "./write-facts.ts";

/** Where the retold papers of real homes lie. */
export const realHomes = resolve(
  import.meta.dirname,
  "..",
  "..",
  "..",
  "test",
  "fixtures",
  "real-homes",
);

/** Homes whose papers may be looked at while rules are made. */
export const builtWith: readonly string[] = ["home-01", "home-06", "home-07", "home-11", "home-29"];

/** Homes nobody looks at: they tell whether rules fit more than the others. */
export const setAside: readonly string[] = ["home-03", "home-04", "home-14", "home-17", "home-18"];

/** The day all papers are checked on, after each took effect. */
const today = "2026-11-21";

/**
 * Makes a home of a set's papers in a temporary folder and runs the check over it, as an operator would.
 *
 * @param name the set's folder, such as `home-01`
 */
export function checkSet(name: string): Promise<CheckedSet> {
  return checkPapers(join(realHomes, name));
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
      sections: listSections(document).flatMap(({ definition, place }) =>
        definition === undefined ? [] : [{ id: definition.id, line: place.line }],
      ),
    }));
    const findings = checkHome(home, { today, isProduction: false });
    return { truth, papers, findings, madeUpFrom: facts.madeUpFrom };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
