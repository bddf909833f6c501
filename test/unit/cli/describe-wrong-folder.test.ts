import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import {
  describeInsideHome,
  describeNoHome,
  describeWrongFolder,
} from "../../../src/cli/describe-wrong-folder.ts";
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

  it("is told to be a built site, with the home above it where one is", async () => {
    const site = join(home, "_site");
    const alone = join(mkdtempSync(join(tmpdir(), "front-porch-alone-")), "public_html");
    for (const folder of [site, alone]) {
      for (const name of ["policies", "neighbors"]) {
        mkdirSync(join(folder, name), { recursive: true });
        writeFileSync(join(folder, name, "index.html"), "<!doctype html>");
      }
    }
    for (const words of [["check"], ["next"], ["build"], ["new", "policy", "Pets"]] as const) {
      const [name, ...options] = words;
      const { status, stdout, stderr } = await runCommand(name, options, {}, { folder: site });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/_site is a built site, and no home's folder/);
      expect(stderr).toContain(`cd "${home}"`);
    }
    expect(describeWrongFolder(alone)).toMatch(/public_html is a built site.*first\.$/);
    expect(describeNoHome(alone)).toContain("is a built site");
    rmSync(site, { recursive: true });
  });

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

describe("what is left to do", () => {
  it("is told of a home that has told nothing yet, and of no other folder", async () => {
    const folder = mkdtempSync(join(tmpdir(), "front-porch-alone-"));
    const next = () => runCommand("next", ["--content", folder]);
    expect(await next()).toMatchObject({ status: 2, stdout: "" });
    writeFileSync(join(folder, "package.json"), '{ "dependencies": { "other": "1.0.0" } }');
    const { status, stderr } = await next();
    expect(status).toBe(2);
    expect(stderr).toContain(`${folder} is no home's folder`);
    for (const [file, text] of [
      ["package.json", '{ "dependencies": { "front-porch": "0.1.0" } }'],
      ["setup-answers.yaml", "state:\n"],
    ] as const) {
      rmSync(join(folder, "package.json"), { force: true });
      writeFileSync(join(folder, file), text);
      const begun = await next();
      expect(begun).toMatchObject({ status: 0, stderr: "" });
      expect(begun.stdout).toContain("npm run setup");
    }
  });
});

describe("a folder in which no home begins", () => {
  it.each(["policies", "policies/old/new-home", "neighbors", "_data", "_site/new-home"])(
    "is one that a home has for its own: %s",
    async (name) => {
      const folder = join(home, name);
      expect(describeInsideHome(folder)).toContain(`the home in ${home} has for its own`);
      const before = readdirSync(home, { recursive: true });
      const begun = await runCommand("init", [folder, "--sample"], {}, { folder: above });
      expect(begun.status).toBe(2);
      expect(begun.stderr).toContain("Choose a folder outside of it");
      const { status } = await runCommand("setup", ["--write-answers"], {}, { folder });
      expect(status).toBe(2);
      expect(readdirSync(home, { recursive: true })).toEqual(before);
    },
  );

  it("is none beside those, nor of that name where no home is around it", () => {
    expect(describeInsideHome(home)).toBeUndefined();
    expect(describeInsideHome(join(home, "homes", "oak"))).toBeUndefined();
    expect(describeInsideHome(join(above, "policies", "oak"))).toBeUndefined();
  });
});

describe("a command in a folder of the home's", () => {
  it.each(["house-code", "serve"])("%s says where the home is, and makes nothing", async (name) => {
    const folder = join(home, "policies");
    const { status, stderr } = await runCommand(name, [], {}, { folder });
    expect(status).toBe(2);
    expect(stderr).toContain(`cd "${home}"`);
    expect(readdirSync(folder)).toEqual(["old"]);
  });
});

describe("doctor's address", () => {
  it("is no single word, which may be a folder", async () => {
    const { status, stderr } = await runCommand("doctor", ["my-home"]);
    expect(status).toBe(2);
    expect(stderr).toContain("siteUrl");
  });

  it.each([
    ["https://kim:secret@site.example.org", "Write it without, such as https://site.example.org."],
    ["kim:secret@site", "Write it without"],
    ["https://kim:sec/ret@site.example.org", "“…@site.example.org”"],
    ["https://kim:s@cret@site.example.org:x", "“…@site.example.org:x”"],
    ["ftp://secret@site.example.org", "Write it without"],
  ])("is not printed with what stands before the @: %s", async (typed, said) => {
    const { status, stdout, stderr } = await runCommand("doctor", [typed]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(said);
    expect(stderr).not.toMatch(/kim|sec|cret/);
  });

  it.each(["localhost:1", "127.0.0.1:1", "[::1]:1"])(
    "is asked by http at hand: %s",
    async (typed) => {
      const { stdout } = await runCommand("doctor", [typed]);
      expect(stdout).toContain(`http://${typed}`);
    },
  );
});
