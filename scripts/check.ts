import { parseArgs } from "node:util";
import { checkHome } from "../src/checks/check-home.ts";
import { readIdentifiedHome } from "../src/document-types/identify-home.ts";
import { formatGithub } from "../src/reports/format-github.ts";
import { formatJson } from "../src/reports/format-json.ts";
import { formatText } from "../src/reports/format-text.ts";
import { type Report, summarize } from "../src/reports/summary.ts";
import {
  describeFailure,
  isProduction,
  OptionError,
  readContentFolder,
  readToday,
} from "./read-options.ts";

const help = `Reads a home's content and reports every problem at once. It writes nothing.

  npm run -s check -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --format FORMAT   text, json or github (default: text)
  --production      weigh findings as if the site were about to be published
  --now YYYY-MM-DD  the day to check on (default: today)
  --help            show this

Exit status: 0 no errors, 1 at least one error, 2 the tool could not run.
`;

const formats: ReadonlyMap<string, (report: Report) => string> = new Map([
  ["text", formatText],
  ["json", formatJson],
  ["github", formatGithub],
]);

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: "string" },
      format: { type: "string", default: "text" },
      production: { type: "boolean" },
      now: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const format = formats.get(values.format);
  if (format === undefined) {
    throw new OptionError(`--format is text, json or github, not “${values.format}”.`);
  }
  const conditions = {
    today: readToday(values.now, new Date()),
    isProduction: isProduction(values.production, process.env),
  };
  const home = await readIdentifiedHome(readContentFolder(values.content, process.cwd()));
  const report = { findings: checkHome(home, conditions), documents: home.documents.length };
  process.stdout.write(format(report));
  return summarize(report).errors > 0 ? 1 : 0;
}

// A reader such as `head` may leave before everything is written; that is no fault.
process.stdout.on("error", (error) => {
  if (!("code" in error) || error.code !== "EPIPE") throw error;
  process.exit();
});

try {
  process.exitCode = await run();
} catch (error) {
  const reason = describeFailure(error);
  if (reason === undefined) throw error;
  process.stderr.write(`check: ${reason}\n`);
  process.exitCode = 2;
}
