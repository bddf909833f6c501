import process from "node:process";
import type { PlainDate } from "../../content/plain-date.ts";
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
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import { warnOfErrors } from "../warn-of-errors.ts";

/** What the matrix is asked for. */
export interface MatrixWishes {
  readonly content: string;
  readonly format: Format;
  readonly missing: boolean;
  readonly now: PlainDate | undefined;
}

type Format = "text" | "csv" | "json";

/**
 * Writes where a home documents each rule of its standard.
 *
 * @param wishes what the matrix is asked for
 * @returns the exit status
 */
export async function showMatrix({ content, format, missing, now }: MatrixWishes): Promise<number> {
  if (missing && format !== "text") throw new OptionError("--missing is for --format text.");
  const home = await readIdentifiedHome(content);
  const findings = checkHome(home, { today: readDay(now, new Date()), isProduction: false });
  process.stdout.write(missing ? formatToWrite(listToWrite(home)) : formatHome(home, format));
  return warnOfErrors("matrix", findings) ? 1 : 0;
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
