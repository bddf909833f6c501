import { expect, it } from "vitest";
import { listTold } from "../../../src/setup/told.ts";

const told = listTold({
  state: "Ohio",
  home: {
    name: "Elm House",
    curfew: "none",
    certification: { level: "level ii", status: "Certified" },
    languages: ["English", "Spanish"],
    fees: [{ name: "Late fee", amount: "$10" }],
  },
  ways: {
    pathways: ["smart recovery", "faith"],
    events: [{ what: "Clean-up", when: "May 1, 2027" }],
  },
});

it("gives each answer as it is shown, by what it is called", () => {
  expect(told.get("state")).toEqual(["Ohio"]);
  expect(told.get("home.certification.level")).toEqual(["II"]);
  expect(told.get("home.certification.status")).toEqual(["certified"]);
  expect(told.get("home.fees.late-fee.amount")).toEqual(["$10"]);
  expect(told.get("ways.events.1.when")).toEqual(["May 1, 2027"]);
});

it("gives a list with all its values, as they are spelt here", () => {
  expect(told.get("home.languages")).toEqual(["English", "Spanish"]);
  expect(told.get("ways.pathways")).toEqual(["SMART Recovery", "faith"]);
});

it("knows what holds other answers, and no value of it", () => {
  expect(told.get("home.certification")).toEqual([]);
  expect(told.get("home.fees")).toEqual([]);
});

it("does not know what was answered with none, or not at all", () => {
  expect(told.has("home.curfew")).toBe(false);
  expect(told.has("home.deposit")).toBe(false);
});
