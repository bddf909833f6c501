import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { measureHome } from "../../../src/documents/measure-home.ts";
import { page } from "../../support/check-files.ts";
import { createHome } from "../../support/create-home.ts";

async function measurePage(body: string) {
  const home = await readIdentifiedHome(await createHome({ "neighbors/a.md": page(body) }));
  return measureHome(home).find(({ file }) => file === "neighbors/a.md")?.sections ?? [];
}

const easy = "We sit on the porch and talk. ";
const hard =
  "Residents communicate immediately and respectfully with neighbors regarding any difficulty.";

describe("how hard a section is to read", () => {
  it("is told of each section by itself, and of what stands before the first", async () => {
    const sections = await measurePage(
      `${easy.repeat(5)}\n\n## Hard\n\n${`${hard} `.repeat(4)}\n\n### Inside\n\n${easy.repeat(5)}`,
    );
    const [before, first, inside] = sections;
    expect(sections.map(({ line }) => line)).toEqual([6, 8, 12]);
    expect([first?.title, inside?.title]).toEqual(["Hard", "Inside"]);
    expect(first?.grade).toBeGreaterThan(12);
    expect(before?.grade).toBeLessThan(4);
    expect(inside?.grade).toBeLessThan(4);
  });

  it("has no grade where there are too few words, and is left out where there are none", async () => {
    const sections = await measurePage(
      `## Few\n\n${hard}\n\n## Table\n\n| ${hard} | B |\n|---|---|\n| ${hard} | ${hard} |\n`,
    );
    expect(sections.map(({ title, words, grade }) => ({ title, words, grade }))).toEqual([
      { title: "Few", words: 10, grade: undefined },
    ]);
  });

  it("counts the entries of lists, and fills facts in", async () => {
    const [section] = await measurePage(
      `## List\n\n- Ask for {{ home.manager.name }} at the door or on the porch.\n- Or wait.`,
    );
    expect(section?.words).toBe(12);
    expect(section?.hardest?.text).toBe("Ask for Dana at the door or on the porch.");
  });

  it("shows the hardest sentence with its line and its paragraph's", async () => {
    const [section] = await measurePage(
      `## A\n\n${easy}\n\nWe sit on the porch\nand talk.\n${hard} And then\nwe eat.`,
    );
    expect(section?.hardest).toMatchObject({
      text: hard,
      line: 12,
      paragraph: { first: 10, last: 13 },
    });
  });

  it("takes no sentence of a few words for the hardest", async () => {
    const [section] = await measurePage("## A\n\nAccommodations immediately. Sit down.");
    expect(section?.hardest).toBeUndefined();
  });
});
