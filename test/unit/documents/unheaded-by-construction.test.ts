import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNarrower } from "../../../src/content/audience.ts";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { createMarkdown } from "../../../src/content/markdown.ts";
import { readDocument } from "../../../src/content/read-home.ts";
import { readShownText } from "../../../src/content/shown-words.ts";
import { type Document, type Home, listPassages } from "../../../src/documents/document.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import { mayRead } from "../../../src/documents/who-may-read.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import {
  createDocumentViewer,
  type DocumentView,
  type SectionView,
} from "../../../src/pages/document-view.ts";
import { listSectionViews } from "../../../src/pages/find-section-view.ts";
import { listOverdoseWords } from "../../../src/safety/overdose-steps.ts";
import { contentHtml } from "../../../src/theme/content-html.ts";
import { homeYaml } from "../../support/create-home.ts";
import { findHtmlFaults } from "../../support/find-html-faults.ts";
import { effort, planRandom } from "../../support/test-effort.ts";
import { type UnheadedDocument, unheadedDocuments } from "../../support/unheaded-documents.ts";

const { facts } = readFacts([{ file: "_data/home.yaml", text: homeYaml }]);
const markdown = createMarkdown();
const readers = ["public", "residents", "house"] as const;

function readHome({ file, text }: UnheadedDocument): Home {
  const { document, findings } = readDocument({ file, text }, markdown, facts.table);
  const pictures = { byPath: new Map(), unused: [] };
  const texts = new Map<string, string>();
  const written = {
    facts,
    documents: [document],
    pictures,
    unread: [],
    findings,
    markdown,
    texts,
    versions: [],
  };
  return identifyHome(written);
}

/** The same document as it would be if nothing but headings began a section. */
function withHeadingsAlone(home: Home): Home {
  // Passages remember how they were shown, so the text is read anew.
  const again = home.documents.map(({ written }) => {
    const text = [...written.head, ...written.source.lines].join("\n");
    return readHome({ file: written.file, text, isMarked: false });
  });
  const documents = again.flatMap((one) =>
    one.documents.map((each) => ({ ...each, unheaded: [] })),
  );
  return { ...home, documents };
}

function viewFor(home: Home, reader: (typeof readers)[number]): readonly DocumentView[] {
  const viewer = createDocumentViewer(home);
  return home.documents.map((document) => viewer.view(document, reader));
}

/** What a page shows, in its order; an id in braces is none of its words. */
function readShown({ introduction, sections }: DocumentView): string {
  const list = (section: SectionView): readonly string[] => [
    section.title,
    readShownText(section.blocks),
    ...section.children.flatMap(list),
  ];
  return splitWords([readShownText(introduction), ...sections.flatMap(list)].join(" ")).join(" ");
}

function splitWords(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replaceAll("{#a-place-of-its-own}", " ")
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter((word) => word !== "");
}

/** What the site itself shows in a section on emergencies, whoever wrote its title and how. */
const { signs, steps } = listOverdoseWords(findLocale());
const ownWords = [signs, ...steps].join("\n");

/** What a search looks through of the home's own words, each as often as it stands there. */
function listSearched(view: DocumentView): readonly string[] {
  const sections = [...listSectionViews(view.sections), ...view.unheaded].map(
    ({ title, text }) => ({ title, text: text.replace(ownWords, "").trim() }),
  );
  // A promise without a title is called by its own first words.
  const texts = sections.map(({ title, text }) =>
    text.startsWith(title.replace("…", "")) ? text : `${title} ${text}`,
  );
  return splitWords([view.introductionText, ...texts].join(" ")).toSorted();
}

function listUnheaded(home: Home): Document["unheaded"] {
  return home.documents.flatMap(({ unheaded }) => unheaded);
}

const plan = (count = effort(250, 15_000)) =>
  planRandom("documents written in lines, lists and under headings", count, 20261128);
const timeout = effort(120_000, 900_000);

describe("a section that no heading begins", () => {
  it("is found in many of the documents that are tried here", () => {
    const found = fc
      .sample(unheadedDocuments, { numRuns: 60, seed: 1 })
      .filter((document) => listUnheaded(readHome(document)).length > 0);
    expect(found.length).toBeGreaterThan(20);
  });

  it(
    "is for those who read the text it stands in, and for no others",
    () => {
      fc.assert(
        fc.property(unheadedDocuments, (written) => {
          for (const document of readHome(written).documents) {
            for (const section of document.unheaded) {
              const around = listPassages(document).find(
                ({ passage }) => passage === section.around,
              );
              expect(section.audience).toBe(around?.audience);
              expect(isNarrower(section.definition.audience, section.audience)).toBe(false);
            }
          }
        }),
        plan(),
      );
    },
    timeout,
  );

  it(
    "changes no word of what anybody reads, nor their order, and lets a search find each word once",
    () => {
      fc.assert(
        fc.property(unheadedDocuments, (written) => {
          const home = readHome(written);
          const alone = withHeadingsAlone(home);
          for (const reader of readers) {
            const views = viewFor(home, reader);
            const before = viewFor(alone, reader);
            expect(views.map(readShown)).toEqual(before.map(readShown));
            expect(views.map(listSearched)).toEqual(before.map(listSearched));
          }
        }),
        plan(),
      );
    },
    timeout,
  );

  it(
    "with a mark for fewer readers in it is read by nobody else, and neither is its document",
    () => {
      fc.assert(
        fc.property(
          unheadedDocuments.filter(({ isMarked }) => isMarked),
          (written) => {
            const [document] = readHome(written).documents;
            expect(mayRead("public", document?.audience ?? "public")).toBe(false);
            for (const view of viewFor(readHome(written), "public")) {
              expect([view.introduction, view.sections, view.unheaded, view.contents]).toEqual([
                [],
                [],
                [],
                [],
              ]);
            }
          },
        ),
        plan(effort(100, 3000)),
      );
    },
    timeout,
  );

  it(
    "stands in valid HTML, at an address of its own",
    async () => {
      await fc.assert(
        fc.asyncProperty(unheadedDocuments, async (written) => {
          for (const view of viewFor(readHome(written), "house")) {
            const html = writePage(view);
            expect(await findHtmlFaults(html)).toEqual([]);
            for (const { id } of view.unheaded) expect(html.split(` id="${id}"`).length).toBe(2);
          }
        }),
        plan(effort(60, 1500)),
      );
    },
    timeout,
  );
});

function writePage({ introduction, sections }: DocumentView): string {
  const writeBlocks = (blocks: DocumentView["introduction"]) =>
    blocks.map((block) => contentHtml.writeBlock(block)).join("\n");
  const writeSection = ({ id, depth, title, blocks, children }: SectionView): string =>
    `<section><h${depth} id="${id}">${title}</h${depth}>${writeBlocks(blocks)}${children.map(writeSection).join("")}</section>`;
  return `<!doctype html><html lang="en"><head><title>A paper</title></head><body><main><h1>A paper</h1>${writeBlocks(introduction)}${sections.map(writeSection).join("")}</main></body></html>`;
}
