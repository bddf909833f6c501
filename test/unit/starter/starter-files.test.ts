import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "smol-toml";
import { describe, expect, it, onTestFinished } from "vitest";
import { parse as parseYaml } from "yaml";
import { commands } from "../../../src/cli/commands/commands.ts";
import { parseLine } from "../../../src/cli/parse-line.ts";
import type { Program } from "../../../src/cli/program.ts";
import { guideNames, projectFolder } from "../../../src/package-folder.ts";
import { readProgramPackage } from "../../../src/starter/program-package.ts";
import { readStarterFiles, starterFolder } from "../../../src/starter/starter-files.ts";

const program = { name: "front-porch", version: "1.2.3" };
const files = readStarterFiles("Haus am See", program, "sample");

function read(path: string): string {
  const file = files.find((one) => one.path === path);
  return new TextDecoder().decode(file?.bytes);
}

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-starter-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The settings in the operators' guide, with whether each is a secret. */
const settings = [
  ...readFileSync(join(projectFolder, "docs/operators.md"), "utf8").matchAll(
    /^\| `([A-Z_]+)` \| (yes|no) \|/gm,
  ),
].map(([, name = "", isSecret]) => ({ name, isSecret: isSecret === "yes" }));

describe("a home's package.json", () => {
  const own = JSON.parse(read("package.json"));

  it("has the program as its only dependency, at the very version that wrote it", () => {
    expect(own.dependencies).toEqual({ "front-porch": "1.2.3" });
    expect(own.frontPorch).toEqual({ contentFormat: "1.2.3" });
    expect(Object.keys(own).filter((key) => /dependencies/i.test(key))).toEqual(["dependencies"]);
    expect(own).toMatchObject({ name: "haus-am-see", private: true });
  });

  it("has scripts of one command each, and none that an install runs", () => {
    for (const [name, script] of Object.entries(own.scripts)) {
      expect(script).toBe(`front-porch ${name === "start" ? "preview" : name}`);
      expect(name).not.toMatch(/^(?:pre|post|install|prepare)/);
    }
  });

  it("names the program as its own package does", () => {
    const { name, version } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
    expect(readProgramPackage()).toEqual({ name, version });
  });
});

describe("what the guides tell operators to type", () => {
  const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
  /** What npm does by itself, and works in a folder that has no lock file yet. */
  const ofNpm = new Set(["install", "ls", "start"]);
  /** For the project's own people. */
  const ofProject = new Set(["tables", "bench:serve"]);
  const guides = [
    ["README.md", read("README.md")],
    ...guideNames.map((name) => [
      `${name}.md`,
      readFileSync(join(projectFolder, "docs", `${name}.md`), "utf8"),
    ]),
  ].map(([name = "", guide = ""]) => ({ name, guide }));

  it.each(guides)("works in what init writes: $name", ({ guide }) => {
    const run = list(guide, /\bnpm run (?:-s )?([\w:-]+)/g).filter((name) => !ofProject.has(name));
    expect(run.filter((name) => scripts[name] === undefined)).toEqual([]);
    const other = list(
      guide,
      /`npm (?!run\b)([\w-]+)|^npm (?!run\b)([\w-]+)|&& npm (?!run\b)([\w-]+)/gm,
    );
    expect(other.filter((name) => !ofNpm.has(name))).toEqual([]);
    const started = list(guide, /\bnpx front-porch ([\w-]+)/g);
    const known = commands.map(({ name }) => name);
    expect(started.filter((name) => !known.includes(name))).toEqual([]);
  });

  it("is asked of every guide that names any", () => {
    const all = guides.map(({ guide }) => guide).join("\n");
    expect(list(all, /\bnpm run (?:-s )?([\w:-]+)/g).length).toBeGreaterThan(30);
    expect(list(all, /\bnpx front-porch ([\w-]+)/g).length).toBeGreaterThan(2);
  });

  function list(guide: string, pattern: RegExp): readonly string[] {
    return [...guide.matchAll(pattern)].map(([, ...names]) => names.find((name) => name) ?? "");
  }
});

describe("what the host reads of a home", () => {
  const host = parse(read("netlify.toml"));

  it("is the command, the folder and what it may skip, and no functions", () => {
    expect(Object.keys(host)).toEqual(["build", "template"]);
    expect(host.build).toMatchObject({ command: "npm run build", publish: "_site" });
    expect(read("netlify.toml")).not.toMatch(/included_files|\[functions|\[\[/);
  });

  it("lets no setting that is no secret stop a publish", () => {
    const open = settings.filter(({ isSecret }) => !isSecret).map(({ name }) => name);
    expect(open).toContain("CONTACT_TO");
    expect(host.build).toHaveProperty("environment.SECRETS_SCAN_OMIT_KEYS", open.join(","));
  });

  it("asks at the button for what the form cannot do without, and says what each is", () => {
    const asked = (host.template as { environment: Record<string, string> }).environment;
    expect(Object.keys(asked)).toEqual(["CONTACT_SECRET", "CONTACT_TO"]);
    for (const [name, label] of Object.entries(asked)) {
      expect(settings.map((setting) => setting.name)).toContain(name);
      expect(label).toMatch(/\w+ \w+ \w+/);
    }
  });

  it("is told with every setting's use in the home's own guide", () => {
    const listed = [...read("README.md").matchAll(/^ +\| `([A-Z_]+)` \| (yes|no) \|/gm)];
    expect(listed.length).toBeGreaterThan(4);
    for (const [, name = "", isSecret] of listed) {
      expect(settings).toContainEqual({ name, isSecret: isSecret === "yes" });
    }
  });
});

describe("what git keeps of a home", () => {
  it("is never a fact for the house only, however its file is called", () => {
    const folder = makeFolder();
    execFileSync("git", ["init", "--quiet"], { cwd: folder });
    writeFileSync(join(folder, ".gitignore"), read(".gitignore"));
    const ignored = (path: string) => {
      try {
        execFileSync("git", ["check-ignore", "--quiet", path], { cwd: folder });
        return true;
      } catch {
        return false;
      }
    };
    for (const path of [
      "_data/house.yaml",
      "_data/House.yaml",
      "_data/HOUSE.YAML",
      "_data/house.yml",
      "_data/house.yaml.txt",
      "_data/house (1).yaml",
      "_data/Copy of house.yaml",
      "_data/house.yaml~",
      "_site/index.html",
      "_residents/index.html",
      "_binder/binder.pdf",
      "node_modules/front-porch/package.json",
      ".front-porch/record.json",
      "_messages/contact-production/a",
      "_data/.front-porch-4b7c",
      ".netlify/state.json",
      ".env",
    ]) {
      expect([path, ignored(path)]).toEqual([path, true]);
    }
    for (const { path } of files) expect([path, ignored(path)]).toEqual([path, false]);
  });
});

describe("the words of a new home", () => {
  it("are those of the sample, without the facts for the house and the versions that somebody kept there", () => {
    const sample = makeFolder();
    for (const folder of ["_data", "policies", "neighbors"]) {
      cpSync(join(projectFolder, folder), join(sample, folder), { recursive: true });
    }
    mkdirSync(join(sample, "policies/versions/guest-policy"), { recursive: true });
    writeFileSync(join(sample, "policies/versions/guest-policy/0.1.md"), "What held before.\n");
    for (const name of ["house.yaml", "House.yml", "house.yaml.bak"]) {
      writeFileSync(join(sample, "_data", name), "address: 12 Elm Street\n");
    }
    const paths = readStarterFiles("home", program, "sample", {
      starter: starterFolder,
      sample,
    }).map(({ path }) => path);
    expect(paths.filter((path) => /house/i.test(path))).toEqual(["_data/house.example.yaml"]);
    expect(paths).toContain("policies/resident-packet.md");
    expect(paths.filter((path) => path.startsWith("policies/versions/"))).toEqual([]);
  });

  it("have the same line ends, whatever git made of those they were copied from", () => {
    const folder = makeFolder();
    for (const part of ["starter", "sample"]) mkdirSync(join(folder, part));
    cpSync(starterFolder, join(folder, "starter"), { recursive: true });
    for (const name of ["_data", "policies", "neighbors"]) {
      cpSync(join(projectFolder, name), join(folder, "sample", name), { recursive: true });
    }
    for (const path of [
      "starter/package.json",
      "starter/gitignore",
      "starter/netlify.toml",
      "sample/_data/home.yaml",
      "sample/policies/resident-packet.md",
    ]) {
      const text = readFileSync(join(folder, path), "utf8");
      writeFileSync(join(folder, path), text.replaceAll("\n", "\r\n"));
    }
    const copied = readStarterFiles("Haus am See", program, "sample", {
      starter: join(folder, "starter"),
      sample: join(folder, "sample"),
    });
    expect(copied.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()])).toEqual(
      files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString()]),
    );
  });
});

describe("what a home's scripts and its workflow ask the program for", () => {
  const program: Program = {
    kind: "commands",
    name: "front-porch",
    about: "",
    commands,
    readVersion: () => "1.2.3",
  };
  const scripts: readonly string[] = Object.values(JSON.parse(read("package.json")).scripts);
  const steps: readonly { readonly run?: string }[] = [
    ...parseYaml(read(".github/workflows/check.yml")).jobs.check.steps,
    ...parseYaml(read(".github/workflows/write-home.yml")).jobs.compose.steps,
    ...parseYaml(read(".github/workflows/keep-versions.yml")).jobs.keep.steps,
  ];
  const lines = [...scripts, ...steps.map(({ run = "" }) => run)].flatMap((line) => {
    const [, words] =
      /^(?:npx --no-install )?front-porch (.*?)(?: >> .*| 2>&1 .*)?$/.exec(line) ?? [];
    return words === undefined ? [] : [words];
  });

  it("is something that it knows, option by option", () => {
    expect(lines.length).toBe(scripts.length + 6);
    for (const line of lines) {
      expect({ line, kind: parseLine(program, line.split(" ")).kind }).toEqual({
        line,
        kind: "command",
      });
    }
  });
});

describe("new versions", () => {
  it("are proposed for the program and for the actions, all in one and not more than monthly", () => {
    const { updates } = parseYaml(read(".github/dependabot.yml"));
    expect(updates.map((update: Record<string, string>) => update["package-ecosystem"])).toEqual([
      "npm",
      "github-actions",
    ]);
    for (const update of updates) {
      expect(update.schedule.interval).toBe("monthly");
      expect(Object.keys(update.groups)).toHaveLength(1);
    }
  });
});
