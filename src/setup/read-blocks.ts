import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseYaml } from "../content/parse-yaml.ts";
import { splitFrontMatter } from "../content/split-front-matter.ts";
import type { z } from "../content/zod.ts";
import { findBeside } from "../package-folder.ts";
import { compareText } from "../text/compare-text.ts";
import { type Block, blockFrontMatter, type DocumentBlocks, documentFrontMatter } from "./block.ts";

/** Where the blocks lie that come with the program: a folder for each document. */
export const blocksFolder: string = findBeside("setup/blocks");

const documentName = "_document.md";

/**
 * Reads the blocks that documents are composed of.
 *
 * @param folder a folder for each document, with `_document.md` and a file for each block
 * @returns the documents in the order of their folders' names
 * @throws where a file is not what it has to be: blocks come with the program, and tests read them all
 */
export function readBlocks(folder: string = blocksFolder): readonly DocumentBlocks[] {
  return listNames(folder)
    .filter((name) => !name.includes("."))
    .map((name) => readDocument(folder, name));
}

function readDocument(folder: string, name: string): DocumentBlocks {
  const names = listNames(join(folder, name)).filter((file) => file.endsWith(".md"));
  const file = `${name}/${documentName}`;
  const { front, text } = readFile(folder, file, documentFrontMatter);
  const blocks = names
    .filter((each) => each !== documentName)
    .toSorted(compareBlockNames)
    .map((each) => readBlock(folder, `${name}/${each}`));
  return { file, front, opening: text, blocks };
}

function readBlock(folder: string, file: string): Block {
  const { front, text } = readFile(folder, file, blockFrontMatter);
  const section =
    "section" in front
      ? ({ kind: "known", id: front.section } as const)
      : ({ kind: "own", title: front.title, order: front.order } as const);
  return { file, section, when: front.when, text };
}

/** A section's first block, `guests.md`, comes before `guests.overnight.md`. */
function compareBlockNames(first: string, second: string): number {
  return compareText(first.replace(/\.md$/, ""), second.replace(/\.md$/, ""));
}

function listNames(folder: string): readonly string[] {
  return readdirSync(folder).toSorted(compareText);
}

interface ReadFile<Front> {
  readonly front: Front;
  readonly text: string;
}

function readFile<Front>(folder: string, file: string, schema: z.ZodType<Front>): ReadFile<Front> {
  const whole = readFileSync(join(folder, file), "utf8").replaceAll("\r\n", "\n");
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
