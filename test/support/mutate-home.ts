import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { contentFolders } from "../../src/content/files/content-folder.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** The texts of a home's files by their path below the content folder. */
export type HomeFiles = Readonly<Record<string, string>>;

/** Reads the sample home as an operator would copy it, without what git does not know of. */
export async function readSampleFiles(): Promise<HomeFiles> {
  const files: Record<string, string> = {};
  for (const folder of contentFolders) {
    for (const name of await readdir(join(projectFolder, folder))) {
      if (!/\.(?:md|yaml)$/.test(name) || name.startsWith("house.")) continue;
      files[`${folder}/${name}`] = await readFile(join(projectFolder, folder, name), "utf8");
    }
  }
  return files;
}

/** What people paste, what editors leave, and what has been a trap somewhere. */
const nasty = [
  "---",
  "```",
  "~~~",
  "> ",
  "- ",
  "1. ",
  "a) ",
  "#",
  "## ",
  "\t",
  "    ",
  "\u00a0",
  "\u200b",
  "{{ home.name }}",
  "{{ nobody.knows }}",
  "{{",
  "}}",
  "{#id}",
  "{audience=residents}",
  "{audience=",
  "[a](b)",
  "![a](b.png)",
  "](",
  "[",
  "<b>",
  "<!--",
  "-->",
  "&amp;",
  "&#0;",
  "|",
  "| a | b |",
  "\\",
  "*",
  "**",
  "_",
  "`",
  ": ",
  " #",
  "'",
  '"',
  "“",
  "@",
  "%00",
  "../",
  "\ud83d",
  "\u0000",
  "\u0007",
  "\u2028",
  "\r",
  "\n\n",
  "\n",
  "===",
  "[^1]",
  "- [ ] ",
  "☐",
  "•",
  "555-0142",
  "911",
  "TODO",
  "é",
  "𝒜",
  "x".repeat(3000),
  "(".repeat(200),
  "[".repeat(200),
  "> ".repeat(60),
  "title: x",
  "audience: house",
  "type: resident-packet",
  "&a [*a]",
  "!!js/function x",
  "<<: *a",
  "? a",
  "null",
  "~",
  "[]",
  "{}",
] as const;

/**
 * Changes a home in a few places, as hands, pastes and merges do.
 *
 * @param files the home
 * @param random numbers from 0 up to and without 1
 * @returns another home, nearly the same
 */
export function mutateHome(files: HomeFiles, random: () => number): HomeFiles {
  const pick = <Value>(values: readonly Value[]): Value | undefined =>
    values[Math.floor(random() * values.length)];
  const mutated: Record<string, string> = { ...files };
  const count = 1 + Math.floor(random() * 4);
  for (let edit = 0; edit < count; edit += 1) {
    const file = pick(Object.keys(mutated)) ?? "";
    mutated[file] = mutateText(mutated[file] ?? "", random, pick);
  }
  return mutated;
}

function mutateText(
  text: string,
  random: () => number,
  pick: <Value>(values: readonly Value[]) => Value | undefined,
): string {
  const lines = text.split("\n");
  const line = Math.floor(random() * lines.length);
  const here = lines[line] ?? "";
  const at = Math.floor(random() * (here.length + 1));
  switch (Math.floor(random() * 6)) {
    case 0:
      return lines.toSpliced(line, 1, here.slice(0, at) + pick(nasty) + here.slice(at)).join("\n");
    case 1:
      return lines.toSpliced(line, 0, `${pick(nasty)}${pick(nasty)}${pick(lines)}`).join("\n");
    case 2:
      return lines.toSpliced(line, 1 + Math.floor(random() * 4)).join("\n");
    case 3:
      return lines.toSpliced(line, 0, ...lines.slice(at, at + 5)).join("\n");
    case 4:
      return lines.toSpliced(line, 1, here.slice(0, at) + here.slice(at + 1)).join("\n");
    default:
      return text.slice(0, Math.floor(random() * text.length));
  }
}
