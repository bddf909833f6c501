import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { describeWrongFolder } from "../../../src/cli/describe-wrong-folder.ts";
import { runCommand } from "../../support/run-command.ts";

let above: string;
let home: string;
beforeAll(() => {
  above = mkdtempSync(join(tmpdir(), "front-porch-above-"));
  home = join(above, "my home");
  for (const name of ["_data", "policies/old", "neighbors"]) {
    mkdirSync(join(home, name), { recursive: true });
  }
  writeFileSync(join(home, "_data", "home.yaml"), "name: Juniper House\n");
});

describe("a folder that is no home's", () => {
  it.each(["policies", "policies/old", "neighbors", "_data"])(
    "is told with the home above it, from %s",
    (name) => {
      expect(describeWrongFolder(join(home, name))).toContain(`cd "${home}"`);
    },
  );

  it("is told with the home in it", () => {
    expect(describeWrongFolder(above)).toContain(`cd "${home}"`);
  });

  it("is nothing to tell of a home, of half a home, or where no home is near", () => {
    const alone = mkdtempSync(join(tmpdir(), "front-porch-alone-"));
    expect(describeWrongFolder(home)).toBeUndefined();
    expect(describeWrongFolder(join(alone, "no-such-folder"))).toBeUndefined();
    expect(describeWrongFolder(join(alone, "a", "b"))).toBeUndefined();
    mkdirSync(join(home, "homes", "policies"), { recursive: true });
    expect(describeWrongFolder(join(home, "homes"))).toBeUndefined();
  });

  it.each(["check", "build", "binder", "matrix", "upgrade"])(
    "stops %s with status 2",
    async (name) => {
      const { status, stderr } = await runCommand(name, [], {}, { folder: join(home, "policies") });
      expect(status).toBe(2);
      expect(stderr).toContain(`cd "${home}"`);
    },
  );
});

describe("doctor's address", () => {
  it("is no single word, which may be a folder", async () => {
    const { status, stderr } = await runCommand("doctor", ["my-home"]);
    expect(status).toBe(2);
    expect(stderr).toContain("siteUrl");
  });

  it.each(["localhost:1", "127.0.0.1:1", "[::1]:1"])(
    "is asked by http at hand: %s",
    async (typed) => {
      const { stdout } = await runCommand("doctor", [typed]);
      expect(stdout).toContain(`http://${typed}`);
    },
  );
});
