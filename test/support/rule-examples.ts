import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { onePixel } from "./create-home.ts";

/** A place in an example's file as its README says it: counted in the block that is shown. */
export interface Mark {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What an example changes in the home that it is laid into. */
export interface Example {
  readonly kind: "wrong" | "right";
  /** Texts and bytes by their path below the content folder; `undefined` where a file is taken away. */
  readonly files: ReadonlyMap<string, string | Uint8Array | undefined>;
  /** Where its finding stands, counted in the whole file; only where it is wrong. */
  readonly mark: Mark | undefined;
}

/** A README of a rule, read. */
export interface RuleReadme {
  readonly title: string;
  /** The paragraph below the title. */
  readonly looksFor: string;
  /** What stands under each heading, as one text. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly Example[];
}

/** The files of the home that every example is laid into. */
export type BaseHome = Readonly<Record<string, string>>;

const markdown = new MarkdownIt();

/**
 * Reads the README of a rule. Under “Wrong” and “Right” each block of a file has a sentence right
 * above it that names the file, such as “In `policies/guests.md`, line 3:”; `readSentence` knows
 * them all. A sentence that starts with “And” says more of the example before it.
 *
 * @param text the README
 * @param base the home that its examples are laid into
 * @throws where a block has no such sentence
 */
export function readRuleReadme(text: string, base: BaseHome): RuleReadme {
  const tokens = markdown.parse(text, {});
  const lines = text.split("\n");
  const [title = "", looksFor = ""] = tokens
    .filter(({ type }) => type === "inline")
    .map(({ content }) => content.replaceAll("\n", " "));
  const headings = tokens.flatMap(({ type, tag, map }, index) =>
    type === "heading_open" && tag === "h2"
      ? [{ name: tokens[index + 1]?.content ?? "", start: map?.[1] ?? 0, before: map?.[0] ?? 0 }]
      : [],
  );
  const sections = headings.map(({ name, start }, index) => {
    const written = lines.slice(start, headings[index + 1]?.before ?? lines.length).join("\n");
    return [name, written.trim()] as const;
  });
  const examples = sections.flatMap(([name, written]) => {
    if (name !== "Wrong" && name !== "Right") return [];
    return readExamples(written, name === "Wrong" ? "wrong" : "right", base);
  });
  return { title, looksFor, sections: new Map(sections), examples };
}

function readExamples(text: string, kind: Example["kind"], base: BaseHome): readonly Example[] {
  const steps = readSteps(markdown.parse(text, {}));
  const groups: Step[][] = [];
  for (const step of steps) {
    if (step.isMore) groups.at(-1)?.push(step);
    else groups.push([step]);
  }
  return groups.map((group) => {
    const laid = group.map((step) => layStep(step, base));
    const marks = laid.flatMap(({ mark }) => (mark === undefined ? [] : [mark]));
    if (marks.length !== (kind === "wrong" ? 1 : 0)) {
      throw new Error(`A ${kind} example has ${marks.length} lines named: ${group[0]?.sentence}`);
    }
    return { kind, files: new Map(laid.map(({ file, text }) => [file, text])), mark: marks[0] };
  });
}

/** One sentence of an example, with the block below it. */
interface Step {
  readonly sentence: string;
  readonly isMore: boolean;
  readonly file: string;
  readonly block: string | undefined;
  /** Headings or keys of the file that make place for the block. */
  readonly without: readonly string[];
  /** The file whose text this one begins with, where it is a copy. */
  readonly copied: string | undefined;
  /** Whether the block is the whole file, front matter or none. */
  readonly isWhole: boolean;
  readonly isFileTaken: boolean;
  readonly line: number | undefined;
  readonly column: number;
}

function readSteps(tokens: readonly Token[]): readonly Step[] {
  return tokens.flatMap((token, index) => {
    const isBlockNext = tokens[index + 2]?.type === "fence";
    if (token.type === "fence" && readSentence(tokens[index - 2]?.content ?? "") === undefined) {
      throw new Error(`No sentence names the file of the block:\n${token.content}`);
    }
    if (token.type !== "inline") return [];
    const step = readSentence(token.content.replaceAll("\n", " "));
    if (step === undefined) return [];
    return [{ ...step, block: isBlockNext ? tokens[index + 2]?.content : undefined }];
  });
}

const place = String.raw`(?:, line (?<line>\d+)(?:, column (?<column>\d+))?)?`;
const copy = String.raw`(?:, a copy of \`(?<copied>[^\`]+)\`)?`;
const sentences = [
  // In `policies/guests.md`, in place of “Hours”, line 3, column 5:
  new RegExp(
    `^(?:In|(?<more>And in)) \`(?<file>[^\`]+)\`${copy}(?<whole>, as it stands)?(?:, in place of (?<without>.+?))?${place}:$`,
  ),
  // Without `timeZone` in `_data/home.yaml`, line 1.
  new RegExp(`^(?:Without|(?<more>And without)) (?<without>.+) in \`(?<file>[^\`]+)\`${place}\\.$`),
  // Without `_data/home.yaml`, line 1.
  new RegExp(`^(?:(?<taken>Without)|(?<more>And without)) \`(?<file>[^\`]+)\`${place}\\.$`),
  // With `neighbors/porch.png`, line 1.
  new RegExp(`^(?:With|(?<more>And with)) \`(?<file>[^\`]+)\`${copy}${place}\\.$`),
] as const;

function readSentence(sentence: string): Omit<Step, "block"> | undefined {
  for (const pattern of sentences) {
    const groups = pattern.exec(sentence)?.groups;
    if (groups === undefined) continue;
    const { file = "", more, without = "", copied, whole, line, column } = groups;
    return {
      sentence,
      isMore: more !== undefined,
      file,
      without: [...without.matchAll(/[“`]([^”`]+)[”`]/g)].map(([, name = ""]) => name),
      copied,
      isWhole: whole !== undefined,
      isFileTaken: /^(?:And w|W)ithout/.test(sentence) && without === "",
      line: line === undefined ? undefined : Number(line),
      column: Number(column ?? 1),
    };
  }
  return undefined;
}

function layStep(step: Step, base: BaseHome) {
  const { file, line, column } = step;
  const { text, above } = layFile(step, base);
  const named = file.replace(/\/$/, ""); // a folder
  const mark = line === undefined ? undefined : { file: named, line: line + above, column };
  return { file, text, mark };
}

interface LaidFile {
  readonly text: string | Uint8Array | undefined;
  /** How many lines of the file stand above the block that is shown, if one is. */
  readonly above: number;
}

function layFile(step: Step, base: BaseHome): LaidFile {
  const { file, block, without, copied, isWhole, isFileTaken } = step;
  const known = base[copied ?? file];
  if (isFileTaken) return { text: undefined, above: 0 };
  if (copied !== undefined && known !== undefined) {
    const head = block ?? readFrontMatter(known);
    return { text: head + known.slice(readFrontMatter(known).length), above: 0 };
  }
  if (block === undefined && without.length === 0) {
    return { text: file.endsWith(".png") ? onePixel : "", above: 0 };
  }
  const shown = block ?? "";
  if (/\.ya?ml$/.test(file)) return { text: shown + leaveOutKeys(known, shown, without), above: 0 };
  if (isWhole || shown.startsWith("---") || !file.endsWith(".md")) return { text: shown, above: 0 };
  const head = known === undefined ? writeFrontMatter(file) : readFrontMatter(known);
  const rest = known === undefined ? "" : leaveOutSections(known, shown, without);
  const above = block === undefined ? 0 : head.split("\n").length;
  return { text: `${head}\n${shown}\n${rest}`, above };
}

/** The facts that the example does not give itself follow below it. */
function leaveOutKeys(known = "", shown: string, without: readonly string[]): string {
  const given = new Set([...without, ...[...shown.matchAll(/^([\w-]+):/gm)].map(([, key]) => key)]);
  return known
    .split(/^(?=\w)/m)
    .filter((fact) => !given.has(/^[\w-]+/.exec(fact)?.[0] ?? ""))
    .join("");
}

function leaveOutSections(known: string, shown: string, without: readonly string[]): string {
  const given = new Set([
    ...without,
    ...[...shown.matchAll(/^## (.+?)(?: \{.*\})?$/gm)].map(([, title]) => title),
  ]);
  return known
    .slice(readFrontMatter(known).length)
    .split(/^(?=## )/m)
    .filter((section) => !given.has(/^## (.+)/.exec(section)?.[1] ?? ""))
    .join("");
}

function readFrontMatter(known: string): string {
  return /^---\n[\s\S]*?\n---\n/.exec(known)?.[0] ?? "";
}

/** What stands above a text that is shown without its front matter. */
function writeFrontMatter(file: string): string {
  const isPolicy = file.startsWith("policies/");
  const dates = ["version: 1.0", "effective: 2026-01-05", "reviewed: 2026-01-05"];
  const keys = [`title: ${isPolicy ? "House rules" : "A page"}`, "audience: public"];
  return ["---", ...keys, ...(isPolicy ? dates : []), "---", ""].join("\n");
}
