import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { readProgramPackage } from "../../../src/starter/program-package.ts";
import { migrations } from "../../../src/upgrade/migrations.ts";
import { operatorChanges } from "../../../src/upgrade/operator-changes.ts";
import { planUpgrade } from "../../../src/upgrade/plan-upgrade.ts";
import { compareVersions, oldestVersion, readVersion } from "../../../src/upgrade/version.ts";
import { policy, today } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";

const conditions = { today, isProduction: false };
const numbersOf = (version: string) => readVersion(version) ?? oldestVersion;
const own = numbersOf(readProgramPackage().version);

describe("the migrations there are", () => {
  it("have a name each, and stand in the order of their versions, none after our own", () => {
    expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
    const versions = migrations.map(({ version }) => numbersOf(version));
    expect(versions.toSorted(compareVersions)).toEqual(versions);
    for (const version of versions) expect(compareVersions(version, own)).toBeLessThanOrEqual(0);
  });

  it("find nothing in the sample home", async () => {
    const planned = await planUpgrade(openContentFolder(projectFolder), migrations, conditions);
    expect([planned.files, planned.left]).toEqual([[], []]);
  });
});

describe("entries-by-name", () => {
  it("calls an entry by its name where it is sure which one is meant", async () => {
    const folder = openContentFolder(
      await createHome({ "policies/a.md": policy("Call {{ home.crisisLines.1.phone }}.") }),
    );
    const planned = await planUpgrade(folder, migrations, conditions);
    expect(new TextDecoder().decode(planned.files[0]?.after)).toContain(
      "Call {{ crisisLines.emergency.phone }}.",
    );
  });

  it("leaves it to a person where the list is another one by now", async () => {
    const folder = openContentFolder(
      await createHome({ "policies/a.md": policy("Call {{ home.crisisLines.4.phone }}.") }),
    );
    const planned = await planUpgrade(folder, migrations, conditions);
    expect(planned.files).toEqual([]);
    expect(planned.upgraded.findings.some(({ file }) => file === "policies/a.md")).toBe(true);
  });
});

describe("what an operator is told of a version", () => {
  const changelog = readFileSync(join(projectFolder, "CHANGELOG.md"), "utf8");
  const forOperators = changelog
    .split(/^### /m)
    .filter((part) => part.startsWith("For operators"))
    .join("\n")
    .replace(/\s+/g, " ");

  it("stands in the change log, among what is for operators", () => {
    const unknown = operatorChanges
      .flatMap(({ changes }) => changes)
      .filter((change) => !forOperators.includes(` - ${change}`));
    expect(unknown).toEqual([]);
  });

  it("is told in the order of versions, up to our own", () => {
    const versions = operatorChanges.map(({ version }) => numbersOf(version));
    expect(versions.toSorted(compareVersions)).toEqual(versions);
    expect(versions.at(-1)).toEqual(own);
  });
});
