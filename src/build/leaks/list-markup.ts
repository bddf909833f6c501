import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesFolder } from "../../theme/theme-pages.ts";
import { readMarkup } from "./read-pieces.ts";

const folders = [pagesFolder, join(pagesFolder, "..", "templates")];

/**
 * Lists what pages are built of beside the catalog's sentences: the names of elements, attributes,
 * classes and ids in the theme's templates, and the addresses and other texts in their code. All of it
 * stands on the pages of every home.
 */
export function listThemeMarkup(): readonly string[] {
  const pieces = new Set<string>();
  const reader = {
    piece: (text: string) => void pieces.add(text),
    seen: new Set<string>(),
    seenMarkup: new Set<string>(),
  };
  for (const folder of folders) {
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (file.endsWith(".njk")) readTemplate(readFileSync(join(folder, file), "utf8"), reader);
    }
  }
  return [...pieces];
}

/** Where a template puts something in, two texts are parted. */
const gap = "\u0002";

function readTemplate(template: string, reader: Parameters<typeof readMarkup>[1]): void {
  const code: string[] = [];
  const markup = template
    .replace(/^---\n[\s\S]*?\n---\n/, (frontMatter) => {
      for (const line of frontMatter.split("\n")) readMarkup(line, reader);
      return "";
    })
    .replace(/\{#[\s\S]*?#\}/g, "")
    .replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g, (inside) => {
      code.push(inside);
      return gap;
    });
  for (const part of markup.split(gap)) readMarkup(part, reader);
  for (const inside of code) {
    for (const [, double, single] of inside.matchAll(/"([^"]*)"|'([^']*)'/g)) {
      readMarkup(double ?? single ?? "", reader);
    }
  }
}
