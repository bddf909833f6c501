import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Audience } from "../../../src/content/audience.ts";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { decodeText } from "../../../src/content/files/decode-text.ts";
import { createMarkdown } from "../../../src/content/markdown.ts";
import { readDocument } from "../../../src/content/read-home.ts";
import { findDocumentAddress } from "../../../src/documents/addresses.ts";
import { type Home, listPassages, listSections } from "../../../src/documents/document.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import { mayRead } from "../../../src/documents/who-may-read.ts";
import { createDocumentViewer } from "../../../src/pages/document-view.ts";
import { homeYaml } from "../../support/create-home.ts";
import {
  canary,
  documentsMarkedAsWhole,
  documentsMarkedAtTitle,
  documentsMarkedWithoutSign,
  type MarkedDocument,
  markedDocuments,
  type WellMarkedDocument,
  wellMarkedDocuments,
} from "../../support/marked-documents.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

const { facts } = readFacts([{ file: "_data/home.yaml", text: homeYaml }]);
const markdown = createMarkdown();

function readOneDocument({ file, text }: Pick<MarkedDocument, "file" | "text">): Home {
  const decoded = decodeText(file, Buffer.from(text));
  if (decoded.kind !== "text") throw new Error(decoded.finding.message);
  const { document, findings } = readDocument({ file, text: decoded.text }, markdown, facts.table);
  const pictures = { byPath: new Map(), unused: [] };
  return identifyHome({
    facts,
    documents: [document],
    pictures,
    unread: [],
    findings,
    markdown,
    texts: new Map(),
    versions: [],
  });
}

/** What the pages of a reader are made of, as far as it comes from documents. */
function listShown(home: Home, reader: "public" | "residents"): string {
  const viewer = createDocumentViewer(home);
  const views = home.documents
    .filter((document) => findDocumentAddress(document, reader) !== undefined)
    .map((document) => viewer.view(document, reader));
  const readable = home.documents.flatMap((document) => [
    ...listPassages(document).filter(({ audience }) => mayRead(reader, audience)),
    ...listSections(document)
      .filter(({ audience }) => mayRead(reader, audience))
      .map(({ title, id }) => `${title} ${id}`),
  ]);
  const texts = readable.map((part) => (typeof part === "string" ? part : part.passage.text));
  return JSON.stringify([views, texts]).toLowerCase();
}

/** Those who must not read what is kept for an audience. */
const widerReaders = { residents: ["public"], house: ["public", "residents"] } as const;

const readingErrors = /^(?:audience\/|heading\/attributes|front-matter\/|yaml\/|type\/)/;

function countErrors(home: Home): number {
  const findings = home.findings.filter(
    ({ severity, rule }) => severity === "error" && readingErrors.test(rule),
  );
  const issues = home.documents.flatMap((document) =>
    document.faults.filter(({ fault }) => fault === "frontMatter"),
  );
  return findings.length + issues.length;
}

/** Who may read each part that holds the canary. */
function listCanaryAudiences(home: Home): readonly Audience[] {
  return home.documents.flatMap((document) => [
    ...listPassages(document)
      .filter(({ passage }) => passage.text.toLowerCase().includes(canary))
      .map(({ audience }) => audience),
    ...listSections(document)
      .filter(({ title }) => title.toLowerCase().includes(canary))
      .map(({ audience }) => audience),
  ]);
}

function expectNeverWider(marked: MarkedDocument): void {
  const home = readOneDocument(marked);
  for (const reader of widerReaders[marked.meant]) {
    expect(listShown(home, reader)).not.toContain(canary);
  }
  if (countErrors(home) > 0) return;
  expect(new Set(listCanaryAudiences(home))).toEqual(new Set([marked.meant]));
}

const seed = 20261127;
const timeout = effort(60_000, 600_000);

describe("a mark for fewer readers, however it was typed", () => {
  it.each([
    [
      "on a section is honoured or an error, and never lets more people read",
      "documents with a marked section",
      markedDocuments,
      effort(1000, 10_000),
    ],
    [
      "without a sign in it is an error in a heading and on a line of its own",
      "documents marked without a sign",
      documentsMarkedWithoutSign,
      effort(300, 5000),
    ],
    [
      "in front matter is honoured or an error, and never lets more people read",
      "documents marked in front matter",
      documentsMarkedAsWhole,
      effort(500, 5000),
    ],
    [
      "on a heading that repeats the title means the whole document",
      "documents marked at their title",
      documentsMarkedAtTitle,
      effort(300, 5000),
    ],
  ])(
    "%s",
    (_name, what, documents, count) => {
      fc.assert(fc.property(documents, expectNeverWider), planRandom(what, count, seed));
    },
    timeout,
  );
});

describe("a mark that is spelt as the guide says", () => {
  it(
    "is honoured to the letter, and plain text about readers is no mark",
    () => {
      const expectHonoured = ({ expected, ...document }: WellMarkedDocument) => {
        const home = readOneDocument(document);
        expect(home.findings.filter(({ rule }) => readingErrors.test(rule))).toEqual([]);
        const sections = home.documents.flatMap((known) => listSections(known));
        for (const [word, audience] of expected) {
          const section = sections.find(({ passage }) => passage.text.includes(word));
          expect(section?.audience).toBe(audience);
        }
      };
      const plan = planRandom("documents with well-spelt marks", effort(300, 5000), seed);
      fc.assert(fc.property(wellMarkedDocuments, expectHonoured), plan);
    },
    timeout,
  );
});
