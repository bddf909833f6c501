import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatKeptVersion,
  type KeptSurroundings,
  readKeptVersion,
} from "../../../../src/content/versions/kept-version.ts";
import {
  compareVersionNumbers,
  nameVersionFile,
  readVersionPath,
} from "../../../../src/content/versions/version-path.ts";

const name = { policy: "policies/pets", version: "2.0" };
const file = nameVersionFile(name);
const text = "---\ntitle: Pets\nversion: 2.0\n---\n\nFish, and caged birds.\n";
const surroundings: KeptSurroundings = {
  audience: "residents",
  readers: { "which-pets": "public" },
  facts: { "home.manager.phone": "(520) 555-0142", "home.capacity": "8", note: "no: # yes\n---" },
  tables: { fees: { head: ["What", "Amount"], rows: [["Lost key", "$5"]] } },
};

const read = (kept: string) => readKeptVersion({ file, text: kept });
const written = formatKeptVersion(name, text, surroundings);

describe("a kept version", () => {
  it("gives back what was kept, letter for letter", () => {
    expect(read(written)).toMatchObject({
      findings: [],
      version: { ...name, ...surroundings, file, text },
    });
  });

  it("gives back any text with any facts", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (body, fact, key) => {
        const any = `---\nversion: 2.0\n---\n${body.replaceAll("\r", "")}`;
        const facts = { [`home.${key}`]: fact.replaceAll("\r", "") };
        const kept = formatKeptVersion(name, any, { ...surroundings, facts });
        const { version } = read(kept);
        return (
          version === undefined ||
          (version.text === any && version.facts[`home.${key}`] === facts[`home.${key}`])
        );
      }),
    );
  });

  it("is the same file whoever keeps it, in whatever order facts come", () => {
    const { note = "", ...rest } = surroundings.facts;
    const turned = { ...surroundings, facts: { note, ...rest } };
    const sum = /"sum": .*/.exec(written)?.[0];
    expect(formatKeptVersion(name, text, turned)).toContain(sum);
  });

  it("is none any more when a word, a fact, a reader or its number is changed", () => {
    const changes: readonly (readonly [string, string])[] = [
      ["Fish", "Cats"],
      ["555-0142", "555-0199"],
      ['"audience": "residents"', '"audience": "public"'],
      ['"which-pets": "public"', '"which-pets": "residents"'],
      ["Lost key", "Found key"],
      ["kept: {", "kept: ["],
    ];
    for (const [from, to] of changes) {
      expect(written).toContain(from);
      const { version, findings } = read(written.replace(from, to));
      expect(version, from).toBeUndefined();
      expect(findings.map(({ rule }) => rule)).toEqual(["version/altered"]);
    }
    expect(
      readKeptVersion({ file: nameVersionFile({ ...name, version: "2.1" }), text: written })
        .version,
    ).toBeUndefined();
  });

  it("stays one where a program ended its lines otherwise or trimmed them", () => {
    expect(read(written.replace("caged birds.\n", "caged birds.  \n\n")).version).toBeDefined();
  });
});

describe("the name of a kept file", () => {
  it("says which version of which policy it is, and others say nothing", () => {
    expect(file).toBe("policies/versions/pets/2.0.md");
    expect(readVersionPath("policies/versions/house/pets/2.10.md")).toEqual({
      policy: "policies/house/pets",
      version: "2.10",
    });
    for (const other of [
      "policies/pets.md",
      "policies/versions/2.0.md",
      "policies/versions/pets/v2.md",
    ]) {
      expect(readVersionPath(other)).toBeUndefined();
    }
  });

  it("is ordered number by number", () => {
    const versions = ["2.10", "2.9", "10", "2", "2.0.1"];
    expect(versions.toSorted(compareVersionNumbers)).toEqual(["2", "2.0.1", "2.9", "2.10", "10"]);
    expect(compareVersionNumbers("2", "2.0")).toBe(0);
  });
});

it("the guide shows the keys that are kept", () => {
  const guide = readFileSync(resolve(import.meta.dirname, "../../../../docs/versions.md"), "utf8");
  for (const key of ["sum", ...Object.keys(surroundings)]) expect(guide).toContain(`\`${key}\``);
});
