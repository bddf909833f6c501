import { createReadingMemory } from "../../content/read-home.ts";
import { watchFiles } from "../../preview/watch-files.ts";
import { createCheckingMemory } from "../../rules/check-home.ts";
import type { Call } from "../command.ts";
import { describeNoHome } from "../describe-wrong-folder.ts";
import { OptionError } from "../option-error.ts";
import { type CheckMemory, type CheckWishes, reportContent } from "./report-content.ts";

/** Clears the terminal and what was scrolled off it, so that what stands there is true now. */
const clear = "\u001b[2J\u001b[3J\u001b[H";

/** What stands before and behind each report: a new home's editor reads these lines, too. */
const begun = "Checking …";
const checked = "Checked.";
const notChecked = "Not checked.";
const waiting = "Waiting for the next save; stop with Ctrl+C.";

/**
 * Checks a home's content now and at every save, until somebody stops it. What did not change is not looked at
 * again.
 *
 * @param wishes what the check is asked for
 * @param call where it runs, and where it is shown
 * @returns the exit status: 0 once it was stopped
 * @throws {OptionError} where there is no home to watch
 */
export async function watchContent(wishes: CheckWishes, call: Call): Promise<number> {
  const { stdout, stderr, untilStopped, surviveFaults } = call.surroundings;
  const strange = describeNoHome(wishes.content);
  if (strange !== undefined) throw new OptionError(strange);
  const memory: CheckMemory = { reading: createReadingMemory(), checking: createCheckingMemory() };
  const tell = (message: string) => void stderr.write(`check: ${message}\n`);
  const report = async () => {
    let outcome = checked;
    stdout.write(`${stdout.isTTY ? clear : ""}${begun}\n`);
    try {
      await reportContent(wishes, call, memory);
    } catch (error) {
      // Someone writes while this runs all day: a folder may be away for a moment.
      tell(error instanceof Error ? error.message : String(error));
      outcome = notChecked;
    }
    stdout.write(`${outcome} ${waiting}\n`);
  };
  const stopped = untilStopped();
  const checks = createRepeater(report);
  const watch = await watchFiles(wishes.content, checks.request, tell);
  surviveFaults(({ message }) => tell(message));
  checks.request();
  await stopped;
  await watch.close();
  await checks.finish();
  return 0;
}

/** Does one thing at a time: what is asked for meanwhile is done once more afterwards. */
function createRepeater(act: () => Promise<void>) {
  let isWanted = false;
  let running: Promise<void> | undefined;
  const actWhileWanted = async () => {
    while (isWanted) {
      isWanted = false;
      await act();
    }
    running = undefined;
  };
  return {
    request(): void {
      isWanted = true;
      running ??= actWhileWanted();
    },
    /** Waits for what is being done. */
    finish: async () => running,
  };
}
