import { openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readHomeFolder } from "../../content/read-home.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { identifyHome } from "../../documents/identify-home.ts";
import { putInForce } from "../../documents/in-force.ts";
import { listVersionsToKeep } from "../../documents/versions/keep-version.ts";
import { checkHome } from "../../rules/check-home.ts";
import { formatUnwritten } from "../format-mends.ts";
import { readDay } from "../read-day.ts";
import { readSiteAddress } from "../read-environment.ts";
import type { Surroundings } from "../surroundings.ts";

/** What keeping is asked for. */
export interface KeepWishes {
  readonly content: string;
  readonly "dry-run": boolean;
  readonly now: PlainDate | undefined;
}

/**
 * Keeps the text of each policy's version that is in force and not kept yet.
 *
 * @param wishes what was asked for
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function keepVersions(
  wishes: KeepWishes,
  { stdout, stderr, environment, readClock }: Surroundings,
): Promise<number> {
  const today = readDay(wishes.now, readClock(), readTimeZone(wishes.content));
  const folder = openContentFolder(wishes.content);
  const home = putInForce(identifyHome(await readHomeFolder(folder)), today);
  const conditions = { today, isProduction: true, siteAddress: readSiteAddress(environment) };
  const errors = checkHome(home, conditions).filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    stderr.write(
      `Nothing was kept: this home cannot be published yet. The check finds ${count(errors.length, "error")}. “front-porch check --production” lists them.\n`,
    );
    return 1;
  }
  const files = listVersionsToKeep(home);
  if (files.length === 0) {
    stdout.write("Every version in force is kept.\n");
    return 0;
  }
  if (wishes["dry-run"]) {
    stdout.write(`It would keep:\n${listFiles(files.map(({ file }) => file))}\n`);
    return 0;
  }
  const results = files.map(({ file, text }) => ({
    file,
    result: folder.create(file, new TextEncoder().encode(text)),
  }));
  const kept = results.filter(({ result }) => result.kind === "created");
  const left = results.filter(({ result }) => result.kind !== "created");
  if (kept.length > 0) stdout.write(`Kept:\n${listFiles(kept.map(({ file }) => file))}\n`);
  for (const { file } of left) stderr.write(`${formatUnwritten({ file }, { kind: "closed" })}\n`);
  return left.length > 0 ? 1 : 0;
}

function listFiles(files: readonly string[]): string {
  return files.map((file) => `  ${file}`).join("\n");
}

function count(amount: number, thing: string): string {
  return `${amount} ${thing}${amount === 1 ? "" : "s"}`;
}
