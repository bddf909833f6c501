import matter from "gray-matter";
import { createFinding, type Finding } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
import { readingRules } from "./reading-rules.ts";

/** A document's two parts, and how many lines of the file stand before each. */
export interface SplitDocument {
  /** The YAML between the `---` lines; `undefined` when there is none. */
  readonly yaml: string | undefined;
  readonly yamlLineOffset: number;
  readonly body: string;
  readonly bodyLineOffset: number;
  readonly findings: readonly Finding[];
}

/** Splits without reading: no engine of gray-matter's own ever sees the text, least of all one that runs it. */
const splitOnly = { parse: () => ({}) };
const engines = {
  yaml: splitOnly,
  json: splitOnly,
  javascript: splitOnly,
  js: splitOnly,
  coffee: splitOnly,
};

/**
 * Splits a document into front matter and body.
 *
 * gray-matter would run front matter that opens with `---js`, turn impossible dates into other
 * days, and keep no positions (`https://github.com/jonschlinkert/gray-matter/issues/131`). So it only splits here; the YAML is read
 * by the one YAML reader that keeps text as text and knows its lines.
 *
 * @param file the path below the content folder, for findings
 * @param text the whole file, lines ending in `\n`
 * @returns both parts, and a finding when the front matter is missing, unclosed or no YAML
 */
export function splitFrontMatter(file: string, text: string): SplitDocument {
  const place = { file, line: 1, column: 1 };
  const [firstLine = ""] = text.split("\n", 1);
  if (!firstLine.startsWith("---")) {
    return withoutFrontMatter(text, [
      createFinding(readingRules.frontMatterMissing, place, {
        message:
          "This document does not begin with front matter, so its title and dates are not known.",
        fix: 'Begin the file with a line "---", then lines such as "title: Guests", then another line "---".',
      }),
    ]);
  }
  if (firstLine.trimEnd() !== "---") {
    return withoutFrontMatter("", [
      createFinding(readingRules.frontMatterLanguage, place, {
        message: say`The first line is ${asTyped(firstLine.trim().slice(0, 40))}. Front matter is plain YAML here, and nothing in it is ever run.`,
        fix: "Make the first line three hyphens and nothing else: ---",
      }),
    ]);
  }
  // A fresh options object keeps gray-matter from answering out of its own cache.
  const { matter: written, content } = matter(text, { engines, language: "yaml" });
  const [, closing] = text.slice("---".length + written.length).split("\n", 2);
  // It takes any line for the end that starts with three hyphens.
  if (closing?.trimEnd() !== "---") {
    const line = written.split("\n").length + 1;
    const fault = closing === undefined ? describeUnclosed(text) : describeLikeEnd(line, closing);
    const at = closing === undefined ? place : { file, line, column: 1 };
    return withoutFrontMatter("", [createFinding(readingRules.frontMatterUnclosed, at, fault)]);
  }
  const yaml = written.replace(/^[^\S\n]*(?:\n|$)/, "");
  const bodyLineOffset = text.slice(0, text.length - content.length).split("\n").length - 1;
  return { yaml, yamlLineOffset: 1, body: content, bodyLineOffset, findings: [] };
}

function describeUnclosed(text: string) {
  const heading = /^#{1,6} .*$/m.exec(text)?.[0];
  return {
    message: "The front matter starts on line 1 and never ends.",
    fix:
      heading === undefined
        ? 'Add a line "---" after its last line.'
        : `Add a line "---" before “${heading}”.`,
  };
}

function describeLikeEnd(line: number, typed: string) {
  return {
    message: `Line ${line} starts like the end of the front matter and goes on: “${typed.slice(0, 40)}”.`,
    fix: "Make the line after the last one of the front matter three hyphens and nothing else: ---",
  };
}

function withoutFrontMatter(body: string, findings: readonly Finding[]): SplitDocument {
  return { yaml: undefined, yamlLineOffset: 0, body, bodyLineOffset: 0, findings };
}
