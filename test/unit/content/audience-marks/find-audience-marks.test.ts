import { describe, expect, it } from "vitest";
import { findAudienceMarks } from "../../../../src/content/audience-marks/find-audience-marks.ts";

const findInLine = (line: string) =>
  findAudienceMarks([line]).map(({ audience, column, typed }) => `${audience} ${column} ${typed}`);

describe("a mark for an audience in a raw line", () => {
  it.each([
    ["## Staff {audience=residents}", "residents 10 {audience=residents}"],
    ["> - ## Staff {#night audience=house}", "house 14 {#night audience=house}"],
    ["| Staff | audience=residents |", "residents 11 audience=residents"],
    ["Staff {audience = “residents”} and more", "residents 7 {audience = “residents”}"],
    ["##Staff [audience: house]", "house 9 [audience: house]"],
    ["## Staff {residents}", "residents 10 {residents}"],
    ["## Staff [house]", "house 10 [house]"],
    ["<!-- audience=residents -->", "residents 1 <!-- audience=residents -->"],
    ["audience residents", "residents 1 audience residents"],
    ["- audience residents", "residents 3 audience residents"],
    ["1. audience residents", "residents 4 audience residents"],
    ["  - 2. udience residents.", "residents 8 udience residents"],
    ["Anyone may come.\u2028Audience house", "house 18 Audience house"],
    ["Night staff audienceresidents", "house 13 audienceresidents"],
    ["Night staff udienceresident", "house 13 udienceresident"],
  ])("is found where it stands: %s", (line, found) => {
    expect(findInLine(line)).toEqual([found]);
  });

  it.each([
    ["with a letter wrong", "## Staff {audiance=residents}"],
    ["with a letter of another alphabet", "## Staff {\u0430udience=residents}"],
    ["with a character that nobody sees", "## Staff {audi\u200bence=residents}"],
    ["with full-width letters", "## Staff ｛ａｕｄｉｅｎｃｅ＝residents｝"],
    ["with an entity", "## Staff &#123;audience&#61;residents}"],
    ["with a backslash", "## Staff \\{audience=residents}"],
    ["in bold", "## Staff **{audience=residents}**"],
    ["without an end", "## Staff {audience=residents"],
    ["behind another line's end that only shows", "## Staff\u2028{audience=residents}"],
  ])("is found %s", (_how, line) => {
    expect(findAudienceMarks([line]).map(({ audience }) => audience)).toEqual(["residents"]);
  });

  it.each([
    ["Night staff audience residents", "residents"],
    ["Night staff audienc house", "house"],
    ["Night staff audience-residents", "residents"],
  ])("is found without a sign in a heading that has none of its own: %s", (line, audience) => {
    const marks = findAudienceMarks([line, "---"], { isHeading: (index) => index === 0 });
    expect(marks.map((mark) => mark.audience)).toEqual([audience]);
  });

  it("means the narrowest audience that it names", () => {
    const marks = findAudienceMarks(["## Staff {audience=public, house}"]);
    expect(marks.map(({ audience }) => audience)).toEqual(["house"]);
  });

  it("means the house where it names nobody that is known", () => {
    for (const line of ["## Staff {audience=}", "## Staff {audience=staff}", "{audience"]) {
      expect(findAudienceMarks([line], { isHeading: () => true })[0]?.audience).toBe("house");
    }
  });

  it("that goes on in the line below means what stands there too", () => {
    const [mark] = findAudienceMarks(["## Staff {audience=public,", "house}"]);
    expect(mark?.audience).toBe("house");
  });
});

describe("text that is no mark", () => {
  it.each([
    "The audience was large: residents, neighbors and the house next door.",
    "House rules: everyone keeps them.",
    "House rules for the public",
    "We ask whom the audience residents invite.",
    "- An audience of residents",
    "1. The audience is public",
    "Ask [the house](https://example.org/?for=house&all=no).",
    "## Meetings (public)",
    '## House rules {#house-rules words="audience, residents"}',
    "## Kit at {{ house.naloxonePlace }}",
    "Call {{ home.manager.phone }}.",
    "| residents | ask |",
    "rent = 500, a = b, {1, 2}",
  ])("is left alone: %s", (line) => {
    expect(findInLine(line)).toEqual([]);
  });
});
