import { describe, expect, it } from "vitest";
import { en } from "../../../src/locales/en/locale.ts";
import type { LocaleDefinition } from "../../../src/locales/locale-definition.ts";
import { locales } from "../../../src/locales/locales.ts";
import { splitSentence } from "../../../src/locales/message.ts";

/** Every message of a catalog with its place; counted ones as one. */
function listMessages(part: unknown, path = ""): readonly (readonly [string, readonly string[]])[] {
  if (typeof part === "string") return [[path, [part]]];
  if (typeof part !== "object" || part === null) return [];
  if ("other" in part) return [[path, Object.values(part).map(String)]];
  return Object.entries(part).flatMap(([key, value]) =>
    listMessages(value, path === "" ? key : `${path}.${key}`),
  );
}

/** What a message has to be given: its slots and marks, and for a counted one its number. */
function listGiven(sentences: readonly string[]): readonly string[] {
  const names = sentences.flatMap((sentence) =>
    splitSentence(sentence).flatMap((part) =>
      part.kind === "text" ? [] : [`${part.kind} ${part.name}`],
    ),
  );
  return [...new Set(names)].filter((name) => name !== "slot count").toSorted();
}

/** What is wrong with a catalog, held against the English one. */
function findFaults(definition: LocaleDefinition): readonly string[] {
  const own = new Map(listMessages(definition.words));
  const english = listMessages(en.words);
  const wrong = english.flatMap(([key, sentences]) => {
    const said = own.get(key);
    if (said === undefined) return [`${key} is missing`];
    return String(listGiven(said)) === String(listGiven(sentences))
      ? []
      : [`${key} has other slots`];
  });
  const known = new Set(english.map(([key]) => key));
  return [...wrong, ...[...own.keys()].flatMap((key) => (known.has(key) ? [] : [`${key} is new`]))];
}

describe("every language", () => {
  it.each(locales)("$tag says what English says, with the same slots and marks", (definition) => {
    expect(findFaults(definition)).toEqual([]);
  });

  it("is told apart from one that says less, more or with other slots", () => {
    const layout = { ...en.words.layout, runBy: "{casa} de {operator}" };
    expect(findFaults({ ...en, words: { ...en.words, layout } })).toEqual([
      "layout.runBy has other slots",
    ]);
  });

  it.each(locales)("$tag closes what it marks, and leaves no blank", ({ words }) => {
    const wrong = listMessages(words).flatMap(([key, sentences]) =>
      sentences.flatMap((sentence) => {
        const marks = splitSentence(sentence).filter(
          ({ kind }) => kind === "start" || kind === "end",
        );
        const isPaired = marks.every((mark, index) => {
          const partner = marks[index + (mark.kind === "start" ? 1 : -1)];
          return (
            partner !== undefined &&
            partner.kind !== mark.kind &&
            "name" in partner &&
            "name" in mark &&
            partner.name === mark.name
          );
        });
        return isPaired && sentence.trim() === sentence && sentence !== "" ? [] : [key];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(locales)("$tag is a language that its machine knows", ({ tag, ways }) => {
    expect(Intl.getCanonicalLocales([tag, ways.dates, ways.lists])).toHaveLength(
      new Set([tag, ways.dates, ways.lists]).size,
    );
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });
});
