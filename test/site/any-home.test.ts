import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createRandom } from "../../scripts/bench/seeded-random.ts";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { checkHome } from "../../src/rules/check-home.ts";
import { createOutput, sumTree } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { mutateHome, readSampleFiles } from "../support/mutate-home.ts";
import { effort, planRandom } from "../support/test-effort.ts";

const builds = effort(6, 500);
const today = "2026-11-21";

it(`is built or refused with findings, and never takes the last good site down, ${builds} times`, async () => {
  const { seed } = planRandom("whole builds of mutated homes", builds, 20261127);
  const sample = await readSampleFiles();
  const random = createRandom(seed);
  const home = await createHome(sample);
  const output = await createOutput();
  const build = () => buildSite({ contentFolder: home, output, today, isProduction: false });
  expect((await build()).kind).toBe("built");
  for (let round = 0; round < builds; round += 1) {
    const mutated = mutateHome(sample, random);
    for (const [file, text] of Object.entries(mutated)) await writeFile(join(home, file), text);
    const before = await sumTree(join(output, "_site"));
    const findings = checkHome(await readIdentifiedHome(home), { today, isProduction: false });
    const hasError = findings.some(({ severity }) => severity === "error");
    const result = await build();
    const where = `seed ${seed}, round ${round}`;
    expect(result.kind, where).toBe(hasError ? "contentFaults" : "built");
    if (hasError) expect(await sumTree(join(output, "_site")), where).toBe(before);
  }
});
