import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/seeded-random.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import type { Finding } from "../../src/findings/finding.ts";
import { listSearchableSections } from "../../src/pages/searchable-sections.ts";
import { createSiteViews } from "../../src/pages/site-view.ts";
import { checkHome } from "../../src/rules/check-home.ts";
import { createHome, writeHome } from "../support/create-home.ts";
import { mutateBytes } from "../support/mutate-bytes.ts";
import { mutateHome, readSampleFiles } from "../support/mutate-home.ts";
import { effort, planRandom } from "../support/test-effort.ts";

const cases = effort(80, 10_000);
/** What takes longer than this for a few pages goes on for ever for a larger document. */
const longest = 10_000;

type Bytes = Readonly<Record<string, Uint8Array>>;

/** Says what nobody could use in a finding: a place that is not there, or words that are no words. */
/** Rules that name a file which is to be written. */
const missing: ReadonlySet<string> = new Set(["document/missing"]);

function findFaults(
  { file, line, column, rule, message, fix }: Finding,
  files: Bytes,
): readonly string[] {
  const bytes = files[file];
  const lines = bytes === undefined ? 1 : countLines(bytes);
  const words = `${message}\n${fix ?? ""}`;
  return [
    ...(bytes !== undefined || (line === 1 && missing.has(rule)) ? [] : ["no such file"]),
    ...(line >= 1 && line <= lines ? [] : [`line ${line} of ${lines}`]),
    ...(column >= 1 ? [] : [`column ${column}`]),
    ...(message.trim() === "" ? ["no words"] : []),
    ...(/\n\s+at |\bat \S+:\d+:\d+|\b(?:Type|Range|Reference|Syntax)Error\b|\bnode:|undefined|\[object/.test(
      words,
    )
      ? ["no plain words"]
      : []),
    ...(/(?![\t\n])\p{Control}/u.test(words) ? ["control characters"] : []),
    ...(words.isWellFormed() ? [] : ["half a character"]),
    ...(message.length > 1500 ? [`${message.length} characters`] : []),
  ];
}

function countLines(bytes: Uint8Array): number {
  return Buffer.from(bytes)
    .toString("latin1")
    .split(/\r\n|\n|\r/).length;
}

it("is read, checked and shown without a fault, whatever has become of its bytes", async () => {
  const { seed } = planRandom(
    "mutated documents and facts, read, checked and shown",
    cases,
    20261127,
  );
  const sample = await readSampleFiles();
  const documents = Object.keys(sample).filter((file) => file.endsWith(".md"));
  const facts = Object.keys(sample).filter((file) => file.endsWith(".yaml"));
  const random = createRandom(seed);
  const folder = await createHome({});
  const pick = (names: readonly string[]) => names[Math.floor(random() * names.length)] ?? "";
  for (let round = 0; round < cases; round += 1) {
    const where = `seed ${seed}, round ${round}`;
    const chosen = new Set(["_data/home.yaml", pick(facts), pick(documents), pick(documents)]);
    const texts = mutateHome(
      Object.fromEntries([...chosen].map((file) => [file, sample[file] ?? ""])),
      random,
    );
    const files = Object.fromEntries(
      Object.entries(texts).map(([file, text]) => [file, mutateBytes(text, random)]),
    );
    await writeHome(folder, files);
    const started = performance.now();
    const home = await readIdentifiedHome(folder);
    const findings = [true, false].flatMap((isProduction) =>
      checkHome(home, { today: "2026-11-21", isProduction }),
    );
    const faults = findings.flatMap((finding) =>
      findFaults(finding, files).map((fault) => `${fault}: ${JSON.stringify(finding)}`),
    );
    expect(faults.slice(0, 3), where).toEqual([]);
    if (home.facts.home !== undefined) listSearchableSections(createSiteViews(home));
    expect(performance.now() - started, where).toBeLessThan(longest);
    for (const file of chosen) await rm(join(folder, file));
  }
  expect(existsSync(folder)).toBe(true);
}, 2_400_000);
