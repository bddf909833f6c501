import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findLocale } from "../../../src/locales/locale.ts";
import { crisisLineSources } from "../../../src/safety/crisis-lines.ts";
import {
  listOverdoseWords,
  overdoseSources,
  sayOverdoseSteps,
} from "../../../src/safety/overdose-steps.ts";
import { listSafetyWords } from "../../../src/safety/safety-words.ts";
import { measureReading } from "../../../src/text/measure-reading.ts";

const english = findLocale("en");
const overdoseSteps = sayOverdoseSteps(english);

it("says to call 911 before anything else", () => {
  expect(overdoseSteps.steps[0]?.call?.phone.dialled).toBe("911");
  expect(listOverdoseWords(english).steps[0]).toMatch(/^Call 911\. /);
});

it("has naloxone, breaths, another dose, the side and staying, in this order", () => {
  const said = listOverdoseWords(english).steps.join(" ");
  const order = ["Give naloxone", "Breathe", "another dose", "side", "Stay"].map((word) =>
    said.indexOf(word),
  );
  expect(order).toEqual(order.toSorted((first, second) => first - second));
  expect(Math.min(...order)).toBeGreaterThan(0);
});

it("names sources that were read on the day it says", () => {
  expect(overdoseSources.length).toBeGreaterThan(2);
  for (const { checked } of overdoseSources) {
    expect(checked).toBe(overdoseSteps.checked.machine);
  }
});

it("names the same sources to who runs a home, with a word on who has read it", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../../docs/safety.md"), "utf8");
  for (const { url } of [...overdoseSources, ...Object.values(crisisLineSources)]) {
    expect(guide).toContain(`(${url})`);
  }
  expect(guide).toContain("No clinician has read the steps yet.");
});

it("is read by who left school after the eighth grade", () => {
  const { signs, steps } = listOverdoseWords(english);
  expect(measureReading([signs, ...steps]).grade).toBeLessThanOrEqual(8);
});

it("is among the words that anyone may read", () => {
  const words = listSafetyWords(english);
  for (const { what, how } of overdoseSteps.steps) {
    expect(words).toEqual(expect.arrayContaining([what, how]));
  }
});
