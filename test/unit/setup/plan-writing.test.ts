import { describe, expect, it } from "vitest";
import { describeWritten } from "../../../src/setup/describe-written.ts";
import {
  listLeftOver,
  planWriting,
  recordWritten,
  type Standing,
} from "../../../src/setup/plan-writing.ts";
import { putRecord, readRecord } from "../../../src/setup/written-record.ts";

const write = (pets: string, day: string) => `---\nreviewed: ${day}\n---\n\nPets: ${pets}.\n`;

const compose = (pets: string) => (day: string) => [
  { path: "policies/guest-policy.md", text: write(pets, day) },
];

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
    ["that somebody changed is left alone", "no", write("two cats", "2027-05-01"), "kept"],
    ["that setup never wrote is left alone", "no", "# Ours\n", "kept"],
  ])("%s", (_what, pets, standing, fate) => {
    expect(plan(pets, standing).map((file) => file.fate)).toEqual([fate]);
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
    const first = putRecord("state: Ohio\n", new Map([["a.md", "1".repeat(24)]]));
    const second = putRecord(first, new Map([["b.md", "2".repeat(24)]]));
    expect(second).toMatch(
      /^state: Ohio\n\n# What setup wrote last\. .*\n# written 2{24} b\.md\n$/,
    );
    expect(readRecord(second)).toEqual(new Map([["b.md", "2".repeat(24)]]));
  });

  it("keeps what a file was that is left alone by now", () => {
    const kept = [{ path: "a.md", text: "theirs", fate: "kept" }] as const;
    expect(recordWritten(kept, new Map([["a.md", "1".repeat(24)]]))).toEqual(
      new Map([["a.md", "1".repeat(24)]]),
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
