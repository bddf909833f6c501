import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync, renameSync, rmSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join, resolve } from "node:path";
import { parse } from "acorn";
import { afterAll, describe, expect, inject, it } from "vitest";
import { findMachineNode } from "../../scripts/pack/find-machine-node.ts";
import { isOutside } from "../../scripts/pack/package-dependencies.ts";
import { listImports } from "../../scripts/tables/list-imports.ts";
import type { BuiltSite, Finding } from "../../src/api/index.ts";
import { readGuide } from "../../src/cli/read-guide.ts";
import { guideNames } from "../../src/package-folder.ts";
import { rules } from "../../src/rules/rules.ts";
import { readTree, smallHome } from "../support/build-small-home.ts";
import { onePixel, writeHome } from "../support/create-home.ts";
import { installPackage } from "../support/install-package.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");
const { folder, packageFolder } = await installPackage();
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const about = JSON.parse(readFileSync(join(packageFolder, "package.json"), "utf8"));
const modules = globSync("**/*.{js,mjs}", { cwd: packageFolder })
  .map((file) => file.replaceAll("\\", "/"))
  .filter((file) => !file.startsWith("dist/theme/scripts/")); // those run in browsers
const sampleHome = join(packageFolder, "dist/starter/sample-home");

/** Runs a program in the home's folder, on the machine's own Node, that has the API at hand. */
function runProgram(lines: string): unknown {
  const program = `import * as api from "front-porch"; ${lines}`;
  const options = ["--input-type=module", "--eval", program];
  return JSON.parse(
    execFileSync(findMachineNode(), options, { cwd: folder, encoding: "utf8" }).trim(),
  );
}

const print = (expression: string) =>
  `process.stdout.write(JSON.stringify(${expression} ?? null));`;

describe("the package", () => {
  it("builds the sample home on the machine's own Node, byte for byte as this repository does", async () => {
    const output = join(folder, "output");
    const command = join(packageFolder, about.bin["front-porch"]);
    expect(readFileSync(command, "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    const words = [command, "build", "--content", sampleHome, "--output", output];
    const told = execFileSync(findMachineNode(), words, { cwd: folder, encoding: "utf8" });
    expect(told).toMatch(/Built \d+ pages/);
    const source = await readTree(inject("sampleOutput"));
    const packed = await readTree(output);
    const published = [...source.keys()].filter((file) => /^_/.test(file));
    expect([...packed.keys()].filter((file) => /^_/.test(file))).toEqual(published);
    const different = published.filter(
      (file) => !source.get(file)?.equals(packed.get(file) ?? Buffer.of()),
    );
    expect(different).toEqual([]);
  });

  it("says in one line that a Node is too old, or that a part is missing", async () => {
    const command = join(packageFolder, about.bin["front-porch"]);
    const start = (before: string) => {
      const line = `${before}; require(${JSON.stringify(command)})`;
      const { status, stderr } = spawnSync(findMachineNode(), ["--eval", line], {
        encoding: "utf8",
      });
      return `${status}: ${stderr}`;
    };
    const old = (version: string) =>
      `Object.defineProperty(process, "versions", { value: { node: "${version}" } })`;
    expect(start(old("18.20.1"))).toMatch(/^2: front-porch: .* needs Node 20\.19\.0 .*\n$/);
    expect(start(old("20.18.3"))).toMatch(/^2: front-porch: .* needs Node 20\.19\.0 .*\n$/);
    expect(start(old("20.19.0"))).toMatch(/^0: /);
    const part = join(packageFolder, "dist/package-folder.js");
    renameSync(part, `${part}.gone`);
    expect(start("")).toMatch(/^2: front-porch: .*package-folder\.js.*“npm ci”.*\n$/);
    renameSync(`${part}.gone`, part);
  });

  it("checks a home and reads its matrix for other programs", () => {
    const home = JSON.stringify(sampleHome);
    const asked = `checked: await api.checkHome(${home}, { today: "2026-03-01" }), matrix: await api.readMatrix(${home})`;
    const { checked, matrix } = runProgram(print(`{ ${asked} }`)) as Record<string, unknown>;
    expect(checked).toEqual({ findings: expect.any(Array), documents: expect.any(Number) });
    const published = join(inject("sampleOutput"), "_site/certification.json");
    expect(matrix).toEqual(JSON.parse(readFileSync(published, "utf8")));
  });

  it("brings the guides for operators, where the program says that they lie", () => {
    const guides = globSync("docs/*.md", { cwd: packageFolder }).map((file) => basename(file));
    expect(guides).toEqual(expect.arrayContaining(guideNames.map((name) => `${name}.md`)));
    const dead = guides.flatMap((guide) => {
      const text = readFileSync(join(packageFolder, "docs", guide), "utf8");
      const targets = [...text.matchAll(/\]\(([\w./-]+\.md)/g)].map(([, target = ""]) => target);
      return targets.filter((target) => !guides.includes(target)).map((to) => `${guide}: ${to}`);
    });
    expect(dead).toEqual([]);
    const help = spawnSync(
      findMachineNode(),
      [join(packageFolder, about.bin["front-porch"]), "messages", "--help"],
      {
        encoding: "utf8",
      },
    );
    expect(help.stdout.replaceAll(/\s+/g, " ")).toContain(
      "node_modules/front-porch/docs/contact-form.md",
    );
  });

  it("brings every schema where a new home's editor looks for it", () => {
    const settings = join(packageFolder, "dist/starter/files/.vscode/settings.json");
    const named = Object.keys(JSON.parse(readFileSync(settings, "utf8"))["yaml.schemas"]);
    expect(named.length).toBeGreaterThan(6);
    for (const file of named) expect(existsSync(join(folder, file)), file).toBe(true);
  });

  it("explains every rule as this repository does, from one file for all of them", () => {
    const guides = JSON.parse(readFileSync(join(packageFolder, "dist/rules/guides.json"), "utf8"));
    const names = Object.keys(guides);
    expect(names).toEqual(rules.map(({ name }) => name));
    for (const name of names) expect(guides[name], name).toBe(readGuide(name));
    const command = join(packageFolder, about.bin["front-porch"]);
    const explain = (name: string) =>
      execFileSync(findMachineNode(), [command, "explain", name], {
        cwd: folder,
        encoding: "utf8",
      });
    expect(explain("section/missing")).toContain("Since 0.1.0.");
    expect(globSync("dist/rules/**/README.md", { cwd: packageFolder })).toEqual([]);
  });

  it("tells a home with a picture what to add, and nothing else of the picture", async () => {
    const home = join(folder, "with-picture");
    await writeHome(home, {
      ...smallHome,
      "neighbors/gate.png": onePixel,
      "neighbors/gate.md": "# The gate\n\n![The gate](gate.png)\n",
    });
    const options = JSON.stringify({ output: join(folder, "unbuilt") });
    const { kind, findings } = runProgram(
      print(`await api.buildSite(${JSON.stringify(home)}, ${options})`),
    ) as BuiltSite & { readonly findings: readonly Finding[] };
    expect(kind).toBe("contentFaults");
    expect(findings.filter(({ rule }) => rule.startsWith("image/"))).toEqual([
      expect.objectContaining({
        rule: "image/format",
        fix: expect.stringContaining("npm install sharp"),
      }),
    ]);
  });

  it("runs nothing when it is installed, and asks for Eleventy and Pagefind alone", () => {
    expect(about.scripts).toBeUndefined();
    const { dependencies } = JSON.parse(
      readFileSync(join(projectFolder, "node_modules/@11ty/eleventy/package.json"), "utf8"),
    );
    const own = Object.entries(about.dependencies).filter(
      ([name, version]) => dependencies[name] !== version, // brought along by Eleventy anyway
    );
    expect(own.map(([name]) => name)).toEqual(["@11ty/eleventy", "pagefind"]);
    expect(about.dependencies.sharp ?? about.optionalDependencies).toBeUndefined();
  });

  it("holds every module that one of its own imports, and names every library that it does not hold", () => {
    const missing = modules.flatMap((file) =>
      listImportsOf(file)
        .filter((target) => !isThere(file, target))
        .map((target) => `${file} imports ${target}`),
    );
    expect(modules.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  });

  it("uses nothing that only a Node newer than 20 has", () => {
    const using = modules
      .filter((file) => !file.startsWith("dist/hosts/netlify/functions/")) // those run on the host's Node
      .flatMap((file) =>
        [...readFileSync(join(packageFolder, file), "utf8").matchAll(newerFeatures)].map(
          ([feature]) => `${file} uses ${feature}`,
        ),
      );
    expect(using).toEqual([]);
  });

  it("holds every file that the program looks for beside itself", () => {
    const sought = [...listImports(projectFolder, "src").keys()].flatMap((file) => {
      const text = readFileSync(join(projectFolder, file), "utf8");
      // Behind a question whether it runs from source, it is looked for in this repository alone.
      const seeking = /(?<!\bif \(isFromSource\).*)\b(findBeside|findProgram)\("([^"]+)"\)/g;
      return [...text.matchAll(seeking)].map(
        ([, kind, path]) => `${path}${kind === "findProgram" ? ".js" : ""}`,
      );
    });
    expect(sought.length).toBeGreaterThan(5);
    expect(sought.filter((path) => !existsSync(join(packageFolder, "dist", path)))).toEqual([]);
  });

  it("has no place in it where it was made", () => {
    const files = globSync("**/*.*", { cwd: packageFolder, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const telling = files.filter((entry) =>
      readFileSync(join(entry.parentPath, entry.name), "utf8").includes(projectFolder),
    );
    expect(telling.map(({ name }) => name)).toEqual([]);
  });

  it("has nothing of what its own house alone may know", () => {
    const files = globSync("**/house*", { cwd: join(sampleHome, "_data") });
    expect(files).toEqual(["house.example.yaml"]);
  });

  it("gives the license of each library that is part of it", async () => {
    const text = readFileSync(join(packageFolder, "THIRD-PARTY.txt"), "utf8");
    for (const name of ["zod", "nunjucks", "markdown-it", "yaml", "nodemailer"]) {
      expect(text).toMatch(new RegExp(`^${name} \\d[^\\n]*\\nLicense: \\S`, "m"));
    }
    expect(text).not.toContain("undefined");
  });

  it("names no type of a library in what other programs see", async () => {
    const types = globSync("dist/api/*.d.ts", { cwd: packageFolder });
    expect(types.length).toBeGreaterThan(2);
    for (const file of types) {
      const text = readFileSync(join(packageFolder, file), "utf8");
      const targets = [...text.matchAll(/(?:from|import\() ?["']([^"']+)/g)].map(([, to]) => to);
      expect(
        targets.filter((to) => !/^\.\/\w+\.js$/.test(to ?? "")),
        file,
      ).toEqual([]);
    }
  });
});

/** What Node 20 lacks of JavaScript and of its own modules; newer syntax is not even parsed. */
const newerFeatures =
  /\b(?:(?:Map|Object)\.groupBy|Promise\.(?:withResolvers|try)|URL\.parse|Array\.fromAsync|RegExp\.escape|Iterator\.\w+|Error\.isError|Math\.sumPrecise|import\.meta\.main|(?:isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|getOrInsert(?:Computed)?|toBase64|fromBase64)\(|globSync|matchesGlob|(?<!\?\.)(?:enableCompileCache|getCompileCacheDir)\()/g;

/** What a module imports by a plain text. */
function listImportsOf(file: string): readonly string[] {
  const text = readFileSync(join(packageFolder, file), "utf8");
  const { body } = parse(text, { ecmaVersion: 2024, sourceType: "module" });
  const fixed = body.flatMap((node) =>
    "source" in node && node.source ? [String(node.source.value)] : [],
  );
  const later = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g)].map(([, to = ""]) => to);
  return [...fixed, ...later];
}

function isThere(file: string, target: string): boolean {
  if (target.startsWith(".")) return existsSync(join(packageFolder, file, "..", target));
  return isBuiltin(target) || isOutside(target); // some libraries leave out Node's own “node:”
}
