import { describe, expect, it } from "vitest";
import {
  countWords,
  listAtPenBlanks,
  listFalseAlarms,
} from "../../../../../scripts/bench/reading/judge-alarms.ts";
import { judgeFaults } from "../../../../../scripts/bench/reading/judge-faults.ts";
import {
  judgeMissing,
  judgeSections,
  listWrongSections,
} from "../../../../../scripts/bench/reading/judge-sections.ts";
import type { CheckedSet } from "../../../../../scripts/bench/reading/read-set.ts";
import { truthSchema } from "../../../../../scripts/bench/reading/truth.ts";
import { createFinding, type Severity } from "../../../../../src/findings/finding.ts";

const file = "policies/resident-packet.md";
const lines = [
  "## Visitors", // 1
  "", // 2
  "Visitors leave at 9 pm.", // 3
  "", // 4
  "Nobody smokes indoors.", // 5
  "", // 6
  "The fee is [amount] a week.", // 7
  "", // 8
  "Name: ________", // 9
  "", // 10
  "Visitors leave at 10 pm.", // 11
];

const truth = truthSchema.parse({
  set: "home-00",
  home: { name: "A", area: "B", phone: "602-555-0142", email: "a@example.org" },
  documents: [
    {
      file,
      sections: [
        { id: "guests", form: "heading", line: 1 },
        { id: "smoking", form: "sentence", line: 5 },
      ],
      absent: ["welcome", "grievances"],
      doubtful: [{ id: "leaving" }],
      faults: [
        { kind: "placeholder", line: 7 },
        { kind: "contradiction-time", line: 3, id: "visits", lines: [3] },
        { kind: "contradiction-time", line: 11, id: "visits", lines: [11] },
      ],
      softFaults: [{ line: 11 }],
      penBlanks: [{ line: 9 }],
    },
  ],
});

function say(rule: string, line: number, fix = "Mend it.", severity: Severity = "warning") {
  const named = { name: rule, severity, looksFor: "A fault." };
  return createFinding(named, { file, line, column: 1 }, { message: "It is so.", fix });
}

function check(findings: CheckedSet["findings"], sections = [{ id: "guests", line: 1 }]) {
  return { truth, papers: [{ file, lines, sections }], findings, madeUpFrom: 10 };
}

describe("judgeSections", () => {
  it("takes a section that counts on its line for certain, and one that is asked about there for likely", () => {
    const read = judgeSections(check([say("section/likely", 5, "Put {#smoking} behind it.")]));
    expect(read.map((section) => section.read)).toEqual(["certain", "likely"]);
  });

  it("takes one on another line, or asked about as another section, for missed", () => {
    const findings = [say("section/likely", 5, "Put {#guests} behind it.")];
    const read = judgeSections(check(findings, [{ id: "guests", line: 3 }]));
    expect(read.map((section) => section.read)).toEqual(["missed", "missed"]);
  });
});

describe("listWrongSections", () => {
  it("lists absent sections that count or are asked about", () => {
    const findings = [say("section/likely", 3, "Put {#grievances} behind it.")];
    const wrong = listWrongSections(check(findings, [{ id: "welcome", line: 1 }]));
    expect(wrong.map(({ id, read }) => `${id} ${read}`)).toEqual([
      "welcome certain",
      "grievances likely",
    ]);
  });
});

describe("judgeMissing", () => {
  it("holds what is said to be missing against what is absent, and leaves doubtful ones out", () => {
    const said = ["welcome", "smoking", "leaving"].map((id) =>
      say("section/missing", 1, `Or put {#${id}} behind it.`),
    );
    const judged = judgeMissing(check(said)).map(
      ({ id, isAbsent, isSaid }) => `${id} ${isAbsent} ${isSaid}`,
    );
    expect(judged).toEqual(["welcome true true", "grievances true false", "smoking false true"]);
  });
});

describe("judgeFaults", () => {
  const tell = (findings: CheckedSet["findings"]) =>
    judgeFaults(check(findings)).map(({ kind, isFound }) => `${kind} ${isFound}`);

  it("counts faults of one id once, and finds them in any of their places", () => {
    expect(tell([say("contradiction/times", 11)])).toEqual([
      "placeholder false",
      "contradiction-time true",
    ]);
  });

  it("takes neither a note nor a rule about something else for a find", () => {
    expect(tell([say("placeholder/left", 7, "", "info"), say("text/mark-shown", 7)])).toEqual([
      "placeholder false",
      "contradiction-time false",
    ]);
  });
});

describe("listFalseAlarms", () => {
  const tell = (findings: CheckedSet["findings"]) =>
    listFalseAlarms(check(findings)).map(({ rule, line }) => `${rule} ${line}`);

  it("lists errors and warnings where nothing is wrong, and faults of another kind", () => {
    const findings = [say("language/person-first", 5), say("text/mark-shown", 7)];
    expect(tell(findings)).toEqual(["language/person-first 5", "text/mark-shown 7"]);
  });

  it("lets notes go, and what stands at a fault of its kind or at a soft fault", () => {
    const findings = [
      say("contact/typed", 5, "", "info"),
      say("placeholder/left", 7),
      say("text/mark-shown", 11),
    ];
    expect(tell(findings)).toEqual([]);
  });

  it("lists a section said to be missing that stands there, and none that is absent or in doubt", () => {
    const findings = ["smoking", "welcome", "leaving"].map((id) =>
      say("section/missing", 1, `Or put {#${id}} behind it.`),
    );
    expect(tell(findings)).toEqual(["section/missing 1"]);
  });

  it("lists a section asked about on a line where it does not stand", () => {
    const findings = [3, 5].map((line) => say("section/likely", line, "Put {#smoking} behind it."));
    expect(tell(findings)).toEqual(["section/likely 3"]);
  });

  it("leaves out what is said of facts, and what is held against made-up ones", () => {
    const ofFacts = { ...say("facts/invalid", 3), file: "_data/home.yaml" };
    const related = [10, 9].map((line) => ({
      ...say("contradiction/response", 5),
      related: [{ ...ofFacts, line, message: "The facts." }],
    }));
    expect(tell([ofFacts, ...related])).toEqual(["contradiction/response 5"]);
  });
});

describe("listAtPenBlanks", () => {
  it("lists notes too", () => {
    const findings = [say("placeholder/left", 9, "", "info"), say("placeholder/left", 7)];
    expect(listAtPenBlanks(check(findings))).toHaveLength(1);
  });
});

describe("countWords", () => {
  it("counts what has letters or digits, front matter left out", () => {
    expect(countWords(["---", "title: A", "---", "", "- Quiet, from 10 – 7 pm."])).toBe(5);
  });
});
