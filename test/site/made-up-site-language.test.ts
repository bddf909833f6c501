import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../src/locales/en/locale.ts";
import { listCatalogTexts } from "../../src/locales/list-catalog-texts.ts";
import { splitSentence } from "../../src/locales/message.ts";
import { writtenStandards } from "../../src/standards/standards.ts";
import { readTree, smallHome } from "../support/build-small-home.ts";
import { extendProgram } from "../support/copy-program.ts";
import { homeYaml, writeHome } from "../support/create-home.ts";
import { type Ended, runLines, runScript } from "../support/run-program.ts";
import { writeDocuments } from "../support/write-document.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

const dotted: Readonly<Record<string, string>> = { a: "ä", e: "ë", i: "ï", o: "ö", u: "ü", y: "ÿ" };

/** English in other letters: whoever reads it sees at once what is not from the catalog. */
function translate(text: string): string {
  return text.replace(/[aeiouy]/gi, (letter) => {
    const other = dotted[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });
}

function translateWords(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(translateWords);
  if (typeof part === "object" && part !== null) {
    return Object.fromEntries(
      Object.entries(part).map(([key, value]) => [key, translateWords(value)]),
    );
  }
  return splitSentence(String(part))
    .map((piece) => {
      if (piece.kind === "text") return translate(piece.text);
      if (piece.kind === "slot") return `{${piece.name}}`;
      return piece.kind === "start" ? `<${piece.name}>` : `</${piece.name}>`;
    })
    .join("");
}

/** Esperanto, as far as the machine's own dates and lists go. */
const files = {
  "src/locales/eo/locale.ts": `
import type { LocaleDefinition } from "../locale-definition.ts";
/** A made-up language. */
export const eo = {
  tag: "eo",
  name: "Esperanto",
  ways: { dates: "eo", lists: "eo" },
  words: ${JSON.stringify(translateWords(en.words))},
} as const satisfies LocaleDefinition;
`,
  "src/locales/eo/documents/language.ts": `
import type { DocumentLanguage } from "../../document-language.ts";
import { en } from "../../en/documents/language.ts";
/** Its documents are named as English ones are. */
export const eo = { ...en, tag: "eo" } as const satisfies DocumentLanguage;
`,
  "answers.ts": `
import { readContactPage } from "./src/server/contact/contact-environment.ts";
import { createAnswerRenderer } from "./src/server/contact/render-answer.ts";
import { readResidentsManifest } from "./src/server/residents/residents-environment.ts";
import { createResidentsRenderer } from "./src/server/residents/residents-renderer.ts";
const templates = "src/theme/templates";
export default (output) => {
  const contact = createAnswerRenderer(readContactPage(output + "/_site"), templates);
  const residents = createResidentsRenderer(readResidentsManifest(output).frame, templates);
  const sent = contact.writeSent({ reference: "7K3M-9QXD", isReplyDoubtful: true });
  return sent + residents.writeSignIn({ error: "" });
};
`,
  "too-short.ts": `
import type { Translated, Words } from "./src/locales/locale-definition.ts";
import { eo } from "./src/locales/eo/locale.ts";
// @ts-expect-error a sentence is missing
export const tooShort: Translated<Words> = { ...eo.words, layout: { skipLink: "Saltu" } };
`,
  "tsconfig.json": JSON.stringify({
    extends: join(projectFolder, "tsconfig.json"),
    include: [],
    files: ["src/locales/locale.ts", "too-short.ts", "src/documents/known-languages.ts"],
  }),
};

const home = {
  ...smallHome,
  ...writeDocuments(),
  "_data/home.yaml": `${homeYaml}language: EO\n`,
  "_data/schedule.yaml": "week:\n  - day: Monday\n    start: 7 am\n    what: Breakfast\n",
  "policies/visitors.md":
    "---\ntitle: Visitors\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-02-05\nlanguage: en\n---\n\nCome in.\n\n## When to come\n\nBy day.\n",
};

const folder = await mkdtemp(join(tmpdir(), "front-porch-language-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const output = join(folder, "output");
let runs: Readonly<Record<"compiled" | "built" | "answered", Ended>>;

beforeAll(async () => {
  const content = join(folder, "home");
  await writeHome(content, home);
  const program = await extendProgram(files);
  const lines = [
    ["build", "--content", content, "--output", output, "--now", "2026-03-01"],
    ["./answers.ts", output],
  ] as const;
  const [compiled, [built, answered]] = await Promise.all([
    runScript(program, "node_modules/typescript/bin/tsc", "--pretty", "false"),
    runLines(program, lines),
  ]);
  runs = { compiled, built, answered };
});

const readPage = (path: string) => readFile(join(output, path), "utf8");

describe("a language, added by its folder", () => {
  it("compiles, and does not with a sentence missing", () => {
    expect(runs.compiled).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("is what the site speaks once a home says so, and nothing of it is taken for a leak", async () => {
    expect(runs.built).toMatchObject({ status: 0, stderr: "" });
    expect(await readPage("_site/index.html")).toContain('<html lang="eo">');
    expect(await readPage("_site/privacy/index.html")).toContain(translate(en.words.privacy.lead));
    expect(await readPage("_residents/schedule/index.html")).toContain("lundo");
  });

  it("leaves no sentence in English but the home's own", async () => {
    // What a standard asks is its own text.
    const own = `${Object.values(home).join("\n")}${JSON.stringify(writtenStandards)}`;
    const trees = [
      await readTree(join(output, "_site")),
      await readTree(join(output, "_residents")),
    ];
    const pages = trees
      .flatMap((tree) => [...tree])
      .filter(([name]) => /\.(?:html|vcf|ics|xml)$|answers\.json$/.test(name))
      .map(([, bytes]) => bytes.toString())
      .join("\n");
    const sentences = listCatalogTexts(en.words)
      .map((text) => text.trim())
      .filter((text) => text.split(" ").length > 2 && text !== translate(text));
    expect(sentences.length).toBeGreaterThan(200);
    expect(sentences.filter((text) => pages.includes(text) && !own.includes(text))).toEqual([]);
  });

  it("is what functions answer in, since the build hands it over with the frame", () => {
    const { contactForm, signIn } = en.words;
    for (const text of [contactForm.sent.title, contactForm.sent.next.unreachable, signIn.opens]) {
      expect(runs.answered.stdout).toContain(translate(text));
      expect(runs.answered.stdout).not.toContain(text);
    }
  });

  it("has documents in another language marked, and its own not", async () => {
    const english = await readPage("_site/policies/visitors/index.html");
    expect(english).toContain('<html lang="eo">');
    expect(english).toContain('<h1 lang="en">Visitors</h1>');
    expect(english).toMatch(/<section lang="en">\s*<h2 id="when-to-come">/);
    expect(english).toMatch(/<div class="document" lang="en">\s*<p>Come in\.<\/p>/);
    expect(await readPage("_site/policies/grievance-policy/index.html")).not.toMatch(/<h1 lang=/);
  });

  it("writes days as the language does", async () => {
    const day = new Intl.DateTimeFormat("eo", { dateStyle: "long", timeZone: "UTC" });
    const visitors = await readPage("_site/policies/visitors/index.html");
    expect(visitors).toContain(`>${day.format(new Date("2026-01-05"))}</time>`);
  });
});
