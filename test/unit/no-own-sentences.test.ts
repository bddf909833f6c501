import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { parseAst } from "vitest/node";

const sourceFolder = resolve(import.meta.dirname, "../../src");

/**
 * The parts of the program that say something to visitors, and say it from the catalog. Templates and
 * page models have tests of their own.
 */
const speakers = ["server", "hosts", "search", "theme", "binder", "safety"];

/** Files whose sentences no visitor reads, and who reads them. */
const readByOthers: Readonly<Record<string, string>> = {
  "binder/binder-tabs.ts": "nobody: rules of a style sheet",
  "binder/missing-house-facts.ts": "who makes the binder",
  "binder/own-files.ts": "who makes the binder",
  "hosts/list-unset-settings.ts": "operators, with the commands build and serve",
  "hosts/netlify/netlify-host.ts": "nobody: a program that Netlify runs",
  "hosts/node/listen-on.ts": "operators, with the commands preview and serve",
  "hosts/node/node-host.ts": "operators, with the command serve",
  "hosts/node/served-sites.ts": "operators, with the command serve",
  "hosts/node/start-schedule.ts": "operators, with the command serve",
  "safety/crisis-lines.ts": "whoever checks the sources of the numbers",
  "safety/overdose-steps.ts": "whoever checks the sources of the steps",
  "search/make-indexes.ts": "operators, when a build fails",
  "search/search-indexes.ts": "operators, when a build fails",
  "server/contact/format-messages.ts": "operators, with the command messages",
  "server/contact/test-message.ts": "operators: the test of the command doctor",
  "server/gate/access-code-words.ts": "who was given a house code, which is of these words",
  "theme/read-assets.ts": "nobody: the beginning of a script",
};

/** What is kept or handed over as it stands, in every language. */
const kept = [
  "something else", // a topic as it is stored
  "extra field filled", // why a message is suspected, as it is stored
  "sent too fast",
  "many links",
  "signed out", // in the store
  "notification not marked", // in the log
  "concern not noted",
  "porch lamp kettle garden maple moon", // the code of every preview
  "Only plain names below the folder.", // to developers: of a file that the build writes
];

/** Of HTTP, and of content security policies. */
const protocol = /; charset=|^(?:GET|public|private), |realm=|^[a-z]+-src /;

/** Two words with a space between them: a class, a key or an address has none. */
const sentence = /\p{Letter}{2,}[,.:;!?’”]* \p{Letter}{2,}/u;

/** What is read of a node of a syntax tree (ESTree). */
interface SyntaxNode {
  readonly type?: string;
  readonly value?: unknown;
  readonly callee?: { readonly name?: string };
}

/**
 * Tells of each text with a sentence in it. What is thrown is for developers: an error is never an
 * answer. What is compared with a text, and types, are no sentences that anyone reads.
 */
function findSentences(program: unknown): readonly string[] {
  if (typeof program !== "object" || program === null) return [];
  const { type, value, callee } = program as SyntaxNode;
  if (type?.startsWith("TS") && type !== "TSAsExpression" && type !== "TSSatisfiesExpression")
    return [];
  if (type === "NewExpression" && /Error$/.test(callee?.name ?? "")) return [];
  if (type === "Literal") return typeof value === "string" ? keepSentence(value) : [];
  // A part of a template always has its text.
  if (type === "TemplateElement")
    return keepSentence((value as { readonly cooked: string }).cooked);
  return Object.values(program).flatMap(findSentences);
}

function keepSentence(text: string): readonly string[] {
  const said = text.replace(/<[^>]*>?/g, "");
  return sentence.test(said) && !protocol.test(text) && !kept.includes(text) ? [text] : [];
}

const files = speakers.flatMap((folder) =>
  readdirSync(join(sourceFolder, folder), { recursive: true, encoding: "utf8" })
    .map((file) => join(folder, file).replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".ts")),
);

function findIn(text: string): readonly string[] {
  return findSentences(parseAst(text, { lang: "ts" }));
}

describe("what visitors read", () => {
  it("is said in the catalogs alone", () => {
    const found = files.flatMap((file) => {
      const sentences = findIn(readFileSync(join(sourceFolder, file), "utf8"));
      return sentences.length === 0 ? [] : [file];
    });
    expect(found.toSorted()).toEqual(Object.keys(readByOthers));
  });

  it.each([
    'status.textContent = "Not sent yet.";',
    "const said = `of all rules shown`;",
    'const notice = { heading: "Please call us" } as const;',
    'element.append("<p>It is <b>closed</b></p>");',
    'say(isRetrying ? "We try again" : "");',
  ])("would be found in %s", (program) => {
    expect(findIn(program)).toHaveLength(1);
  });

  it.each([
    'throw new Error("There is no page.");',
    'type Topic = "something else" | "another thing";',
    'element.className = "note";',
    'const row = `<p class="form-status note">`;',
    'headers.set("Content-Type", "text/html; charset=utf-8");',
  ])("is not what stands in %s", (program) => {
    expect(findIn(program)).toEqual([]);
  });
});
