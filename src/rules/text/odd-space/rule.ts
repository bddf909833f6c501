import { nameLines } from "../../../content/name-lines.ts";
import { listPassages } from "../../../documents/document.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine } from "../../sources/source-place.ts";
import { findHiddenMark } from "../odd-line-start.ts";

/**
 * Finds marks that look right and are none to markdown. They came with a text that was pasted, so one
 * finding tells of all.
 */
export const textOddSpace: DocumentRule = {
  kind: "document",
  name: "text/odd-space",
  severity: "warning",
  looksFor:
    "A space of another kind, or a character that nobody sees, beside the mark of a list, heading, quote or table.",
  why: "Markdown does not take such a character for a space, so what looks like a list or heading to you would be a paragraph to readers.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["heading/no-space", "list/run-together", "table/pasted"],
  find: (document) => {
    const { lines } = document.written.source;
    const found = listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap(({ type, map }, index) => {
        if (type !== "inline" || tokens[index - 1]?.type !== "paragraph_open" || !map) return [];
        return lines.slice(map[0], map[1]).flatMap((line, offset) => {
          const mark = findHiddenMark(line);
          return mark === undefined ? [] : [{ mark, ...placeOfLine(document, map[0] + offset) }];
        });
      }),
    );
    const [first, ...others] = found;
    if (first === undefined) return [];
    return [
      createFinding(textOddSpace, first, {
        message: say`A space of another kind, or a character that nobody sees, stands beside ${asTyped(first.mark)} here, as word processors and web pages make them. Markdown does not take it for a space, so visitors would see the mark as typed, in the middle of a paragraph.${nameLines(others)}`,
        fix: `Delete everything before “${first.mark}” and the space behind it, and type them again.`,
        related: others.map((place) => relate(place, "Another one like it.")),
      }),
    ];
  },
};
