import { describe, expect, it } from "vitest";
import { readFacts } from "../../../../src/content/facts/read-facts.ts";
import { homeYaml } from "../../../support/create-home.ts";

describe("a list of facts that was emptied", () => {
  it.each([
    ["schedule", "week"],
    ["resources", "list"],
    ["evidence", "public"],
    ["house", "staff"],
    ["standard", "setAside"],
    ["standard", "rulesSetAside"],
    ["profiles/oakland", "rules"],
  ])("is a list without entries: %s, %s", (file, key) => {
    const others: Readonly<Record<string, string>> = {
      house: "address: 1 A Street\nevacuation: Leave.\nnaloxonePlace: Hall.\n",
      standard: "standard: narr-3.0\n",
      "profiles/oakland": "name: Oakland\n",
    };
    for (const emptied of ["", " ", " []", "\n# the last one moved out"]) {
      const text = `${others[file] ?? ""}${key}:${emptied}\n`;
      const { findings } = readFacts([
        { file: "_data/home.yaml", text: homeYaml },
        { file: `_data/${file}.yaml`, text },
      ]);
      expect(findings).toEqual([]);
    }
  });

  it.each(["fees", "crisisLines"])("is one in the home's own facts, too: %s", (key) => {
    const rest = homeYaml.replace(/^crisisLines:\n(?: .*\n)+/m, "");
    const { findings } = readFacts([{ file: "_data/home.yaml", text: `${rest}${key}:\n` }]);
    expect(findings).toEqual([]);
  });

  it("asks for the one that is needed", () => {
    const text = homeYaml.replace("  - English\n", "");
    const { findings } = readFacts([{ file: "_data/home.yaml", text }]);
    expect(findings.map(({ message }) => String(message))).toEqual([
      expect.stringContaining("Name at least one language."),
    ]);
  });
});
