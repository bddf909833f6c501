import { createReadingMemory } from "../../src/content/read-home.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { checkHome, createCheckingMemory } from "../../src/rules/check-home.ts";
import { createHome } from "./create-home.ts";

/** The day every test of the checks runs on. */
export const today = "2026-11-21";

/** Most homes have the same facts: what was read and found in them holds for the next one as well. */
const memory = { reading: createReadingMemory(), checking: createCheckingMemory() };

/**
 * Runs every check over a home made of a few files.
 *
 * @param files texts by their path below the content folder
 * @param rule only findings of this rule, or of this area when it ends in `/`
 * @param isProduction whether the site is about to be published
 */
export async function checkFiles(
  files: Readonly<Record<string, string | Uint8Array>>,
  rule = "",
  isProduction = false,
): Promise<readonly Finding[]> {
  const home = await readIdentifiedHome(await createHome(files), memory.reading);
  return checkHome(home, { today, isProduction }, memory.checking).filter(
    (finding) => finding.rule === rule || (/^$|\/$/.test(rule) && finding.rule.startsWith(rule)),
  );
}

/** Says where findings are, such as `policies/guests.md:6:1 section/missing error`. */
export function describePlaces(findings: readonly Finding[]): readonly string[] {
  return findings.map(
    ({ file, line, column, rule, severity }) => `${file}:${line}:${column} ${rule} ${severity}`,
  );
}

/**
 * Writes a page for neighbors. Its body begins on line 6.
 *
 * @param body markdown
 * @param frontMatter further lines, each of which moves the body down by one
 */
export function page(body: string, ...frontMatter: readonly string[]): string {
  return ["---", "title: A page", "audience: public", ...frontMatter, "---", "", body, ""].join(
    "\n",
  );
}

/**
 * Writes a policy of no known type. Its body begins on line 9.
 *
 * @param body markdown
 * @param frontMatter keys to add or to put in another's stead
 */
export function policy(body: string, frontMatter: Readonly<Record<string, string>> = {}): string {
  const keys = {
    title: "Guests",
    audience: "residents",
    version: "1.0",
    effective: "2026-01-05",
    reviewed: "2026-01-05",
    ...frontMatter,
  };
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`);
  return ["---", ...lines, "---", "", body, ""].join("\n");
}
