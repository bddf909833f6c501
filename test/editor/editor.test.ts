import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../src/content/split-front-matter.ts";
import { projectFolder } from "../../src/package-folder.ts";
import { type EditorSchemaName, listEditorSchemas } from "../../src/schemas/editor-schemas.ts";
import { readAnswers } from "../../src/setup/answers.ts";
import { composeHome } from "../../src/setup/compose-home.ts";
import { starterFolder } from "../../src/starter/starter-files.ts";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";

const folder = mkdtempSync(join(tmpdir(), "front-porch-editor-"));
let server: LanguageServer;

beforeAll(async () => {
  const program = join(folder, "node_modules/front-porch");
  cpSync(join(projectFolder, "schemas"), join(program, "schemas"), { recursive: true });
  cpSync(
    join(projectFolder, "src/setup/answers.schema.json"),
    join(program, "dist/setup/answers.schema.json"),
  );
  const settings = readFileSync(join(starterFolder, ".vscode/settings.json"), "utf8");
  server = await startLanguageServer(folder, JSON.parse(settings));
});

afterAll(async () => {
  await server?.[Symbol.asyncDispose]();
  rmSync(folder, { recursive: true, force: true });
});

/** What somebody types in each file, and what an editor does with it. */
interface Typed {
  /** The file, of the settings that a home has; a text for a document's top has the line of its own. */
  readonly file: string;
  /** What stands before the cursor, and what is offered there. */
  readonly begun: string;
  readonly offered: string;
  /** A key with a slip. */
  readonly misspelled: string;
  /** A value that cannot be, and the line it stands in. */
  readonly wrong: string;
  readonly line: number;
}

const typed: Readonly<Record<EditorSchemaName | "answers", Typed>> = {
  evidence: {
    file: "_data/evidence.yaml",
    begun: "public:\n  - ru",
    offered: "rule",
    misspelled: "publik: []",
    wrong: "public:\n  - rule: 1.A.2.a\n    where: Tab 1\n    checked: 3/5/26",
    line: 3,
  },
  home: {
    file: "_data/home.yaml",
    begun: "manager:\n  na",
    offered: "name",
    misspelled: "smokng: Nowhere",
    wrong: "name: Elm House\ntenure: borrowed",
    line: 1,
  },
  house: {
    file: "_data/house.yaml",
    begun: "nal",
    offered: "naloxonePlace",
    misspelled: "adress: 12 Example Street",
    wrong: "address: 12 Example Street\nstaff: Rosa",
    line: 1,
  },
  resources: {
    file: "_data/resources.yaml",
    begun: "list:\n  - gr",
    offered: "group",
    misspelled: "lists: []",
    wrong: "list:\n  - group: Food\n    name: Pantry\n    about: Food.\n    checked: last week",
    line: 4,
  },
  schedule: {
    file: "_data/schedule.yaml",
    begun: "week:\n  - day: ",
    offered: "monday",
    misspelled: "weak: []",
    wrong: "week:\n  - day: monday\n    start: 19:00\n    what: Plan night",
    line: 2,
  },
  standard: {
    file: "_data/standard.yaml",
    begun: "standard: ",
    offered: "narr-3.0",
    misspelled: "standart: none",
    wrong: "standard: narr-9",
    line: 0,
  },
  profile: {
    file: "_data/profiles/ours.yaml",
    begun: "name: Ours\nkind: ",
    offered: "own",
    misspelled: "named: Ours",
    wrong: "name: Ours\nkind: theirs",
    line: 1,
  },
  policy: {
    file: "policies/pets.yaml",
    begun: "title: Pets\naudience: ",
    offered: "residents",
    misspelled: "titel: Pets",
    wrong:
      "title: Pets\nversion: 1.0\neffective: 2026-12-01\nreviewed: 2026-11-20\naudience: residnets",
    line: 4,
  },
  page: {
    file: "neighbors/events.yaml",
    begun: "title: Events\nsumm",
    offered: "summary",
    misspelled: "sumary: What is on",
    wrong: "title: Events\naudience: neighbours",
    line: 1,
  },
  answers: {
    file: "setup-answers.yaml",
    begun: "home:\n  na",
    offered: "name",
    misspelled: "hom:\n  name: Elm House",
    wrong: "home:\n  name: Elm House\n  tenure: borrowed",
    line: 2,
  },
};

/** A document's top is a text of its own here, and says which schema it is held against. */
function open(name: string, text: string): string {
  const isTop = name === "policy" || name === "page";
  const line = `# yaml-language-server: $schema=../node_modules/front-porch/schemas/${name}.json\n`;
  return isTop ? `${line}${text}` : text;
}

describe.each(Object.entries(typed))("%s, in the language server for YAML", (name, one) => {
  const { file, begun, offered, misspelled, wrong, line } = one;

  it("is completed", async () => {
    expect(await server.complete(file, open(name, begun))).toContain(offered);
  });

  it("has a misspelled key underlined", async () => {
    const found = await server.underline(file, open(name, misspelled));
    const [key] = misspelled.split(":");
    expect(found.map(({ message }) => message)).toContain(`Property ${key} is not allowed.`);
  });

  it("has a value underlined that cannot be", async () => {
    const text = open(name, wrong);
    const before = text.split("\n").length - wrong.split("\n").length;
    const found = await server.underline(file, text);
    const messages = found.filter((each) => each.line === line + before);
    expect(messages.filter(({ message }) => !message.startsWith("Missing"))).not.toEqual([]);
  });
});

it("tries every schema there is", () => {
  expect(Object.keys(typed).toSorted()).toEqual(
    [...listEditorSchemas().keys(), "answers"].toSorted(),
  );
});

/** What the check finds nothing against. */
function listSoundTexts(): readonly (readonly [file: string, text: string])[] {
  const facts = readdirSync(join(projectFolder, "_data"))
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => {
      const text = readFileSync(join(projectFolder, "_data", file), "utf8");
      return [`_data/${file.replace(".example", "")}`, text] as const;
    });
  const profiles = readdirSync(join(projectFolder, "src/standards/profiles")).map((file) => {
    const text = readFileSync(join(projectFolder, "src/standards/profiles", file), "utf8");
    return [`_data/profiles/${file}`, text] as const;
  });
  const documents = ["policies", "neighbors"].flatMap((kind) =>
    readdirSync(join(projectFolder, kind))
      .filter((file) => file.endsWith(".md"))
      .map(
        (file) =>
          [`${kind}/${file}`, readFileSync(join(projectFolder, kind, file), "utf8")] as const,
      ),
  );
  return [...facts, ...profiles, ...documents, ...composed()].map(([file, text]) =>
    file.endsWith(".md") ? [file.replace(/md$/, "yaml"), readTop(file, text)] : [file, text],
  );
}

function composed(): readonly (readonly [string, string])[] {
  const answers = join(projectFolder, "test/fixtures/answers");
  return readdirSync(answers)
    .filter((file) => /women|no-level/.test(file)) // a home of each kind is enough
    .flatMap((file) => {
      const reading = readAnswers({ file, text: readFileSync(join(answers, file), "utf8") });
      if (reading.kind !== "answers") throw new Error(`${file} does not hold.`);
      return composeHome(reading.answers, "2026-11-20").map(
        ({ path, text }) => [path, text] as const,
      );
    });
}

function readTop(file: string, text: string): string {
  const { yaml = "" } = splitFrontMatter(file, text);
  return open(file.startsWith("policies/") ? "policy" : "page", yaml);
}

it("underlines nothing in homes that the check finds nothing against", async () => {
  const texts = listSoundTexts();
  expect(texts.length).toBeGreaterThan(60);
  const found: string[] = [];
  for (const [file, text] of texts) {
    for (const { message, line } of await server.underline(file, text)) {
      found.push(`${file}:${line + 1}: ${message}`);
    }
  }
  expect(found).toEqual([]);
});
