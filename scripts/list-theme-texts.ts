import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, resolve } from "node:path";
import { parse } from "acorn";
import { readMarkup } from "../src/build/leaks/read-pieces.ts";

const sourceFolder = resolve(import.meta.dirname, "..", "src");

/** Where a template or a program is told that something of a home is put in. */
const gap = "\u0002";

type Take = (text: string) => void;

/** What makes pages beside the templates: page models, rendering, and what functions answer with. */
const programs = [
  "pages",
  "build/eleventy",
  "content/plain-date.ts",
  "theme/content-html.ts",
  "server/answer-frame.ts",
  "server/security-headers.ts",
  "server/redirects.ts",
  "server/contact/contact-fields.ts",
  "server/contact/contact-page.ts",
  "server/residents/residents-manifest.ts",
];

/** What Pagefind calls its files and what is in them, the days of calendars (RFC 5545, 3.3.10), pictures. */
const foreign = [
  "pagefind-entry version languages hash wasm page_count include_characters en",
  "fragment pf_fragment pf_index pf_meta url content word_count filters meta anchors",
  "MO TU WE TH FR SA SU",
  // Headings, whose level is a number.
  "h1 h2 h3 h4 h5 h6",
  "webp",
];

/**
 * Lists what the theme itself says on the pages of every home: the words of its templates and those
 * that page models and rendering add. What is put in between, such as a fact, parts two texts.
 *
 * @returns each text once, in the order of the alphabet
 */
function listThemeTexts(): readonly string[] {
  const texts = new Set<string>();
  const take: Take = (text) => {
    for (const part of text.split(gap)) {
      const plain = part.replace(/\s+/g, " ").trim();
      if (/[\p{Letter}\p{Number}]/u.test(plain)) texts.add(plain);
    }
  };
  for (const text of foreign) take(text);
  for (const file of listFiles("theme/pages", ".njk")) readTemplate(file, take);
  for (const file of listFiles("theme/templates", ".njk")) {
    if (!file.includes("binder")) readTemplate(file, take);
  }
  for (const name of programs) {
    for (const file of listFiles(name, ".ts")) readProgram(readFileSync(file, "utf8"), take);
  }
  return [...texts].toSorted();
}

/** Writes them as the file that a look for leaks reads (`src/theme/theme-texts.json`). */
export function formatThemeTexts(): string {
  return `${JSON.stringify(listThemeTexts(), undefined, 2)}\n`;
}

function listFiles(name: string, ending: string): readonly string[] {
  const path = join(sourceFolder, name);
  if (name.endsWith(ending)) return [path];
  return readdirSync(path, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .toSorted()
    .map((file) => join(path, file));
}

function readText(text: string, take: Take): void {
  readMarkup(text, { piece: take, seen: new Set(), seenMarkup: new Set() });
}

function readTemplate(file: string, take: Take): void {
  const inserted: string[] = [];
  const markup = readFileSync(file, "utf8")
    .replace(/\{#[\s\S]*?(?:#\}|$)/g, "")
    .replace(/\{\{[\s\S]*?(?:\}\}|$)|\{%[\s\S]*?(?:%\}|$)/g, (code) => {
      inserted.push(code);
      return gap;
    });
  readText(markup, take);
  for (const code of inserted) {
    for (const [, double, single] of code.matchAll(/"([^"]*)"|'([^']*)'/g)) {
      readText(double ?? single ?? "", take);
    }
  }
}

/** Strings, what stands in templates between the braces, and names of properties, which data has. */
function readProgram(code: string, take: Take): void {
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) walk(part);
    if (!isNode(value) || value.type === "ImportDeclaration") return;
    if (value.type === "Literal" && typeof value.value === "string") readText(value.value, take);
    if (value.type === "TemplateElement")
      readText(Reflect.get(Object(value.value), "cooked"), take);
    if (value.type === "Property" && isNode(value.key) && value.key.type === "Identifier") {
      take(String(value.key.name));
    }
    for (const part of Object.values(value)) walk(part);
  };
  walk(parse(stripTypeScriptTypes(code), { ecmaVersion: "latest", sourceType: "module" }));
}

type ProgramNode = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is ProgramNode {
  return typeof value === "object" && value !== null && "type" in value;
}
