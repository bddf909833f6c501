import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { knownLanguages } from "../../../src/documents/known-languages.ts";
import type { FactStructure } from "../../../src/documents/types/document-structure.ts";
import { documentStructures } from "../../../src/documents/types/document-structures.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import type { DocumentWords, FactWords } from "../../../src/locales/document-words.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { readTreeAsText, smallHome } from "../../support/build-small-home.ts";
import { homeYaml } from "../../support/create-home.ts";
import type { MadeUpPart, MadeUpProgram } from "../../support/made-up-program.ts";
import type { Ended } from "../../support/run-program.ts";
import { writeDocuments } from "../../support/write-document.ts";

/** Ubbi is English with an “ub” behind every word, and nobody's mother tongue. */
const speakUbbi = (text: string) => text.replace(/\p{Letter}+/gu, (word) => `${word}ub`);

function translate(value: unknown): unknown {
  if (typeof value === "string") return speakUbbi(value);
  if (Array.isArray(value)) return value.map(translate);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, translate(part)]));
}

const sourceFolder = join(projectFolder, "src");
const english = knownLanguages.en.documents;

/** What it takes to add a language: its folder. */
async function writeLanguage(): Promise<Readonly<Record<string, string>>> {
  const folder = "src/locales/art-ubbi";
  const own = (await readdir(join(sourceFolder, "locales/en"), { withFileTypes: true })).filter(
    (entry) => entry.isFile(),
  );
  // What the site itself says stays English here: these tests are about documents.
  const site = await Promise.all(
    own.map(async ({ name }) => {
      const text = await readFile(join(sourceFolder, "locales/en", name), "utf8");
      return [`${folder}/${name}`, name === "locale.ts" ? nameUbbi(text) : text] as const;
    }),
  );
  const documents = Object.entries(english).map(([name, words]) => {
    const { id } = documentStructures[name as keyof typeof english];
    const text = [
      `import type { ${name} as structure } from "../../../documents/types/${id}.ts";`,
      'import type { WordsOf } from "../../document-words.ts";',
      `export const ${name}: WordsOf<typeof structure> = ${JSON.stringify(translate(words))};`,
    ].join("\n");
    return [`${folder}/documents/${id}.ts`, text] as const;
  });
  return Object.fromEntries([...site, ...documents, [`${folder}/documents/language.ts`, patterns]]);
}

const nameUbbi = (text: string) =>
  text.replace("export const en", "export const ubbi").replace('"en"', '"art-ubbi"');

const patterns = `
import type { DocumentLanguage } from "../../document-language.ts";
import { documents } from "./documents.ts";
export const ubbi = {
  tag: "art-ubbi",
  documents,
  facts: {
    timeLimit: /\\b\\d+ daysub\\b/i,
    time: /\\b\\d+ pmub\\b/i,
    money: /\\b\\d+ dollarsub\\b/i,
    ending: /xub\\b/g,
  },
  people: {
    role: /\\bmanagerub\\b/i,
    inside: /\\bmanagerub\\b/i,
    outside: /\\bofficeub\\b/i,
  },
  unclearLinks: ["hereub"],
} as const satisfies DocumentLanguage;
`;

function writeFact(fact: FactStructure, shown: Pick<FactWords, "anyOf" | "beside"> = {}): string {
  switch (fact.kind) {
    case "phone":
      return "{{ home.manager.phone }}.";
    case "contact":
      return "Managerub.";
    case "timeLimit":
    case "timeLimitEachStep":
      return "5 daysub.";
    case "time":
    case "timeRange":
      return "6 pmub, 9 pmub.";
    case "money":
      return "10 dollarsub.";
    case "outsideContact":
      return "{{ home.outside.affiliate.phone }}.";
    case "link":
      return `[Grievanceub](${fact.to}.md).`;
    case "words":
      return `${speakUbbi([shown.anyOf?.at(-1) ?? "", shown.beside?.[0] ?? ""].join(" ")).replace("*", "")}.`;
  }
}

/** A grievance policy in Ubbi, with all that one should say. */
const structure = documentStructures.grievancePolicy;
const words: DocumentWords = english.grievancePolicy;
const sections = new Map(
  Object.entries(structure.sections).map(([id, section]) => {
    const facts: Readonly<Record<string, FactStructure>> = "facts" in section ? section.facts : {};
    const said = Object.entries(facts).map(([name, fact]) =>
      writeFact(fact, words.sections[id]?.facts?.[name]),
    );
    const title = speakUbbi(words.sections[id]?.titles[0] ?? "");
    return [id, `## ${title}\n\nUbbiub. ${said.join("\n\n")}\n`];
  }),
);

function writePolicy(changed: Readonly<Record<string, string>> = {}, language = "art-ubbi") {
  const body = [...new Map([...sections, ...Object.entries(changed)]).values()].join("\n");
  const dates = "version: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05";
  const named = language === "" ? "" : `language: ${language}\n`;
  return `---\ntitle: Grievanceub policyub\n${named}${dates}\n---\n\n${body}`;
}

const file = "policies/grievance-policy.md";
const guests = "policies/guests.md";
const whole = { ...smallHome, ...writeDocuments(), [file]: writePolicy() };

const judging = "The addicts are [here](neighbors.md), [hereub](guests.md).";

/** What people get wrong in it, and what counts as wrong in English alone. */
const faulty = {
  ...whole,
  [file]: writePolicy({
    "outside-help": "## Outside help\n\n{{ home.outside.affiliate.phone }}\n",
    "steps-and-time-limits": "## Stepsub andub timeub limitsub\n\nWithin 5 days, or at once.\n",
    "how-to-file": "## Howub toub fileub\n\nFile it anonymously.\n",
    "where-it-is-posted": `${sections.get("where-it-is-posted")}\n${judging.replace("neighbors", "guests")}\n`,
  }),
  [guests]: `${smallHome[guests]}\n${judging.replace("neighbors", "guests")}\n`,
};

/** The site speaks Ubbi, and so does a document that does not say its language. */
const spoken = {
  ...smallHome,
  [file]: writePolicy(
    {
      "outside-help": `${sections.get("outside-help")}
Officeub, orub managerub: {{ home.manager.phone }}.

Officeub: {{ home.manager.phone }}.
`,
    },
    "",
  ),
  "_data/home.yaml": `${homeYaml}\nlanguage: art-ubbi\n`,
};

const json = ["--now", "2026-03-01", "--format", "json"];

/** What it takes to add a language of documents: its folder. */
export const documentLanguage: MadeUpPart = {
  name: "document-language",
  files: {
    ...(await writeLanguage()),
    // A type of document that another part adds has its words in every language.
    "src/locales/art-ubbi/documents/pet-policy.ts":
      'import { petPolicy as english } from "../../en/documents/pet-policy.ts";\nexport const petPolicy = english;\n',
  },
  written: [
    "src/locales/locales.ts",
    "src/locales/document-languages.ts",
    "src/locales/art-ubbi/documents/documents.ts",
  ],
  compiled: ["src/documents/registry.ts"],
  lines: {
    built: {
      home: whole,
      words: (content, to) => [
        "build",
        "--content",
        content,
        "--output",
        to,
        "--now",
        "2026-03-01",
      ],
    },
    faulty: { home: faulty, words: (content) => ["check", "--content", content, ...json] },
    spoken: { home: spoken, words: (content) => ["check", "--content", content, ...json] },
  },
};

function listFindings({ stdout }: Ended, path: string): readonly Finding[] {
  const findings: readonly Finding[] = JSON.parse(stdout).findings;
  return findings.filter((finding) => finding.file === path);
}

const tell = ({ rule, message, fix }: Finding) => `${rule}: ${message} ${fix}`;

/** Tests the program with the language in it. */
export function testDocumentLanguage(read: () => MadeUpProgram): void {
  const endOf = (line: string) => read().endOf(documentLanguage, line);
  const output = () => read().outputOf(documentLanguage);

  describe("a document in a language that was added by its folder", () => {
    it("has words that compile", () => {
      expect(read().compiled).toEqual({ status: 0, stdout: "", stderr: "" });
    });

    it("is known by the titles and words of its language, and published in it", async () => {
      expect(`${endOf("built").status} ${endOf("built").stderr}`).toBe("0 ");
      expect(endOf("built").stdout).not.toContain(file);
      const page = await readFile(
        join(output(), "_site/policies/grievance-policy/index.html"),
        "utf8",
      );
      expect(page).toContain('lang="art-ubbi"');
      expect(page).toContain('id="outside-help"');
    });

    it("is searched for by the words of its language", async () => {
      const index = await readTreeAsText(join(output(), "_site/pagefind"));
      expect(index).toContain("freeub lawyerub");
      expect(index).not.toContain("free lawyer");
    });

    it("is told of a missing section by a title of its language, in the operators' words", () => {
      const told = listFindings(endOf("faulty"), file).map(tell);
      expect(told).toContainEqual(
        expect.stringMatching(
          /^section\/missing: .*“Outsideub helpub”.*“Ifub weub cannotub agreeub”/,
        ),
      );
      expect(told.filter((text) => text.startsWith("section/missing"))).toHaveLength(1);
    });

    it("is told of what words and times of its language would show, whatever others would", () => {
      const told = listFindings(endOf("faulty"), file).map(tell);
      expect(told).toContainEqual(
        expect.stringMatching(/^section\/fact-missing: .*does not give a time limit for each step/),
      );
      expect(told).toContainEqual(
        expect.stringMatching(
          /^section\/fact-missing: .*does not say whether a concern can be anonymous.*“anonymub…”/,
        ),
      );
      expect(told.filter((text) => text.startsWith("section/fact-missing"))).toHaveLength(2);
    });

    it("is held against no rule that knows only English, as documents in English are", () => {
      const rulesOf = (path: string) =>
        listFindings(endOf("faulty"), path).map(
          ({ rule, message }) => `${rule} ${message.slice(0, 30)}`,
        );
      const judged = expect.stringContaining("language/person-first");
      expect(rulesOf(guests)).toContainEqual(judged);
      expect(rulesOf(file)).not.toContainEqual(judged);
    });

    it("is told of a link by the words of its language", () => {
      const links = (path: string) =>
        listFindings(endOf("faulty"), path)
          .filter(({ rule }) => rule === "link/unclear-text")
          .map(({ message }) => /“(\w+)”/.exec(message)?.[1]);
      expect(links(file)).toEqual(["hereub"]);
      expect(links(guests)).toEqual(["here"]);
    });

    it("is told of the home's own number under the name of an office outside, in its words", () => {
      const inside = listFindings(endOf("spoken"), file).filter(
        ({ rule }) => rule === "contact/outside-is-inside",
      );
      const lines = spoken[file].split("\n");
      expect(inside.map(({ line }) => lines[line - 1])).toEqual([
        "Officeub: {{ home.manager.phone }}.",
      ]);
    });

    it("needs not say its language where the site speaks it", () => {
      const rules = listFindings(endOf("spoken"), file).map(({ rule }) => rule);
      expect(rules.filter((rule) => rule.startsWith("section/"))).toEqual([]);
    });
  });
}
