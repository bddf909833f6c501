import { describe, expect, it } from "vitest";
import { checkFiles, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

/** Every half hour from 6 pm to 2 am, as people write it. */
const times = Array.from({ length: 17 }, (_, index) => {
  const minutes = 18 * 60 + index * 30;
  const hour = Math.floor(minutes / 60) % 24;
  const half = hour >= 12 ? "pm" : "am";
  const shown = `${hour % 12 === 0 ? 12 : hour % 12}${minutes % 60 === 0 ? "" : ":30"}`;
  return { shown: `${shown} ${half}`, dotted: `${shown} ${half[0]}.m.`, close: `${shown}${half}` };
});
const days = [
  { said: "on weeknights", fact: "10 pm" },
  { said: "Sunday through Thursday", fact: "10 pm" },
  { said: "on Mondays", fact: "10 pm" },
  { said: "on weekends", fact: "11 pm" },
  { said: "on Friday and Saturday", fact: "11 pm" },
  { said: "on Saturday nights", fact: "11 pm" },
];
const templates = [
  (time: string, said: string) => `Curfew is ${time} ${said}.`,
  (time: string, said: string) => `Our curfew is at ${time} ${said}.`,
  (time: string, said: string) => `Be home by ${time} ${said}.`,
  (time: string, said: string) => `Residents are back in the house by ${time} ${said}.`,
  (time: string, said: string) => `We keep a ${time} curfew ${said}.`,
];

describe("a curfew in a text", () => {
  it("is found at every time but the one of the facts, however it is written", async () => {
    const sentences = days.flatMap(({ said, fact }) =>
      times.flatMap((time) =>
        [time.shown, time.dotted, time.close].flatMap((written) =>
          templates.map((write) => ({ text: write(written, said), isSame: time.shown === fact })),
        ),
      ),
    );
    const text = sentences.map((sentence) => sentence.text).join("\n\n");
    const findings = await checkFiles(
      { "_data/home.yaml": homeYaml, "neighbors/a.md": page(text) },
      "contradiction/curfew",
    );
    const lines = new Set(findings.map(({ line }) => line));
    const wrong = sentences.filter(({ isSame }, index) => lines.has(6 + index * 2) === isSame);
    expect(wrong.map((sentence) => sentence.text)).toEqual([]);
  });

  it("of a day that the facts have by itself is held against that", async () => {
    const facts = homeYaml.replace("  weekends: 11 pm\n", "  weekends: 11 pm\n  sunday: 9 pm\n");
    const findings = await checkFiles(
      {
        "_data/home.yaml": facts,
        "neighbors/a.md": page("Curfew on Sunday is 10 pm.\n\nCurfew on Sunday is 9 pm."),
      },
      "contradiction/curfew",
    );
    expect(findings).toMatchObject([
      { line: 6, column: 21, related: [{ file: "_data/home.yaml" }] },
    ]);
    expect(facts.split("\n")[(findings[0]?.related[0]?.line ?? 0) - 1]).toBe("  sunday: 9 pm");
  });

  it("is never told in a message beside a text for everyone", async () => {
    const [finding] = await checkFiles(
      { "_data/home.yaml": homeYaml, "neighbors/a.md": page("Curfew is 9 pm.") },
      "contradiction/curfew",
    );
    expect(finding?.message).not.toContain("10 pm");
    expect(finding?.fix).toContain("for residents");
  });
});
