import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { createWholeBuilder } from "../../../src/preview/build-whole.ts";
import { createOutput, smallHome } from "../../support/build-small-home.ts";
import { createHome } from "../../support/create-home.ts";

/** A builder whose program ends with an exception: it is given a day that is none. */
async function createCrashing() {
  const contentFolder = await createHome(smallHome);
  const told: string[] = [];
  const options = { contentFolder, readToday: () => "no day" };
  const whole = createWholeBuilder(options, await createOutput(), (lines) => told.push(...lines));
  return { whole, told };
}

it("says that the look for leaks was not done where a whole build breaks off", async () => {
  const { whole, told } = await createCrashing();
  whole.start();
  await expect.poll(() => told, { timeout: 50_000 }).toHaveLength(1);
  expect(told[0]).toContain("leaks");
});

it("says nothing of a whole build that was stopped", async () => {
  const { whole, told } = await createCrashing();
  whole.start();
  await wait(720); // it starts after a pause
  await whole.stop();
  expect(told).toEqual([]);
});
