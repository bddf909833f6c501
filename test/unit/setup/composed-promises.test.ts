import { describe, expect, it } from "vitest";
import { composedHomeNames, composeFixture } from "../../support/composed-homes.ts";

interface ComposedSection {
  readonly place: string;
  readonly title: string;
  readonly text: string;
}

function listSections(name: string): readonly ComposedSection[] {
  return Object.entries(composeFixture(name))
    .filter(([path]) => path.endsWith(".md"))
    .flatMap(([path, text]) =>
      text
        .split(/^## /m)
        .slice(1)
        .map((section) => {
          const [title = "", ...lines] = section.split("\n");
          const plain = title.replace(/ \{.*\}$/, "");
          return { place: `${path}: ${plain}`, title: plain, text: lines.join("\n").trim() };
        }),
    );
}

const amount = "\\d+|two|three|four|five|six|seven|thirty|sixty|ninety";

/** A length of time, how often something is done, or what is signed or locked up: nobody was asked for these. */
const promisesPattern = new RegExp(
  `\\b(?:(?:${amount}) (?:business )?(?:minutes|hours|days|weeks|months|years)|(?:once a|every|each) (?:week|month|year)|(?:they|you|all|residents|staff) (?:also )?sign\\b|(?:is|are|and) locked up)`,
  "i",
);

/** Each with the reason why nobody has to read it. */
const argued: ReadonlyMap<string, string> = new Map([
  [
    "Resident rights",
    "whoever signs something has a right to a copy; the line that asks is at “Sign-offs”",
  ],
  ["Daily life", "the table is made of the facts"],
  ["Incident report", "the sheet says of itself where it goes"],
]);

/** Of an affiliate's time limits its profile tells, which has a source. */
const toldByProfile = /^How \{\{ home\.outside\.affiliate\.name \}\} takes complaints: .*$/gm;

describe("what a composed home promises beyond its answers", () => {
  it.each(composedHomeNames)("is marked to be read: %s", (name) => {
    const unmarked = listSections(name)
      .filter(({ title }) => !argued.has(title))
      .filter(({ text }) => !text.startsWith("> [!READ]"))
      .flatMap(({ place, text }) => {
        const own = text.replaceAll(toldByProfile, "").replaceAll(/\{\{.*?\}\}/g, "…");
        const said = promisesPattern.exec(own)?.[0];
        return said === undefined ? [] : [`${place}: ${said}`];
      });
    expect(unmarked).toEqual([]);
  });
});

/** What another text speaks of, and the section that may be taken out. */
const spokenOf = [
  { words: /\b(?:the|our) \[?log\b/, home: "Log of concerns" },
  { words: /\btell us what you take\b/i, home: "Your list of medication" },
] as const;

describe("a section that may be taken out", () => {
  it.each(spokenOf)("names the documents that speak of it as well: $home", ({ words, home }) => {
    const sections = listSections("level-2-men-ohio");
    const own = sections.find(({ title }) => title === home);
    const [mark = ""] = own?.text.split("\n") ?? [];
    const others = sections.filter((section) => section !== own && words.test(section.text));
    expect(others.length).toBeGreaterThan(0);
    for (const { place } of others) {
      const document = /([\w-]+)\.md/.exec(place)?.[1]?.replaceAll("-", " ") ?? "";
      expect(mark.toLowerCase()).toContain(document);
    }
  });
});
