import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/locales/en/locale.ts";
import { listCatalogTexts } from "../../../src/locales/list-catalog-texts.ts";
import { splitSentence } from "../../../src/locales/message.ts";
import { writtenStandards } from "../../../src/standards/standards.ts";
import { readTree, smallHome } from "../../support/build-small-home.ts";
import { homeYaml } from "../../support/create-home.ts";
import type { MadeUpPart, MadeUpProgram } from "../../support/made-up-program.ts";
import { writeDocuments } from "../../support/write-document.ts";

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
};

/** What of it is looked at. */
const beside = {
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
};

const home = {
  ...smallHome,
  ...writeDocuments(),
  "_data/home.yaml": `${homeYaml}language: EO\n`,
  "_data/schedule.yaml": "week:\n  - day: Monday\n    start: 7 am\n    what: Breakfast\n",
  "policies/visitors.md":
    "---\ntitle: Visitors\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-02-05\nlanguage: en\n---\n\nCome in.\n\n## When to come\n\nBy day.\n",
};

const output = (made: MadeUpProgram) => made.outputOf(siteLanguage);

/** What it takes to add a language of the site: its folder. */
export const siteLanguage: MadeUpPart = {
  name: "site-language",
  files,
  written: [
    "schemas/home.json",
    "src/locales/locales.ts",
    "src/locales/document-languages.ts",
    "src/locales/eo/words.ts",
    "src/locales/eo/documents/documents.ts",
  ],
  beside,
  compiled: ["src/locales/locale.ts", "too-short.ts", "src/documents/known-languages.ts"],
  lines: {
    built: {
      home,
      words: (content, to) => [
        "build",
        "--content",
        content,
        "--output",
        to,
        "--now",
        "2026-03-01",
      ],
    },
    answered: { words: (_content, to) => ["./answers.ts", to] },
  },
};

/** Tests the program with the language in it. */
export function testSiteLanguage(read: () => MadeUpProgram): void {
  const readPage = (path: string) => readFile(join(output(read()), path), "utf8");

  describe("a language, added by its folder", () => {
    it("compiles, and does not with a sentence missing", () => {
      expect(read().compiled).toEqual({ status: 0, stdout: "", stderr: "" });
    });

    it("is what the site speaks once a home says so, and nothing of it is taken for a leak", async () => {
      expect(read().endOf(siteLanguage, "built")).toMatchObject({ status: 0, stderr: "" });
      expect(await readPage("_site/index.html")).toContain('<html lang="eo">');
      expect(await readPage("_site/privacy/index.html")).toContain(
        translate(en.words.privacy.lead),
      );
      expect(await readPage("_residents/schedule/index.html")).toContain("lundo");
    });

    it("leaves no sentence in English but the home's own", async () => {
      // What a standard asks is its own text.
      const own = `${Object.values(home).join("\n")}${JSON.stringify(writtenStandards)}`;
      const trees = [
        await readTree(join(output(read()), "_site")),
        await readTree(join(output(read()), "_residents")),
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
      for (const text of [
        contactForm.sent.title,
        contactForm.sent.next.unreachable,
        signIn.opens,
      ]) {
        expect(read().endOf(siteLanguage, "answered").stdout).toContain(translate(text));
        expect(read().endOf(siteLanguage, "answered").stdout).not.toContain(text);
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
}
