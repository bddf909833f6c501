import { describe, expect, it } from "vitest";
import { parseHeading, writeHeading } from "../../../src/content/heading-attributes.ts";

describe("a heading", () => {
  it("is taken apart into words, id, audience and search words", () => {
    expect(
      parseHeading('Night staff {#night-staff audience=residents words="kicked out, rides"}'),
    ).toEqual({
      title: "Night staff",
      braces: '{#night-staff audience=residents words="kicked out, rides"}',
      attributes: { id: "night-staff", audience: "residents", words: ["kicked out", "rides"] },
      faults: [],
    });
  });

  it.each([
    'Night staff {#night-staff audience=residents words="kicked out, rides"}',
    "Night staff {audience=house}",
    "Night staff {audience=resident}",
    "Night staff {audience=residents} {#night}",
    "Night staff",
  ])("is written with its braces as they were typed, right or wrong: %s", (heading) => {
    const { title, braces } = parseHeading(heading);
    expect(writeHeading(2, title, braces)).toBe(`## ${heading}`);
  });

  it("keeps a reference to a fact that ends it", () => {
    expect(parseHeading("Call {{ home.manager.phone }}")).toEqual({
      title: "Call {{ home.manager.phone }}",
      braces: "",
      attributes: {},
      faults: [],
    });
  });

  it.each(["{#Über}", "{#a--b}", `{#${"x".repeat(61)}}`, "{audience=everyone}", "{.class}"])(
    "says what is wrong with %s",
    (braces) => {
      expect(parseHeading(`Guests ${braces}`)).toMatchObject({
        title: "Guests",
        attributes: {},
        faults: [expect.any(String)],
      });
    },
  );
});
