import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../../src/locales/en/locale.ts";
import { startSmall } from "../../../src/text/start-small.ts";

const { roles, hours } = en.words.contact.common;

describe("a role inside a sentence", () => {
  it.each([
    ["House manager", "house manager"],
    ["Director of Open Gate Recovery", "director of Open Gate Recovery"],
    ["Owner, Open Gate Recovery LLC", "owner, Open Gate Recovery LLC"],
    ["Night lead", "night lead"],
    ["Residence manager", "residence manager"],
    ["Peer mentor", "peer mentor"],
    ["Live-in manager", "live-in manager"],
    ["Co-owner", "co-owner"],
    ["Manager, CPRS", "manager, CPRS"],
  ])("begins small where no name begins it: %s", (typed, expected) => {
    expect(startSmall(typed, roles)).toBe(expected);
  });

  it.each([
    "RN",
    "CEO",
    "LPN on duty",
    "Open Gate Recovery director",
    "House of Hope director",
    "Elmwood manager",
    "House manager of Elm House",
    "House Manager",
    "President Street caretaker",
    "McKinley house lead",
    "manager",
    "24-hour staff",
    "",
  ])("stays as it was typed where a name may begin it: %s", (typed) => {
    expect(startSmall(typed, roles)).toBe(typed);
  });

  const name = fc
    .array(fc.constantFrom("Open", "Gate", "Recovery", "Oxford", "LLC", "St.", "Ruth", "Ohio"), {
      minLength: 1,
      maxLength: 4,
    })
    .map((words) => words.join(" "));
  const person = fc.constantFrom(...roles.alone.split(" "));
  const link = fc.constantFrom(" of ", " at ", ", ", " for the ", " and owner of ");

  it("keeps every letter of a name in it, and changes the first letter alone", () => {
    fc.assert(
      fc.property(person, link, name, (first, between, named) => {
        const typed = `${first.charAt(0).toUpperCase()}${first.slice(1)}${between}${named}`;
        expect(startSmall(typed, roles)).toBe(`${first}${between}${named}`);
      }),
    );
    fc.assert(
      fc.property(name, person, (named, first) => {
        expect(startSmall(`${named} ${first}`, roles)).toBe(`${named} ${first}`);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(startSmall(typed, roles).slice(1)).toBe(typed.slice(1));
      }),
    );
  });
});

it("keeps the days in the hours of a phone", () => {
  expect(startSmall("Day and night", hours)).toBe("day and night");
  expect(startSmall("Every day, 8 am to 9 pm", hours)).toBe("every day, 8 am to 9 pm");
  expect(startSmall("Monday to Friday, 9 am to 5 pm", hours)).toBe(
    "Monday to Friday, 9 am to 5 pm",
  );
  expect(startSmall("Weekends, and Monday evenings", hours)).toBe("weekends, and Monday evenings");
});
