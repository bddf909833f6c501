import fc from "fast-check";
import { type DocumentTypeId, findDocumentType } from "../../src/documents/registry.ts";
import type { Language } from "../../src/locales/language.ts";

/** A document that may be written without headings, and the word in it that is kept for fewer readers. */
export interface UnheadedDocument {
  readonly file: string;
  readonly text: string;
  /** Whether a mark for residents stands on a line that is no heading. */
  readonly isMarked: boolean;
}

const types = [
  "resident-packet",
  "good-neighbor-policy",
  "code-of-ethics",
  "grievance-policy",
] as const satisfies readonly DocumentTypeId[];

const language: Language = "en";

/** How a document names its parts. */
const ways = [
  (title: string) => title,
  (title: string) => `**${title}**`,
  (title: string) => title.toUpperCase(),
] as const;

/** How an entry of a list may be led. */
const leads = [
  (title: string) => `${title}: `,
  (title: string) => `**${title}:** `,
  (title: string) => `**${title}** – `,
  (title: string) => `${title}. `,
  () => "",
] as const;

/** Words that stand nowhere else, so that each can be followed through the pages. */
const sentence = fc
  .array(fc.integer({ min: 1, max: 99_999 }), { minLength: 4, maxLength: 9 })
  .map((numbers) => `${numbers.map((number) => `word${number}`).join(" ")} by 10 pm.`);

const braces = fc.constantFrom("", "", "", "", " {#a-place-of-its-own}");
const mark = fc.constantFrom(...Array.from({ length: 12 }, () => ""), " {audience=residents}");

function titlesOf(id: DocumentTypeId): readonly string[] {
  const known = findDocumentType(id)?.sections.map(({ titles }) => titles[language][0]) ?? [];
  return [...known, ...known, "Our garden", "What we hope for"];
}

function blockOf(id: DocumentTypeId): fc.Arbitrary<string> {
  const title = fc.constantFrom(...titlesOf(id));
  const titleLine = fc
    .tuple(fc.constantFrom(...ways), title, braces, mark, sentence)
    .map(([write, words, at, kept, text]) => `${write(words)}${at}${kept}\n\n${text}`);
  const entry = fc.tuple(title, sentence, mark, fc.constantFrom("", "nested"), sentence);
  const list = fc
    .tuple(
      fc.constantFrom(...leads),
      fc.constantFrom("-", "1.", "7."),
      fc.array(entry, { minLength: 1, maxLength: 7 }),
      fc.constantFrom("\n", "\n\n"),
    )
    .map(([lead, bullet, entries, apart]) =>
      entries
        .map(([words, text, kept, nested, more]) => {
          const inside = nested === "" ? "" : `\n${" ".repeat(bullet.length + 1)}- ${more}`;
          return `${bullet} ${lead(words)}${text}${kept}${inside}`;
        })
        .join(apart),
    );
  const heading = fc
    .tuple(
      fc.constantFrom("##", "###"),
      fc.constantFrom("Our garden", "What we hope for", ...titlesOf(id).slice(0, 2)),
      fc.constantFrom("", "", "", " {audience=residents}", " {audience=house}"),
      sentence,
    )
    .map(([marks, words, kept, text]) => `${marks} ${words}${kept}\n\n${text}`);
  const ledParagraph = fc
    .tuple(fc.constantFrom(["**", ":** "], ["**", "**\n"], ["", "\n"]), title, sentence)
    .map(([[before, behind], words, text]) => `${before}${words}${behind}${text}`);
  return fc.oneof(
    { weight: 4, arbitrary: titleLine },
    { weight: 4, arbitrary: list },
    { weight: 2, arbitrary: ledParagraph },
    { weight: 1, arbitrary: heading },
    { weight: 1, arbitrary: sentence },
    { weight: 1, arbitrary: fc.constant("| Day | Time |\n| --- | --- |\n| Monday | 10 pm |") },
  );
}

/** Documents written in lines, in lists and under headings, in every order, with marks among them. */
export const unheadedDocuments: fc.Arbitrary<UnheadedDocument> = fc
  .constantFrom(...types)
  .chain((id) =>
    fc.tuple(
      fc.constant(id),
      fc.constantFrom("", "", "audience: public\n", "audience: residents\n", "audience: house\n"),
      fc.array(blockOf(id), { minLength: 3, maxLength: 16 }),
    ),
  )
  .map(([id, audience, blocks]) => ({
    file: `policies/${id}.md`,
    text: `---\ntitle: A paper\n${audience}version: "1.0"\n---\n\n${blocks.join("\n\n")}\n`,
    isMarked: blocks.some((block) =>
      block.split("\n").some((line) => !line.startsWith("#") && line.includes("{audience=")),
    ),
  }));
