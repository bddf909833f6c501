import { describe, expect, it } from "vitest";
import { checkFields } from "../../../../src/server/contact/contact-fields.ts";
import { isVisible, isWithin } from "../../../../src/server/contact/visible-text.ts";
import { validFields } from "../../../support/contact-site.ts";
import { english } from "../../../support/locales.ts";

const unseen: Readonly<Record<string, string>> = {
  nothing: "",
  "spaces of every kind": " \t\n\u00a0\u2000\u2007\u202f\u205f\u3000\u1680",
  "zero-width characters": "\u200b\u200c\u200d\u2060\ufeff",
  "marks of direction": "\u200e\u200f\u202a\u202c\u2066\u2069\u061c",
  "soft hyphens": "\u00ad\u00ad",
  "accents alone": "\u0301\u0308\u20dd",
  "one letter's worth of 80,000 accents": "\u0301".repeat(80_000),
  "variation selectors": "\ufe0f\u{e0100}",
  "tags of a flag": "\u{e0067}\u{e0062}\u{e007f}",
  "fillers that pass for letters": "\u115f\u1160\u3164\uffa0",
  "the blank of Braille": "\u2800\u2800",
  "a vowel sign without its letter": "\u093f",
  controls: "\u0000\u0007\u001b",
};

const seen: Readonly<Record<string, string>> = {
  "one letter": "x",
  "a question mark": "?",
  "three dots": "…",
  "an emoji": "👍",
  "a family": "👨🏻‍👩🏻‍👧🏻‍👦🏻",
  "a flag": "🏴󠁧󠁢󠁥󠁮󠁧󠁿",
  "a keycap": "1️⃣",
  Persian: "می‌خواهم",
  Hindi: "कृपया शांत रहें",
  Sinhala: "ශ්‍රී",
  Arabic: "\u200fمرحبا",
  Hebrew: "שָׁלוֹם",
  Korean: "안녕",
  Vietnamese: "ồn ào quá",
  Braille: "⠓⠊",
  "a symbol of a later Unicode": "\u{1fae9}",
  "a formula": "=1+1",
  "what came in broken": "\ufffd",
};

describe("a message of", () => {
  it.each(Object.entries(unseen))("%s is empty", (_, text) => {
    expect(isVisible(text)).toBe(false);
    expect(checkFields({ ...validFields, message: text }, english)).toEqual({
      kind: "invalid",
      errors: [{ field: "message", message: english.words.contactForm.errors.noMessage }],
    });
  });

  it.each(Object.entries(seen))("%s is taken as it stands", (_, text) => {
    const checked = checkFields({ ...validFields, message: text, name: text }, english);
    expect(checked).toMatchObject({ kind: "valid", fields: { message: text, name: text } });
  });
});

it.each(Object.entries(unseen))("a name or a way to be reached of %s was not given", (_, text) => {
  expect(checkFields({ ...validFields, name: text, reply: text }, english)).toMatchObject({
    kind: "valid",
    fields: { name: "", reply: "" },
  });
});

describe("the length of a text", () => {
  it.each(Object.entries(seen).filter(([, text]) => text.length < 12))(
    "counts %s as people do",
    (_, text) => {
      const characters = [...new Intl.Segmenter("en").segment(text)].length;
      expect(isWithin(text.repeat(100), characters * 100)).toBe(true);
      expect(isWithin(text.repeat(101), characters * 100)).toBe(false);
    },
  );

  it("counts every emoji with a skin color once, and a family too", () => {
    for (const emoji of ["👩🏻‍❤️‍💋‍👨🏿", "👨🏻‍👩🏻‍👧🏻‍👦🏻", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🧑🏿‍🚀"]) {
      expect(isWithin(emoji.repeat(50), 50)).toBe(true);
    }
  });

  it("counts what stands on a letter and belongs to no language", () => {
    expect(isWithin(`x${"\u0301".repeat(80_000)}`, 5000)).toBe(false);
    expect(isWithin(`x${"\u0301".repeat(5200)}`, 5000)).toBe(false);
    expect(isWithin("x\u0301\u0302\u0303".repeat(5000), 5000)).toBe(true);
    expect(isWithin(`x${"\u200d".repeat(80_000)}`, 5000)).toBe(false);
    expect(isWithin("Z̸̡̛͙̗͔̗͔̎̈́a̴l̶g̷o̴", 20)).toBe(true);
  });
});
