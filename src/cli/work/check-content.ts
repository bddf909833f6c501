import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { createLineGuard } from "../../rules/may-show-line.ts";
import { mendHome } from "../../rules/mend-home.ts";
import type { Conditions } from "../../rules/rule.ts";
import type { Call } from "../command.ts";
import { formatChanges, formatMendedFiles, formatUnwritten } from "../format-mends.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";
import { type CheckWishes, readConditions, reportContent } from "./report-content.ts";

/**
 * Checks a home's content and writes what was found.
 *
 * @param wishes what the check is asked for
 * @param call where it runs, and where it is shown
 * @returns the exit status
 */
export async function checkContent(wishes: CheckWishes, call: Call): Promise<number> {
  const { environment, stdout, stderr } = call.surroundings;
  const { format, content, fix, "dry-run": isDryRun } = wishes;
  if (isDryRun && !fix) {
    throw new OptionError("--dry-run shows what --fix would change. Write --fix --dry-run.");
  }
  if (wishes.reading && format !== "text") {
    throw new OptionError("--reading is for people to read. Leave --format out.");
  }
  if (wishes.watch && (fix || format === "json" || format === "github")) {
    throw new OptionError(
      "--watch shows what is wrong at every save, to people and editors. Leave --fix out, and of the formats take text or lines.",
    );
  }
  if (fix) {
    const conditions = readConditions(wishes, call);
    const told = await mend(openContentFolder(content), conditions, isDryRun, environment);
    // Beside what other programs read, and above what people do.
    (format === "text" ? stdout : stderr).write(`${told}\n\n`);
  }
  if (wishes.watch) {
    // The watcher is loaded for those alone who want it.
    const { watchContent } = await import("./watch-content.ts");
    return watchContent(wishes, call);
  }
  return reportContent(wishes, call);
}

async function mend(
  folder: ContentFolder,
  conditions: Conditions,
  isDryRun: boolean,
  environment: Surroundings["environment"],
): Promise<string> {
  const { standing, files } = await mendHome(folder, conditions);
  if (isDryRun) {
    const mayShow = environment.CI
      ? () => false // hosts set it, and keep what is printed where others read it
      : createLineGuard(standing.home, standing.findings);
    const changes = files.map((file) => formatChanges(file, mayShow));
    return [...changes, formatMendedFiles(files, false)].join("\n\n");
  }
  const written = files.map((mended) => ({
    mended,
    result: folder.replace(mended.file, mended.before, mended.after),
  }));
  const done = written.filter(({ result }) => result.kind === "replaced");
  const left = written.filter(({ result }) => result.kind !== "replaced");
  const mended = done.map(({ mended: file }) => file);
  return [
    ...(mended.length > 0 || left.length === 0 ? [formatMendedFiles(mended, true)] : []),
    ...left.map((one) => formatUnwritten(one.mended, one.result)),
  ].join("\n");
}
