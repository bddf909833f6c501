import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/package-folder.ts";
import { type AnswerGroup, readAnswers } from "../../src/setup/answers.ts";
import { composeHome } from "../../src/setup/compose-home.ts";

const folder = join(projectFolder, "test/fixtures/answers");

/** What the homes with answers to try are called. */
export const composedHomeNames: readonly string[] = readdirSync(folder).map((file) =>
  file.replace(/\.yaml$/, ""),
);

/**
 * Composes the home of a file of answers, as setup writes it.
 *
 * @param name what the file is called, without its ending
 * @param ways what it does otherwise than the file says
 * @returns the texts by their paths below the home's folder
 */
export function composeFixture(
  name: string,
  ways: AnswerGroup = {},
): Readonly<Record<string, string>> {
  const file = join(folder, `${name}.yaml`);
  const reading = readAnswers({ file, text: readFileSync(file, "utf8") });
  if (reading.kind === "faults") throw new Error(reading.findings[0]?.message);
  const { answers } = reading;
  return Object.fromEntries(
    composeHome({ ...answers, ways: { ...answers.ways, ...ways } }, "2026-11-21").map(
      ({ path, text }) => [path, text],
    ),
  );
}
