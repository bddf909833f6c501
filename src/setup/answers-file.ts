import { type Document, isCollection, parseDocument } from "yaml";
import { findSchema } from "../content/describe-schema-issue.ts";
import { factDescriptions } from "../content/facts/fact-description.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { isFromSource } from "../package-folder.ts";
import { answersSchema } from "./answers.ts";
import {
  type Choices,
  listChoices,
  listNames,
  type PartsQuestion,
  type Question,
  splitAtColon,
  splitParts,
} from "./question.ts";
import { questionGroups } from "./questions.ts";
import type { NamedAnswer } from "./take-answer.ts";
import { putRecord, readRecord, takeOutRecord } from "./written-record.ts";

/** Where editors find the shape of the file, seen from a home that has the program installed. */
export const installedSchemaFile = "node_modules/front-porch/dist/setup/answers.schema.json";

/** And in this repository from anywhere in it. */
const schemaFileHere = isFromSource ? "src/setup/answers.schema.json" : installedSchemaFile;

const top = [
  "# What your home's documents are written from. Answer behind the colons. Leave empty what you cannot or will not",
  "# answer: nothing will be said of it. Then run: front-porch setup --answers setup-answers.yaml",
  "# With a browser alone: save this file on GitHub in a new branch, and the documents are written there.",
  "# What only the house may know, such as its street address, does not belong here: git keeps this file.",
];

/** What this file takes where somebody writes it in by hand, and does not ask for. */
const notShown = "house";

/** What setup does not ask, and takes all the same: the file has a line for each. */
const notAsked = [
  "home.manager.text",
  "home.backup.email",
  "home.outside.licensor.name",
  "home.outside.licensor.phone",
  "home.outside.licensor.url",
  "home.outside.civilRights.name",
  "home.outside.civilRights.phone",
  "home.outside.civilRights.url",
  "home.houseMeeting.end",
  "home.serves",
  "ways.approvedBy",
] as const;

/**
 * Writes the file to fill in by hand: every question as a comment above its lines, with the choices there
 * are, and nothing behind the colons. What is for the house alone is not among them: the file may lie on GitHub.
 *
 * @param schemaFile where editors find its shape, as a path from the folder that it lies in
 */
export function createAnswersFile(schemaFile: string = schemaFileHere): string {
  const root: Line = { key: "", comments: [], inside: [] };
  for (const key of Object.keys(answersSchema.shape)) {
    if (key !== notShown) openLine(root, [key]);
  }
  for (const { questions } of questionGroups) {
    for (const question of questions) addQuestion(root, question);
  }
  for (const name of notAsked) addLine(root, name.split("."), describeFact(name));
  const schema = [`# yaml-language-server: $schema=${schemaFile}`, "#"];
  return [...schema, ...top, ...root.inside.flatMap((line) => ["", ...writeLine(line)]), ""].join(
    "\n",
  );
}

/** A key, what stands above it and what belongs below it. */
interface Line {
  readonly key: string;
  readonly comments: string[];
  readonly inside: Line[];
}

/** Finds the line of an answer, with those it stands below, or adds them. */
function openLine(root: Line, path: readonly string[]): Line {
  return path.reduce<Line>((line, key) => {
    const standing = line.inside.find((each) => each.key === key);
    if (standing !== undefined) return standing;
    const added: Line = { key, comments: [], inside: [] };
    line.inside.push(added);
    return added;
  }, root);
}

function addLine(root: Line, path: readonly string[], comments: readonly string[]): void {
  openLine(root, path).comments.push(...comments);
}

function addQuestion(root: Line, question: Question): void {
  if (question.kind === "parts" && isOfEntry(question.names[0])) {
    const [list = ""] = question.names[0].split(".1.");
    addLine(root, list.split("."), describeEntry(question));
    return;
  }
  const [first, ...others] = listNames(question).map((name) => name.split("."));
  if (first === undefined) return;
  addLine(root, first, describe(question));
  for (const path of others) {
    addLine(root, path, isBeside(path, first) ? [] : describePart(question, path.join(".")));
  }
}

/** What belongs to an entry of a list is asked of the first, and may be said of each. */
function isOfEntry(name: string): boolean {
  return name.includes(".1.");
}

function describeEntry(question: PartsQuestion): readonly string[] {
  const examples = listExamples(question);
  const keys = question.names.map((name) => name.split(".").at(-1));
  return ["Each may also say:", ...keys.map((key, index) => `    ${key}: ${examples[index]}`)];
}

function isBeside(path: readonly string[], first: readonly string[]): boolean {
  return path.slice(0, -1).join(".") === first.slice(0, -1).join(".");
}

/** A part that stands elsewhere in the file says what it is by itself. */
function describePart(question: Question, name: string): readonly string[] {
  const index = listNames(question).indexOf(name);
  const choices = listChoices(question)[name];
  if (choices !== undefined) return [...describeFact(name), nameChoices(choices)];
  const [example] = question.kind === "parts" ? listExamples(question).slice(index) : [];
  return [...describeFact(name), ...(example === undefined ? [] : [`Such as: ${example}`])];
}

function listExamples(question: PartsQuestion): readonly string[] {
  return splitParts(question.example, question);
}

/** Air above what has a comment or keys of its own, but for the first of a group. */
function writeLine({ key, comments, inside }: Line, depth = 0): readonly string[] {
  const indent = "  ".repeat(depth);
  return [
    ...comments.map((comment) => `${indent}# ${comment}`),
    `${indent}${key}:`,
    ...inside.flatMap((line, index) => [
      ...(index > 0 && (line.comments.length > 0 || line.inside.length > 0) ? [""] : []),
      ...writeLine(line, depth + 1),
    ]),
  ];
}

function describeFact(name: string): readonly string[] {
  const schema = findSchema(answersSchema, name.split("."));
  const says = schema && factDescriptions.get(unwrapSchema(schema))?.says;
  return says === undefined ? [] : [says];
}

/**
 * Puts answers into the text of an answers file. All else stays, comments included.
 *
 * @param text the file, which reads as YAML
 * @param answers what to put in; one without an answer is taken out
 */
export function putAnswers(text: string, answers: readonly NamedAnswer[]): string {
  // As a comment behind the last answer it would move along with it, further in.
  const record = readRecord(text);
  const document = parseDocument(record.size === 0 ? text : takeOutRecord(text));
  for (const { name, answer } of answers) {
    const path = readPath(name);
    if (answer === undefined && !document.hasIn(path)) continue;
    openGroups(document, path);
    document.setIn(path, answer === undefined ? null : document.createNode(answer));
  }
  const written = write(document);
  return record.size === 0 ? written : putRecord(written, record);
}

function write(document: Document): string {
  return document.toString({ lineWidth: 0, nullStr: "" });
}

/** Keys and places in lists, which names count from 1. */
function readPath(name: string): readonly (string | number)[] {
  return name.split(".").map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}

/** Makes what an answer stands in, also where “none” or nothing stands by now. */
function openGroups(document: Document, path: readonly (string | number)[]): void {
  for (let depth = 1; depth < path.length; depth += 1) {
    const group = path.slice(0, depth);
    if (isCollection(document.getIn(group))) continue;
    document.setIn(group, document.createNode(typeof path[depth] === "number" ? [] : {}));
  }
}

function describe(question: Question): readonly string[] {
  const { asks, help, lacks } = question;
  const first = listNames(question)[0].split(".").at(-1);
  const none = lacks === undefined ? [] : [`Write “${first}: none” where there is none.`];
  return [asks, ...(help === undefined ? [] : [help]), ...describeAnswer(question), ...none];
}

function nameChoices(choices: Choices): string {
  return `Write one of: ${Object.keys(choices).join(", ")}.`;
}

function describeAnswer(question: Question): readonly string[] {
  switch (question.kind) {
    case "choice":
      return [nameChoices(question.choices)];
    case "choices":
      return [`Write any of, as [one, another]: ${Object.keys(question.choices).join(", ")}.`];
    case "list":
      return [`Such as: [${question.example}]`];
    case "words":
      return [`Such as: ${question.example}`];
    case "parts": {
      const [first] = question.names;
      const examples = listExamples(question);
      const lines = question.names.flatMap((name, index) =>
        isBeside(name.split("."), first.split("."))
          ? [`  ${name.split(".").at(-1)}: ${examples[index]}`]
          : [],
      );
      return ["Such as:", ...lines];
    }
    case "entries": {
      const [first, second] = question.keys;
      const [before = "", behind = ""] = splitAtColon(question.example);
      return ["Each so:", `  - ${first}: ${before}`, `    ${second}: ${behind}`];
    }
  }
}
