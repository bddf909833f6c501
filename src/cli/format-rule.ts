import type { Rule } from "../rules/rule.ts";
import { findNearest } from "../text/find-nearest.ts";

const weights = {
  error: "An error: it stops a build.",
  warning: "A warning: it stops no build.",
  info: "A note: nothing has to be done.",
} as const;

/**
 * Writes what a rule is about for people at a terminal.
 *
 * @param rule the rule
 * @param readme its README, as markdown
 * @returns its README without the marks of markdown, with how much the rule weighs below its name
 */
export function formatRule(rule: Rule, readme: string): string {
  const { severity, weighsOtherwise = "", since, isFixable } = rule;
  const [title = "", ...lines] = formatMarkdown(readme);
  const weight = [
    ...[weights[severity], weighsOtherwise, `Since ${since}.`],
    isFixable ? "“npm run check -- --fix” can mend it." : "",
  ].filter((sentence) => sentence !== "");
  return `${[title, "", ...wrap(weight.join(" ")), ...lines].join("\n").trimEnd()}\n`;
}

/**
 * Lists rules for people at a terminal: area by area, with what each looks for.
 *
 * @param rules the rules, in the order to list them in
 */
export function formatRules(rules: readonly Rule[]): string {
  const areas = Map.groupBy(rules, ({ name }) => name.slice(0, name.indexOf("/")));
  const listed = [...areas.values()].map((area) =>
    area
      .flatMap(({ name, severity, looksFor }) => [
        `${name}  ${severity}`,
        ...wrap(looksFor, indent),
      ])
      .join("\n"),
  );
  return `${listed.join("\n\n")}\n\n“npm run -s explain -- RULE” tells more of one.\n`;
}

/**
 * Says that there is no such rule, and which may have been meant.
 *
 * @param word what was typed for a rule's name
 * @param rules the rules there are
 */
export function describeUnknownRule(word: string, rules: readonly Rule[]): string {
  const names = rules.map(({ name }) => name);
  const isFault = (name: string) => name.split("/")[1] === word.toLowerCase();
  const nearest = findNearest(word, names) ?? names.find(isFault);
  const hint =
    nearest === undefined ? "“npm run -s explain” lists them all." : `Did you mean ${nearest}?`;
  return `There is no rule “${word}”. ${hint}`;
}

/** How long a line may become before it is broken. */
const longestLine = 80;
const indent = "    ";

function wrap(text: string, lead = ""): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    const isRoom = last !== undefined && last.length + 1 + word.length <= longestLine;
    if (isRoom) lines.push(`${lines.pop()} ${word}`);
    else lines.push(lead + word);
  }
  return lines;
}

/** Blocks are set in, headings are in capitals, and the backticks round names go. */
function formatMarkdown(text: string): readonly string[] {
  const lines: string[] = [];
  let fence: string | undefined;
  let paragraph: string[] = [];
  const closeParagraph = () => {
    if (paragraph.length > 0) lines.push(...wrap(paragraph.join(" ")));
    paragraph = [];
  };
  for (const line of text.split("\n")) {
    const mark = /^(?:`{3,}|~{3,})/.exec(line)?.[0];
    if (fence === undefined && mark === undefined && line !== "") {
      paragraph.push(formatLine(line));
      continue;
    }
    closeParagraph();
    if (fence === undefined && mark !== undefined) fence = mark;
    else if (line === fence) fence = undefined;
    else lines.push(line === "" ? "" : indent + line);
  }
  closeParagraph();
  return lines;
}

function formatLine(line: string): string {
  if (line.startsWith("## ")) return line.slice(3).toUpperCase();
  return line.replace(/^# /, "").replace(/`([^`]+)`/g, "$1");
}
