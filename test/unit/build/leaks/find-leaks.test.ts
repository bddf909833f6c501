import { expect, it, vi } from "vitest";
import { createLeakScanner } from "../../../../src/build/leaks/find-leaks.ts";
import type { PlacedText } from "../../../../src/build/leaks/list-texts.ts";
import type { Audience } from "../../../../src/content/audience.ts";

const locate = () => ({ file: "policies/a.md", line: 7, column: 1 });
const place = (audience: Audience, line: string, isValue = false): PlacedText => ({
  audience,
  lines: [line],
  locate,
  isValue,
});

it("goes through the values once for a line, however long it is", () => {
  const values = Array.from({ length: 40 }, (_, index) => `value${index}`);
  const line = Array.from({ length: 2000 }, (_, at) => values[(at * at + 3 * at) % 37]).join(" ");
  const texts = values.map((value) => place("public", value, true));
  const scanner = createLeakScanner([...texts, place("house", line)], "public");
  scanner.read("a.html", Buffer.from(`<p>${line}</p>`));
  const steps = vi.spyOn(String.prototype, "replaceAll");
  expect(scanner.findLeaks()).toEqual([]);
  expect(steps.mock.calls.length).toBeLessThan(3 * values.length);
  steps.mockRestore();
});

it("finds a sentence of words that all may say, and tells it once", () => {
  const said = ["The drill starts in the shed", "A door behind the house is green at night"];
  const secret = "The door behind the shed starts at the green drill in the night";
  const texts = [...said.map((line) => place("public", line)), place("house", secret)];
  const scanner = createLeakScanner(texts, "public");
  scanner.read("a.html", Buffer.from(`<p>So: ${secret}.</p>`));
  expect(scanner.findLeaks()).toMatchObject([{ file: "a.html", audience: "house" }]);
});
