import fc from "fast-check";
import { expect, it } from "vitest";
import { contentFolders } from "../../../src/content/files/content-folder.ts";
import { isLeftover, isReadme } from "../../../src/content/files/file-name.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { today } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";
import { putThings, randomThings } from "../../support/random-files.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const factsPattern =
  /^_data\/(?:(?:evidence|home|house|resources|schedule|standard)\.ya?ml$|profiles\/[^/]+\.ya?ml$)/;

it(
  "reads every file that anyone puts into a home, or says why not",
  async () => {
    await fc.assert(
      fc.asyncProperty(randomThings, async (things) => {
        const folder = await createHome({});
        const paths = putThings(folder, things).map((path) => path.normalize("NFC"));
        const home = await readIdentifiedHome(folder);
        const findings = checkHome(home, { today, isProduction: false });
        const told = new Set(findings.map(({ file }) => file));
        const read = new Set(home.documents.map(({ file }) => file));
        for (const path of paths) {
          const steps = path.split("/");
          const isOurs = contentFolders.some((name) => name === steps[0]);
          const isSilent = steps.some((step) => isLeftover(step) || isReadme(step));
          const isTold = steps.some((_step, index) =>
            told.has(steps.slice(0, index + 1).join("/")),
          );
          const isUsed = home.pictures.byPath.get(path)?.kind === "picture";
          const isFact = factsPattern.test(path);
          if (isOurs && !isSilent) {
            expect([path, isTold || read.has(path) || isUsed || isFact]).toEqual([path, true]);
          }
        }
        for (const { line, column, message, fix } of findings) {
          expect([line >= 1, column >= 1, message !== "", fix !== ""]).toEqual([
            true,
            true,
            true,
            true,
          ]);
        }
        // Without its facts no home can be built.
        const isStopped = findings.some(({ severity }) => severity === "error");
        expect(home.facts.home !== undefined || isStopped).toBe(true);
      }),
      planRandom("homes with random files in them", effort(30, 500), 14),
    );
  },
  effort(60_000, 600_000),
);
