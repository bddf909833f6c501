import { isScalar, type ParsedNode, type Scalar, visit } from "yaml";
import { replaceText } from "../findings/edit.ts";
import { createFinding, type Finding } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
import type { Place } from "../findings/place.ts";
import { longestYamlQuote, quoteYamlValue } from "./quote-yaml-value.ts";
import { readingRules } from "./reading-rules.ts";

/**
 * Finds values that YAML reads otherwise than whoever typed them: cut short at a “ #”, run together
 * with the next line, or with quotation marks that are part of the words.
 *
 * @param contents what the library read
 * @param placeAt where an offset stands in the file
 * @param text the YAML
 * @returns a finding for each, with the line as it should be
 */
export function findYamlDoubts(
  contents: ParsedNode | null,
  placeAt: (offset: number) => Place,
  text: string,
): readonly Finding[] {
  const findings: Finding[] = [];
  visit(contents, {
    Pair(_key, { key, value }) {
      if (isScalar(key) && isWithoutValue(value)) findings.push(...findLostValue(key, readAround));
    },
    Scalar(position, scalar) {
      if (position === "key" || scalar.type !== "PLAIN") return;
      findings.push(...findInPlainValue(scalar, readAround));
    },
  });
  return findings;

  function readAround(scalar: Scalar): Around {
    const [start = 0, end = 0] = scalar.range ?? [];
    return {
      written: text.slice(start, end),
      before: text.slice(text.lastIndexOf("\n", start - 1) + 1, start),
      behind: text.slice(end, findLineEnd(text, end)),
      placeAt: (offset) => placeAt(start + offset),
    };
  }
}

/** A value, and what stands round it on its lines. */
interface Around {
  readonly written: string;
  readonly before: string;
  readonly behind: string;
  /** @param offset how far behind the value's start */
  readonly placeAt: (offset: number) => Place;
}

function findLineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

function isWithoutValue(value: unknown): boolean {
  return value === null || (isScalar(value) && value.type === "PLAIN" && value.value === "");
}

/** `unit: #4`: to YAML all of it is a comment, and nothing is left of the value. */
function findLostValue(key: Scalar, readAround: (scalar: Scalar) => Around): readonly Finding[] {
  const { before, written, behind, placeAt } = readAround(key);
  const said = /^:\s+(#.*)$/.exec(behind)?.[1]?.trim();
  if (said === undefined) return [];
  return [
    createFinding(readingRules.yamlCutShort, placeAt(behind.indexOf("#") + written.length), {
      message: say`${asTyped(shorten(said))} starts with #, so it is a comment to YAML, and the value is empty.`,
      fix: `Write: ${before.trimStart()}${written}: ${quoteYamlValue(said)}. A comment goes on a line of its own.`,
    }),
  ];
}

function findInPlainValue(
  scalar: Scalar,
  readAround: (scalar: Scalar) => Around,
): readonly Finding[] {
  if (typeof scalar.value !== "string" || scalar.value === "") return [];
  const around = readAround(scalar);
  const { written, before, behind, placeAt } = around;
  const comment = /^\s+(#.*)$/.exec(behind)?.[1];
  if (comment !== undefined) {
    const lead = before.trimStart();
    const whole = `${scalar.value}${behind}`.trim();
    return [
      createFinding(readingRules.yamlCutShort, placeAt(written.length + behind.indexOf("#")), {
        message: say`${asTyped(shorten(comment))} would be lost: behind a space, # starts a comment, so the value ends at ${asTyped(shorten(scalar.value, "end"))}.`,
        fix: `Write: ${lead}${quoteYamlValue(whole)}. A comment goes on a line of its own.`,
      }),
    ];
  }
  if (/^(?:~|null)$/i.test(scalar.value)) {
    return [
      createFinding(readingRules.yamlNull, placeAt(0), {
        message: say`${asTyped(scalar.value)} is no empty value here: every value is text, so readers would see this.`,
        fix: "Delete the line, or write what belongs there.",
      }),
    ];
  }
  if (/^“[^“”]*”$|^‘[^‘’]*’$/.test(scalar.value)) {
    return [
      createFinding(readingRules.yamlCurlyQuotes, placeAt(0), {
        message:
          "These quotation marks are curly, so they belong to the words, and readers would see them.",
        fix: `Write: ${before.trimStart()}${quoteYamlValue(scalar.value.slice(1, -1))}`,
        // Mark by mark: what stands between them may be the house's, and edits are listed in logs.
        edits:
          written === scalar.value && !/[\t\\"]/.test(written)
            ? [0, written.length - 1].map((at) => replaceText(placeAt(at), written.charAt(at), '"'))
            : [],
      }),
    ];
  }
  return findGluedLine(around);
}

/** A line that YAML adds to the value before it, though it starts like an entry or a key. */
const gluedPattern = /^\s+(?:([-*•▪●])\s?\S|([A-Za-z][\w-]{0,40}):(?!\/\/)\S)/;

function findGluedLine({ written, placeAt }: Around): readonly Finding[] {
  let offset = written.indexOf("\n") + 1;
  if (offset === 0) return [];
  for (const line of written.slice(offset).split("\n")) {
    const match = gluedPattern.exec(line);
    if (match !== null) {
      const [, bullet, key] = match;
      const said = line.trim();
      const mended =
        key === undefined
          ? `- ${said.slice(1).trim()}`
          : `${key}: ${said.slice(key.length + 1).trim()}`;
      return [
        createFinding(readingRules.yamlGlued, placeAt(offset + line.search(/\S/)), {
          message: say`YAML adds this line to the value above it, so ${asTyped(shorten(said))} is not read as ${bullet === undefined ? "a fact" : "an entry"} of its own.`,
          fix:
            key === undefined
              ? `Write: ${shorten(mended)}. In a list each entry starts with “- ” in one column, and nothing stands behind the list's name but a colon.`
              : `Write: ${shorten(mended)}. Start it in the same column as the key it belongs beside.`,
        }),
      ];
    }
    offset += line.length + 1;
  }
  return [];
}

function shorten(text: string, kept: "start" | "end" = "start"): string {
  if (text.length <= longestYamlQuote) return text;
  return kept === "start"
    ? `${text.slice(0, longestYamlQuote)} …`
    : `… ${text.slice(-longestYamlQuote)}`;
}
