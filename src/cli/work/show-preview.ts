import { readdir } from "node:fs/promises";
import { describeSiteFaults } from "../../build/leaks/describe-site-faults.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { formatText } from "../../findings/format-text.ts";
import type { Paint } from "../../findings/paint.ts";
import { type PreviewResult, startPreview } from "../../preview/start-preview.ts";
import { previewCode } from "../../server/gate/access-code.ts";
import type { Call } from "../command.ts";
import { readDay } from "../read-day.ts";
import type { WordStream } from "../surroundings.ts";

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
 * @param call where it runs, and where it tells what it does
 * @returns the exit status: 0 once it was stopped
 */
export async function showPreview(
  wishes: PreviewWishes,
  { terminal: { paint }, surroundings }: Call,
): Promise<number> {
  const { stdout, stderr, readClock } = surroundings;
  const { content: contentFolder, port, now } = wishes;
  await readdir(contentFolder); // a folder that is not there is told before anything starts
  const preview = await startPreview({
    contentFolder,
    port,
    readToday: () => readDay(now, readClock(), readTimeZone(contentFolder)),
    onBuild: (result) => report(result, paint, stdout),
  });
  if (preview.kind === "blocked") {
    stderr.write(`preview: ${preview.message}\n`);
    return 2;
  }
  const stopped = surroundings.untilStopped();
  const address = `http://localhost:${preview.port}/`;
  stdout.write(
    `\nFront Porch preview: ${address}\nResidents' pages: ${address}residents/ (the house code of every preview: ${previewCode})\nThe manager's desk: ${address}manager/ (the same code)\nWhat the contact form got: ${address}__inbox/\nWhat comes due: ${address}__preview/reminders/\nStop with Ctrl+C.\n`,
  );
  // Someone writes while this runs all day: what nobody foresaw is told, and the rest goes on.
  surroundings.surviveFaults((error) => void stderr.write(`preview: ${error.message}\n`));
  await stopped;
  await preview.close();
  return 0;
}

function report(result: PreviewResult, paint: Paint, stdout: WordStream): void {
  if (result.kind === "patched") {
    stdout.write(`Showed what changed in ${result.seconds.toFixed(2)} s.\n`);
    return;
  }
  if (result.kind === "built") {
    const warnings = result.findings.length;
    stdout.write(
      `Built ${result.pages} pages in ${result.seconds.toFixed(2)} s${warnings === 0 ? "" : `, ${warnings} findings: npm run check`}.\n`,
    );
  } else if (result.kind === "contentFaults") {
    stdout.write(formatText(result, undefined, paint));
  } else if (result.kind === "siteFaults") {
    stdout.write(`${describeSiteFaults(result.faults, "operator").join("\n")}\n`);
  } else {
    stdout.write(`${result.message}\n`);
  }
}
