import { describe, expect, it } from "vitest";
import { indexVocabulary } from "../../../../src/documents/locate-sections/index-vocabulary.ts";
import { weighSubjects } from "../../../../src/documents/locate-sections/weigh-subjects.ts";
import { documentTypes } from "../../../../src/documents/registry.ts";

/** How much a text speaks of a section of the resident packet. */
function weigh(id: string, text: string, title?: string) {
  const type = documentTypes.find((one) => one.id === "resident-packet");
  if (type === undefined) throw new Error("There is no resident packet.");
  const index = indexVocabulary(type)("en");
  const at = index.sections.findIndex((section) => section.id === id);
  return weighSubjects(text, title, index, "en")[at] ?? { weight: 0, sides: 0 };
}

describe("a text weighed against a section", () => {
  it("says more of it the more sides of its subject it speaks of", () => {
    const one = weigh("guests", "Visitors are a joy.");
    const several = weigh("guests", "Visitors stay in the living room until 9 pm and sign in.");
    expect(several.sides).toBeGreaterThan(one.sides);
    expect(several.weight).toBeGreaterThan(one.weight + 1);
  });

  it("is the same in whatever form its words stand", () => {
    expect(weigh("smoking", "Smoking on the patio")).toEqual(
      weigh("smoking", "smoked on the patio"),
    );
  });

  it("is about what leads it more than about what stands in it", () => {
    const words = "Ask at the desk.";
    expect(weigh("guests", words, "Visitors").weight).toBeGreaterThan(
      weigh("guests", `${words} Visitors`).weight,
    );
  });

  it("says nothing twice by the words of one phrase", () => {
    const phrase = weigh("drug-and-alcohol-testing", "Drug tests");
    expect(phrase.sides).toBe(1);
    expect(phrase.weight).toBeLessThan(3);
  });

  it("says less of one subject the longer it speaks of others", () => {
    const words = "Visitors stay in the living room. ";
    const others = "The moon was bright over fields of corn that autumn. ".repeat(20);
    expect(weigh("guests", words + others).weight).toBeLessThan(weigh("guests", words).weight);
  });
});
