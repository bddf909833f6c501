import { resolve } from "node:path";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import type { Home } from "../../documents/document.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { putInForce } from "../../documents/in-force.ts";
import { makePrintable } from "../../findings/format-text.ts";
import { operatorLanguage } from "../../locales/language.ts";
import { findLocale } from "../../locales/locale.ts";
import { writeAffiliateLetter } from "../../pages/affiliate-letter.ts";
import { listMatrixChanges } from "../../pages/matrix-changes.ts";
import { formatMatrixCsv } from "../../pages/matrix-csv.ts";
import { createMatrixData } from "../../pages/matrix-data.ts";
import { formatMatrixText, formatToWrite, listToWrite } from "../../pages/matrix-text.ts";
import { createMatrixView, type MatrixView } from "../../pages/matrix-view.ts";
import { checkHome } from "../../rules/check-home.ts";
import { findStandard } from "../../standards/find-standard.ts";
import { describeNoHome } from "../describe-wrong-folder.ts";
import { formatMatrixChanges } from "../format-matrix-changes.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import type { Surroundings } from "../surroundings.ts";
import { warnOfErrors } from "../warn-of-errors.ts";

/** What the matrix is asked for. */
export interface MatrixWishes {
  readonly content: string;
  readonly format: Format;
  readonly missing: boolean;
  readonly unconfirmed: boolean;
  readonly since: string | undefined;
  readonly now: PlainDate | undefined;
}

type Format = "text" | "csv" | "json";

/**
 * Writes where a home documents each rule of its standard.
 *
 * @param wishes what the matrix is asked for
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function showMatrix(
  wishes: MatrixWishes,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, stderr, readClock } = surroundings;
  const { content, format, missing, unconfirmed, since, now } = wishes;
  if (unconfirmed && (missing || since !== undefined || format !== "text")) {
    throw new OptionError(
      "--unconfirmed writes a letter: it goes with neither --missing, --since nor --format.",
    );
  }
  if (since !== undefined && (missing || format !== "text")) {
    throw new OptionError("--since writes Markdown: it goes with neither --missing nor --format.");
  }
  if (missing && format !== "text") throw new OptionError("--missing is for --format text.");
  const today = readDay(now, readClock(), readTimeZone(content));
  const home = putInForce(await readIdentifiedHome(content), today);
  const findings = checkHome(home, { today, isProduction: false });
  stdout.write(
    unconfirmed
      ? writeAffiliateLetter(home, today)
      : await formatAsked(wishes, { home, today, surroundings }),
  );
  return warnOfErrors("matrix", findings, stderr) ? 1 : 0;
}

async function formatAsked(
  { format, missing, since }: MatrixWishes,
  { home, today, surroundings }: { home: Home; today: PlainDate; surroundings: Surroundings },
): Promise<string> {
  if (missing) return formatToWrite(listToWrite(home));
  if (since === undefined) return formatHome(home, format);
  const before = await readEarlier(resolve(surroundings.folder, since), surroundings);
  // On one day, so that a version which is in force since is no change of who edits something else.
  const then = before && putInForce(before, today);
  return formatMatrixChanges(listMatrixChanges(then && viewForPublic(then), viewForPublic(home)));
}

/** Without a word, a slip in the folder's name would look as if everything had changed. */
async function readEarlier(
  folder: string,
  { stderr }: Pick<Surroundings, "stderr">,
): Promise<Home | undefined> {
  if (describeNoHome(folder) === undefined) return readIdentifiedHome(folder);
  stderr.write(
    `matrix: There is no home in ${makePrintable(folder)}, which --since names, so that every rule is told as new.\n`,
  );
  return undefined;
}

/** What others may read of the run has nothing in it that is not on the site. */
function viewForPublic(home: Home): MatrixView {
  return createMatrixView(home, "public", findLocale(operatorLanguage));
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
    home.today,
  );
  return format === "csv" ? formatMatrixCsv(data) : `${JSON.stringify(data, undefined, 2)}\n`;
}
