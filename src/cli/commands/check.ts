import process from "node:process";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { formatGithub } from "../../findings/format-github.ts";
import { formatJson } from "../../findings/format-json.ts";
import { formatText } from "../../findings/format-text.ts";
import { summarize } from "../../findings/summary.ts";
import { checkHome } from "../../rules/check-home.ts";
import {
  isProduction,
  readChoice,
  readContentFolder,
  readSiteAddress,
  readToday,
} from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";

const help = `Reads a home's content and reports every problem at once. It writes nothing.

  npm run -s check -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --format FORMAT   text, json or github (default: text). Of one kind, text shows eight
                    for each file and counts the others; json and github list them all
  --production      weigh findings as if the site were about to be published
  --now YYYY-MM-DD  the day to check on (default: today)
  --help            show this

Exit status: 0 no errors, 1 at least one error, 2 the tool could not run.
`;

const formatters = { text: formatText, json: formatJson, github: formatGithub } as const;

const options = {
  content: { type: "string" },
  format: { type: "string", default: "text" },
  production: { type: "boolean" },
  now: { type: "string" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  const format = formatters[readChoice("--format", values.format, ["text", "json", "github"])];
  const conditions = {
    today: readToday(values.now, new Date()),
    isProduction: isProduction(values.production, process.env),
    siteAddress: readSiteAddress(process.env),
  };
  const home = await readIdentifiedHome(readContentFolder(values.content, process.cwd()));
  const report = { findings: checkHome(home, conditions), documents: home.documents.length };
  process.stdout.write(format(report));
  return summarize(report).errors > 0 ? 1 : 0;
}

await runCommand({ name: "check", help, options, run });
