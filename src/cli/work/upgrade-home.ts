import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { createLineGuard } from "../../rules/may-show-line.ts";
import type { CheckedHome } from "../../rules/mend-home.ts";
import { type ProgramPackage, readProgramPackage } from "../../starter/program-package.ts";
import { applyUpgrade } from "../../upgrade/apply-upgrade.ts";
import { type HomePackage, noteVersion, readHomePackage } from "../../upgrade/home-package.ts";
import { migrations } from "../../upgrade/migrations.ts";
import { operatorChanges } from "../../upgrade/operator-changes.ts";
import { type ChangedFile, planUpgrade, type UpgradePlan } from "../../upgrade/plan-upgrade.ts";
import { compareVersions, oldestVersion, readVersion } from "../../upgrade/version.ts";
import { describeNoFile } from "../describe-no-file.ts";
import { formatChanges, formatUnwritten } from "../format-mends.ts";
import { formatUpgrade, type UpgradeReport } from "../format-upgrade.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import type { Environment, Surroundings, WordStream } from "../surroundings.ts";

/** What an upgrade is asked for. */
export interface UpgradeWishes {
  readonly content: string;
  readonly "dry-run": boolean;
  readonly yes: boolean;
  readonly format: "text" | "markdown";
  readonly now: PlainDate | undefined;
}

/**
 * Shows what an upgrade would change, asks, and writes it.
 *
 * @param wishes what was asked for
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function upgradeHome(
  wishes: UpgradeWishes,
  surroundings: Surroundings,
): Promise<number> {
  const { stdout, environment, readClock } = surroundings;
  const isDryRun = wishes["dry-run"];
  if (isDryRun && wishes.yes) {
    throw new OptionError("--dry-run writes nothing, and --yes writes without asking. Write one.");
  }
  const program = readProgramPackage();
  const folder = openContentFolder(wishes.content);
  const home = readHomePackage(folder, program);
  lookAtVersions(home, program);
  const conditions = {
    today: readDay(wishes.now, readClock(), readTimeZone(wishes.content)),
    isProduction: false,
  };
  const plan = await planUpgrade(folder, migrations, conditions);
  const note = home.kind === "home" ? noteVersion(home, program) : undefined;
  const files = [...plan.files, ...(note === undefined ? [] : [note])];
  stdout.write(formatUpgrade(report(home, program, plan, files, environment), wishes.format));
  if (isDryRun || files.length === 0) return plan.left.length > 0 && !isDryRun ? 1 : 0;
  if (!wishes.yes && !(await ask(files.length, surroundings))) {
    stdout.write("\nNothing was written.\n");
    return 1;
  }
  return write(folder, files, plan.left.length, stdout);
}

/** An older program would take what is written the new way for a mistake. */
function lookAtVersions(home: HomePackage, program: ProgramPackage): void {
  if (home.kind === "unreadable" && home.why !== "no JSON") {
    throw describeNoFile("package.json", home.why);
  }
  if (home.kind === "unreadable") {
    throw new OptionError(
      "package.json cannot be read, so nobody knows which version your files were written for. Mend it first: it must be JSON, as npm writes it.",
    );
  }
  if (home.kind === "none") return;
  const own = readVersion(program.version) ?? oldestVersion;
  const asked = readVersion(home.dependency);
  const newer = [home.contentFormat, ...(asked === undefined ? [] : [asked])].find(
    (version) => compareVersions(version, own) > 0,
  );
  if (newer === undefined) return;
  throw new OptionError(
    `This is Front Porch ${program.version}, and your home is for ${newer.numbers.join(".")}. Run “npm install”, and then this again.`,
  );
}

function report(
  home: HomePackage,
  program: ProgramPackage,
  plan: UpgradePlan,
  files: readonly ChangedFile[],
  environment: Environment,
): UpgradeReport {
  const from = home.kind === "home" ? home.contentFormat : oldestVersion;
  const mayShow = environment.CI
    ? () => false // hosts set it, and keep what is printed where others read it
    : createLineGuard(plan.standing.home, plan.standing.findings);
  const isNoted = files.length > plan.files.length;
  return {
    from: compareVersions(from, oldestVersion) === 0 ? undefined : from.numbers.join("."),
    to: program.version,
    canNote: home.kind === "home",
    news: operatorChanges.filter(
      ({ version }) => compareVersions(readVersion(version) ?? oldestVersion, from) > 0,
    ),
    reasons: [
      ...plan.migrations.map(({ says }) => says),
      ...(isNoted
        ? [`package.json notes that your files are written for ${program.version}.`]
        : []),
    ],
    changes: files.map((file) => formatChanges(file, mayShow)),
    byHand: plan.left.map(({ migration, step }) => ({
      says: migration.says,
      places: step.edits.map(({ file, line }) => `${file}, line ${line}`),
    })),
    errorsBefore: countErrors(plan.standing),
    errorsAfter: countErrors(plan.upgraded),
  };
}

function countErrors({ findings }: CheckedHome): number {
  return findings.filter(({ severity }) => severity === "error").length;
}

async function ask(count: number, surroundings: Surroundings): Promise<boolean> {
  const what = count === 1 ? "this file" : `these ${count} files`;
  const answer = await surroundings.ask(`\nWrite ${what}? (y/n) `);
  if (answer === undefined) {
    throw new OptionError(
      "Nothing was written, since nobody could be asked. With --yes it is written without asking.",
    );
  }
  return /^y(?:es)?$/i.test(answer.trim());
}

function write(
  folder: ContentFolder,
  files: readonly ChangedFile[],
  countLeft: number,
  stdout: WordStream,
): number {
  const { written, left } = applyUpgrade(folder, files);
  const lines = [
    ...left.map(({ file, kind }) => formatUnwritten({ file }, { kind })),
    written.length === 0
      ? "Nothing was written."
      : `Written: ${written.join(", ")}. Look at your site with “npm start” before you publish it.`,
    ...(written.includes("package.json") ? ["Run “npm install” once more."] : []),
  ];
  stdout.write(`\n${lines.join("\n")}\n`);
  return left.length > 0 || countLeft > 0 ? 1 : 0;
}
