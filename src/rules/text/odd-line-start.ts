import { oddSpace } from "../../text/odd-spaces.ts";

/** What markdown makes a list, heading, quote or table of, where plain spaces stand round it. */
const marks = "[-*+](?=\\s)|\\d{1,3}[.)](?=\\s)|#{1,6}(?=\\s)|>|\\|";
const beforeMark = new RegExp(`^[ \\t>]*${oddSpace}(?:${oddSpace}|[ \\t])*(${marks})`);
const behindMark = new RegExp(`^[ \\t>]*([-*+]|\\d{1,3}[.)]|#{1,6})${oddSpace}`);

/**
 * Finds the mark of a list, heading, quote or table that markdown does not see, since a space of
 * another kind or a character that nobody sees stands before or right behind it.
 *
 * @param line a line as typed, of a text that markdown took for a paragraph
 * @returns the mark, such as `-` or `##`; nothing for any other line
 */
export function findHiddenMark(line: string): string | undefined {
  return beforeMark.exec(line)?.[1] ?? behindMark.exec(line)?.[1];
}
