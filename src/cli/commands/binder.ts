import { existsSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import process from "node:process";
import type { Browser } from "playwright-core";
import { createBinderView } from "../../binder/binder-view.ts";
import {
  describeMissingHouseFacts,
  listMissingHouseFacts,
} from "../../binder/missing-house-facts.ts";
import { type FilledFolder, findForeignFile, writeOwnFiles } from "../../binder/own-files.ts";
import { renderBinder } from "../../binder/render-binder.ts";
import { nameOutputFolder } from "../../build/output/output-folder.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { checkHome } from "../../rules/check-home.ts";
import { OptionError, readContentFolder, readToday } from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";
import { warnOfErrors } from "../warn-of-errors.ts";

const help = `Makes the house binder: every policy, the sheets for the wall, what the house alone knows, and
where each rule is documented, with page numbers.

  npm run -s binder -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --output DIR      the folder that gets _binder/ (default: this folder)
  --paper PAPER     letter or a4 (default: letter)
  --now YYYY-MM-DD  the day to print on it (default: today at the home)
  --help            show this

What only the house knows comes from _data/house.yaml. Without that file the binder has lines to
write on, each with what belongs there, and the command lists them.

It writes _binder/binder.html and _binder/binder.pdf, which belong on no website.
Exit status: 0 done, 1 the content has errors, 2 the tool could not run.
`;

const options = {
  content: { type: "string" },
  output: { type: "string" },
  paper: { type: "string", default: "letter" },
  now: { type: "string" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  const format = readPaper(values.paper);
  const folder = readBinderFolder(values.output);
  const foreign = await findForeignFile(folder, ["binder.html", "binder.pdf"]);
  if (foreign !== undefined) {
    process.stderr.write(`binder: ${foreign.message}\n`);
    return 2;
  }
  const content = readContentFolder(values.content, process.cwd());
  const home = await readIdentifiedHome(content);
  const timeZone = home.facts.table.find("home.timeZone")?.value.shown;
  const today = readToday(values.now, new Date(), timeZone);
  if (warnOfErrors("binder", checkHome(home, { today, isProduction: false }))) return 1;
  const missing = listMissingHouseFacts(home);
  if (missing.length > 0) {
    const hasExample = existsSync(join(content, "_data", "house.example.yaml"));
    process.stderr.write(`binder: ${describeMissingHouseFacts(missing, hasExample)}`);
  }
  const view = createBinderView(home, today);
  const browser = await findBrowser();
  if (browser === undefined) {
    // An older PDF would say other things.
    const html = renderBinder(view, "never");
    await writeOwnFiles(folder, { "binder.html": html, "binder.pdf": undefined });
    process.stdout.write(
      `Wrote ${join(folder.path, "binder.html")}. No PDF and no page numbers: neither the project's browser nor Chrome or Edge was found.\n`,
    );
    return 0;
  }
  try {
    const { printBinder } = await import("../../binder/print-binder.ts");
    const { html, pdf } = await printBinder(view, browser, format);
    await writeOwnFiles(folder, { "binder.html": html, "binder.pdf": pdf });
  } finally {
    await browser.close();
  }
  process.stdout.write(
    `Wrote ${join(folder.path, "binder.html")} and binder.pdf. Print it for the house; put it on no website.\n`,
  );
  return 0;
}

function readPaper(option: string): "Letter" | "A4" {
  const paper = option.toLowerCase();
  if (paper === "letter") return "Letter";
  if (paper === "a4") return "A4";
  throw new OptionError(`--paper is letter or a4, not “${option}”.`);
}

/** A binder inside a folder that gets published would publish the house's address. */
function readBinderFolder(option: string | undefined): FilledFolder {
  const folder = resolve(process.cwd(), option ?? ".");
  if (folder.split(sep).some((step) => step === "_site" || step === "_residents")) {
    throw new OptionError("The binder belongs on no website. Choose another folder with --output.");
  }
  return {
    path: join(folder, "_binder"),
    note: join(nameOutputFolder(folder).work, "binder.json"),
  };
}

/** The project's own browser comes with the tools for developing, which may not be installed. */
async function findBrowser(): Promise<Browser | undefined> {
  try {
    const { openBrowser } = await import("../../binder/open-browser.ts");
    return await openBrowser();
  } catch {
    return undefined;
  }
}

await runCommand({ name: "binder", help, options, run });
