import { describe, expect, it } from "vitest";
import { knownLanguages } from "../../../src/documents/known-languages.ts";
import type { DocumentStructure } from "../../../src/documents/types/document-structure.ts";
import type { WordsOf } from "../../../src/locales/document-words.ts";
import { languages } from "../../../src/locales/language.ts";
import { foldText } from "../../../src/text/fold-text.ts";

const guestPolicy = {
  id: "guest-policy",
  order: 9,
  audience: "residents",
  sections: {
    hours: {
      reference: "V1",
      strength: "must",
      audience: "residents",
      facts: { end: { kind: "time" }, overnight: { kind: "words" } },
    },
    children: { reference: "V2", strength: "should", audience: "residents" },
  },
} as const satisfies DocumentStructure;

type GuestWords = WordsOf<typeof guestPolicy>;

const hours = {
  titles: ["Hours"],
  says: "when guests may come",
  facts: { end: { says: "when they leave" }, overnight: { says: "that", anyOf: ["overnight"] } },
  searchWords: [],
} as const;
const children = { titles: ["Children"], says: "who brings them", searchWords: [] } as const;
const guests = { title: "Guests", summary: "Who may come.", sections: { hours, children } };

/** Each of them does not compile, which `tsc` holds to be so. */
const wrong: readonly GuestWords[] = [
  // @ts-expect-error a section without words
  { ...guests, sections: { hours } },
  // @ts-expect-error words for a section that the type has not
  { ...guests, sections: { hours, children, pets: children } },
  // @ts-expect-error a fact without words
  { ...guests, sections: { children, hours: { ...hours, facts: { end: hours.facts.end } } } },
  {
    ...guests,
    // @ts-expect-error words for a fact that the section has not
    sections: { children, hours: { ...hours, facts: { ...hours.facts, start: hours.facts.end } } },
  },
  // @ts-expect-error words for facts of a section without any
  { ...guests, sections: { hours, children: { ...children, facts: { age: { says: "age" } } } } },
  {
    ...guests,
    sections: {
      children,
      // @ts-expect-error a fact that words show, and no words
      hours: { ...hours, facts: { ...hours.facts, overnight: { says: "that" } } },
    },
  },
  {
    ...guests,
    sections: {
      children,
      // @ts-expect-error words that show a fact which its kind shows
      hours: { ...hours, facts: { ...hours.facts, end: { says: "when", anyOf: ["ten"] } } },
    },
  },
  // @ts-expect-error a section without a title
  { ...guests, sections: { hours, children: { ...children, titles: [] } } },
];

describe("the words of a type of document", () => {
  it("are those that its structure asks for, and no others", () => {
    const right: GuestWords = guests;
    expect(wrong.filter((words) => words === right)).toEqual([]);
  });

  it.each(languages)(
    "have no title in %s that every heading without letters would be",
    (language) => {
      const titles = Object.values(knownLanguages[language].documents).flatMap(({ sections }) =>
        Object.values(sections).flatMap((section) => section.titles),
      );
      expect(titles.filter((title) => foldText(title) === "")).toEqual([]);
    },
  );
});

describe.each(languages)("the patterns of facts and people in %s", (language) => {
  const { facts, people } = knownLanguages[language];
  const { ending, sense, ...others } = { ...facts, ...people };

  it("remember nothing from one text to the next", () => {
    for (const pattern of Object.values(others)) expect(pattern.flags).toBe("i");
    for (const pattern of Object.values({ ...sense })) expect(pattern.flags).toBe("");
  });

  it("take every ending off", () => {
    expect(ending.flags).toMatch(/g/);
  });
});
