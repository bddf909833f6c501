import { existsSync } from "node:fs";
import { join } from "node:path";
import { openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { putInForce } from "../../documents/in-force.ts";
import { makePrintable } from "../../findings/format-text.ts";
import { listNextSteps, type NextStep } from "../../next-steps/list-next-steps.ts";
import { checkHome } from "../../rules/check-home.ts";
import { answersFile } from "../../setup/answers.ts";
import { readProgramPackage } from "../../starter/program-package.ts";
import { readHomePackage } from "../../upgrade/home-package.ts";
import type { Call } from "../command.ts";
import { describeNoHome } from "../describe-wrong-folder.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import { readSiteAddress } from "../read-environment.ts";

/** What is asked for. */
export interface NextWishes {
  readonly content: string;
  readonly now: PlainDate | undefined;
}

/**
 * Says what is left to do for a home.
 *
 * @param wishes what is asked for
 * @param call where it runs, and where it is shown
 * @returns the exit status
 */
export async function showNextSteps(wishes: NextWishes, { surroundings }: Call): Promise<number> {
  const { environment, stdout, readClock } = surroundings;
  lookForBegunHome(wishes.content);
  const today = readDay(wishes.now, readClock(), readTimeZone(wishes.content));
  const home = await readIdentifiedHome(wishes.content);
  const conditions = { today, isProduction: true, siteAddress: readSiteAddress(environment) };
  const steps = listNextSteps(putInForce(home, today), checkHome(home, conditions));
  stdout.write(`${formatNextSteps(steps)}\n`);
  return 0;
}

/** What init writes is a home's folder before there are facts and documents in it. */
function lookForBegunHome(content: string): void {
  const strange = describeNoHome(content);
  if (strange === undefined || existsSync(join(content, answersFile))) return;
  const settings = readHomePackage(openContentFolder(content), readProgramPackage());
  if (settings.kind !== "home") throw new OptionError(strange);
}

/**
 * Writes steps as a numbered list.
 *
 * @param steps the steps, in their order
 */
export function formatNextSteps(steps: readonly NextStep[]): string {
  return steps.map(formatStep).join("\n\n");
}

function formatStep({ what, where, more, how }: NextStep, index: number): string {
  return [
    `${index + 1}. ${what}.`,
    ...where.map((line) => `   - ${makePrintable(line)}`),
    ...(more === 0 ? [] : [`   - and ${more} more`]),
    `   How: ${how}`,
  ].join("\n");
}
