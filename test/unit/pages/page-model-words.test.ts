import { readdirSync, readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join, resolve } from "node:path";
import { parse } from "acorn";
import { describe, expect, it } from "vitest";

const folder = resolve(import.meta.dirname, "..", "..", "..", "src", "pages");

/** Page models that may hold words, each with why. */
const withWords: Readonly<Record<string, string>> = {
  "matrix-text.ts": "what the command prints, for who runs the home",
  "affiliate-letter.ts": "a letter that the command writes, for who runs the home to send",
  "matrix-data.ts": "what the file's keys mean, for who writes a program",
  "matrix-csv.ts": "a file for programs, as its columns are",
  "format-words.ts": "what the formats of files bring with them, and no page says",
};

/** Words in page models that are for programs. */
const forPrograms: ReadonlySet<string> = new Set([
  ...["Organization", "ContactPoint", "OpeningHoursSpecification"], // https://schema.org
  ...["applied for", "not certified"], // what a fact may be
  "PRODID:-//Front Porch//Schedule//", // of a calendar (RFC 5545, 3.7.3)
]);

const files = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !Object.hasOwn(withWords, file))
  .map((file) => [file, readFileSync(join(folder, file), "utf8")] as const);

type CodeNode = Readonly<Record<string, unknown>> & { readonly type: string };

function isNode(value: unknown): value is CodeNode {
  return typeof value === "object" && value !== null && "type" in value;
}

/** Texts of a program that could be for people: more than one word, or a word as a sentence begins. */
function listWords(code: string): readonly string[] {
  const words: string[] = [];
  const take = (text: string) => {
    const plain = text.replace(/<[^>]*>?/g, "").trim();
    if (/\p{Letter}[,;:.!?]?\s+\p{Letter}|^\p{Lu}\p{Ll}/u.test(plain)) words.push(plain);
  };
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) for (const part of value) walk(part);
    if (!isNode(value) || value.type === "ImportDeclaration" || value.type === "ThrowStatement")
      return;
    if (value.type === "Literal" && typeof value.value === "string") take(value.value);
    if (value.type === "TemplateElement") take(String(Reflect.get(Object(value.value), "cooked")));
    for (const part of Object.values(value)) walk(part);
  };
  walk(parse(stripTypeScriptTypes(code), { ecmaVersion: "latest", sourceType: "module" }));
  return words;
}

describe("every page model", () => {
  it.each(files)("%s has no word for visitors in it", (_file, code) => {
    expect(listWords(code).filter((text) => !forPrograms.has(text))).toEqual([]);
  });

  it.each(['const a = "Every night";', "const a = `Not at this level`;", 'say("Naloxone");'])(
    "would be found with one: %s",
    (code) => {
      expect(listWords(code)).not.toEqual([]);
    },
  );
});
