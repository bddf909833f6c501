import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import type { AttackPattern } from "recheck";
import recheck from "recheck/lib/browser.js";
import { describe, expect, it } from "vitest";
import { nodeArguments } from "../../src/cli/node-arguments.ts";
import type { ListedPattern, ListedPatterns } from "../support/list-patterns.ts";
import { effort, noteTried } from "../support/test-effort.ts";

const projectFolder = join(import.meta.dirname, "..", "..");

/*
 * Proving a pattern linear takes up to a minute, so whoever writes a new one proves it once and lists it,
 * and the deep test proves all of them again:
 * UPDATE_PATTERNS=yes npx vitest run test/unit/patterns.test.ts
 */
const updates = process.env.UPDATE_PATTERNS === "yes";
const listFile = join(projectFolder, "test", "support", "linear-patterns.json");
const howToProve =
  "new patterns: UPDATE_PATTERNS=yes npx vitest run test/unit/patterns.test.ts proves and lists them";
const proved = new Set<string>(JSON.parse(readFileSync(listFile, "utf8")));

const nameOf = ({ source, flags }: ListedPattern) => `/${source}/${flags}`;

async function listPatterns(): Promise<ListedPatterns> {
  const script = join(projectFolder, "test", "support", "list-patterns.ts");
  const options = { cwd: projectFolder, maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...nodeArguments, script],
    options,
  );
  return JSON.parse(stdout);
}

/** Says how a pattern can be slow; nothing where it cannot. */
function findSlowness({ source, flags }: Pick<ListedPattern, "source" | "flags">) {
  // Where the proof takes too long, an input that makes the pattern slow is looked for at least.
  for (const checker of ["auto", "fuzz"] as const) {
    const diagnosis = recheck.checkSync(source, flags, { checker, timeout: 30_000, randomSeed: 1 });
    if (diagnosis.status === "safe") return undefined;
    if (diagnosis.status === "unknown") continue;
    const { attack, complexity } = diagnosis;
    // What was not proved is a guess from a few sizes, often wrong where repetitions have a bound.
    if (complexity.isFuzz && !isSlow(new RegExp(source, flags), attack)) return undefined;
    return `${complexity.summary}, such as ${attack.pattern}`;
  }
  return "nobody could prove that it is not slow: write it in a simpler way";
}

/** A pattern in proportion to the text takes a millisecond or two for the longest of these. */
function isSlow(pattern: RegExp, attack: AttackPattern): boolean {
  const sizes = [1, 2, 4, 8, 16, 32, 64].map((thousands) => thousands * 1024);
  return sizes.some((size) => {
    const text = writeAttack(attack, size);
    return [1, 2, 3].every(() => measureSearch(pattern, text) > 50); // a busy machine may be late once
  });
}

function writeAttack({ pumps, suffix }: AttackPattern, size: number): string {
  const length = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const count = Math.ceil(size / Math.max(1, length));
  return `${pumps.map(({ prefix, pump }) => prefix + pump.repeat(count)).join("")}${suffix}`;
}

function measureSearch(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(pattern, "");
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Patterns joined by bars are as quick as the slowest of them, so each is looked at by itself. */
function isJoined(source: string, written: ReadonlySet<string>): boolean {
  let rest = source;
  while (rest !== "") {
    const part = [...written].find((one) => rest === one || rest.startsWith(`${one}|`));
    if (part === undefined) return false;
    rest = rest.slice(part.length + 1);
  }
  return true;
}

describe("the patterns of the code", () => {
  it("take time in proportion to the text, whatever stands in it", {
    timeout: 1_200_000,
  }, async () => {
    const { patterns, unmade } = await listPatterns();
    expect(patterns.length).toBeGreaterThan(200);
    expect(unmade, "patterns made of parts that no reading or checking made").toEqual([]);
    const byName = new Map(patterns.map((pattern) => [nameOf(pattern), pattern]));
    const written = new Set(patterns.filter(({ isMade }) => !isMade).map(({ source }) => source));
    const needProof = [...byName].filter(
      ([, { source, isMade }]) => !(isMade && isJoined(source, written)),
    );
    const unproved = needProof.filter(([name]) => !proved.has(name));
    if (!updates)
      expect(
        unproved.map(([name]) => name),
        howToProve,
      ).toEqual([]);
    const toCheck = effort(unproved, needProof);
    noteTried("patterns of the code, proved linear", toCheck.length);
    const slow = toCheck.flatMap(([name, pattern]) => {
      const slowness = findSlowness(pattern);
      return slowness === undefined ? [] : [{ name, place: pattern.place, slowness }];
    });
    if (updates) {
      const slowNames = new Set(slow.map(({ name }) => name));
      const linear = [...byName.keys()].filter((name) => !slowNames.has(name)).toSorted();
      writeFileSync(listFile, `${JSON.stringify(linear, null, 2)}\n`);
    }
    expect(slow).toEqual([]);
  });

  it.each([
    ["of a comment", "<!--.*?-->"],
    ["of an exponential number of ways", "^(a+)+$"],
    ["of spaces behind a bracket", "\\]\\(\\s*<?\\s*x"],
    ["of slashes at an end", "/+$"],
  ])("are found slow where they are slow, such as %s", (_what, source) => {
    expect(findSlowness({ source, flags: "g" })).toContain("such as");
  });
});
