import { readdir } from "node:fs/promises";
import process from "node:process";
import { describeSiteFaults } from "../../build/leaks/describe-site-faults.ts";
import { formatText } from "../../findings/format-text.ts";
import { type PreviewResult, startPreview } from "../../preview/start-preview.ts";
import { previewHouseCode } from "../../server/residents/house-code.ts";
import { OptionError, readContentFolder, readToday } from "../read-options.ts";
import { type OptionValues, runCommand } from "../run-command.ts";

const help = `Checks, builds and shows a home's site on this machine, and again at every change.

  npm start -- [options]

  --content DIR     the folder with _data/, policies/ and neighbors/ (default: this folder)
  --port PORT       the port to listen on (default: 8080)
  --now YYYY-MM-DD  the day to build on (default: today)
  --help            show this

It builds into a folder of its own and leaves _site alone.
`;

const options = {
  content: { type: "string" },
  port: { type: "string", default: "8080" },
  now: { type: "string" },
} as const;

async function run(values: OptionValues<typeof options>): Promise<number> {
  readToday(values.now, new Date()); // a wrong day is told before anything starts
  const contentFolder = readContentFolder(values.content, process.cwd());
  await readdir(contentFolder); // so is a folder that is not there
  const preview = await startPreview({
    contentFolder,
    port: readPort(values.port),
    readToday: () => readToday(values.now, new Date()),
    onBuild: report,
  });
  if (preview.kind === "blocked") {
    process.stderr.write(`preview: ${preview.message}\n`);
    return 2;
  }
  const address = `http://localhost:${preview.port}/`;
  process.stdout.write(
    `\nFront Porch preview: ${address}\nResidents' pages: ${address}residents/ (the house code of every preview: ${previewHouseCode})\nWhat the contact form got: ${address}__inbox/\nStop with Ctrl+C.\n`,
  );
  // Someone writes while this runs all day: what nobody foresaw is told, and the rest goes on.
  process.on("uncaughtException", (error) => {
    process.stderr.write(`preview: ${error.message}\n`);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void preview.close().finally(() => process.exit(0)));
  }
  return 0;
}

function readPort(option: string): number {
  const port = Number(option);
  if (/^\d{1,5}$/.test(option) && port <= 65_535) return port;
  throw new OptionError(`--port needs a number up to 65535, not “${option}”.`);
}

function report(result: PreviewResult): void {
  if (result.kind === "patched") {
    process.stdout.write(`Showed what changed in ${result.seconds.toFixed(2)} s.\n`);
    return;
  }
  if (result.kind === "built") {
    const warnings = result.findings.length;
    process.stdout.write(
      `Built ${result.pages} pages in ${result.seconds.toFixed(2)} s${warnings === 0 ? "" : `, ${warnings} findings: npm run check`}.\n`,
    );
  } else if (result.kind === "contentFaults") {
    process.stdout.write(formatText(result));
  } else if (result.kind === "siteFaults") {
    process.stdout.write(`${describeSiteFaults(result.faults, "operator").join("\n")}\n`);
  } else {
    process.stdout.write(`${result.message}\n`);
  }
}

// The terminal may go away first; the preview then has nobody to show anything to.
process.stdout.on("error", () => process.exit());

await runCommand({ name: "preview", help, options, run });
