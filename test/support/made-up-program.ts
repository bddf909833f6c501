import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../src/package-folder.ts";
import { smallHome } from "./build-small-home.ts";
import { addFiles, copyProgram } from "./copy-program.ts";
import { writeHome } from "./create-home.ts";
import { type Ended, runLines, runScript } from "./run-program.ts";
import { writeDocuments } from "./write-document.ts";

/** Texts by their paths. */
export type Files = Readonly<Record<string, string>>;
/** The files of a home, as {@link writeHome} takes them. */
type HomeFiles = Parameters<typeof writeHome>[1];

/** A line that the longer program runs. */
export interface MadeUpLine {
  /** The home that it is about, where it is not the one that all parts share. */
  readonly home?: HomeFiles;
  /**
   * Gives its words.
   *
   * @param content the home's folder
   * @param output the part's folder for a site
   */
  readonly words: (content: string, output: string) => readonly string[];
}

/** A part that somebody adds to the program: a rule, a page, a language. */
export interface MadeUpPart {
  /** Names it among the others. */
  readonly name: string;
  /** What it takes to add it, by paths from the project. */
  readonly files: Files;
  /** The lists and tables that `npm run tables` writes for it, in any order. */
  readonly written: readonly string[];
  /** Modules of the program that tests need beside it. */
  readonly beside?: Files;
  /** What of the program has to compile with it. */
  readonly compiled?: readonly string[];
  /** What the home that all parts share has of it. */
  readonly home?: Files;
  /** Lines that the program runs with it, by names of their own. */
  readonly lines?: Readonly<Record<string, MadeUpLine>>;
}

/** A copy of the program with parts in it, and what came of running it. */
export interface MadeUpProgram {
  /** The copy's folder. */
  readonly program: string;
  /** The folder with the site of the home that all parts share. */
  readonly output: string;
  readonly built: Ended;
  readonly compiled: Ended;
  /** Gives what `npm run tables` wrote for a part, or for none that the others name, in alphabetical order. */
  readonly writtenFor: (part: MadeUpPart) => readonly string[];
  /** Gives the folder with the site that a part's line built. */
  readonly outputOf: (part: MadeUpPart) => string;
  /** Gives how a part's line ended. */
  readonly endOf: (part: MadeUpPart, line: string) => Ended;
  readonly remove: () => Promise<void>;
}

/**
 * Adds parts to one copy of the program as a person would: their files, and `npm run tables`. Then it is
 * compiled and run with all of them: each part is there beside the others, and a copy and a start for
 * each would take seven times as long.
 *
 * @param parts the parts
 */
export async function makeProgram(parts: readonly MadeUpPart[]): Promise<MadeUpProgram> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-made-up-"));
  const program = await copyProgram();
  for (const { files } of parts) await addFiles(program, files);
  const tables = await runScript(program, "scripts/write-tables.ts");
  if (tables.status !== 0) throw new Error(tables.stdout + tables.stderr);
  for (const { beside = {} } of parts) await addFiles(program, beside);
  await writeFile(join(program, "tsconfig.json"), configureCompiler(parts));

  const output = join(folder, "output");
  const shared = join(folder, "home");
  const homes = parts.map(({ home }) => home ?? {});
  await writeHome(shared, Object.assign({}, smallHome, writeDocuments(), ...homes));
  const outputOf = ({ name }: MadeUpPart) => join(folder, name, "output");
  const named: { readonly key: string; readonly words: readonly string[] }[] = [];
  for (const part of parts) {
    for (const [name, { home, words }] of Object.entries(part.lines ?? {})) {
      const content = home === undefined ? shared : join(folder, part.name, name);
      if (home !== undefined) await writeHome(content, home);
      named.push({ key: `${part.name} ${name}`, words: words(content, outputOf(part)) });
    }
  }
  const build = ["build", "--content", shared, "--output", output, "--now", "2026-03-01"];
  const [[built, ...others], compiled] = await Promise.all([
    runLines(program, [build, ...named.map(({ words }) => words)] as const),
    runScript(program, "node_modules/typescript/bin/tsc", "--pretty", "false", "--checkers", "1"),
  ]);
  const ended = new Map(named.map(({ key }, index) => [key, others[index]]));
  const lists = [...tables.stdout.matchAll(/^\S+/gm)].map(([file]) => file);
  return {
    ...{ program, output, built, compiled },
    writtenFor: (part) => {
      const others = parts.flatMap((other) => (other === part ? [] : other.written));
      return lists.filter((file) => !others.includes(file)).toSorted();
    },
    outputOf,
    endOf: (part, line) => {
      const end = ended.get(`${part.name} ${line}`);
      if (end === undefined) throw new Error(`The ${part.name} has no line “${line}”.`);
      return end;
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Of the program, what a part is made of is enough to compile. */
function configureCompiler(parts: readonly MadeUpPart[]): string {
  const files = new Set(parts.flatMap(({ compiled = [] }) => compiled));
  return JSON.stringify({
    extends: join(projectFolder, "tsconfig.json"),
    include: [],
    files: [...files],
  });
}
