import process from "node:process";
import type { Home } from "../../documents/document.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { operatorLanguage } from "../../locales/language.ts";
import { findLocale } from "../../locales/locale.ts";
import { formatMatrixCsv } from "../../pages/matrix-csv.ts";
import { createMatrixData } from "../../pages/matrix-data.ts";
import { formatMatrixText, formatToWrite, listToWrite } from "../../pages/matrix-text.ts";
import { createMatrixView } from "../../pages/matrix-view.ts";
import { checkHome } from "../../rules/check-home.ts";
import { findStandard } from "../../standards/find-standard.ts";
import { OptionError, readChoice, readContentFolder, readToday } from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";
import { warnOfErrors } from "../warn-of-errors.ts";

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

const options = {
  content: { type: "string" },
  format: { type: "string", default: "text" },
  missing: { type: "boolean" },
  now: { type: "string" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  const format = readFormat(values.format, values.missing === true);
  const today = readToday(values.now, new Date());
  const home = await readIdentifiedHome(readContentFolder(values.content, process.cwd()));
  const findings = checkHome(home, { today, isProduction: false });
  process.stdout.write(
    values.missing === true ? formatToWrite(listToWrite(home)) : formatHome(home, format),
  );
  return warnOfErrors("matrix", findings) ? 1 : 0;
}

function readFormat(option: string, isMissing: boolean): Format {
  const format = readChoice("--format", option, formats);
  if (isMissing && format !== "text") throw new OptionError("--missing is for --format text.");
  return format;
}

/** A home whose facts cannot be read has no files; the check says what is wrong with it. */
function formatHome(home: Home, format: Format): string {
  if (format === "text")
    return formatMatrixText(createMatrixView(home, "house", findLocale(operatorLanguage)));
  if (home.facts.home === undefined) return "";
  const { locale } = home.facts.table;
  const data = createMatrixData(
    home.facts.home,
    createMatrixView(home, "public", locale),
    findStandard(home.facts).levels,
    locale,
  );
  return format === "csv" ? formatMatrixCsv(data) : `${JSON.stringify(data, undefined, 2)}\n`;
}

await runCommand({ name: "matrix", help, options, run });
