import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readDocument, readHome, type WrittenHome } from "../../../src/content/read-home.ts";
import { type Home, listSections, type Section } from "../../../src/documents/document.ts";
import type { DocumentType, SectionDefinition } from "../../../src/documents/document-type.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import type { RequiredFact } from "../../../src/documents/required-fact.ts";
import { matchTitle } from "../../../src/documents/titles/match-title.ts";
import type { Strength } from "../../../src/documents/types/document-structure.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { checkHome, createCheckingMemory } from "../../../src/rules/check-home.ts";
import { foldText } from "../../../src/text/fold-text.ts";
import { today } from "../../support/check-files.ts";
import { citeNarr } from "../../support/narr-standard.ts";
import { type KnownHome, replaceDocument } from "../../support/replace-document.ts";
import { writeDocument, writeDocuments, writeFact } from "../../support/write-document.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..");

/** The sections by themselves: what a standard's level adds to them has tests of its own. */
async function readSample(): Promise<WrittenHome> {
  const written = await readHome(projectFolder);
  return { ...written, facts: { ...written.facts, standard: undefined } };
}

const written = await readSample();
const home = identifyHome(written);
/** As in a preview: only the document that is mutated is looked at again by itself. */
const memory = createCheckingMemory();
const sample = remember({ written, home });
/** Documents of the same sections with the same facts, and no other words: each fact is taken out of these. */
const short = remember(shorten(written));

/** A home, and what the check says of it. */
type CheckedHome = KnownHome & { readonly before: ReadonlyMap<string, number> };

function remember(known: KnownHome): CheckedHome {
  return { ...known, before: countAlike(check(known.home)) };
}

/** Puts a short document of each type in the stead of the sample's. */
function shorten({ markdown, facts, ...others }: WrittenHome): KnownHome {
  const read = Object.entries(writeDocuments()).map(([file, text]) =>
    readDocument({ file, text }, markdown, facts.table),
  );
  const documents = read.map(({ document }) => document);
  const findings = read.flatMap((each) => each.findings);
  const short = { ...others, markdown, facts, documents, findings };
  return { written: short, home: identifyHome(short) };
}

function check(checked: Home): readonly Finding[] {
  return checkHome(checked, { today, isProduction: false }, memory);
}

/** What a finding says, wherever it stands: a mutation moves the lines below it. */
function keyOf({ file, rule, message }: Finding): string {
  return `${file} ${rule} ${message.replace(/line \d+/g, "line")}`;
}

function countAlike(findings: readonly Finding[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of findings.map(keyOf)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

interface Mutable {
  readonly name: string;
  readonly type: DocumentType;
  readonly file: string;
  /** What asks for the section. */
  readonly cited: readonly string[];
  readonly definition: SectionDefinition;
  readonly section: Section;
  readonly lines: readonly string[];
  /** The index of the heading's line, and of the first line behind the section. */
  readonly start: number;
  readonly end: number;
}

/** The sample has no paper of those that a home may do without, but for the leadership manual. */
const sampled = documentTypes.filter(({ id }) =>
  home.documents.some(({ file }) => file === `policies/${id}.md`),
);

async function listMutable(): Promise<readonly Mutable[]> {
  const perType = sampled.map(async (type) => {
    const { id: typeId, sections } = type;
    const file = `policies/${typeId}.md`;
    const text = await readFile(join(projectFolder, file), "utf8");
    const lines = text.split("\n");
    const document = home.documents.find((other) => other.file === file);
    const known = document === undefined ? [] : listSections(document);
    return sections.map((definition): Mutable => {
      const index = known.findIndex((section) => section.definition?.id === definition.id);
      const section = known[index];
      if (section === undefined) throw new Error(`${file} has no section ${definition.id}.`);
      const next = known.slice(index + 1).find(({ depth }) => depth <= section.depth);
      const end = (next?.place.line ?? lines.length + 1) - 1;
      const name = `${definition.reference} ${typeId}#${definition.id}`;
      const start = section.place.line - 1;
      const cited = citeNarr(type, definition);
      return { name, type, file, cited, definition, section, lines, start, end };
    });
  });
  return (await Promise.all(perType)).flat();
}

const mutable = await listMutable();

/** Puts a text in a document's stead, and gives what the check then says anew. */
function findAdded(known: CheckedHome, file: string, text: string): readonly Finding[] {
  const seen = new Map(known.before);
  return check(replaceDocument(known, file, text)).filter((finding) => {
    const left = seen.get(keyOf(finding)) ?? 0;
    seen.set(keyOf(finding), left - 1);
    return left <= 0;
  });
}

/** Puts lines in a section's stead, heading included, and gives what the check then says anew. */
function findNew({ file, lines, start, end }: Mutable, stead: readonly string[]) {
  const text = [...lines.slice(0, start), ...stead, ...lines.slice(end)].join("\n");
  const added = findAdded(sample, file, text);
  const isBrokenLink = ({ rule }: Finding) => rule === "link/broken";
  return {
    broken: added.filter(isBrokenLink),
    findings: added.filter((finding) => !isBrokenLink(finding)),
  };
}

/** How many links are told: one finding tells of all that lead to one section. */
function countTold(findings: readonly Finding[]): number {
  const counts = findings.map(
    ({ message }) => 1 + Number(/ (\d+) more places? asks? for it: /.exec(message)?.[1] ?? 0),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** How many links elsewhere lead to an address of the section, read off the text itself. */
function countLinksTo({ file, lines, start, end }: Mutable, ids: readonly string[]): number {
  const rest = [...lines.slice(0, start), ...lines.slice(end)].join("\n");
  const others = home.documents.filter((document) => document.file !== file);
  const texts = [rest, ...others.map(({ written }) => written.source.lines.join("\n"))];
  const name = file.split("/").at(-1) ?? "";
  const links = texts.flatMap((text, index) =>
    [...text.matchAll(/\]\(([^)#]*)#([^)]+)\)/g)].map(([, path = "", id = ""]) => ({
      isHere: index === 0 ? path === "" || path === name : path.endsWith(name),
      id,
    })),
  );
  return links.filter(({ isHere, id }) => isHere && ids.includes(id)).length;
}

const insideIds = ({ section }: Mutable) => listSections(section).map(({ id }) => id);
const allIds = (mutated: Mutable) => [mutated.section.id, ...insideIds(mutated)];

const weights: Readonly<Record<Strength, Finding["severity"] | undefined>> = {
  must: "error",
  should: "warning",
  when: undefined,
};

/** Facts that other sections of the sample give as well, where they are plainly about them. */
const givenElsewhere: Readonly<Record<string, readonly string[]>> = {
  "house-meetings": ["how often the house meets"],
  medication: ["how medicine is kept"],
  "mutual-aid": ["more than one pathway of recovery"],
  smoking: ["where people may smoke"],
};

/** A sentence that gives none of the facts any section asks for. */
const sayNothing = "We do what is right.";

describe("every section of the sample home", () => {
  it("is there to be mutated, each that a document should have and some that apply to it", () => {
    const definitions = mutable.map(({ definition }) => definition);
    const expected = sampled
      .flatMap(({ sections }) => sections)
      .filter(({ strength }) => strength !== "when");
    expect(expected.filter((definition) => !definitions.includes(definition))).toEqual([]);
    const unsampled = documentTypes.filter((type) => !sampled.includes(type));
    const needed = unsampled.flatMap(({ presence, sections }) =>
      sections.filter(({ strength }) => presence === undefined || strength === "must"),
    );
    expect(needed).toEqual([]);
    const strengths = new Set<string>(definitions.map(({ strength }) => strength));
    expect(Object.keys(weights).filter((strength) => !strengths.has(strength))).toEqual([]);
  });
});

describe.each(mutable)("$name", (mutated) => {
  const { cited, type, file, definition, section } = mutated;
  const severity = weights[definition.strength];
  const heading = mutated.lines[mutated.start] ?? "";

  it("is named with its reason and its fix when it is missing", () => {
    const { findings, broken } = findNew(mutated, []);
    expect(countTold(broken)).toBe(countLinksTo(mutated, allIds(mutated)));
    if (severity === undefined) {
      expect(findings).toEqual([]);
      return;
    }
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    const isElsewhere = finding?.rule === "section/likely"; // its title leads an entry of another section
    expect(finding).toMatchObject(
      isElsewhere ? { file, severity } : { file, rule: "section/missing", severity, line: 1 },
    );
    expect(finding?.message).toContain(`“${definition.titles.en[0]}”`);
    expect(finding?.message).toContain(definition.says.en);
    expect(finding?.standards).toEqual(cited);
    expect(finding?.fix).toContain(`“## ${definition.titles.en[0]}”`);
    expect(finding?.fix).toContain(`{#${definition.id}}`);
  });

  it("is named at its heading when it is empty", () => {
    const { findings, broken } = findNew(mutated, [heading, ""]);
    expect(countTold(broken)).toBe(countLinksTo(mutated, insideIds(mutated)));
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file,
      rule: "section/empty",
      severity: severity ?? "warning",
      line: section.place.line,
      standards: cited,
    });
    expect(finding?.message).toContain(`“${section.title}”`);
    expect(finding?.fix).toContain(definition.says.en);
  });

  it("is looked for in its heading when that is misspelt by a letter", () => {
    const misspelt = misspell(heading);
    const body = mutated.lines.slice(mutated.start + 1, mutated.end);
    const { findings, broken } = findNew(mutated, [misspelt, ...body]);
    // “Noise and qiet hours” is about noise, whatever else.
    if (isStillNamed(mutated, misspelt) && findings.length + broken.length === 0) return;
    expect(countTold(broken)).toBe(countLinksTo(mutated, [section.id]));
    const [finding, ...others] = findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      file,
      rule: severity === undefined ? "section/misspelt" : "section/missing",
      severity: severity ?? "warning",
      line: section.place.line,
      standards: cited,
    });
    expect(finding?.message).toContain(`“${misspelt.replace("## ", "")}”`);
    expect(finding?.fix).toContain(`“${section.title}”`);
    expect(finding?.fix).toContain(`{#${definition.id}}`);
  });

  it("is told each fact that it lacks, and what to add", () => {
    const { findings, broken } = findNew(mutated, [heading, "", sayNothing, ""]);
    expect(countTold(broken)).toBe(countLinksTo(mutated, insideIds(mutated)));
    const elsewhere = type.id === "resident-packet" ? (givenElsewhere[definition.id] ?? []) : [];
    const lacking = definition.facts.filter(({ says }) => !elsewhere.includes(says.en));
    const weightOf = (fact: RequiredFact) =>
      (fact.kind === "words" ? fact.weight : undefined) ?? severity ?? "warning";
    expect(findings).toHaveLength(new Set(lacking.map(weightOf)).size);
    for (const fact of lacking) {
      const about = findings.filter(({ message }) => message.includes(` ${fact.says.en},`));
      expect(about).toHaveLength(1);
      expect(about[0]).toMatchObject({
        file,
        rule: "section/fact-missing",
        severity: weightOf(fact),
        line: section.place.line,
        standards: cited,
      });
      expect(about[0]?.fix).toMatch(/^(?:Add|Link|Name|Say) /);
    }
  });

  it.each(definition.facts)("is told of the one fact it lacks: $says.en", (fact) => {
    const kept = definition.facts.filter((other) => other !== fact).map(writeFact);
    const bodies = { [definition.id]: [sayNothing, ...kept].join("\n\n") };
    const findings = findAdded(short, file, writeDocument(type, { bodies }));
    expect(findings.map(({ rule, message }) => [rule, message.includes(fact.says.en)])).toEqual([
      ["section/fact-missing", true],
    ]);
  });
});

/** Leaves a letter out of the longest word. */
/** Whether another subject of the title names the section. */
function isStillNamed({ file, definition }: Mutable, heading: string): boolean {
  const type = documentTypes.find(({ id }) => file.endsWith(`/${id}.md`));
  const title = heading.replace(/^#+ /, "");
  const matches = type === undefined ? [] : matchTitle(title, type, { language: "en" });
  return matches.some((match) => match.definition === definition);
}

function misspell(heading: string): string {
  const words = heading.match(/\p{Letter}+/gu) ?? [];
  const longest = words.reduce((long, word) => (word.length > long.length ? word : long), "");
  const middle = Math.floor(longest.length / 2);
  const misspelt = heading.replace(longest, longest.slice(0, middle) + longest.slice(middle + 1));
  if (foldText(misspelt) === foldText(heading)) throw new Error(`Nothing to misspell: ${heading}`);
  return misspelt;
}
