import { describe, expect, it } from "vitest";
import { describeWritten } from "../../../src/setup/describe-written.ts";
import {
  listLeftOver,
  planWriting,
  recordWritten,
  type Standing,
} from "../../../src/setup/plan-writing.ts";
import { putRecord, readRecord } from "../../../src/setup/written-record.ts";

const mark = "> [!READ] Is this true of your home? Cats ask first.";

const write = (pets: string, day: string) =>
  `---\nreviewed: ${day}\n---\n\n## Pets\n\nPets: ${pets}.\n\n## Cats\n\n${mark}\n\nCats are pets.\n\n## Dogs\n\n${mark}\n\nDogs bark.\n`;

const first = write("yes", "2027-05-01");
const read = first.replaceAll(`${mark}\n`, "");
const withoutCats = read.replace(/## Cats[\s\S]*(?=## Dogs)/, "");

/** Cats and dogs the other way round. */
function reorder(text: string): string {
  const [start = "", cats = "", dogs = ""] = text.split(/(?=## Cats|## Dogs)/);
  return `${start}${dogs}\n${cats}`;
}

const fileOf = (text: string) => ({ path: "policies/guest-policy.md", text });

const compose = (pets: string) => (day: string) => [
  { path: "policies/guest-policy.md", text: write(pets, day) },
];

const print = (digit: string) => ({ fingerprint: digit.repeat(24), parts: [digit.repeat(8)] });

const tellStanding = (text: string | undefined): Standing =>
  text === undefined ? { kind: "nothing" } : { kind: "text", text };

/** Plans over what setup wrote for a home with pets on the first of May. */
function plan(pets: string, standing: string | undefined) {
  const before = planWriting({
    today: "2027-05-01",
    record: new Map(),
    readStanding: () => ({ kind: "nothing" }) as const,
    compose: compose("yes"),
  });
  const record = readRecord(putRecord("", recordWritten(before, new Map())));
  const context = { today: "2027-06-01", record, readStanding: () => tellStanding(standing) };
  return planWriting({ ...context, compose: compose(pets) });
}

describe("a file of the home", () => {
  it.each([
    ["that is not there is written", "no", undefined, "new"],
    ["that is as setup wrote it last is written anew", "no", write("yes", "2027-05-01"), "renewed"],
    ["that would change by its dates alone stays", "yes", write("yes", "2027-05-01"), "same"],
    ["that was read, and else stays, stays", "yes", read, "same"],
    ["that was read is written anew", "no", read, "renewed"],
    ["that a section was taken out of stays", "yes", withoutCats, "same"],
    ["that a section was taken out of is written anew", "no", withoutCats, "renewed"],
    ["that was read and changed is left alone", "no", read.replace("bark", "bite"), "kept"],
    ["whose sections stand in another order is left alone", "no", reorder(read), "kept"],
    ["that has a section of somebody's own is left alone", "no", `${read}\n## Fish\n`, "kept"],
    ["that somebody changed is left alone", "no", write("two cats", "2027-05-01"), "kept"],
    ["that setup never wrote is left alone", "no", "# Ours\n", "kept"],
  ])("%s", (_what, pets, standing, fate) => {
    expect(plan(pets, standing).map((file) => file.fate)).toEqual([fate]);
  });

  it("keeps what was read as read, and what was taken out as taken out, when it is written anew", () => {
    expect(plan("no", read)[0]?.text).toBe(write("no", "2027-06-01").replaceAll(`${mark}\n`, ""));
    const [file] = plan("no", withoutCats);
    expect(file?.text).toContain("Pets: no.");
    expect(file?.text).toContain("Dogs bark.");
    expect(file?.text).not.toMatch(/Cats|READ/);
  });

  it("asks again about a section that says something else by now", () => {
    const text = read.replace("Cats are pets.", "Cats are animals.");
    const before = { ...fileOf(text), fate: "new" } as const;
    const record = recordWritten([before], new Map());
    const files = planWriting({
      today: "2027-06-01",
      record,
      readStanding: () => tellStanding(text),
      compose: compose("yes"),
    });
    expect(files[0]?.text.match(/READ/g)).toHaveLength(1);
  });

  it("is left alone where it is not certain which section was taken out", () => {
    const [before] = plan("yes", undefined);
    if (before === undefined) throw new Error("Nothing was planned.");
    const files = planWriting({
      today: "2027-06-01",
      record: recordWritten([before], new Map()),
      readStanding: () => tellStanding(withoutCats.replaceAll("05-01", "06-01")),
      compose: (day) => [fileOf(write("yes", day).replace("Cats are pets", "Cats are loved"))],
    });
    expect(files.map(({ fate }) => fate)).toEqual(["kept"]);
  });

  it("keeps the sections that are set aside, which the preview wrote there", () => {
    const facts = (level: string) => ({
      path: "_data/standard.yaml",
      text: `# Ours.\nstandard: narr-3.0\n\nlaw: ohio\nlevel: ${level}\n`,
    });
    const setAside = "setAside:\n  - document: guest-policy\n    section: rooms\n    reason: None.";
    const record = recordWritten([{ ...facts("II"), fate: "new" }], new Map());
    const planAt = (level: string) =>
      planWriting({
        today: "2027-06-01",
        record,
        readStanding: () => tellStanding(`${facts("II").text}${setAside}\n`),
        compose: () => [facts(level)],
      })[0];
    expect(planAt("II")?.fate).toBe("same");
    expect(planAt("III")).toMatchObject({ fate: "renewed" });
    expect(planAt("III")?.text).toBe(`${facts("III").text}\n${setAside}\n`);
  });

  it("of facts that is left alone says in which it differs from the answers", () => {
    const files = planWriting({
      today: "2027-06-01",
      record: new Map(),
      readStanding: () => tellStanding("name: Elm House\ncurfew: none # by phase\n"),
      compose: () => [
        { path: "_data/home.yaml", text: "name: Elm House\ncurfew:\n  weekdays: 10 pm\n" },
      ],
    });
    expect(describeWritten(files)).toContain(
      "  _data/home.yaml  Otherwise than your answers: curfew.weekdays\n",
    );
  });

  it("that something stands in the way of is blocked, and told with what it is", () => {
    const files = planWriting({
      today: "2027-05-01",
      record: new Map(),
      readStanding: () => ({ kind: "obstacle", says: "It is a folder." }),
      compose: compose("yes"),
    });
    expect(files.map(({ fate }) => fate)).toEqual(["blocked"]);
    expect(recordWritten(files, new Map())).toEqual(new Map());
    expect(describeWritten(files)).toMatch(
      /^No file was written\.\n\nNot written.*\n {2}policies\/guest-policy\.md {2}It is a folder\.\n/,
    );
  });

  it("that no answer asks for any more is named where nobody changed it", () => {
    const text = write("yes", "2027-05-01");
    const record = recordWritten([{ path: "policies/pets.md", text, fate: "new" }], new Map());
    const list = (standing: string | undefined) =>
      listLeftOver([], { record, readStanding: () => tellStanding(standing) });
    expect(list(text)).toEqual(["policies/pets.md"]);
    expect(list(`${text}Our own words.\n`)).toEqual([]);
    expect(list(undefined)).toEqual([]);
  });
});

describe("the record of what was written", () => {
  it("stands at the end of the answers, and takes the place of the one before", () => {
    const first = putRecord("state: Ohio\n", new Map([["a.md", print("1")]]));
    const second = putRecord(first, new Map([["b.md", print("2")]]));
    expect(second).toMatch(
      /^state: Ohio\n\n# What setup wrote last\. .*\n# written 2{24} b\.md 2{8}\n$/,
    );
    expect(readRecord(second)).toEqual(new Map([["b.md", print("2")]]));
  });

  it("is read, and replaced, also where it was set further in", () => {
    const first = putRecord("state: Ohio\n", new Map([["a.md", print("1")]]));
    const setIn = first.replaceAll(/^# /gm, "    # ");
    expect(readRecord(setIn)).toEqual(new Map([["a.md", print("1")]]));
    expect(putRecord(setIn, readRecord(setIn))).toBe(first);
  });

  it("keeps what a file was that is left alone by now", () => {
    const kept = [{ path: "a.md", text: "theirs", fate: "kept" }] as const;
    expect(recordWritten(kept, new Map([["a.md", print("1")]]))).toEqual(
      new Map([["a.md", print("1")]]),
    );
  });
});

it("says what was written, what was left alone, and what no answer asks for", () => {
  const told = describeWritten(
    [
      { path: "a.md", text: "", fate: "new" },
      { path: "b.md", text: "", fate: "kept" },
    ],
    ["c.md"],
  );
  expect(told).toContain("Written: 1 file.\n  a.md\n");
  expect(told).toMatch(/Left alone[^:]*:\n {2}b\.md\n/);
  expect(told).toMatch(/No longer[^:]*:\n {2}c\.md\n/);
});
