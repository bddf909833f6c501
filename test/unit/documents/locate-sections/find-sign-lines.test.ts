import { expect, it } from "vitest";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { createMarkdown } from "../../../../src/content/markdown.ts";
import { readDocument } from "../../../../src/content/read-home.ts";
import { findSignLines } from "../../../../src/documents/locate-sections/find-sign-lines.ts";
import { listTextParts } from "../../../../src/documents/locate-sections/list-text-runs.ts";
import { homeYaml } from "../../../support/create-home.ts";

const { facts } = readFacts([{ file: "_data/home.yaml", text: homeYaml }]);
const markdown = createMarkdown();

function find(body: string): string | undefined {
  const text = `---\ntitle: Our code\nversion: "1.0"\n---\n\n${body}\n`;
  const { document } = readDocument({ file: "policies/a.md", text }, markdown, facts.table);
  return findSignLines(listTextParts(document, []), "en")?.text;
}

it("finds the first of the lines on which people sign", () => {
  expect(
    find("We keep this code.\n\nName: ________ Role: ________\n\nSignature: ________ Date: ______"),
  ).toBe("Name: ________ Role: ________");
  expect(find("We keep this code.\n\nReceived by: ________ Date: ______")).toMatch(/^Received by/);
});

it("finds the title that stands right above these lines", () => {
  expect(
    find("We keep this code.\n\n**Your hand on it**\n\nSignature: ________ Date: ______"),
  ).toBe("Your hand on it");
});

it("finds none where what is left open at the end is not signed, or nothing is left open", () => {
  expect(find("Signature: ________\n\nWe keep this.\n\nRoom: ________")).toBeUndefined();
  expect(find("Everybody signs this code.")).toBeUndefined();
});
