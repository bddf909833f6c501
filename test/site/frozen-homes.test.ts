import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAllRedirects } from "@netlify/redirect-parser";
import { describe, expect, it, onTestFinished } from "vitest";
import { z } from "zod";
import { buildSite } from "../../src/build/pipeline/build-site.ts";
import { openContentFolder } from "../../src/content/files/content-folder.ts";
import { projectFolder } from "../../src/package-folder.ts";
import { readResidentsManifest } from "../../src/server/residents/residents-environment.ts";
import { applyUpgrade } from "../../src/upgrade/apply-upgrade.ts";
import { migrations } from "../../src/upgrade/migrations.ts";
import { planUpgrade } from "../../src/upgrade/plan-upgrade.ts";
import { listAddresses } from "../support/list-addresses.ts";

/*
 * A home as it was written for each content format, and what its site answered to then, section by
 * section. None of these is ever edited: a new format gets a folder of its own.
 */
const homesFolder = join(projectFolder, "test/fixtures/homes");

/** The days that the homes were written on: a review may not lie in the future. */
const today = "2026-11-27";

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-frozen-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The addresses that lead on to others, for the public and for residents. */
async function listRedirects(output: string): Promise<readonly string[]> {
  const file = join(output, "_site", "_redirects");
  const { redirects } = await parseAllRedirects({
    redirectsFiles: existsSync(file) ? [file] : [],
    configRedirects: [],
    minimal: true,
  });
  const residents = readResidentsManifest(output)?.redirects ?? [];
  const former = z.array(z.object({ from: z.string() })).parse(redirects);
  return [...former, ...residents].map(({ from }) => from);
}

describe.each(readdirSync(homesFolder))("a home of the format %s", (format) => {
  it("is upgraded without an error left, builds, and answers to every address it had", async () => {
    const home = makeFolder();
    cpSync(join(homesFolder, format), home, { recursive: true });
    const folder = openContentFolder(home);
    const planned = await planUpgrade(folder, migrations, { today, isProduction: false });
    expect(planned.left).toEqual([]);
    expect(applyUpgrade(folder, planned.files).left).toEqual([]);
    expect(planned.upgraded.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // What the format could not say yet, or what it says in another way now, was found before.
    const before = planned.standing.findings.filter(({ severity }) => severity === "error");
    expect(before.map(({ rule }) => rule)).toEqual(
      format === "before-0.1.0" ? Array.from({ length: 22 }, () => "fact/by-position") : [],
    );

    const output = makeFolder();
    const built = await buildSite({ contentFolder: home, output, today, isProduction: false });
    expect(built.kind).toBe("built");
    const answered = new Set([...listAddresses(output), ...(await listRedirects(output))]);
    const former = readFileSync(join(home, "addresses.txt"), "utf8").trim().split("\n");
    expect(former.length).toBeGreaterThan(200);
    // The site's own labels are no sections of a home's: they got two hyphens before 0.1.0.
    const isAnswered = (address: string) =>
      answered.has(address) ||
      (format === "before-0.1.0" && answered.has(address.replace("#", "#--")));
    expect(former.filter((address) => !isAnswered(address))).toEqual([]);
  });
});
