import process from "node:process";
import type { BuildResult } from "../../build/pipeline/build-result.ts";
import { buildSite } from "../../build/pipeline/build-site.ts";
import { formatText } from "../../findings/format-text.ts";
import { createPhaseTable } from "../phase-table.ts";
import {
  isProduction,
  OptionError,
  readContentFolder,
  readSiteAddress,
  readToday,
} from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";
import { warnOfHouseFile } from "../warn-of-house-file.ts";

const help = `Checks a home's content and builds its site, into DIR/_site and DIR/_residents.

  npm run build -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --output DIR      the folder that gets _site/ and _residents/ (default: this folder)
  --production      weigh findings as if the site were about to be published
  --now YYYY-MM-DD  the day to build on (default: today)
  --profile         show afterwards how long each phase took
  --help            show this

Exit status: 0 built, 1 the content has errors or must not be published, 2 the tool could not run.
Unless it is 0, the last good site stays as it was.
`;

const options = {
  content: { type: "string" },
  output: { type: "string" },
  production: { type: "boolean" },
  now: { type: "string" },
  profile: { type: "boolean" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  if (values.output?.trim() === "") {
    throw new OptionError("--output needs a folder, such as /tmp/site.");
  }
  const contentFolder = readContentFolder(values.content, process.cwd());
  warnOfHouseFile("build", contentFolder, process.env);
  const phases = values.profile ? createPhaseTable() : undefined;
  const status = await report(
    await buildSite({
      contentFolder,
      output: values.output ?? process.cwd(),
      today: readToday(values.now, new Date()),
      isProduction: isProduction(values.production, process.env),
      siteAddress: readSiteAddress(process.env),
      onPhase: (name) => phases?.start(name),
    }),
  );
  if (phases !== undefined) process.stdout.write(phases.format());
  return status;
}

async function report(result: BuildResult): Promise<number> {
  if (result.kind === "blocked") {
    process.stderr.write(`build: ${result.message}\n`);
    return 2;
  }
  if (result.findings.length > 0) process.stdout.write(`${formatText(result)}\n`);
  if (result.kind === "contentFaults") {
    process.stdout.write("Nothing was built; the last good site stays. Mend the errors above.\n");
    return 1;
  }
  if (result.kind === "siteFaults") {
    const { describeSiteFaults } = await import("../../build/leaks/describe-site-faults.ts");
    const told = process.env.CI === undefined ? "operator" : "log"; // hosts set it, and keep a log
    for (const line of describeSiteFaults(result.faults, told)) process.stdout.write(`${line}\n`);
    process.stdout.write("Nothing was published; the last good site stays.\n");
    return 1;
  }
  const { pages, sections, findings } = result;
  const seconds = performance.now() / 1000; // since the command started, which is what people wait for
  process.stdout.write(
    `Built ${pages} pages from ${sections} sections with ${findings.length} findings in ${seconds.toFixed(2)} s.\n`,
  );
  return 0;
}

await runCommand({ name: "build", help, options, run });
