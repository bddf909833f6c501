import { describe, expect, it } from "vitest";
import { findMeantAddress } from "../../../../src/server/contact/mistyped-address.ts";

describe("an address that looks mistyped", () => {
  it.each([
    ["ana@gmial.com", "ana@gmail.com"],
    ["ana@yaho.com", "ana@yahoo.com"],
    ["ana@hotmial.com", "ana@hotmail.com"],
    ["Ana@Outlok.com", "ana@outlook.com"],
  ])("%s was meant as %s", (typed, meant) => {
    expect(findMeantAddress(typed)).toBe(meant);
  });

  it.each([
    "ana@gmail.com",
    "ana@mail.com",
    "ana@harborhouse.org",
    "480-555-0142",
    "",
    "@",
    "a@b@c",
  ])("“%s” does not", (typed) => {
    expect(findMeantAddress(typed)).toBeUndefined();
  });
});
