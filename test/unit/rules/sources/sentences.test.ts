import { expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { listSentences } from "../../../../src/rules/sources/sentences.ts";
import type { Word } from "../../../../src/text/words.ts";
import { policy } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";

const join = (words: readonly Word[]) => words.map(({ text }) => text).join(" ");

async function read(body: string) {
  const home = await readIdentifiedHome(await createHome({ "policies/a.md": policy(body) }));
  const document = home.documents.find(({ file }) => file === "policies/a.md");
  return document === undefined ? [] : listSentences(document);
}

it("splits what a document says into sentences, without headings and front matter", async () => {
  const sentences = await read(
    "## Rules\n\nBe kind. Call Dr. Lee at 10 a.m. today! Why? - One - Two",
  );
  expect(sentences.map(({ words }) => join(words))).toEqual([
    "be kind",
    "call dr lee at 10 am today",
    "why",
    "one",
    "two",
  ]);
  expect(sentences.map(({ isQuestion }) => isQuestion)).toEqual([false, false, true, false, false]);
});

it("gives an entry the line above its list, with a colon or without", async () => {
  const sentences = await read("These end a stay:\n\n- Violence\n\nThe list is short\n\n1. Theft");
  expect(sentences.map(({ words, lead }) => [join(words), join(lead)])).toEqual([
    ["these end a stay", ""],
    ["violence", "these end a stay"],
    ["the list is short", ""],
    ["theft", "the list is short"],
  ]);
});

it("gives each the titles above it, and a line that stands as one", async () => {
  const sentences = await read(
    "## Rules\n\n### Guests\n\nTen at most.\n\nVisiting Hours\n\nUntil nine.",
  );
  const last = sentences.at(-1);
  expect(last?.titles.map(join)).toEqual(["rules", "guests", "visiting hours"]);
  expect(sentences[0]?.titles.map(join)).toEqual(["rules", "guests"]);
});

it("knows where its words were typed", async () => {
  const [, second] = await read("One. Two **three** four.");
  expect(second?.placeOf(0, 2)).toMatchObject({ line: 9, column: 6 });
  expect(second?.placeOf(2, 2)).toMatchObject({ line: 9, column: 20, endColumn: 24 });
});
