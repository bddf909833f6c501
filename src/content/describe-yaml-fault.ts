import { createFinding, type Finding, type Place } from "./finding.ts";
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
  });
}

function describeFault(
  fault: YamlFault,
  placeAt: (offset: number) => Place,
  text: string,
): Finding {
  if (/same column/.test(fault.message)) {
    return createFinding(readingRules.yamlInvalid, placeAt(fault.pos[0]), {
      message: "This line starts in another column than the lines it belongs with.",
      fix: "Change the spaces at its start, so that it stands right under them.",
    });
  }
  const lines = text.split("\n");
  const at = text.slice(0, fault.pos[0]).split("\n").length - 1;
  // The library often notices on the line before or behind the one that a person has to change.
  for (const index of [at, at + 1, at - 1]) {
    const words = describeLine(lines[index] ?? "", lines[index - 1] ?? "");
    if (words === undefined) continue;
    const start = lines.slice(0, index).reduce((offset, line) => offset + line.length + 1, 0);
    return createFinding(readingRules.yamlInvalid, placeAt(start + words.column), words);
  }
  if (fault.code === "MISSING_CHAR" && /quote/.test(fault.message)) {
    return describeOpenQuote(fault, placeAt, text);
  }
  return createFinding(readingRules.yamlInvalid, placeAt(fault.pos[0]), {
    message: "This line, or the one above it, cannot be read as a fact.",
    fix: 'Write each fact on a line of its own as "key: value", with two spaces before what belongs under a key, and put quotes round values with : or # in them.',
  });
}

interface LineWords {
  readonly message: string;
  readonly fix: string;
  /** How many characters of the line stand before the fault. */
  readonly column: number;
}

/** A longer line would bury the advice that quotes it. */
const longestQuote = 120;

function describeLine(line: string, before: string): LineWords | undefined {
  const column = line.search(/\S/);
  if (/^ *\u00a0/.test(line)) {
    return {
      message: "This line starts with spaces of another kind, as word processors make them.",
      fix: "Delete the spaces at its start and type them again.",
      column: line.indexOf("\u00a0"),
    };
  }
  const key = /^\s*(?:- +)?([A-Za-z][\w-]*):/.exec(line)?.[1];
  if (key === undefined) return undefined;
  const value = line.slice(line.indexOf(":") + 1);
  const isShort = value.length <= longestQuote;
  if (isShort && /^[^\s/]/.test(value)) {
    return {
      message: "There is no space behind the colon, so this is not read as a key and its value.",
      fix: `Write: ${key}: ${value}`,
      column,
    };
  }
  const said = value.trim();
  if (isShort && said.includes(": ") && !/^["']/.test(said)) {
    return {
      message: "A value with a colon and a space in it needs quotes, or YAML takes it for a key.",
      fix: `Write: ${key}: "${said.replaceAll('"', "'")}"`,
      column: line.length - value.trimStart().length,
    };
  }
  if (isShort && /^[@%`]/.test(said)) {
    return {
      message: `A value that starts with ${said.charAt(0)} needs quotes, or YAML does not take it for words.`,
      fix: `Write: ${key}: "${said.replaceAll('"', "'")}"`,
      column: line.length - value.trimStart().length,
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

function describeOpenQuote(
  { message }: YamlFault,
  placeAt: (offset: number) => Place,
  text: string,
): Finding {
  const mark = message.includes('"') ? '"' : "'";
  const open = [...text.matchAll(new RegExp(`: *${mark}[^${mark}\\n]*$`, "gm"))][0];
  const offset = open === undefined ? 0 : open.index + open[0].indexOf(mark);
  return createFinding(readingRules.yamlInvalid, placeAt(offset), {
    message: `A value starts with the quotation mark ${mark} and never ends.`,
    fix: `Put another ${mark} at its end.`,
  });
}
