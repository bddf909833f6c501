import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pagesFolder } from "./theme-pages.ts";

const folders = [pagesFolder, join(pagesFolder, "..", "templates")];

/**
 * Lists what pages are built of beside the catalog's sentences: the markup of the theme's templates, and
 * the addresses and other texts in their code. All of it stands on the pages of every home.
 */
export function listTemplateTexts(): readonly string[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".njk"))
      .flatMap((file) => readTemplate(readFileSync(join(folder, file), "utf8"))),
  );
}

/** A comment says nothing on a page, and of code only what stands in quotation marks may. */
function readTemplate(template: string): readonly string[] {
  const texts: string[] = [];
  let opening = "";
  for (const part of template.split(codeMark)) {
    if (codeMark.test(part)) opening = part.startsWith("{") ? part : "";
    else if (opening === "") texts.push(...part.split(/^---$/m));
    else if (opening !== "{#") texts.push(...listQuoted(part));
  }
  return texts.flatMap((text) => (text.startsWith("\n") ? text.split("\n") : [text]));
}

const codeMark = /(\{\{|\{%|\{#|\}\}|%\}|#\})/;

function listQuoted(code: string): readonly string[] {
  return [...code.matchAll(/"([^"]*)"|'([^']*)'/g)].map(
    ([, double, single]) => double ?? single ?? "",
  );
}
