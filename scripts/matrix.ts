import { parseArgs } from "node:util";
import { checkHome } from "../src/checks/check-home.ts";
import type { Home } from "../src/document-types/document.ts";
import { readIdentifiedHome } from "../src/document-types/identify-home.ts";
import { formatCertificationCsv } from "../src/views/certification-csv.ts";
import { createCertificationData } from "../src/views/certification-data.ts";
import { formatMatrixText, formatToWrite, listToWrite } from "../src/views/matrix-text.ts";
import { createMatrixView } from "../src/views/matrix-view.ts";
import { describeFailure, OptionError, readContentFolder, readToday } from "./read-options.ts";

const help = `Shows where a home documents each rule of the standard. It writes nothing.

  npm run -s matrix -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --format FORMAT   text, csv or json (default: text); csv and json are the files of the site, in
                    which nothing for residents or the house alone stands
  --missing         only what is not documented yet, in the order to write it (text)
  --now YYYY-MM-DD  the day to check on (default: today)
  --help            show this

Exit status: 0 no errors, 1 the content has at least one error, 2 the tool could not run.
`;

const formats = ["text", "csv", "json"] as const;

type Format = (typeof formats)[number];

async function run(): Promise<number> {
  const { values } = parseArgs({
    options: {
      content: { type: "string" },
      format: { type: "string", default: "text" },
      missing: { type: "boolean" },
      now: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  const format = readFormat(values.format, values.missing === true);
  const today = readToday(values.now, new Date());
  const home = await readIdentifiedHome(readContentFolder(values.content, process.cwd()));
  const findings = checkHome(home, { today, isProduction: false });
  const errors = findings.filter(({ severity }) => severity === "error").length;
  process.stdout.write(
    values.missing === true ? formatToWrite(listToWrite(home)) : formatHome(home, format),
  );
  if (errors === 0) return 0;
  process.stderr.write(
    `matrix: the content has ${errors} ${errors === 1 ? "error" : "errors"}. Run: npm run check\n`,
  );
  return 1;
}

function readFormat(option: string, isMissing: boolean): Format {
  const format = formats.find((known) => known === option);
  if (format === undefined) {
    throw new OptionError(`--format is text, csv or json, not “${option}”.`);
  }
  if (isMissing && format !== "text") throw new OptionError("--missing is for --format text.");
  return format;
}

/** A home whose facts cannot be read has no files; the check says what is wrong with it. */
function formatHome(home: Home, format: Format): string {
  if (format === "text") return formatMatrixText(createMatrixView(home, "house"));
  if (home.facts.home === undefined) return "";
  const data = createCertificationData(home.facts.home, createMatrixView(home, "public"));
  return format === "csv"
    ? formatCertificationCsv(data)
    : `${JSON.stringify(data, undefined, 2)}\n`;
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
  process.stderr.write(`matrix: ${reason}\n`);
  process.exitCode = 2;
}
