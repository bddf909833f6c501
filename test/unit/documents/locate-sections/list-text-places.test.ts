import { expect, it } from "vitest";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { createMarkdown } from "../../../../src/content/markdown.ts";
import { readDocument } from "../../../../src/content/read-home.ts";
import { listTextPlaces } from "../../../../src/documents/locate-sections/list-text-places.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { measureGrowth } from "../../../support/measure-growth.ts";

const { facts } = readFacts([{ file: "_data/home.yaml", text: homeYaml }]);
const markdown = createMarkdown();

function read(body: string) {
  const text = `---\ntitle: Our paper\nversion: "1.0"\n---\n\n${body}\n`;
  return readDocument({ file: "policies/a.md", text }, markdown, facts.table).document;
}

it("joins what leads a list with the entries of that list, and no more", () => {
  const places = listTextPlaces(
    read("If you fall ill:\n\n- Call us.\n- Rest.\n\nThen this:\n\nWe come."),
    [],
  ).flatMap((passage) => passage.places);
  expect(places.flatMap(({ withEntries }) => withEntries ?? [])).toEqual([
    "If you fall ill: Call us. Rest.",
    "Then this:",
  ]);
});

it("has an entry that only leads a list inside it with that list, as one piece led by its words", () => {
  const places = listTextPlaces(
    read("- Smoke, if you must:\n  - pit only\n  - butts in the can\n- Visitors: same rules."),
    [],
  ).flatMap((passage) => passage.places);
  expect(places.map(({ text, title }) => [title, text])).toEqual([
    ["Smoke, if you must", "Smoke, if you must: pit only butts in the can"],
    ["Visitors", "Visitors: same rules."],
  ]);
});

it("leaves the entries inside an entry by themselves where they are many, or it says something of its own", () => {
  const many = ["a", "b", "c", "d", "e", "f"].map((one) => `  - ${one}`).join("\n");
  const count = (body: string) =>
    listTextPlaces(read(body), []).flatMap((passage) => passage.places).length;
  expect(count(`- Rules:\n${many}`)).toBe(7);
  expect(count("- Wash up. Then do this:\n  - dry\n  - stack")).toBe(3);
});

it("takes no more than ten times as long for ten times as many leads", async () => {
  const prepare = (count: number) => read("Bring this:\n\n".repeat(count));
  const growth = await measureGrowth(
    async (written: ReturnType<typeof read>) => listTextPlaces(written, []),
    { small: prepare(2_000), large: prepare(20_000) },
    30,
  );
  expect(growth.factor).toBeLessThan(30);
});
