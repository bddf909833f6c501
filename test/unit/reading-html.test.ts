import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { parseAst } from "vitest/node";

const sourceFolder = resolve(import.meta.dirname, "../../src");

/** Files that look for tags, and in what: none of it is a text of a home that was made HTML before. */
const readers: Readonly<Record<string, string>> = {
  "build/leaks/read-pieces.ts": "finished files, as a browser reads them, to find what leaked",
  "content/files/file-signature.ts": "the first bytes of a file, for what kind of file it is",
  "content/read-sections.ts": "what was typed, for HTML that is shown as words",
  "documents/titles/read-title-key.ts": "a title as typed, whose blanks such as <NAME> say nothing",
  "import/read-source.ts": "the first tag of a pasted text, for whether it is a page",
  "import/write/write-words.ts": "words of a handbook, to be escaped so that they stay words",
  "locales/message.ts": "sentences of the catalog, which mark words with names of our own",
  "pages/qr-code.ts": "the drawing that the package for QR codes made",
  "preview/decorate-page.ts": "a finished page, which the preview puts its status on",
  "rules/placeholder/find-placeholders.ts": "what was typed, for blanks such as <<NAME>>",
  "server/answer-frame.ts": "a finished page of our own, cut where answers go",
};

/** A `<` with what may follow it in a tag; those of groups such as `(?<name>` are left out before. */
const tagInPattern = /<(?:\\?\/|\(|[a-z!]|\[[a-z/?^])/i;
const groupOpening = /\(\?<(?:[=!]|\w+>)/g;
const tagInText = /<[a-z/!]/i;
const searching = /^(?:replace|replaceAll|split|includes|indexOf|lastIndexOf|startsWith|endsWith)$/;

/** What is read of a node of a syntax tree (ESTree). */
interface SyntaxNode {
  readonly type?: string;
  readonly regex?: { readonly pattern: string };
  readonly callee?: { readonly property?: { readonly name?: string } };
  readonly arguments?: readonly unknown[];
}

/** Tells of each thing in a program that looks for a tag. */
function findLooks(program: unknown): readonly string[] {
  if (typeof program !== "object" || program === null) return [];
  const inside = Object.values(program).flatMap(findLooks);
  const { type, regex, callee, arguments: given } = program as SyntaxNode;
  if (type === "Literal" && regex !== undefined) {
    const pattern = regex.pattern.replace(groupOpening, "(?:");
    return tagInPattern.test(pattern) ? [`/${regex.pattern}/`] : [];
  }
  if (type === "CallExpression" && searching.test(callee?.property?.name ?? "")) {
    const text = JSON.stringify(given?.[0] ?? "");
    if (tagInText.test(text) && !/"regex"/.test(text)) return [...inside, text];
  }
  return inside;
}

it("no part of the code reads HTML that another made of a home's text", () => {
  const files = readdirSync(sourceFolder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts"));
  const looking = files.filter((file) => {
    const program = parseAst(readFileSync(join(sourceFolder, file), "utf8"), { lang: "ts" });
    return findLooks(program).length > 0;
  });
  expect(looking.toSorted()).toEqual(Object.keys(readers));
});

it.each([
  "html.replace(/<\\/?a\\b[^<>]*>/g, '')",
  "html.matchAll(/<(\\/?)([a-z]+)/g)",
  "html.replace(/(?<=<a href=\")x/g, '')",
  "html.replaceAll('<a href=\"#', '')",
  "html.includes('<ul')",
  "html.split(`</p>\n`)",
])("finds that %s reads HTML", (program) => {
  expect(findLooks(parseAst(program, { lang: "ts" }))).not.toEqual([]);
});

it.each(["/(?<name>a)/.test(b)", "/(?<!<)a/.test(b)", "c.replace('<', '')", "/[&<>]/.test(b)"])(
  "finds that %s reads none",
  (program) => {
    expect(findLooks(parseAst(program, { lang: "ts" }))).toEqual([]);
  },
);
