import { nameLines } from "../../../content/name-lines.ts";
import { type Document, listPassages } from "../../../documents/document.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import { oddSpace } from "../../../text/odd-spaces.ts";
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
  isFixable: true,
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
        edits: listEdits(found, document),
      }),
    ];
  },
};

/** All of them or none: one that is left would have to be found by eye. */
function listEdits(places: readonly Place[], document: Document): readonly Edit[] {
  const { lines, lineOffset } = document.written.source;
  const edits = places.map(({ file, line }) =>
    mendLine(lines[line - lineOffset - 1] ?? "", { file, line }),
  );
  return edits.every((edit) => edit !== undefined) ? edits : [];
}

/**
 * Right behind a mark stands one plain space. What stands before one may have moved it in, so that only
 * a person knows where it belongs; and braces may say who reads what follows.
 */
function mendLine(text: string, place: Pick<Edit, "file" | "line">): Edit | undefined {
  const [whole, lead = "", mark = "", space = ""] = behindMark.exec(text) ?? [];
  if (whole === undefined || text.includes("{")) return undefined;
  return replaceText({ ...place, column: lead.length + mark.length + 1 }, space, " ");
}

const behindMark = new RegExp(`^([ \\t>]*)([-*+]|\\d{1,3}[.)]|#{1,6})((?:${oddSpace}| )+)(?=\\S)`);
