import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { openContentFolder } from "../../../src/content/files/content-folder.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { createHome } from "../../../src/starter/create-home.ts";
import {
  describeCreated,
  describeRefusal,
  describeWayOn,
} from "../../../src/starter/describe-creation.ts";
import { readStarterFiles } from "../../../src/starter/starter-files.ts";

const program = { name: "front-porch", version: "1.2.3" };
const files = readStarterFiles("my-home", program, "sample");

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-init-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function list(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
}

describe("a new home", () => {
  it("has no word of the sample where nobody wants it", () => {
    const paths = readStarterFiles("my-home", program, "none").map(({ path }) => path);
    expect(paths).toContain("README.md");
    expect(paths.filter((path) => /^(?:_data|policies|neighbors)\//.test(path))).toEqual([]);
  });

  it("has the sample's words where they are wanted, what npm, the host and GitHub read, and nothing more", () => {
    const home = join(makeFolder(), "my-home");
    expect(createHome(home, files)).toEqual({ kind: "created" });
    expect(list(home)).toEqual(files.map(({ path }) => path).toSorted());
    expect(list(home).filter((path) => !/^(?:_data|policies|neighbors)\//.test(path))).toEqual([
      ".github/dependabot.yml",
      ".github/workflows/check.yml",
      ".github/workflows/keep-versions.yml",
      ".github/workflows/write-home.yml",
      ".gitignore",
      ".vscode/extensions.json",
      ".vscode/settings.json",
      ".vscode/tasks.json",
      "README.md",
      "netlify.toml",
      "package.json",
    ]);
    expect(existsSync(join(home, "_data/home.yaml"))).toBe(true);
    expect(existsSync(join(home, "_data/house.yaml"))).toBe(false);
  });

  it("is without a fault before anybody changed a word", async () => {
    const home = join(makeFolder(), "my-home");
    createHome(home, files);
    const findings = checkHome(await readIdentifiedHome(home), {
      today: "2026-11-27",
      isProduction: false,
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    // All that is made up is still told, so that nobody publishes it by mistake.
    expect(findings.some(({ rule }) => rule === "sample/facts")).toBe(true);
    expect(openContentFolder(home).list("_data").kind).toBe("entries");
  });

  it.each([
    "Haus über dem See",
    "家 (neu)",
    join("homes", "elm street", "our home"),
    "it's $HOME & more",
  ])("is written to “%s”, with the folders above it", (name) => {
    const home = join(makeFolder(), name);
    expect(createHome(home, readStarterFiles(basename(name), program, "sample"))).toEqual({
      kind: "created",
    });
    expect(list(home)).toHaveLength(files.length);
  });

  it("is written into an empty folder, one that git or a system has been in included", () => {
    const home = makeFolder();
    mkdirSync(join(home, ".git"));
    writeFileSync(join(home, ".git", "config"), "[core]\n");
    writeFileSync(join(home, ".DS_Store"), "");
    expect(createHome(home, files)).toEqual({ kind: "created" });
    expect(readFileSync(join(home, ".git", "config"), "utf8")).toBe("[core]\n");
  });

  it("is written where a link leads to an empty folder", () => {
    const root = makeFolder();
    mkdirSync(join(root, "real"));
    symlinkSync(join(root, "real"), join(root, "link"), "dir");
    expect(createHome(join(root, "link"), files)).toEqual({ kind: "created" });
    expect(list(join(root, "real"))).toHaveLength(files.length);
  });
});

describe("a folder that is not empty", () => {
  it.each(["README.md", "notes.txt", ".gitignore", "_data"])("is left alone: %s", (name) => {
    const home = makeFolder();
    writeFileSync(join(home, name), "mine\n");
    expect(createHome(home, files)).toEqual({ kind: "notEmpty", names: [name] });
    expect(list(home)).toEqual([name]);
    expect(readFileSync(join(home, name), "utf8")).toBe("mine\n");
  });

  it("is named in one line with what is in it", () => {
    const names = ["a", "b", "c", "d", "e", "f\u001B[31m"];
    const line = describeRefusal("my\nhome", { kind: "notEmpty", names });
    expect(line).toContain("a, b, c, d and 2 more");
    expect(line).not.toContain("\n");
    expect(line).not.toContain("\u001B");
  });
});

describe("what is no folder", () => {
  it("is never replaced: a file, or a link to nowhere", () => {
    const root = makeFolder();
    writeFileSync(join(root, "file"), "mine\n");
    symlinkSync(join(root, "nowhere"), join(root, "link"));
    expect(createHome(join(root, "file"), files)).toEqual({ kind: "noFolder" });
    expect(createHome(join(root, "link"), files)).toEqual({ kind: "noFolder" });
    expect(list(root)).toEqual(["file"]);
    expect(describeRefusal("file", { kind: "noFolder" })).toContain("no folder");
  });

  it("cannot be above a home either", () => {
    const root = makeFolder();
    writeFileSync(join(root, "file"), "mine\n");
    expect(() => createHome(join(root, "file", "home"), files)).toThrow(/ENOTDIR/);
  });
});

describe("a home that cannot be written whole", () => {
  it("leaves nothing behind, and nothing of anybody else's is touched", () => {
    const root = makeFolder();
    const home = join(root, "homes", "mine");
    // A file's name cannot be a folder's as well: the second of these two fails.
    const broken = [...files, { path: "README.md/more", bytes: new Uint8Array() }];
    expect(() => createHome(home, broken)).toThrow();
    expect(readdirSync(root)).toEqual([]);
  });

  it("gives way to a file that somebody else wrote there meanwhile", () => {
    const home = makeFolder();
    const late = {
      path: "notes.md",
      get bytes() {
        writeFileSync(join(home, "notes.md"), "theirs\n");
        return new Uint8Array();
      },
    };
    expect(createHome(home, [...files, late])).toEqual({ kind: "notEmpty", names: ["notes.md"] });
    expect(list(home)).toEqual(["notes.md"]);
    expect(readFileSync(join(home, "notes.md"), "utf8")).toBe("theirs\n");
  });
});

describe("what comes next", () => {
  it("is said with the folder as it was typed, in quotes where it has spaces", () => {
    expect(describeCreated("my-home", 20)).toMatch(/“my-home”: 20 files[\s\S]*PRIVATE/);
    expect(describeWayOn("my-home", program)).toContain("\n  cd my-home\n");
    expect(describeWayOn("my home", program, "none")).toContain('\n  cd "my home"\n');
    expect(describeWayOn("$(home)", program, "none")).toContain("\n  cd '$(home)'\n");
    expect(describeWayOn("-home", program, "none")).toContain("\n  cd ./-home\n");
    expect(describeWayOn(".", program, "none")).not.toContain("  cd ");
  });

  it("leads to the questions where there are no words yet, and says of the sample's what they are", () => {
    expect(describeWayOn("my-home", program, "none")).toContain("npm run setup");
    expect(describeWayOn("my-home", program)).not.toContain("npm run setup");
    expect(describeWayOn("my-home", program, "sample")).toContain("a made-up home");
  });

  it("says what helps where npm does not have the program, and does not say that it has", () => {
    const said = describeWayOn("my-home", program, "none");
    expect(said).toContain(`npm install PATH/${program.name}-${program.version}.tgz`);
    expect(said).toContain("E404");
    expect(said).not.toMatch(/(?:is|are) on npm/);
  });
});
