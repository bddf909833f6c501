import process from "node:process";
import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { formatGithub } from "../../findings/format-github.ts";
import { formatJson } from "../../findings/format-json.ts";
import { formatText } from "../../findings/format-text.ts";
import { checkHome } from "../../rules/check-home.ts";
import { createLineGuard } from "../../rules/may-show-line.ts";
import { type CheckedHome, mendHome } from "../../rules/mend-home.ts";
import type { Conditions } from "../../rules/rule.ts";
import { formatChanges, formatMendedFiles, formatUnwritten } from "../format-mends.ts";
import { createLineReader } from "../read-line.ts";
import {
  isProduction,
  OptionError,
  readChoice,
  readContentFolder,
  readSiteAddress,
  readToday,
} from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";

const help = `Reads a home's content and reports every problem at once. It writes nothing, unless
asked to with --fix.

  npm run -s check -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --format FORMAT   text, json or github (default: text). Of one kind, text shows eight
                    for each file and counts the others; json and github list them all
  --production      weigh findings as if the site were about to be published
  --now YYYY-MM-DD  the day to check on (default: today)
  --fix             mend what a machine may mend, such as a missing space behind ##, and report
                    what is left; never a word of a text, and nothing about who may read it
  --dry-run         with --fix: show what it would change, and write nothing
  --help            show this

Exit status: 0 no errors, 1 at least one error, 2 the tool could not run.
`;

const options = {
  content: { type: "string" },
  format: { type: "string", default: "text" },
  production: { type: "boolean" },
  now: { type: "string" },
  fix: { type: "boolean" },
  "dry-run": { type: "boolean" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  const format = readChoice("--format", values.format, ["text", "json", "github"]);
  const conditions = {
    today: readToday(values.now, new Date()),
    isProduction: isProduction(values.production, process.env),
    siteAddress: readSiteAddress(process.env),
  };
  const isDryRun = values["dry-run"] === true;
  if (isDryRun && values.fix !== true) {
    throw new OptionError("--dry-run shows what --fix would change. Write --fix --dry-run.");
  }
  const path = readContentFolder(values.content, process.cwd());
  if (values.fix === true) {
    const told = await mend(openContentFolder(path), conditions, isDryRun);
    // Beside what other programs read, and above what people do.
    (format === "text" ? process.stdout : process.stderr).write(`${told}\n\n`);
  }
  const home = await readIdentifiedHome(path);
  const findings = checkHome(home, conditions);
  process.stdout.write(formatReport(format, { home, findings }));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function mend(
  folder: ContentFolder,
  conditions: Conditions,
  isDryRun: boolean,
): Promise<string> {
  const { standing, files } = await mendHome(folder, conditions);
  if (isDryRun) {
    const mayShow = process.env.CI
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

type Format = "text" | "json" | "github";

function formatReport(format: Format, checked: CheckedHome): string {
  const report = { findings: checked.findings, documents: checked.home.documents.length };
  switch (format) {
    case "text": {
      const output = { isTTY: process.stdout.isTTY, environment: process.env };
      return formatText(report, createLineReader(checked, output));
    }
    case "json":
      return formatJson(report);
    case "github":
      return formatGithub(report);
  }
}

await runCommand({ name: "check", help, options, run });
