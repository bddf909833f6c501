import { existsSync } from "node:fs";
import { join, sep } from "node:path";
import { createBinderView } from "../../binder/binder-view.ts";
import {
  describeMissingHouseFacts,
  listMissingHouseFacts,
} from "../../binder/missing-house-facts.ts";
import { type FilledFolder, findForeignFile, writeOwnFiles } from "../../binder/own-files.ts";
import { renderBinder } from "../../binder/render-binder.ts";
import { nameOutputFolder } from "../../build/output/output-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import type { Home } from "../../documents/document.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { putInForce } from "../../documents/in-force.ts";
import type { Finding } from "../../findings/finding.ts";
import { formatText } from "../../findings/format-text.ts";
import { isFromSource } from "../../package-folder.ts";
import { checkHome } from "../../rules/check-home.ts";
import { isPrivateFile } from "../../rules/may-show-line.ts";
import { sampleLeft } from "../../rules/sample/left/rule.ts";
import { housePlaces, isSamplePlace } from "../../rules/sample/sample-house.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import type { Surroundings, WordStream } from "../surroundings.ts";
import { warnOfErrors } from "../warn-of-errors.ts";

/** What the binder is asked for. */
export interface BinderWishes {
  readonly content: string;
  readonly output: string;
  readonly paper: keyof typeof papers;
  readonly now: PlainDate | undefined;
}

const papers = { letter: "Letter", a4: "A4" } as const;

/**
 * Writes the house's binder, as HTML and, where there is a browser, as PDF.
 *
 * @param wishes what the binder is asked for
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function makeBinder(
  { content, output, paper, now }: BinderWishes,
  { stdout, stderr, readClock }: Surroundings,
): Promise<number> {
  const folder = nameBinderFolder(output);
  const foreign = await findForeignFile(folder, ["binder.html", "binder.pdf"]);
  if (foreign !== undefined) {
    stderr.write(`binder: ${foreign.message}\n`);
    return 2;
  }
  const today = readDay(now, readClock(), readTimeZone(content));
  const home = putInForce(await readIdentifiedHome(content), today);
  const findings = checkHome(home, { today, isProduction: false });
  if (warnOfErrors("binder", findings, stderr)) return 1;
  if (tellOfHouse(findings, home, stderr)) return 1;
  const missing = listMissingHouseFacts(home);
  if (missing.length > 0) {
    const hasExample = existsSync(join(content, "_data", "house.example.yaml"));
    stderr.write(`binder: ${describeMissingHouseFacts(missing, hasExample)}`);
  }
  const view = createBinderView(home, today);
  const printer = await findPrinter();
  if (printer === undefined) {
    // An older PDF would say other things.
    const html = renderBinder(view, "never");
    await writeOwnFiles(folder, { "binder.html": html, "binder.pdf": undefined });
    stdout.write(
      `Wrote ${join(folder.path, "binder.html")}. No PDF and no page numbers: ${whyNoPrinter}\n`,
    );
    return 0;
  }
  const { browser, printBinder } = printer;
  try {
    const { html, pdf } = await printBinder(view, browser, papers[paper]);
    await writeOwnFiles(folder, { "binder.html": html, "binder.pdf": pdf });
  } finally {
    await browser.close();
  }
  stdout.write(
    `Wrote ${join(folder.path, "binder.html")} and binder.pdf. Print it for the house; put it on no website.\n`,
  );
  return 0;
}

/**
 * Shows what was found in the house's own facts, which no check at a host ever sees, and what is still the
 * sample's in all that will be printed.
 *
 * @returns whether a place of the sample house is among it: printed, it would be believed
 */
function tellOfHouse(findings: readonly Finding[], home: Home, stderr: WordStream): boolean {
  const told = findings.filter(({ file, rule }) => isPrivateFile(file) || rule === sampleLeft.name);
  if (told.length === 0) return false;
  stderr.write(`${formatText({ findings: told, documents: home.documents.length })}\n`);
  const madeUp = housePlaces.filter((path) =>
    isSamplePlace(path, home.facts.table.find(path)?.value.shown ?? ""),
  );
  if (madeUp.length === 0) return false;
  stderr.write(
    `binder: Nothing was written: ${madeUp.join(", ")} in _data/house.yaml is the sample house's. Write your own there, or delete the file: the binder then has lines to write on.\n`,
  );
  return true;
}

/** A binder inside a folder that gets published would publish the house's address. */
function nameBinderFolder(folder: string): FilledFolder {
  if (folder.split(sep).some((step) => step === "_site" || step === "_residents")) {
    throw new OptionError("The binder belongs on no website. Choose another folder with --output.");
  }
  return {
    path: join(folder, "_binder"),
    note: join(nameOutputFolder(folder).work, "binder.json"),
  };
}

const whyNoPrinter = isFromSource
  ? "neither the project's browser nor Chrome or Edge was found."
  : "that needs Chrome or Edge on this machine, and “npm install playwright-core unpdf” in the home's folder once. Every browser prints the page as well.";

/** The project's own browser comes with the tools for developing, which may not be installed. */
async function findPrinter() {
  try {
    const { openBrowser } = await import("../../binder/open-browser.ts");
    const { printBinder } = await import("../../binder/print-binder.ts");
    return { browser: await openBrowser(), printBinder };
  } catch {
    return undefined;
  }
}
