import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "../content/parse-yaml.ts";
import { splitFrontMatter } from "../content/split-front-matter.ts";
import type { z } from "../content/zod.ts";
import { findBeside, isFromSource } from "../package-folder.ts";
import { compareText } from "../text/compare-text.ts";
import { type Block, blockFrontMatter, type DocumentBlocks, documentFrontMatter } from "./block.ts";

/** The texts of blocks by their paths, such as `guest-policy/hours.md`. */
export type BlockFiles = Readonly<Record<string, string>>;

/** In the package, where all blocks lie in one file: npm writes hundreds of small ones slowly. */
const packedFile = findBeside("setup/blocks.json");

/** Reads the texts of the blocks that come with the program. */
export function readBlockFiles(): BlockFiles {
  if (isFromSource) return readBlockFolder(findBeside("setup/blocks"));
  return JSON.parse(readFileSync(packedFile, "utf8"));
}

/**
 * Reads the texts of blocks from a folder with a folder for each document.
 *
 * @param folder the folder, absolute
 */
export function readBlockFolder(folder: string): BlockFiles {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => /^[^./]+\/[^./][^/]*\.md$/.test(path))
    .toSorted(compareText);
  const read = (path: string) => readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n");
  return Object.fromEntries(paths.map((path) => [path, read(path)]));
}

const documentName = "_document.md";

/**
 * Reads the blocks that documents are composed of.
 *
 * @param files their texts; those that come with the program unless given
 * @returns the documents in the order of their folders' names
 * @throws where a text is not what it has to be: blocks come with the program, and tests read them all
 */
export function readBlocks(files: BlockFiles = readBlockFiles()): readonly DocumentBlocks[] {
  const byFolder = Map.groupBy(Object.entries(files), ([path]) => path.split("/")[0] ?? "");
  return [...byFolder].map(([folder, entries]) => readDocument(folder, new Map(entries)));
}

function readDocument(folder: string, files: ReadonlyMap<string, string>): DocumentBlocks {
  const file = `${folder}/${documentName}`;
  const { front, text } = readFrontMatter(file, files.get(file) ?? "", documentFrontMatter);
  const blocks = [...files]
    .filter(([path]) => path !== file)
    .toSorted(([one], [other]) => compareBlockNames(one, other))
    .map(([path, whole]) => readBlock(path, whole));
  return { file, front, opening: text, blocks };
}

function readBlock(file: string, whole: string): Block {
  const { front, text } = readFrontMatter(file, whole, blockFrontMatter);
  const section =
    "section" in front
      ? ({ kind: "known", id: front.section, heading: front.heading } as const)
      : ({ kind: "own", title: front.title, order: front.order } as const);
  return { file, section, when: front.when, text };
}

/** A section's first block, `guests.md`, comes before `guests.overnight.md`. */
function compareBlockNames(first: string, second: string): number {
  return compareText(first.replace(/\.md$/, ""), second.replace(/\.md$/, ""));
}

interface ReadText<Front> {
  readonly front: Front;
  readonly text: string;
}

function readFrontMatter<Front>(
  file: string,
  whole: string,
  schema: z.ZodType<Front>,
): ReadText<Front> {
  const { yaml, body, findings } = splitFrontMatter(file, whole);
  const parsed = parseYaml(file, yaml ?? "", 1);
  const [fault] = [...findings, ...parsed.findings];
  if (fault !== undefined) throw new Error(`${file}: ${fault.message}`);
  const result = schema.safeParse(parsed.value);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Error(`${file}: ${issue?.path.join(".")}: ${issue?.message}`);
  }
  return { front: result.data, text: body.trim() };
}
