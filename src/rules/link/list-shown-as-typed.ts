import type Token from "markdown-it/lib/token.mjs";
import { writeTarget } from "../../content/files/write-target.ts";
import { memoize } from "../../content/memoize.ts";
import { type Document, listSections } from "../../documents/document.ts";
import { type Edit, replaceText } from "../../findings/edit.ts";
import { createFinding, type Finding, type Rule } from "../../findings/finding.ts";
import { asTyped, say } from "../../findings/message.ts";
import { type Place, type PlaceWithEnd, reachLineEnd } from "../../findings/place.ts";
import { findLine, listLineStarts } from "../../text/line-starts.ts";
import { findTypedLinks, type TypedLink } from "./find-typed-links.ts";

/** A link or picture that visitors would read as it was typed. */
export interface ShownAsTyped extends TypedLink {
  /** How a machine may mend it; none where a person has to. */
  readonly edits: readonly Edit[];
  readonly kind: "link" | "picture";
  readonly place: PlaceWithEnd;
}

/**
 * Lists the links and pictures of a document that Markdown takes for words.
 *
 * @param document the document
 */
export const listShownAsTyped = memoize(findShownAsTyped);

function findShownAsTyped(document: Document): readonly ShownAsTyped[] {
  return listInlineTokens(document).flatMap((token) => {
    const typed = readTyped(token);
    if (!/[[\]［］【】]/.test(typed)) return [];
    const lines = document.written.source.lines.slice(...(token.map ?? [0, 0]));
    // Who writes \[ wants a bracket to be seen.
    if (lines.some((line) => /\\[[\]!]/.test(line))) return [];
    const around = { document, token, typed, starts: listLineStarts(typed) };
    return findTypedLinks(typed).map((link) => ({
      ...link,
      // A line that says where something is stands for the address of a link.
      kind: link.isPicture && link.reason !== "definition" ? "picture" : "link",
      ...locate(link, around),
    }));
  });
}

function listInlineTokens(document: Document): readonly Token[] {
  return [
    ...document.introduction.tokens,
    ...listSections(document).flatMap(({ written, passage }) => [
      ...written.titleTokens,
      ...passage.tokens,
    ]),
  ].filter(({ type }) => type === "inline");
}

/** Stands for what Markdown took for something else than words. */
const taken = "\uFFFC";

/** The words as Markdown left them, in which what it took for more stands as one sign. */
function readTyped(token: Token): string {
  return (token.children ?? [])
    .map((child) => {
      switch (child.type) {
        case "text":
        case "fact_reference":
          return child.content;
        case "softbreak":
        case "hardbreak":
          return "\n";
        case "code_inline":
        case "image":
          return taken;
        default:
          return "";
      }
    })
    .join("");
}

interface Around {
  readonly document: Document;
  readonly token: Token;
  readonly typed: string;
  /** Where each line of `typed` starts. */
  readonly starts: readonly number[];
}

function locate(link: TypedLink, { document, token, typed, starts }: Around) {
  const { offset, label } = link;
  const { source } = document.written;
  const index = (token.map?.[0] ?? 0) + findLine(starts, offset);
  const line = source.lines[index] ?? "";
  const marks = [typed.slice(offset, offset + 2 + label.length), typed.slice(offset, offset + 2)];
  const column = marks.map((mark) => line.indexOf(mark)).find((at) => at >= 0) ?? 0;
  const place = { file: document.file, line: source.lineOffset + index + 1, column: column + 1 };
  return { place: reachLineEnd(place, line), edits: listEdits(link, place, line.slice(column)) };
}

/**
 * Mends what stands between brackets that are there: the space between them, an address with spaces in
 * it, curly quotes round a title. No word is touched.
 */
function listEdits(
  { isPicture, label, address, reason }: TypedLink,
  place: Place,
  text: string,
): readonly Edit[] {
  const lead = `${isPicture ? "!" : ""}[${label}]`;
  if (!text.startsWith(lead) || label.includes("\n")) return [];
  const rest = text.slice(lead.length);
  const start = { ...place, column: place.column + lead.length - 1 };
  switch (reason) {
    case "apart": {
      const [gap] = /^[^\S\n]{1,3}\(/.exec(rest) ?? [];
      return gap === undefined ? [] : [replaceText(start, `]${gap}`, "](")];
    }
    case "spaces": {
      const target = `](${address})`;
      return `]${rest}`.startsWith(target) && isFile(address)
        ? [replaceText(start, target, `](${writeTarget(address)})`)]
        : [];
    }
    case "quotes": {
      const [target = "", before = "", title = ""] =
        /^\((\S+) [“”„‟]([^"“”„‟()\\]*)[“”„‟]\)/.exec(rest) ?? [];
      return target === "" ? [] : [replaceText(start, `]${target}`, `](${before} "${title}")`)];
    }
    default:
      return [];
  }
}

const longestLabel = 80;

/**
 * Tells of a link or a picture that visitors would read as it was typed.
 *
 * @param rule the rule that the finding belongs to
 * @param typed what was typed, and where
 */
export function describeTyped(rule: Rule, typed: ShownAsTyped): Finding {
  const { isPicture, label, address, reason, place, edits } = typed;
  const what = isPicture ? "picture" : "link";
  const shown = label.length > longestLabel ? "…" : label.replaceAll("\n", " ");
  const written = `${isPicture ? "!" : ""}[${shown}](${writeTarget(mendAddress(address))})`;
  const tell = (why: string, fix = `Write ${written}`) =>
    createFinding(rule, place, {
      message: `This was meant as a ${what}, and visitors would read its brackets: ${why}.`,
      fix,
      severity: reason === "reference" && !isPicture ? "warning" : "error",
      edits,
    });
  switch (reason) {
    case "spaces":
      return tell(
        "an address with a space in it has to stand between < and >",
        isFile(address)
          ? `Write ${written}, or rename the file to ${address.replace(/\s+/g, "-")} and write that.`
          : `Write ${written}`,
      );
    case "quotes":
      return tell('a title needs straight quotes, such as "A title", or none');
    case "unclosed":
      return tell("a bracket is missing behind its words or its address");
    case "unopened":
      return tell(
        "the bracket [ before its words is missing",
        `Put [ before the words, such as ${written}`,
      );
    case "apart":
      return tell("nothing may stand between ] and (");
    case "otherBrackets":
      return tell("its brackets are those of another alphabet, which look nearly the same");
    case "nested":
      return tell(
        "it stands inside another one, or its words have a bracket too many",
        `Write it by itself, such as ${written}`,
      );
    case "reference":
      return tell(
        `no line in this document says where “${(address || label).slice(0, longestLabel)}” is`,
        `Write the address itself in round brackets, such as ${isPicture ? "![The porch](porch.png)" : "[Guest policy](guest-policy.md)"}.`,
      );
    case "definition":
      return createFinding(rule, place, {
        message: say`This line was meant to say where ${asTyped(shown)} is, and visitors would read it as it is: its address cannot be read.`,
        fix: `Write [${shown}]: ${writeTarget(address)}`,
      });
    case "doubled":
      return tell(
        "double brackets are those of another program",
        `Write the file behind the words, such as ${isPicture ? "!" : ""}[${shown}](${writeTarget(nameFile(address, isPicture))})`,
      );
  }
}

/** A number is dialled without its spaces; a site's name alone would be taken for a file's. */
function mendAddress(address: string): string {
  if (/^(?:tel|sms):/i.test(address)) return address.replace(/[\s()]/g, "");
  return /^www\./i.test(address) ? `https://${address}` : address;
}

function isFile(address: string): boolean {
  return !/^[a-z][a-z0-9+.-]*:|^www\./i.test(address);
}

function nameFile(address: string, isPicture: boolean): string {
  return isPicture || /\.\w+$/.test(address) ? address : `${address}.md`;
}
