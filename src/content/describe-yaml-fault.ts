import { replaceText } from "../findings/edit.ts";
import { createFinding, type Finding } from "../findings/finding.ts";
import type { Place } from "../findings/place.ts";
import { longestYamlQuote, quoteWholeValue, quoteYamlValue } from "./quote-yaml-value.ts";
import { readingRules } from "./reading-rules.ts";

/** What the YAML library says of a fault, as far as it is used here. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [number, number];
}

/**
 * Says what stands in the way of reading YAML, once: after the first fault the library guesses, and
 * what it says of the lines behind it would send people to lines that are fine.
 *
 * @param faults what the library found, without keys written twice
 * @param placeAt where an offset stands in the file
 * @param text the YAML
 * @returns every line that starts with a tab, or else the first fault
 */
export function describeYamlFaults(
  faults: readonly YamlFault[],
  placeAt: (offset: number) => Place,
  text: string,
): readonly Finding[] {
  const tabs = faults.filter(({ code }) => code === "TAB_AS_INDENT");
  if (tabs.length > 0) return tabs.map(({ pos }) => describeTab(placeAt(pos[0])));
  const [first] = faults.toSorted((one, other) => one.pos[0] - other.pos[0]);
  return first === undefined ? [] : [describeFault(first, placeAt, text)];
}

function describeTab(place: Place): Finding {
  return createFinding(readingRules.yamlInvalid, place, {
    message: "This line starts with a tab. YAML only understands spaces there.",
    fix: "Replace the tab with two spaces.",
    edits: [replaceText(place, "\t", "  ")],
  });
}

function describeFault(
  fault: YamlFault,
  placeAt: (offset: number) => Place,
  text: string,
): Finding {
  if (fault.code === "MULTIPLE_DOCS") return describeEndMark(fault, placeAt, text);
  const lines = text.split("\n");
  const at = text.slice(0, fault.pos[0]).split("\n").length - 1;
  if (/same column/.test(fault.message) && describeGluedEntry(lines[at] ?? "") === undefined) {
    return createFinding(readingRules.yamlInvalid, placeAt(fault.pos[0]), {
      message: "This line starts in another column than the lines it belongs with.",
      fix: "Change the spaces at its start, so that it stands right under them.",
    });
  }
  // The library often notices on the line before or behind the one that a person has to change.
  for (const index of [at, at + 1, at - 1]) {
    const words = describeLine(lines[index] ?? "", lines[index - 1] ?? "");
    if (words === undefined) continue;
    const start = lines.slice(0, index).reduce((offset, line) => offset + line.length + 1, 0);
    const { message, fix, column, mend } = words;
    const edits =
      mend === undefined
        ? []
        : [replaceText(placeAt(start + mend.column), mend.typed, mend.replacement)];
    return createFinding(readingRules.yamlInvalid, placeAt(start + column), {
      message,
      fix,
      edits,
    });
  }
  if (fault.code === "MISSING_CHAR" && /quote/.test(fault.message)) {
    return describeOpenQuote(fault, placeAt, text);
  }
  return createFinding(readingRules.yamlInvalid, placeAt(fault.pos[0]), {
    message: "This line, or the one above it, cannot be read as a fact.",
    fix: 'Write each fact on a line of its own as "key: value", with two spaces before what belongs under a key, and put quotes round values with : or # in them.',
  });
}

/** To the library everything behind such a line is another text, and it is not read. */
function describeEndMark(
  { pos }: YamlFault,
  placeAt: (offset: number) => Place,
  text: string,
): Finding {
  const isMark = /^(?:---|\.\.\.)(?=\s|$)/.test(text.slice(pos[0], pos[0] + 4));
  const offset = isMark ? pos[0] : Math.max(0, text.lastIndexOf("\n...", pos[0]) + 1);
  return createFinding(readingRules.yamlInvalid, placeAt(offset), {
    message: "A line of --- or ... ends the facts here, and nothing behind it would be read.",
    fix: "Delete that line.",
  });
}

interface LineWords {
  readonly message: string;
  readonly fix: string;
  /** How many characters of the line stand before the fault. */
  readonly column: number;
  /** What a machine may write in place of what stands there; nothing where a person has to choose. */
  readonly mend?: { readonly column: number; readonly typed: string; readonly replacement: string };
}

function describeGluedEntry(line: string): LineWords | undefined {
  const entry = /^\s*-([^\s-].*)$/.exec(line)?.[1];
  if (entry === undefined || entry.length > longestYamlQuote) return undefined;
  return {
    message: "There is no space behind the hyphen, so this is not read as an entry of a list.",
    fix: `Write: - ${entry.trim()}`,
    column: line.search(/\S/),
    mend: { column: line.search(/\S/), typed: "-", replacement: "- " },
  };
}

function describeLine(line: string, before: string): LineWords | undefined {
  const column = line.search(/\S/);
  const glued = describeGluedEntry(line);
  if (glued !== undefined) return glued;
  const lead = /^\s*(?:- +)?([A-Za-z][\w-]*):/.exec(line);
  const key = lead?.[1];
  if (lead === null || key === undefined) return undefined;
  const value = line.slice(lead[0].length);
  if (value.length > longestYamlQuote) return undefined;
  if (/^[^\s/]/.test(value)) {
    return {
      message: "There is no space behind the colon, so this is not read as a key and its value.",
      fix: `Write: ${key}: ${value}`,
      column,
      mend: {
        column: lead[0].length - key.length - 1,
        typed: `${key}:`,
        replacement: `${key}: `,
      },
    };
  }
  const fault = valueFaults.find(({ pattern }) => pattern.test(value.trim()));
  if (fault !== undefined) {
    return {
      message: fault.message,
      fix: fault.fix ?? `Write: ${key}: ${quoteYamlValue(value)}`,
      column: line.length - value.trimStart().length,
      ...(fault.isMended === true ? quoteValue(value.trim(), line) : {}),
    };
  }
  const depthBefore = before.search(/\S/);
  if (column > depthBefore && /^ *[\w-]+: *[^\s#|>]/.test(before)) {
    return {
      message:
        "This line starts further in than the one above it, which has its value on its own line already.",
      fix: "Start it in the same column as the line above.",
      column,
    };
  }
  return undefined;
}

/** A # behind a space may begin a comment that somebody meant as one. */
function quoteValue(value: string, line: string): Pick<LineWords, "mend"> {
  if (/\s#|\t/.test(value)) return {};
  const column = line.lastIndexOf(value);
  return { mend: { column, typed: value, replacement: quoteWholeValue(value) } };
}

interface ValueFault {
  readonly pattern: RegExp;
  readonly message: string;
  /** Quotes round the value, where nothing else is said. */
  readonly fix?: string;
  /** Whether the quotes are all that it lacks. */
  readonly isMended?: boolean;
}

/** How a value can start so that YAML does not take it for words; the first that fits is told. */
const valueFaults: readonly ValueFault[] = [
  {
    pattern: /^(?:"(?:[^"\\]|\\.)*"|'[^']*')\s*[^\s#]/,
    isMended: true,
    message: "The quotation marks end before the value does, so the rest cannot be read.",
  },
  {
    pattern: /^[^"'[{].*:\s/,
    isMended: true,
    message: "A value with a colon and a space in it needs quotes, or YAML takes it for a key.",
  },
  {
    pattern: /^[@%`]/,
    isMended: true,
    message:
      "A value that starts with such a sign needs quotes, or YAML does not take it for words.",
  },
  {
    pattern: /^[&*!]/, // which may also be meant as YAML has it
    message:
      "A value that starts with such a sign needs quotes, or YAML does not take it for words.",
  },
  {
    pattern: /^[>|][-+\d]*\s*[^\s#]/,
    isMended: true,
    message: "A value that starts with > or | needs quotes, or YAML expects it on the next lines.",
  },
  {
    pattern: /^- /,
    message: "A list starts below its name: this entry stands on the same line.",
    fix: "Put each entry on a line of its own below, starting with two spaces, “-” and a space.",
  },
  {
    pattern: /^(?:\[[^\]]*\]|\{[^}]*\})\s*[^\s#]/,
    isMended: true,
    message: "A value that starts with a bracket needs quotes, or YAML takes it for a list.",
  },
];

function describeOpenQuote(
  { message }: YamlFault,
  placeAt: (offset: number) => Place,
  text: string,
): Finding {
  const mark = message.includes('"') ? '"' : "'";
  const pattern = mark === '"' ? /: *("[^"\n]*)$/m : /: *('[^'\n]*)$/m;
  const open = pattern.exec(text);
  const offset = open === null ? 0 : open.index + open[0].indexOf(mark);
  return createFinding(readingRules.yamlInvalid, placeAt(offset), {
    message: `A value starts with the quotation mark ${mark} and never ends.`,
    fix: `Put another ${mark} at its end.`,
  });
}
