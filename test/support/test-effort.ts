import { appendFileSync } from "node:fs";
import process from "node:process";
import { expect, onTestFinished } from "vitest";
import type { Tried } from "../../scripts/tried-table.ts";

/**
 * Says how much a test with endless inputs tries: a quick share in `npm test`, all of it in
 * `npm run test:deep`.
 *
 * @param quick what `npm test` tries, such as a number of cases
 * @param deep what `npm run test:deep` tries
 * @returns one of the two, by the environment variable `TEST_EFFORT`
 */
export function effort<Amount>(quick: Amount, deep: Amount): Amount {
  return process.env.TEST_EFFORT === "deep" ? deep : quick;
}

/**
 * Settles what a test with random inputs tries, and notes it as {@link noteTried} does.
 *
 * @param what the inputs are, in the plural
 * @param count how many are tried
 * @param usualSeed what they are made from, unless somebody asks for another seed
 *   (`npm run test:deep -- --seed 7`, the environment variable `TEST_SEED`)
 * @returns how many and from which seed, by the names that fast-check knows them by
 */
export function planRandom(
  what: string,
  count: number,
  usualSeed: number,
): { readonly numRuns: number; readonly seed: number } {
  const seed = chooseSeed(usualSeed);
  noteTried(what, count, seed);
  return { numRuns: count, seed };
}

/** The seed that somebody asked for, or else the usual one. */
export function chooseSeed(usualSeed: number): number {
  const { TEST_SEED: asked } = process.env;
  return asked === undefined ? usualSeed : Number(asked);
}

/**
 * Notes what the test that runs tries, for the list at the end of `npm run test:deep`, and again how
 * it ended: a test that hangs is then known by its seed, too.
 *
 * @param what is tried, in the plural
 * @param count how many
 * @param seed what they are made from; none where nothing is random
 */
export function noteTried(what: string, count: number, seed?: number): void {
  const { TEST_NOTES: file } = process.env;
  if (file === undefined) return;
  const { testPath = "", currentTestName: name = "" } = expect.getState();
  const note = (end?: Tried["end"]) => {
    const tried: Tried = {
      test: `${testPath.slice(testPath.lastIndexOf("/test/") + 1)}: ${name}`,
      ...{ what, count },
      ...(seed === undefined ? {} : { seed }),
      ...(end === undefined ? {} : { end }),
    };
    appendFileSync(file, `${JSON.stringify(tried)}\n`);
  };
  note();
  onTestFinished(({ task: { result } }) =>
    note({
      isPassed: result?.state !== "fail",
      seconds: (Date.now() - (result?.startTime ?? Date.now())) / 1000,
    }),
  );
}
