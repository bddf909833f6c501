import { describe, expect, it } from "vitest";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { createMarkdown } from "../../../../src/content/markdown.ts";
import { readDocument } from "../../../../src/content/read-home.ts";
import type { Document } from "../../../../src/documents/document.ts";
import type { SectionDefinition } from "../../../../src/documents/document-type.ts";
import { identifyDocument } from "../../../../src/documents/identify-document.ts";
import type { LeadForm } from "../../../../src/documents/locate-sections/list-leads.ts";
import { mayStandIn } from "../../../../src/documents/locate-sections/list-named-pieces.ts";
import { type DocumentTypeId, findDocumentType } from "../../../../src/documents/registry.ts";
import { unheadedPapers } from "../../../fixtures/unheaded-papers/papers.ts";
import { homeYaml } from "../../../support/create-home.ts";

const { facts } = readFacts([{ file: "_data/home.yaml", text: homeYaml }]);
const markdown = createMarkdown();

function read(type: DocumentTypeId, lines: readonly string[], more = ""): Document {
  const text = `---\ntitle: Our paper\nversion: "1.0"\n${more}---\n\n${lines.join("\n\n")}\n`;
  const file = `policies/${type}.md`;
  const written = readDocument({ file, text }, markdown, facts.table).document;
  const context = { facts: facts.table, language: "en", setAside: new Map() } as const;
  return identifyDocument(written, context).document;
}

const idsOf = ({ unheaded }: Document) => unheaded.map(({ id }) => id);

const parking = "We leave our cars in our own driveway, never in front of a neighbor's.";
const smoking = "We smoke on the back patio alone, and never on the sidewalk.";
const visitors = "Visitors leave by 9 pm and park where we do.";
const sentences = [parking, smoking, visitors];
const titles = ["Parking", "Smoking", "Visitors"] as const;

/** Three parts of a good-neighbor policy, each with its title written in one way. */
const write = (lead: (title: string, text: string) => string) =>
  titles.map((title, index) => lead(title, sentences[index] ?? ""));
const named = ["parking", "smoking", "visitors"];

describe("a document is written without headings", () => {
  it.each([
    ["by title lines", (title: string, text: string) => `${title}\n\n${text}`],
    ["by bold title lines", (title: string, text: string) => `**${title}**\n\n${text}`],
    [
      "by title lines in capitals",
      (title: string, text: string) => `${title.toUpperCase()}\n\n${text}`,
    ],
    [
      "by bold words before its paragraphs",
      (title: string, text: string) => `**${title}:** ${text}`,
    ],
    [
      "by bold first lines of its paragraphs",
      (title: string, text: string) => `**${title}**\n${text}`,
    ],
    ["by first lines of its paragraphs", (title: string, text: string) => `${title}\n${text}`],
    ["by first lines of entries", (title: string, text: string) => `- ${title}\n  ${text}`],
    ["by entries with a colon", (title: string, text: string) => `- ${title}: ${text}`],
    ["by entries with a full stop", (title: string, text: string) => `- ${title}. ${text}`],
    ["by entries with a dash", (title: string, text: string) => `- ${title} – ${text}`],
    ["by entries that begin bold", (title: string, text: string) => `- **${title}.** ${text}`],
    ["by entries under their title", (title: string, text: string) => `- ${title}\n\n  ${text}`],
    ["by numbered entries", (title: string, text: string) => `1. ${title}: ${text}`],
  ])("%s", (_, lead) => {
    const document = read("good-neighbor-policy", write(lead));
    expect(idsOf(document)).toEqual(named);
    expect(document.unheaded.map(({ title }) => title.toLowerCase())).toEqual(
      titles.map((title) => title.toLowerCase()),
    );
    expect(document.unheaded.map(({ passage }) => passage.text)).toEqual(sentences);
    expect(document.unheaded.map(({ lacks }) => lacks)).toEqual([[], [], []]);
    const told = document.faults.flatMap((fault) =>
      "definition" in fault ? [fault.definition.id] : [],
    );
    expect(told.filter((id) => named.includes(id))).toEqual([]);
  });
});

describe("it is not", () => {
  const byLines = (title: string, text: string) => `${title}\n\n${text}`;
  it.each([
    ["with two such titles", write(byLines).slice(0, 2)],
    [
      "with titles of three looks",
      [`Parking\n\n${parking}`, `**Smoking**\n\n${smoking}`, `VISITORS\n\n${visitors}`],
    ],
    ["with nothing but titles", ["Parking", "Smoking", "Visitors", "That is all."]],
    ["as a list of what stands elsewhere", write((title) => `- ${title}: page 4`)],
    [
      "where its entries send their reader on",
      write((title) => `- ${title}: see page 12 of the packet.`),
    ],
    [
      "where most entries are led by nothing",
      [
        ...write((title, text) => `- ${title}: ${text}`),
        ...Array.from({ length: 4 }, (_, index) => `- We keep promise ${index} as well as we can.`),
      ],
    ],
    [
      "with a heading that names a known section for less than four of them",
      [...write(byLines), "## Quiet hours\n\nFrom 10 pm to 7 am."],
    ],
    [
      "by titles that only sound like it",
      [
        `Parking lot rentals\n\n${parking}`,
        `Smokers anonymous\n\n${smoking}`,
        `Visitors we had\n\n${visitors}`,
      ],
    ],
    ["by links", write((title, text) => `[${title}](house-rules.md)\n\n${text}`)],
    ["by words that are bold in the midst", write((title, text) => `- No **${title}**: ${text}`)],
    [
      "by entries inside another",
      [`- All of it:\n\n${write((title, text) => `  - ${title}: ${text}`).join("\n")}`],
    ],
    ["by words in its sentences", write((title, text) => `${title}: ${text}`)],
    ["inside a quotation", write((title, text) => `> ${title}\n>\n> ${text}`)],
  ])("%s", (_, lines) => {
    expect(idsOf(read("good-neighbor-policy", lines))).toEqual([]);
  });
});

describe("what stands in a section without a heading", () => {
  it("goes on to the next title that looks the same, and to the next heading", () => {
    const document = read("good-neighbor-policy", [
      ...write((title, text) => `**${title}**\n\n${text}`),
      "**Our garden**\n\nTomatoes.",
      "## What we hope for\n\nA quiet street.",
    ]);
    expect(document.unheaded.map(({ passage }) => passage.text)).toEqual(sentences);
  });

  it("goes on under a title that repeats its name, or stands right below it", () => {
    const document = read("good-neighbor-policy", [
      `Parking\n\nWhere We Park\n\n${parking}\n\nParking At Night\n\nNo engines.`,
      `Smoking\n\n${smoking}\n\nOur Garden\n\nTomatoes.`,
      `Visitors\n\n${visitors}`,
    ]);
    expect(document.unheaded.map(({ passage }) => passage.text)).toEqual([
      `Where We Park\n${parking}\nParking At Night\nNo engines.`,
      smoking,
      visitors,
    ]);
  });

  it("goes on behind the bold words of a paragraph to the next such words", () => {
    const document = read("good-neighbor-policy", [
      ...write((title, text) => `**${title}:** ${text}\n\nMore of it.`),
      "**Our garden:** Tomatoes.",
    ]);
    expect(document.unheaded.map(({ passage }) => passage.text)).toEqual(
      sentences.map((text) => `${text}\nMore of it.`),
    );
  });

  it("is all of an entry, with the entries inside it, and nothing of the next", () => {
    const [first, ...others] = write((title, text) => `- ${title}: ${text}`);
    const document = read("good-neighbor-policy", [`${first}\n  - At night too.`, ...others]);
    expect(document.unheaded[0]?.passage.text).toBe(`${parking}\nAt night too.`);
    expect(document.unheaded[1]?.passage.text).toBe(smoking);
  });

  it("is the first of two with one name", () => {
    const lines = write((title, text) => `- ${title}: ${text}`);
    const document = read("good-neighbor-policy", [
      ...lines,
      "- Parking: Bicycles go in the shed.",
    ]);
    expect(idsOf(document)).toEqual(named);
    expect(document.unheaded[0]?.passage.text).toBe(parking);
  });

  it("is for the readers of what it stands in, though its kind is for more", () => {
    const guests = read("resident-packet", [
      "Smoking\n\nOn the back patio alone.",
      "House meetings\n\nOn Sunday at 6 pm in the living room.",
      "## Of our own {audience=house}\n\nSearches\n\nTwo people are there for every search.",
    ]);
    expect(guests.unheaded.map(({ id, audience }) => [id, audience])).toEqual([
      ["smoking", "residents"],
      ["house-meetings", "residents"],
      ["searches", "house"],
    ]);
  });

  it("is none where fewer people may read its kind, it is for the hand, or the site shows it whole", () => {
    const [known] = findDocumentType("good-neighbor-policy")?.sections ?? [];
    if (known === undefined) throw new Error("The good-neighbor policy has no section.");
    const passage = read("good-neighbor-policy", ["Nothing."]).introduction;
    const may = (changed: Partial<SectionDefinition>, form: LeadForm = "listEntry") =>
      mayStandIn({ passage, audience: "public", depth: 2 }, { ...known, ...changed }, form);
    expect(may({})).toBe(true);
    expect(may({ audience: "residents" })).toBe(false);
    expect(may({ form: true })).toBe(false);
    expect(may({ shows: "overdoseSteps" })).toBe(false);
    expect(may({ shows: "overdoseSteps" }, "titleLine")).toBe(true);
  });

  it("has the id in braces behind its title, which names it too", () => {
    const document = read("good-neighbor-policy", [
      ...write((title, text) => `- ${title}: ${text}`),
      "- What the street hears {#quiet-hours}: nothing from 10 pm to 7 am.",
      "- Bins {#bins}: they go out on Monday.",
    ]);
    expect(idsOf(document)).toEqual([...named, "quiet-hours"]);
    const [first] = read("good-neighbor-policy", [
      `Parking {#our-cars}\n\n${parking}`,
      ...write((title, text) => `${title}\n\n${text}`).slice(1),
    ]).unheaded;
    expect([first?.id, first?.title, first?.definition.id]).toEqual([
      "our-cars",
      "Parking",
      "parking",
    ]);
  });

  it("does not count while it lacks what its section must give, and is asked about", () => {
    const document = read("good-neighbor-policy", [
      ...write((title, text) => `${title}\n\n${text}`),
      "Quiet hours\n\nWe keep our voices down at night.",
    ]);
    const quiet = document.unheaded.find(({ id }) => id === "quiet-hours");
    expect(quiet?.lacks.length).toBeGreaterThan(0);
    const likely = document.faults.flatMap((fault) =>
      fault.fault === "likely" ? [fault.likely] : [],
    );
    expect(likely.find(({ definition }) => definition.id === "quiet-hours")).toMatchObject({
      form: "titleLine",
      place: { line: quiet?.place.line },
      lacks: quiet?.lacks,
    });
  });
});

describe("a code of ethics that is one list of promises", () => {
  const paper = unheadedPapers.find(
    ({ name }) => name === "a code of ethics as a list of promises",
  );
  const lines = paper?.lines.map(([text]) => text) ?? [];

  it("has its sections in its entries, each in one that is plainly about it alone", () => {
    const document = read("code-of-ethics", [lines.join("\n")]);
    expect(document.unheaded.length).toBeGreaterThan(8);
    for (const { definition, place, lacks } of document.unheaded) {
      const typed = [...document.written.head, ...document.written.source.lines][place.line - 1];
      const marked = paper?.lines.find(([text]) => text === typed)?.slice(1);
      expect(marked, `${definition.id} on “${typed}”`).toContain(definition.id);
      expect(lacks).toEqual([]);
    }
  });

  it("is none where most of it is no list", () => {
    const prose = Array.from({ length: 60 }, () => "We write at length of how the house began.");
    expect(idsOf(read("code-of-ethics", [lines.join("\n"), prose.join(" ")]))).toEqual([]);
  });

  it("leaves out what two entries say, and an entry that says two things", () => {
    const all = idsOf(read("code-of-ethics", [lines.join("\n")]));
    const twice = [...lines, "- I never date a resident, nor have a sexual relationship with one."];
    const joined = lines.filter((line) => !/borrow|shout/.test(line));
    const two =
      "- I will not shout at anybody, nor threaten them, nor borrow money from residents.";
    expect(all).toContain("no-sexual-relations");
    expect(idsOf(read("code-of-ethics", [twice.join("\n")]))).not.toContain("no-sexual-relations");
    const mixed = read("code-of-ethics", [[...joined, two].join("\n")]);
    expect(mixed.unheaded.length).toBeGreaterThan(5);
    expect(mixed.unheaded.map(({ passage }) => passage.text)).not.toContain(two.slice(2));
  });

  it("is so in a code of ethics alone", () => {
    expect(idsOf(read("resident-packet", [lines.join("\n")]))).toEqual([]);
  });
});

it("no invented paper has a section that counts on a line where no reader would say it stands", () => {
  const wrong = unheadedPapers.flatMap((paper) => {
    const body = paper.lines.map(([text]) => text).join("\n\n");
    const document = read(paper.type, [body]);
    const typed = [...document.written.head, ...document.written.source.lines];
    return document.unheaded.flatMap(({ definition, place, form }) => {
      if (form === "titleLine") return []; // these papers mark the text, not the title above it
      const line = typed[place.line - 1];
      const marked = paper.lines.find(([text]) => text === line)?.slice(1) ?? [];
      return marked.some((id) => id.replace("?", "") === definition.id)
        ? []
        : [`${paper.name}: ${definition.id} on “${line}”`];
    });
  });
  expect(wrong).toEqual([]);
});
