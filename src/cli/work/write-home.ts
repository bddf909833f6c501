import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { PlainDate } from "../../content/plain-date.ts";
import { answersFile } from "../../setup/answers.ts";
import { readBlankHome } from "../../starter/blank-home.ts";
import { createHome } from "../../starter/create-home.ts";
import {
  type CreatedWords,
  describeCreated,
  describeRefusal,
  describeWayOn,
} from "../../starter/describe-creation.ts";
import { readProgramPackage } from "../../starter/program-package.ts";
import { readStarterFiles } from "../../starter/starter-files.ts";
import type { Call } from "../command.ts";
import { describeInsideHome } from "../describe-wrong-folder.ts";
import { OptionError } from "../option-error.ts";
import { readGivenAnswers, setUpHome, tellFaults } from "./set-up-home.ts";

/** What is asked for. */
export interface InitWishes {
  /** A file of answers, as it was typed. */
  readonly answers: string | undefined;
  readonly sample: boolean;
  readonly now: PlainDate | undefined;
}

/**
 * Writes a new home's repository, and its documents where there are answers or somebody to ask.
 *
 * @param typed the folder, as it was typed
 * @param wishes what is asked for
 * @param call where it runs
 * @returns the exit status
 */
export async function writeHome(typed: string, wishes: InitWishes, call: Call): Promise<number> {
  const { surroundings } = call;
  lookAtName(typed);
  if (wishes.sample && wishes.answers !== undefined) {
    throw new OptionError(
      "A home has the sample's words or your own. Write --sample or --answers.",
    );
  }
  const given =
    wishes.answers === undefined ? undefined : readGivenAnswers(wishes.answers, surroundings);
  if (given?.kind === "faults") return tellFaults(given.findings, surroundings);
  const folder = resolve(surroundings.folder, typed);
  const inside = describeInsideHome(folder);
  if (inside !== undefined) throw new OptionError(`“${typed}” ${inside}`);
  const program = readProgramPackage();
  const tellWayOn = (words?: CreatedWords) => {
    surroundings.stdout.write(describeWayOn(typed, program, words));
    return 0;
  };
  const name = basename(folder);
  const files = wishes.sample
    ? readStarterFiles(name, program, "sample")
    : readBlankHome(name, program, given?.text);
  const creation = createHome(folder, files);
  if (creation.kind !== "created") throw new OptionError(describeRefusal(typed, creation));
  surroundings.stdout.write(describeCreated(typed, files.length));
  if (wishes.sample) return tellWayOn("sample");
  if (given === undefined && surroundings.seat === undefined) return tellWayOn("none");
  surroundings.stdout.write("\n");
  const answers = given === undefined ? undefined : join(folder, answersFile);
  const setup = { content: folder, answers, "write-answers": false, now: wishes.now };
  const status = await setUpHome(setup, call);
  // Somebody may have stopped before the end, or answered nothing.
  tellWayOn(existsSync(join(folder, "_data")) ? undefined : "none");
  return status;
}

function lookAtName(typed: string): void {
  if (typed.trim() === "") {
    throw new OptionError("Say where to write the home, such as “front-porch init my-home”.");
  }
  if (/\p{Control}/u.test(typed)) {
    throw new OptionError("A folder's name cannot have such a character in it. Choose another.");
  }
}
