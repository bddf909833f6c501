import { readdir } from "node:fs/promises";
import process from "node:process";
import { describeSiteFaults } from "../../build/leaks/describe-site-faults.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { formatText } from "../../findings/format-text.ts";
import type { Paint } from "../../findings/paint.ts";
import { type PreviewResult, startPreview } from "../../preview/start-preview.ts";
import { previewHouseCode } from "../../server/residents/house-code.ts";
import { readDay } from "../read-day.ts";
import type { Terminal } from "../terminal.ts";

/** What the preview is asked for. */
export interface PreviewWishes {
  readonly content: string;
  readonly port: number;
  readonly now: PlainDate | undefined;
}

/**
 * Shows a home's site on this machine until somebody stops it.
 *
 * @param wishes what the preview is asked for
 * @param terminal where it tells what it does
 * @returns the exit status, once the preview runs or could not start
 */
export async function showPreview(wishes: PreviewWishes, { paint }: Terminal): Promise<number> {
  const { content: contentFolder, port, now } = wishes;
  await readdir(contentFolder); // a folder that is not there is told before anything starts
  // The terminal may go away first; the preview then has nobody to show anything to.
  process.stdout.on("error", () => process.exit());
  const preview = await startPreview({
    contentFolder,
    port,
    readToday: () => readDay(now, new Date()),
    onBuild: (result) => report(result, paint),
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

function report(result: PreviewResult, paint: Paint): void {
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
    process.stdout.write(formatText(result, undefined, paint));
  } else if (result.kind === "siteFaults") {
    process.stdout.write(`${describeSiteFaults(result.faults, "operator").join("\n")}\n`);
  } else {
    process.stdout.write(`${result.message}\n`);
  }
}
