import { findAll, findInside, findPath, isElement, type MarkupElement } from "../markup.ts";
import { readAddress } from "../read-address.ts";
import { createRemarks } from "../remarks.ts";
import { tidyRuns } from "../runs.ts";
import {
  type DropReason,
  type Look,
  plainRun,
  type Reading,
  type Run,
  readRuns,
  type SourceBlock,
  type SourceCell,
} from "../source.ts";
import { readSymbol, writeSymbols } from "../symbols.ts";
import { openWordFile, type WordParts } from "./open-word-file.ts";
import { readWordNumbering } from "./word-numbering.ts";
import { type Letters, type ParagraphStyle, readValue, readWordStyles } from "./word-styles.ts";
import { readAllWords, readPlainText } from "./word-text.ts";

/**
 * Reads a Word file. Changes that were tracked are taken as made; what was deleted, what is said beside
 * the text and what only lies around it (headers, footers, comments) is left out and listed.
 *
 * @param bytes the file
 */
export function readWord(bytes: Uint8Array): Reading {
  const opened = openWordFile(bytes);
  if (opened.kind === "unreadable") return opened;
  const { parts } = opened;
  const remarks = createRemarks();
  const reader = createReader(parts, remarks);
  const blocks = reader.readBlocks(findPath(parts.document, "w:document", "w:body"));
  for (const [reason, part] of listSideParts(parts)) {
    const notes = reason === "comment" ? findAll(part, "w:comment") : [part];
    for (const note of notes) remarks.drop(reason, readPlainText(note));
    if (reason === "comment") remarks.count("comment", notes.length);
  }
  remarks.count("trackedChange", countChanges(parts.document));
  const all = [
    parts.document,
    ...[parts.footnotes, parts.endnotes].flatMap((part) => part ?? []),
    ...listSideParts(parts).map(([, part]) => part),
  ];
  return {
    kind: "read",
    source: { blocks, ...remarks.finish(), words: all.flatMap((part) => readAllWords(part)) },
  };
}

function listSideParts(parts: WordParts): readonly (readonly [DropReason, MarkupElement])[] {
  return [
    ...parts.headers.map((part) => ["header", part] as const),
    ...parts.footers.map((part) => ["footer", part] as const),
    ...(parts.comments === undefined ? [] : [["comment", parts.comments] as const]),
  ];
}

function countChanges(document: MarkupElement): number {
  return ["w:ins", "w:del", "w:moveFrom", "w:moveTo"]
    .flatMap((name) => findAll(document, name))
    .filter((change) => change.inside.length > 0).length;
}

/** A field is words that Word makes, such as a table of contents or the number of a page. */
interface OpenField {
  code: string;
  isResult: boolean;
}

/** What is read of one paragraph while it is walked through. */
interface OpenParagraph {
  readonly runs: Run[];
  readonly looks: Letters[];
  /** The blocks of text boxes that hang on it. */
  readonly boxes: SourceBlock[];
  readonly style: ParagraphStyle;
}

/** Elements that only stand around others. */
const wrappers: ReadonlySet<string> = new Set([
  "w:ins",
  "w:moveTo",
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:fldSimple",
  "w:dir",
  "w:bdo",
  "w:ruby",
  "w:rubyBase",
  "mc:AlternateContent",
  "mc:Choice",
]);

function createReader(parts: WordParts, remarks: ReturnType<typeof createRemarks>) {
  const styles = readWordStyles(parts.styles);
  const numbering = readWordNumbering(parts.numbering);
  const notes = readNotes(parts);
  const fields: OpenField[] = [];
  let carried: Run[] = [];

  const readBlocks = (container: MarkupElement | undefined): readonly SourceBlock[] =>
    container?.inside.filter(isElement).flatMap(readBlock) ?? [];

  function readBlock(element: MarkupElement): readonly SourceBlock[] {
    switch (element.name) {
      case "w:p":
        return readParagraph(element);
      case "w:tbl":
        return readTable(element);
      case "w:del":
      case "w:moveFrom":
        remarks.drop("deleted", readPlainText(element));
        return [];
      case "w:sdt":
        if (isContents(element)) {
          remarks.drop("contents", readPlainText(element));
          return [];
        }
        return readBlocks(element);
      case "mc:AlternateContent":
        return readBlocks(chooseContent(element));
      default:
        return wrappers.has(element.name) ? readBlocks(element) : [];
    }
  }

  function readParagraph(element: MarkupElement): readonly SourceBlock[] {
    const properties = findPath(element, "w:pPr");
    const style = styles.readParagraph(properties);
    const paragraph: OpenParagraph = { runs: [], looks: [], boxes: [], style };
    walk(element, paragraph, undefined);
    if (/^toc \d$|^toc heading$|^contents/.test(style.name) || isInContents(fields)) {
      remarks.drop("contents", readRuns(paragraph.runs));
      return paragraph.boxes;
    }
    const all = [...carried, ...paragraph.runs];
    carried = [];
    if (findPath(properties, "w:rPr", "w:del") !== undefined && paragraph.runs.length > 0) {
      carried = [...all, plainRun(" ")]; // its end was deleted: it goes on in the next
      return paragraph.boxes;
    }
    const runs = tidyRuns(all);
    // A deleted paragraph counts no more in its list.
    if (runs.length === 0) return paragraph.boxes;
    return [nameParagraph(runs, paragraph), ...paragraph.boxes];
  }

  function nameParagraph(runs: readonly Run[], { style, looks }: OpenParagraph): SourceBlock {
    const look = joinLooks(looks, style);
    const plain = runs.map((run) => ({ ...run, isBold: false, isItalic: false }));
    const numbered = style.numbering === undefined ? undefined : numbering.count(style.numbering);
    if (style.name === "title") return { kind: "title", runs: plain };
    if (style.headingLevel !== undefined) {
      if (numbered?.number !== undefined) remarks.count("numberedHeading");
      return { kind: "heading", level: style.headingLevel, runs: plain };
    }
    if (numbered?.mark === undefined) return { kind: "paragraph", runs, look };
    const { mark, number, list } = numbered;
    const depth = style.numbering?.depth ?? 0;
    return { kind: "entry", mark, depth, list, number, typed: undefined, runs, look };
  }

  function walk(
    element: MarkupElement,
    paragraph: OpenParagraph,
    address: string | undefined,
  ): void {
    for (const node of element.inside) {
      if (!isElement(node)) continue;
      if (node.name === "w:r") readRun(node, paragraph, address);
      else if (node.name === "w:hyperlink") walk(node, paragraph, findAddress(node));
      else if (node.name === "w:del" || node.name === "w:moveFrom") {
        remarks.drop("deleted", readPlainText(node));
      } else if (node.name === "mc:AlternateContent") {
        walk(chooseContent(node), paragraph, address);
      } else if (wrappers.has(node.name)) walk(node, paragraph, address);
      else if (node.name.startsWith("m:"))
        paragraph.runs.push(plainRun(` ${readPlainText(node)} `));
    }
  }

  function findAddress({ attributes }: MarkupElement): string | undefined {
    const typed = parts.addresses.get(attributes["r:id"] ?? "");
    const address = typed === undefined ? undefined : readAddress(typed);
    if (typed !== undefined && address === undefined) remarks.count("deadLink");
    return address;
  }

  function readRun(
    element: MarkupElement,
    paragraph: OpenParagraph,
    address: string | undefined,
  ): void {
    const letters = styles.readLetters(findPath(element, "w:rPr"), paragraph.style);
    const add = (text: string) => {
      if (fields.some(({ isResult }) => !isResult)) return;
      if (letters.isHidden || letters.isCrossedOut) {
        remarks.drop(letters.isHidden ? "hidden" : "crossedOut", text);
        return;
      }
      if (text.trim() !== "") paragraph.looks.push(letters);
      paragraph.runs.push({
        ...{ text, address, isBold: letters.isBold ?? false, isItalic: letters.isItalic ?? false },
      });
    };
    for (const node of element.inside) if (isElement(node)) readPart(node, paragraph, add);
  }

  function readPart(
    node: MarkupElement,
    paragraph: OpenParagraph,
    add: (text: string) => void,
  ): void {
    switch (node.name) {
      case "w:t": {
        const { text, unknown } = writeSymbols(
          node.inside.filter((each) => !isElement(each)).join(""),
        );
        remarks.count("unknownSymbol", unknown);
        add(text);
        return;
      }
      case "w:tab":
      case "w:ptab":
        add("\t");
        return;
      case "w:br":
        add(node.attributes["w:type"] === undefined ? "\n" : " ");
        return;
      case "w:cr":
        add("\n");
        return;
      case "w:noBreakHyphen":
        add("-");
        return;
      case "w:sym": {
        const symbol = readSymbol(Number.parseInt(node.attributes["w:char"] ?? "0", 16));
        if (symbol === undefined) remarks.count("unknownSymbol");
        add(symbol ?? "");
        return;
      }
      case "w:footnoteReference":
      case "w:endnoteReference": {
        const note = notes.get(`${node.name} ${node.attributes["w:id"]}`);
        if (note === undefined) return;
        remarks.count("footnote");
        add(` (${note})`);
        return;
      }
      case "w:fldChar":
        readFieldMark(node, add);
        return;
      case "w:instrText": {
        const field = fields.at(-1);
        if (field !== undefined && !field.isResult) field.code += node.inside.join("");
        return;
      }
      case "mc:AlternateContent":
        for (const part of chooseContent(node).inside) {
          if (isElement(part)) readPart(part, paragraph, add);
        }
        return;
      case "w:drawing":
      case "w:pict":
      case "w:object":
        readDrawing(node, paragraph);
        return;
    }
  }

  function readFieldMark(node: MarkupElement, add: (text: string) => void): void {
    const field = fields.at(-1);
    switch (node.attributes["w:fldCharType"]) {
      case "begin": {
        if (findAll(node, "w:checkBox").length > 0) add("☐");
        fields.push({ code: "", isResult: false });
        return;
      }
      case "separate":
        if (field !== undefined) field.isResult = true;
        return;
      case "end":
        fields.pop();
    }
  }

  /** What hangs on a paragraph is shown behind it. */
  function readDrawing(element: MarkupElement, paragraph: OpenParagraph): void {
    const boxes = findOuter(element, "w:txbxContent");
    for (const box of boxes) {
      const open = fields.splice(0);
      const blocks = readBlocks(box);
      fields.splice(0, fields.length, ...open);
      if (blocks.length === 0) continue;
      remarks.count("textBox");
      paragraph.boxes.push({ kind: "apart", blocks });
    }
    if (boxes.length > 0) return;
    const described = findAll(element, "wp:docPr").map(({ attributes }) => attributes.descr ?? "");
    remarks.count("picture");
    remarks.drop("picture", described.join(" "));
  }

  function readTable(element: MarkupElement): readonly SourceBlock[] {
    const rows = findOuter(element, "w:tr").filter((row) => {
      const isDeleted = findPath(row, "w:trPr", "w:del") !== undefined;
      if (isDeleted) remarks.drop("deleted", readPlainText(row));
      return !isDeleted;
    });
    return rows.length === 0 ? [] : [{ kind: "table", rows: rows.map(readRow) }];
  }

  function readRow(row: MarkupElement): readonly SourceCell[] {
    const before = Number(readValue(findPath(row, "w:trPr"), "w:gridBefore") ?? 0);
    const blank = before > 0 ? [{ blocks: [], columns: before, isReachedInto: false }] : [];
    return [...blank, ...findOuter(row, "w:tc").map(readCell)];
  }

  function readCell(cell: MarkupElement): SourceCell {
    const properties = findPath(cell, "w:tcPr");
    const columns = Math.min(
      64,
      Math.max(1, Number(readValue(properties, "w:gridSpan") ?? 1) || 1),
    );
    const [merge] = findInside(properties, "w:vMerge");
    const isReachedInto = merge !== undefined && merge.attributes["w:val"] !== "restart";
    if (columns > 1 || isReachedInto) remarks.count("mergedCell");
    return { blocks: readBlocks(cell), columns, isReachedInto };
  }

  return { readBlocks };
}

/** Newer programs choose what they can show; the rest is the same once more for older ones. */
function chooseContent(element: MarkupElement): MarkupElement {
  const [choice] = findInside(element, "mc:Choice");
  return choice ?? findInside(element, "mc:Fallback")[0] ?? element;
}

function isContents(element: MarkupElement): boolean {
  return findAll(findPath(element, "w:sdtPr"), "w:docPartGallery").some(({ attributes }) =>
    /table of contents/i.test(attributes["w:val"] ?? ""),
  );
}

function isInContents(fields: readonly OpenField[]): boolean {
  return fields.some(({ code }) => /^\s*TOC\b/.test(code));
}

/** Finds elements of a name, none inside another of them, nor in what is shown once more. */
function findOuter(element: MarkupElement, name: string): readonly MarkupElement[] {
  return element.inside.filter(isElement).flatMap((node) => {
    if (node.name === name) return [node];
    return node.name === "mc:Fallback" && findInside(element, "mc:Choice").length > 0
      ? []
      : findOuter(node, name);
  });
}

function readNotes(parts: WordParts): ReadonlyMap<string, string> {
  const kinds = [
    ["w:footnote", parts.footnotes],
    ["w:endnote", parts.endnotes],
  ] as const;
  return new Map(
    kinds.flatMap(([name, part]) =>
      findAll(part, name).flatMap((note) => {
        const words = readPlainText(note).replace(/\s+/g, " ").trim();
        const isNote = note.attributes["w:type"] === undefined && words !== "";
        return isNote ? [[`${name}Reference ${note.attributes["w:id"]}`, words] as const] : [];
      }),
    ),
  );
}

/** A paragraph looks like a title where all of its words do. */
function joinLooks(looks: readonly Letters[], { isCentered, indent }: ParagraphStyle): Look {
  const sizes = looks.flatMap(({ size }) => size ?? []);
  return {
    size: sizes.length === 0 ? undefined : Math.min(...sizes),
    isCentered,
    indent,
    isCapitals: looks.length > 0 && looks.every((letters) => letters.isCapitals === true),
    isUnderlined: looks.length > 0 && looks.every((letters) => letters.isUnderlined === true),
  };
}
