/*
 * A program of its own, since it takes the place of `RegExp`: it lists every pattern of the code, those
 * that are written down and those that are made of parts while a home is read, checked and shown.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseAst } from "vitest/node";

/** A pattern, and where it comes from. */
export interface ListedPattern {
  readonly source: string;
  readonly flags: string;
  /** File and line, such as `src/content/markdown.ts:21`. */
  readonly place: string;
  /** True where it is made of parts, and not written as it is. */
  readonly isMade: boolean;
}

/** What this program prints, as JSON. */
export interface ListedPatterns {
  readonly patterns: readonly ListedPattern[];
  /** Places where a pattern is made of parts, and nothing was made there. */
  readonly unmade: readonly string[];
}

const projectFolder = join(import.meta.dirname, "..", "..");
const folders = ["src", "scripts"];

function listSourceFiles(folder: string): readonly string[] {
  return readdirSync(join(projectFolder, folder), { withFileTypes: true, recursive: true })
    .filter(({ name }) => name.endsWith(".ts") && !name.endsWith(".d.ts"))
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => !isInstalled(file));
}

/** A script may have installed tools of its own, such as Lighthouse: their code is not ours. */
function isInstalled(file: string): boolean {
  return relative(projectFolder, file).split(/[\\/]/).includes("node_modules");
}

function namePlace(file: string, line: number): string {
  return `${relative(projectFolder, file).replaceAll("\\", "/")}:${line}`;
}

interface Found {
  readonly written: ListedPattern[];
  /** Where `new RegExp` stands. */
  readonly makers: string[];
}

/** Walks a syntax tree of ESTree's shape. */
function collect(node: unknown, file: string, text: string, found: Found): void {
  if (typeof node !== "object" || node === null) return;
  if (Array.isArray(node)) {
    for (const part of node) collect(part, file, text, found);
    return;
  }
  const { type, regex, start, callee } = node as {
    readonly type?: string;
    readonly regex?: { readonly pattern: string; readonly flags: string };
    readonly start?: number;
    readonly callee?: { readonly name?: string };
  };
  const place = () => namePlace(file, text.slice(0, start).split("\n").length);
  if (type === "Literal" && regex !== undefined) {
    found.written.push({
      source: regex.pattern,
      flags: regex.flags,
      place: place(),
      isMade: false,
    });
    return;
  }
  if ((type === "NewExpression" || type === "CallExpression") && callee?.name === "RegExp") {
    found.makers.push(place());
  }
  for (const part of Object.values(node)) collect(part, file, text, found);
}

/** Notes each pattern that the project's own code makes, at the line that makes it. */
function recordMadePatterns(): readonly ListedPattern[] {
  const made: ListedPattern[] = [];
  const note = (pattern: RegExp) => {
    const caller = new Error().stack
      ?.split("\n")
      .slice(2)
      .find((line) => !line.includes("list-patterns"));
    const match = /\(?(file:[^)]*\.ts):(\d+):\d+\)?$/.exec(caller ?? "");
    if (match === null) return;
    const place = namePlace(fileURLToPath(match[1] ?? ""), Number(match[2]));
    made.push({ source: pattern.source, flags: pattern.flags, place, isMade: true });
  };
  globalThis.RegExp = new Proxy(globalThis.RegExp, {
    construct(target, [source, flags]) {
      const pattern = new target(source, flags);
      note(pattern);
      return pattern;
    },
  });
  return made;
}

const found: Found = { written: [], makers: [] };
for (const file of folders.flatMap(listSourceFiles)) {
  const text = readFileSync(file, "utf8");
  collect(parseAst(text, { lang: "ts" }), file, text, found);
}

const made = recordMadePatterns();
const { checkHome } = await import("../../src/rules/check-home.ts");
const { readIdentifiedHome } = await import("../../src/documents/identify-home.ts");
await import("../../src/build/leaks/list-texts.ts");
const { createDocumentViewer } = await import("../../src/pages/document-view.ts");
for (const folder of ["test/fixtures/messy-home", "."]) {
  const home = await readIdentifiedHome(join(projectFolder, folder));
  checkHome(home, { today: "2026-11-21", isProduction: true });
  const viewer = createDocumentViewer(home);
  for (const document of home.documents) viewer.view(document, "house");
}

const madeAt = new Set(made.map(({ place }) => place));
const listed: ListedPatterns = {
  patterns: [...found.written, ...made],
  unmade: found.makers.filter((place) => !madeAt.has(place)),
};
process.stdout.write(JSON.stringify(listed));
