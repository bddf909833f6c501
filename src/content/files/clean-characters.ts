import { replaceText } from "../../findings/edit.ts";
import { createFinding, type Finding } from "../../findings/finding.ts";
import { asTyped, type FindingMessage, say } from "../../findings/message.ts";
import { reachOver } from "../../findings/place.ts";
import { findLine, listLineStarts } from "../../text/line-starts.ts";
import { readingRules } from "../reading-rules.ts";

/** A kind of character that must not reach a page, and what is done about it. */
interface OddCharacters {
  readonly pattern: RegExp;
  /** What stands there in place of it. */
  readonly instead: string;
  /** Whether a machine may put that there in the file, too: nothing else can have been meant. */
  readonly isMended?: boolean;
  /** What is said of the first one; nothing where nobody needs to hear of it. */
  readonly describe?: (character: string) => {
    readonly message: string | FindingMessage;
    readonly fix: string;
    readonly severity: "error" | "warning";
  };
}

const oddCharacters: readonly OddCharacters[] = [
  // A byte-order mark inside a text: two files were joined, or a page was pasted. It says nothing.
  { pattern: /\uFEFF/g, instead: "" },
  {
    // The end of a line or page in Word, old mainframes and some web pages, and in no editor.
    pattern: /[\v\f\u0085\u2028\u2029]/g,
    instead: " ",
    describe: (character) => ({
      message: `There is a line end of a kind that no editor shows (${nameCharacter(character)}): the words before and after it come out on one line.`,
      fix: "Put the cursor there, delete the invisible character, and press Enter.",
      severity: "warning",
    }),
  },
  {
    // Letters of an older Windows encoding that were saved as if they were something else.
    pattern: /[\u0080-\u0084\u0086-\u009F]/g,
    instead: "",
    describe: (character) => {
      const guess = new TextDecoder("windows-1252").decode(Uint8Array.of(character.charCodeAt(0)));
      const meant = guess === character ? "" : `, probably “${guess}”`;
      return {
        message: `A letter was lost here when the text was saved in another encoding${meant}. Nobody would see that something is missing.`,
        fix: "Put the cursor there, delete the invisible character, and type it again.",
        severity: "error",
      };
    },
  },
  {
    // Feeds with these cannot be read: XML 1.0, section 2.2.
    pattern: /(?![\t\n\v\f\u0080-\u009F])\p{Control}|[\uFFFE\uFFFF]/gu,
    instead: "",
    isMended: true,
    describe: (character) => ({
      message: `There is an invisible control character (${nameCharacter(character)}). It is left out of the site, where it would break the feed.`,
      fix: "Put the cursor there and delete it, or type the word again.",
      severity: "warning",
    }),
  },
  {
    // UTF-8 that a program took for an older Windows encoding, and saved as what it saw.
    pattern: /Ã[\u00A1-\u00BF]|Â[\u00A0-\u00BF]|â€[^\s\w]|â„¢|ðŸ[^\s\w]/g,
    instead: "$&",
    describe: (characters) => ({
      message: say`${asTyped(characters)} is what another program made of one letter, such as an apostrophe or an é, when it opened the text in another encoding and saved it.`,
      fix: "Type the letter again, or copy the text once more from where it is right.",
      severity: "error",
    }),
  },
  {
    pattern: /\uFFFD/g,
    instead: "\uFFFD",
    describe: () => ({
      message: "“�” stands for a letter that was lost when the text was saved.",
      fix: "Type the letter again.",
      severity: "warning",
    }),
  },
];

/**
 * Takes characters that nobody can see, and that break pages or feeds, out of a text.
 *
 * @param file the path below the content folder, for the findings
 * @param text the text, whose lines end in `\n`
 * @returns the text without them, its lines where they were, and one finding for each kind
 */
export function cleanCharacters(
  file: string,
  text: string,
): { readonly text: string; readonly findings: readonly Finding[] } {
  let clean = text;
  const findings: Finding[] = [];
  for (const kind of oddCharacters) {
    const found = [...text.matchAll(kind.pattern)];
    const [first] = found;
    if (first === undefined) continue;
    clean = clean.replace(kind.pattern, kind.instead);
    if (kind.describe === undefined) continue;
    const starts = listLineStarts(text);
    const placeOf = ({ 0: typed, index }: RegExpExecArray) => {
      const line = findLine(starts, index);
      return reachOver(
        { file, line: line + 1, column: index - (starts[line] ?? 0) + 1 },
        typed.length,
      );
    };
    const { message, fix, severity } = kind.describe(first[0]);
    findings.push(
      createFinding(readingRules.oddCharacter, placeOf(first), {
        message: say`${message}${countOthers(found.length - 1)}`,
        fix,
        severity,
        edits:
          kind.isMended === true
            ? found.map((match) => replaceText(placeOf(match), match[0], kind.instead))
            : [],
      }),
    );
  }
  return { text: clean, findings };
}

function countOthers(count: number): string {
  if (count === 0) return "";
  return ` There ${count === 1 ? "is 1 more" : `are ${count} more`} like it in this file.`;
}

function nameCharacter(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
}
