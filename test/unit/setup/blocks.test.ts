import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { findSchema } from "../../../src/content/describe-schema-issue.ts";
import { listFacts } from "../../../src/content/facts/fact-table.ts";
import { isFactReference } from "../../../src/content/facts/read-facts.ts";
import { contentFolders } from "../../../src/content/files/content-folder.ts";
import { findDocumentType } from "../../../src/documents/registry.ts";
import { en } from "../../../src/locales/en/locale.ts";
import { sampleHomeFolder } from "../../../src/package-folder.ts";
import { type AnswerGroup, answersSchema } from "../../../src/setup/answers.ts";
import type { Block, Condition, DocumentBlocks } from "../../../src/setup/block.ts";
import { composeHome } from "../../../src/setup/compose-home.ts";
import { listNamed, nameAnswer } from "../../../src/setup/named-in-text.ts";
import { readBlocks } from "../../../src/setup/read-blocks.ts";
import { followings } from "../../../src/setup/tell-what-follows.ts";
import { above } from "../../../src/setup/tell-who-is-above.ts";

const documents = readBlocks();
const blocks = documents.flatMap((document) =>
  document.blocks.map((block) => ({ file: block.file, block, document })),
);

/** Whether an answer may be such a value, as it is shown. */
function isPossible(name: string, value: string): boolean {
  const following = followings[name];
  if (name === above || following !== undefined) {
    return ["given", "missing", ...(following?.values ?? [])].includes(value);
  }
  const schema = findSchema(answersSchema, name.split("."));
  if (schema === undefined) return false;
  if (value === "given" || value === "missing") return true;
  return listFacts(name, schema, value)
    .concat(listFacts(name, schema, [value]))
    .some(
      ({ value: fact }) =>
        fact.shown === value && (fact.kind === "choice" || name === "home.languages"),
    );
}

/** The conditions that a document or block needs to hold beside its own: what it names was told. */
function listConditions(
  { front }: DocumentBlocks,
  block?: Block,
): readonly (readonly [string, Condition])[] {
  const named = listNamed(block?.text ?? "").map((name) => nameAnswer(name) ?? name);
  const told = named
    .filter((name) => /^(?:above|home|ways)\./.test(name))
    .map((name) => (name.startsWith(`${above}.`) ? above : name))
    .map((name) => [name, "given"] as const);
  return [...Object.entries(front.when), ...Object.entries(block?.when ?? {}), ...told];
}

/** Pairs of conditions of which only one can hold. */
function findClashes(conditions: readonly (readonly [string, Condition])[]): readonly string[] {
  const missing = conditions.filter(([, condition]) => condition === "missing");
  const others = conditions.filter(([, condition]) => condition !== "missing");
  return missing.flatMap(([name]) =>
    others
      .filter(([other]) => other === name || other.startsWith(`${name}.`))
      .map(([other]) => `${name} is missing, and ${other} is told`),
  );
}

/** What a part of a block needs to be told, beyond its conditions and what every home tells first. */
function listNeeded(part: string, { when }: Block): readonly string[] {
  const conditions = Object.entries(when)
    .filter(([, condition]) => condition !== "missing")
    .map(([name]) => name);
  return listNamed(part)
    .filter((name) => /^(?:above|home|answers)\./.test(name))
    .filter((name) => name !== "home.name" && !name.startsWith("home.manager."))
    .filter((name) => !conditions.some((each) => name === each || name.startsWith(`${each}.`)));
}

describe("the blocks of documents", () => {
  it.each(documents.map((document) => [document.file, document] as const))(
    "are of documents that can be: %s",
    (_file, { front }) => {
      const known = findDocumentType(front.type ?? basename(front.path, ".md"));
      const isOpen = front.path.startsWith("neighbors/") || known === undefined;
      expect(isOpen && front.audience === undefined).toBe(false);
      expect(documents.filter((other) => other.front.path === front.path)).toHaveLength(1);
    },
  );

  it.each(blocks.map(({ file, ...rest }) => [file, rest] as const))(
    "stand where they can: %s",
    (file, { block, document }) => {
      const type = findDocumentType(document.front.type ?? basename(document.front.path, ".md"));
      const ids = type?.sections.map(({ id }) => id);
      if (block.section.kind === "known") {
        expect(ids).toContain(block.section.id);
        expect(basename(file).split(".")[0]).toBe(block.section.id);
        const { id, heading } = block.section;
        const titles = type?.sections.find((section) => section.id === id)?.titles.en;
        if (heading !== undefined) expect(titles).toContain(heading);
      } else {
        expect(ids).toBeUndefined();
      }
      expect(block.text).not.toBe("");
      expect(block.text.match(/^##? .*/gm)).toBeNull();
    },
  );

  it.each(
    [
      ...documents.map((document) => ({ file: document.file, document, block: undefined })),
      ...blocks,
    ].map(({ file, document, block }) => [file, listConditions(document, block)] as const),
  )("fit some home: %s", (_file, conditions) => {
    const impossible = conditions.filter(([name, condition]) => {
      const values = typeof condition === "string" ? [condition] : condition;
      return !values.every((value) => isPossible(name, value));
    });
    expect(impossible.filter(([name]) => !/\.(?:fees|crisisLines)\./.test(name))).toEqual([]);
    expect(findClashes(conditions)).toEqual([]);
  });

  it.each(blocks.map(({ file, block }) => [file, block.text] as const))(
    "name facts and answers that there are: %s",
    (_file, text) => {
      const unknown = listNamed(text)
        .filter((name) => /^(?:home|answers)\./.test(name))
        .filter((name) => {
          const answer = nameAnswer(name);
          return answer === undefined
            ? !isFactReference(name) && name !== "home.languages" // a list is shown whole
            : findSchema(answersSchema, answer.split(".")) === undefined;
        });
      expect(unknown).toEqual([]);
      expect(listNamed(text).filter((name) => name.startsWith("house."))).toEqual([]);
    },
  );

  it("take nothing with them that needs no answer, where theirs was not given", () => {
    const mixed = blocks.filter(({ block }) => {
      const parts = block.text
        .split(/\n\n|\n(?=- )/)
        .filter((part) => !part.startsWith("> [!READ]"))
        .map((part) => listNeeded(part, block).length > 0);
      return parts.includes(true) && parts.includes(false);
    });
    expect(mixed.map(({ file }) => file)).toEqual([]);
  });

  it.each(blocks.map(({ file, block }) => [file, block.text] as const))(
    "ask for one reading at most, on their first line: %s",
    (_file, text) => {
      const marks = text
        .split("\n")
        .flatMap((line, index) => (line.includes("[!READ]") ? index : []));
      expect(marks.length === 0 || (marks.length === 1 && marks[0] === 0)).toBe(true);
      if (marks.length > 0) {
        expect(text).toMatch(/^> \[!READ\] Is this true of your home\? \S.*[.?]\n\n/);
      }
    },
  );
});

/** A text's words in small letters, a sentence or a line at a time. */
function listSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?:])\s|\n|\|/)
    .map((sentence) => (sentence.toLowerCase().match(/[\p{L}\p{N}{}.]+/gu) ?? []).join(" "))
    .map((sentence) => sentence.replace(/[.]+$/, ""))
    .filter((sentence) => sentence.split(" ").length >= 5);
}

describe("the sample home", () => {
  const own = new Set(
    contentFolders.flatMap((folder) =>
      readdirSync(join(sampleHomeFolder, folder))
        .filter((name) => /\.(?:md|yaml)$/.test(name))
        .flatMap((name) =>
          listSentences(readFileSync(join(sampleHomeFolder, folder, name), "utf8")),
        ),
    ),
  );

  it("has sentences to look for", () => {
    expect(own.size).toBeGreaterThan(800);
  });

  it.each([
    ...documents.map(({ file, opening, front }) => [file, `${front.summary}\n${opening}`] as const),
    ...blocks.map(({ file, block }) => [file, block.text] as const),
  ])("lends no sentence to %s", (_file, text) => {
    expect(listSentences(text).filter((sentence) => own.has(sentence))).toEqual([]);
  });
});

describe("whom to call late in the evening", () => {
  const carla = { name: "Carla", role: "Night lead", phone: "614-867-0104" };
  const compose = (nightCalls: string, nightPerson: typeof carla | "nobody" = carla) => {
    const files = composeHome(
      {
        home: {
          name: "Elm House",
          manager: { name: "Dana", phone: "614-867-0101" },
          backup: { name: "Lee", role: "Owner", phone: "614-867-0102" },
          ...(nightPerson === "nobody" ? {} : { night: nightPerson }),
          curfew: { weekdays: "11 pm" },
          certification: { level: "II" },
        },
        ways: { nightCalls },
      },
      "2027-02-01",
    );
    return files.map(({ text }) => text).join("\n");
  };

  it.each([
    ["house manager", "If you will be late, call {{ home.manager.name }}."],
    ["backup", "If you will be late, call {{ home.backup.name }}: {{ home.backup.phone }}."],
    ["someone else", "If you will be late, call {{ home.night.name }}: {{ home.night.phone }}."],
    ["nobody", "If you will be late, tell {{ home.manager.name }} beforehand."],
  ])("is the one who answers then: %s", (nightCalls, sentence) => {
    const sentences = compose(nightCalls).match(/If you will be late[^.]*(?:\.\w[^.]*)*\./g);
    expect(sentences).toEqual([sentence]);
  });

  it("is somebody else in every text that speaks of the night, and in the facts", () => {
    const text = compose("someone else");
    for (const sentence of [
      "At night, {{ home.night.name }} ({{ home.night.role }}) answers the phone: {{ home.night.phone }}.",
      "{{ home.night.name }} ({{ home.night.role }}) answers at night: {{ home.night.phone }}.",
      "At night, call {{ home.night.name }}: {{ home.night.phone }}.",
      "At night, tell {{ home.night.name }}: {{ home.night.phone }}.",
      "At night call {{ home.night.name }} ({{ home.night.role }}): {{ home.night.phone }}.",
      "night:\n  name: Carla\n",
    ]) {
      expect(text).toContain(sentence);
    }
  });

  it("is the manager where nobody said who that somebody is", () => {
    const text = compose("someone else", "nobody");
    expect(text).toContain("If you will be late, call {{ home.manager.name }}.");
    expect(text).not.toContain("home.night");
  });

  it("is told beside noise where it is not the manager", () => {
    const sentence =
      "If nobody answers, and at night, call {{ home.backup.name }}: {{ home.backup.phone }}.";
    expect(compose("backup")).toContain(sentence);
    expect(compose("house manager")).not.toContain(sentence);
  });
});

describe("what was not told", () => {
  const compose = (home: AnswerGroup) =>
    composeHome({ home: { name: "Elm House", ...home } }, "2027-02-01")
      .filter(({ path }) => path.endsWith(".md"))
      .map(({ text }) => text)
      .join("\n");

  it("is nothing of certification, where it was passed over", () => {
    expect(compose({})).not.toMatch(/(?:not|have applied to be|are) certified/i);
    expect(compose({ certification: { status: "not certified" } })).toMatch(/not certified/i);
  });

  it("takes neither the phone nor 911 along, where only hours and email are missing", () => {
    const text = compose({ manager: { name: "Dana", phone: "614-867-0101" } });
    expect(text).toContain("- **Phone:** {{ home.manager.phone }}\n");
    expect(text).toContain("**If someone is in danger, call {{ crisisLines.emergency.phone }}");
    expect(text).toContain("{{ home.manager.role }}, at {{ home.manager.phone }}.\n");
  });

  it("leads outside the home as long as the affiliate's phone is missing", () => {
    const text = compose({ certification: { status: "applied for", affiliate: "Oregon Homes" } });
    expect(text).toContain("outside the home, for unfair treatment");
    expect(text).toContain("[USA.gov](https://www.usa.gov)");
  });
});

/** A home of Level II with phases, hours that differ at the weekend, and a resident who stands in. */
const ofPhases = (stands: string) =>
  new Map(
    composeHome(
      {
        home: {
          name: "Elm House",
          manager: { name: "Dana", phone: "614-867-0101" },
          backup: { name: "Lee", role: "Night lead", phone: "614-867-0102", stands },
          ...(stands === "beside" && {
            director: { name: "Ann", role: "Director", phone: "614-867-0103" },
          }),
          quietHours: { start: "10 pm", end: "7 am", weekendStart: "11 pm", weekendEnd: "8 am" },
          curfewByPhase: [
            { phase: "First 30 days", time: "9 pm" },
            { phase: "Then", time: "11 pm" },
          ],
          certification: { level: "II" },
        },
        ways: { nightCalls: "backup", phases: "with curfew" },
      },
      "2027-02-01",
    ).map(({ path, text }) => [path, text]),
  );

describe("a curfew for each phase", () => {
  it("is told as such, and no single time is anywhere", () => {
    const files = ofPhases("above");
    const all = [...files.values()].join("\n");
    expect(files.get("policies/phases-and-passes.md")).toContain("\n{{ curfewByPhase }}\n");
    expect(all).toContain("**Curfew.** It changes as your stay goes on");
    expect(all).not.toContain("{{ home.curfew.");
    expect(files.get("_data/home.yaml")).toContain("\ncurfew: none\n");
  });
});

describe("quiet hours that are others at the weekend", () => {
  it("are told for both wherever they are told", () => {
    const all = [...ofPhases("above").values()].join("\n");
    const told = all.split("\n").filter((line) => line.includes("{{ home.quietHours.start"));
    expect(told.length).toBeGreaterThan(2);
    for (const line of told) expect(line).toContain("{{ home.quietHours.weekendStart }}");
  });
});

/** What only somebody above the manager may do. */
const judgesPattern =
  /appeal|About \{\{ home\.manager\.name|getting back|someone else to look|looks at it|does the same with/;

describe("somebody who stands in and is no judge", () => {
  it("is called, and never decides on the manager", () => {
    const files = ofPhases("beside");
    const lines = [...files]
      .filter(([path]) => path.endsWith(".md"))
      .flatMap(([, text]) => text.split("\n"));
    const ofStandIn = lines.filter((line) => line.includes("{{ home.backup."));
    expect(ofStandIn.length).toBeGreaterThan(2);
    expect(ofStandIn.filter((line) => judgesPattern.test(line))).toEqual([]);
    expect(lines.filter((line) => line.includes("{{ home.director.")).length).toBeGreaterThan(5);
  });

  it("decides where the home told that it is somebody above", () => {
    const text = ofPhases("above").get("policies/grievance-policy.md");
    expect(text).toContain("- **About {{ home.manager.name }}:** {{ home.backup.name }}");
  });

  it("searches nobody: one of the two is the manager or somebody above", () => {
    const text = ofPhases("beside").get("policies/resident-packet.md");
    expect(text).toContain("Residents search nobody.");
    expect(text).not.toContain("stands in for");
  });
});

describe("how many can live in the home", () => {
  const texts = [
    ...documents.map(({ file, opening }) => [file, opening] as const),
    ...blocks.map(({ file, block }) => [file, block.text] as const),
  ].filter(([, text]) => text.includes("{{ home.capacity }}"));

  it.each(texts)(
    "is said of residents in %s, since a manager who lives in is not counted",
    (_, text) => {
      expect(text.replaceAll("{{ home.capacity }} residents", "")).not.toContain("home.capacity");
    },
  );

  it("is said of residents by the site itself", () => {
    expect(Object.values(en.words.welcome.capacity).join(" ")).not.toMatch(/people|person/);
  });
});
