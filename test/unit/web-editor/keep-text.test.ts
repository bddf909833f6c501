import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factsSchemas } from "../../../src/content/facts/read-facts.ts";
import { sampleHomeFolder } from "../../../src/package-folder.ts";
import {
  type FormValue,
  type FormValues,
  keepText,
  readShownValues,
  type ShownField,
} from "../../../src/web-editor/browser/keep-text.ts";
import { deriveFields } from "../../../src/web-editor/editor-fields.ts";

const text = (name: string): ShownField => ({ name, widget: "string" });
const person: ShownField = {
  name: "manager",
  widget: "object",
  fields: [text("name"), text("phone")],
};
const fees: ShownField = { name: "fees", widget: "list", fields: [text("name"), text("amount")] };
const fields = [text("name"), text("area"), person, { name: "languages", widget: "list" }, fees];

const home = `# The facts of the home.
name: Oak House   # as neighbors know it

manager:
  # The first name will do.
  name: "Rosa"
  phone: 480-555-0142 # day and night
languages:
  - English
  # At the front desk alone.
  - Spanish
fees:
  - name: Deposit
    amount: $200
  - name: Key
    amount: $5
unknown: stays
`;

function change(values: Partial<FormValues>): string {
  return keepText(home, { ...readShownValues(home, fields), ...values }, fields);
}

describe("what a form writes into YAML", () => {
  it("is the same text, letter for letter, where nothing was changed", () => {
    expect(change({})).toBe(home);
  });

  it("differs in a changed value alone, and keeps the note behind it and its quotes", () => {
    const changed = change({ name: "Elm House", manager: { name: "Ana", phone: "480-555-0142" } });
    expect(changed).toBe(home.replace("Oak House", "Elm House").replace('"Rosa"', '"Ana"'));
  });

  it("puts what is new behind what stands before it in the form", () => {
    expect(change({ area: "East Mesa: by the park" })).toBe(
      home.replace("neighbors know it\n", 'neighbors know it\narea: "East Mesa: by the park"\n'),
    );
  });

  it("adds and takes out entries of a list, and leaves the others and their notes alone", () => {
    expect(change({ languages: ["English", "Navajo", "Spanish"] })).toBe(
      home.replace("- English\n", "- English\n  - Navajo\n"),
    );
    expect(change({ fees: [{ name: "Key", amount: "$5" }] })).toBe(
      home.replace("  - name: Deposit\n    amount: $200\n", ""),
    );
    expect(change({ fees: [{ amount: "$200" }, { name: "Key", amount: "$5" }] })).toBe(
      home.replace("- name: Deposit\n    amount: $200", "- amount: $200"),
    );
  });

  it("takes out what was emptied, and never what the form does not show", () => {
    expect(change({ fees: [] })).toBe(home.replace(/fees:[\s\S]*\$5\n/, ""));
    expect(change({ manager: { name: "Rosa", phone: "" } })).toBe(
      home.replace("  phone: 480-555-0142 # day and night\n", ""),
    );
  });

  it("leaves a word alone that stands where the form has fields, such as the none of a home without", () => {
    const lacking = "manager: none\nname: Oak\n";
    const read = readShownValues(lacking, fields);
    expect(read).toEqual({ name: "Oak" });
    expect(keepText(lacking, { ...read, manager: {} }, fields)).toBe(lacking);
    expect(keepText(lacking, { ...read, manager: { name: "Ana" } }, fields)).toBe(
      "manager:\n  name: Ana\nname: Oak\n",
    );
  });

  it("keeps a version, a number with zeros and a yes the texts that they are", () => {
    const shown = [text("version"), text("code"), text("answer"), text("day")];
    const written = "version: 2.0\ncode: 0042\nanswer: yes\nday: 2026-03-05\n";
    const read = readShownValues(written, shown);
    expect(read).toEqual({ version: "2.0", code: "0042", answer: "yes", day: "2026-03-05" });
    expect(keepText("", read, shown)).toBe(written);
  });

  it.each([
    ['name: "Oak\nother: [', "no YAML"],
    ["name: &oak Oak\narea: *oak\n", "a value that stands for another"],
    [
      "name: Oak\nmanager: &rosa\n  name: Rosa\nnight:\n  <<: *rosa\n",
      "keys that stand for others",
    ],
    ["{name: Oak}\n", "all of it in braces"],
    ["? name\n: Oak\n", "a key behind a question mark"],
    ["- Oak\n", "a list"],
    ["Oak\n", "a word"],
  ])("reads nothing that lines cannot be kept of, so that nobody writes over it: %j, %s", (odd) => {
    expect(() => readShownValues(odd, fields)).toThrow();
    expect(() => keepText(odd, { name: "Elm", area: "Mesa" }, fields)).toThrow();
  });

  it("puts a note above what becomes several lines, never among their words", () => {
    const noted = "name: |-\n  Oak\n  House\narea: Mesa # east\n";
    const read = readShownValues(noted, fields);
    const area = "Mesa\nby the park";
    const changed = keepText(noted, { ...read, area }, fields);
    expect(changed).toBe(
      noted.replace("area: Mesa # east", "# east\narea: |-\n  Mesa\n  by the park"),
    );
    expect(readShownValues(changed, fields)).toEqual({ ...read, area });
  });

  it("fills a key that has nothing, and keeps the note behind it", () => {
    const empty = "name: # who?\narea:\n  # where?\n";
    expect(keepText(empty, { name: "Oak", area: "Mesa" }, fields)).toBe(
      "name: Oak # who?\narea: Mesa\n  # where?\n",
    );
  });

  it("keeps what the form does not show within what is emptied, or in braces, or begins an entry", () => {
    const odd =
      "manager: {name: Rosa, shoe: 38}\nfees:\n  - name: Key\n    due: soon\n    amount: $5\n";
    const read = readShownValues(odd, fields);
    expect(keepText(odd, { ...read, manager: { name: "Ana" } }, fields)).toBe(
      odd.replace(" {name: Rosa, shoe: 38}", "\n  name: Ana\n  shoe: 38"),
    );
    expect(keepText(odd, { ...read, fees: [{ amount: "$6" }] }, fields)).toBe(
      odd.replace("name: Key\n    due: soon\n    amount: $5", "due: soon\n    amount: $6"),
    );
    const inside = "manager:\n  name: Rosa\n  shoe: 38\n";
    expect(keepText(inside, { manager: {} }, fields)).toBe("manager:\n  shoe: 38\n");
  });

  it("finds the dash of an entry, whatever stands between", () => {
    const odd =
      "fees:\n  - # a-b\n    name: Key\n    amount: $5\nlanguages:\n  - &x-y English\n  - Spanish\n";
    expect(keepText(odd, { languages: ["Spanish"] }, fields)).toBe("languages:\n  - Spanish\n");
  });
});

/** The values of a form with some of its texts changed, taken out or put in. */
function vary(shown: readonly ShownField[], values: FormValues): fc.Arbitrary<FormValues> {
  return fc
    .record(
      Object.fromEntries(shown.map((field) => [field.name, varyValue(field, values[field.name])])),
    )
    .map((record) => record as FormValues); // each of them is one
}

const typed = fc
  .string({ minLength: 1, maxLength: 20, unit: "grapheme-ascii" })
  .map((letters) => letters.trim())
  .filter((letters) => letters !== "");

function varyValue(field: ShownField, value: FormValue): fc.Arbitrary<FormValue> {
  const kept = fc.constant(value);
  const { fields: inside } = field;
  if (field.widget === "object") {
    const before = typeof value === "object" && value !== null ? (value as FormValues) : {};
    return fc.oneof({ weight: 3, arbitrary: kept }, vary(inside ?? [], before));
  }
  if (field.widget === "list") {
    const entry: fc.Arbitrary<FormValue> = inside === undefined ? typed : vary(inside, {});
    const before: readonly FormValue[] = Array.isArray(value) ? value : [];
    return fc.oneof(
      { weight: 3, arbitrary: kept },
      fc.subarray([...before]),
      fc.array(entry, { maxLength: 3 }).map((added) => [...before, ...added]),
      fc.array(entry, { maxLength: 2 }).map((added) => [...added, ...before]),
    );
  }
  return fc.oneof({ weight: 6, arbitrary: kept }, typed, fc.constant(undefined));
}

/** A value as people write one. */
const madeUpValue = fc.constantFrom(
  ...["Oak", "480-555-0142", "2.0", "$5", "yes", ""],
  ...['"Oak: House"', "'it''s # one'", "|-\n    two\n    lines", ">\n    folded\n    words"],
);
const madeUpYaml = fc
  .record({
    name: madeUpValue,
    note: fc.constantFrom("", " # a note", " # it's: a - note"),
    unknown: madeUpValue,
    manager: fc.constantFrom(
      "",
      "manager: # who\n  name: Rosa # first\n  # shoes\n  shoe: 38\n",
      "manager: {name: Rosa, shoe: 38} # in braces\n",
      "manager: none # yet\n",
    ),
    languages: fc.constantFrom(
      "",
      "languages: [English, Spanish] # both\n",
      "languages:\n- English # first\n# then\n- Spanish\n",
      "languages:\n  -\n    English\n  - &s-p Spanish\n",
    ),
    owed: fc.constantFrom(
      "",
      "fees:\n  # all\n  - name: Key\n    shoe: 38\n    amount: $5 # once\n  - {amount: $6, shoe: 38}\n",
      "fees:\n  - shoe: 38\n    name: |-\n      Key\n      ring\n",
    ),
  })
  .map(({ name, note, unknown, manager, languages, owed }) => {
    const behind = (value: string) => (value.includes("\n") ? "" : note);
    const lines = [`name: ${name}${behind(name)}\n`, manager];
    return ["# The top.\n", ...lines, `unknown: ${unknown}\n`, languages, owed].join("");
  });
const newValue = fc.constantFrom(
  ...["Elm", "Elm: a # house", "two\nlines # of it", "- not a list", "{no map}"],
);

describe("any change of YAML as people write it", () => {
  it("is read again as it was typed, changes nothing once more, and loses nothing that the form does not show", () => {
    const count = (text: string) => text.split("shoe: 38").length;
    const changes = fc.record(
      {
        name: newValue,
        area: newValue,
        manager: fc.constantFrom({ name: "Ana" }, { phone: "911" }, {}),
        languages: fc.array(newValue, { maxLength: 3 }),
        fees: fc.constantFrom(
          [{ name: "Key", amount: "$7" }, { amount: "$6" }],
          [{ amount: "$5" }, { name: "Lamp", amount: "$6" }],
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(madeUpYaml, changes, (written, changed) => {
        const before = readShownValues(written, fields);
        expect(keepText(written, before, fields)).toBe(written);
        const values: FormValues = { ...before, ...changed };
        const after = keepText(written, values, fields);
        expect(readShownValues(after, fields)).toEqual(
          readShownValues(keepText("", values, fields), fields),
        );
        expect(keepText(after, values, fields)).toBe(after);
        expect(count(after)).toBe(count(written));
        expect(after).toContain("\nunknown:");
        expect(after.startsWith("# The top.\n")).toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

describe("any change of the sample home's facts", () => {
  it.each(["home", "schedule", "resources", "standard", "evidence"] as const)(
    "is read again as it was typed, and loses no note above what stays: %s.yaml",
    (name) => {
      const written = readFileSync(join(sampleHomeFolder, "_data", `${name}.yaml`), "utf8");
      const form = deriveFields(factsSchemas[name]);
      const before = readShownValues(written, form);
      const notes = written.split("\n").filter((line) => /^#/.test(line));
      fc.assert(
        fc.property(vary(form, before), (values) => {
          const after = keepText(written, values, form);
          expect(readShownValues(after, form)).toEqual(
            readShownValues(keepText("", values, form), form),
          );
          expect(after.split("\n")).toEqual(expect.arrayContaining(notes));
          expect(keepText(after, values, form)).toBe(after);
        }),
        { numRuns: 40 },
      );
    },
  );
});
