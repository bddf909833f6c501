import {
  commentName,
  isElement,
  type MarkupElement,
  type MarkupNode,
  readMarkup,
} from "../markup.ts";
import { readAddress } from "../read-address.ts";
import { createRemarks, type Remarks } from "../remarks.ts";
import { tidyRuns } from "../runs.ts";
import {
  type Mark,
  plainLook,
  type Reading,
  type Run,
  type SourceBlock,
  type SourceCell,
} from "../source.ts";
import { writeSymbols } from "../symbols.ts";
import { listWords } from "../words.ts";

/** What is no words of a page, but its program or its looks. */
const silent: ReadonlySet<string> = new Set([
  commentName,
  ...[
    "head",
    "title",
    "script",
    "style",
    "template",
    "noscript",
    "iframe",
    "object",
    "embed",
    "svg",
    "math",
  ],
  ...["audio", "video", "canvas", "select", "datalist"],
]);

/** What begins a new line on a page. */
const blockNames: ReadonlySet<string> = new Set([
  ...["html", "body", "main", "section", "article", "header", "div", "p", "center", "address"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd", "table", "caption"],
  ...["blockquote", "aside", "pre", "hr", "figure", "figcaption", "details", "summary", "form"],
  ...["fieldset", "legend", "nav", "footer", "tbody", "thead", "tfoot", "tr", "td", "th"],
]);

/**
 * Reads a web page, or a part of one. Nothing in it is run and nothing it names is loaded.
 *
 * @param text the page
 */
export function readHtml(text: string): Reading {
  const root = readMarkup(text, "html");
  if (root === undefined) {
    return {
      kind: "unreadable",
      message:
        "This page is nested more deeply than any text, so it was not read. Copy its words from a browser, and paste those.",
    };
  }
  const remarks = createRemarks();
  const blocks = readHtmlBlocks(root, remarks);
  return {
    kind: "read",
    source: { blocks, ...remarks.finish(), words: listWords(readAllText(root)) },
  };
}

/** How the words of an element look, by those around it. */
interface Style {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly address: string | undefined;
}

interface ListPlace {
  readonly mark: Mark;
  readonly depth: number;
  readonly list: string;
  number: number | undefined;
}

/**
 * Reads the blocks of an element.
 *
 * @param root the element
 * @param remarks gets what is left out
 */
export function readHtmlBlocks(root: MarkupElement, remarks: Remarks): readonly SourceBlock[] {
  let lists = 0;
  const plain: Style = { isBold: false, isItalic: false, address: undefined };
  return readInside(root, plain, undefined);

  function readInside(
    element: MarkupElement,
    style: Style,
    place: ListPlace | undefined,
  ): readonly SourceBlock[] {
    const blocks: SourceBlock[] = [];
    let open: Run[] = [];
    let isFirst = true;
    const close = () => {
      const runs = tidyRuns(open);
      open = [];
      if (runs.length === 0) return;
      const look = { ...plainLook, isCentered: isCentered(element) };
      if (place === undefined || !isFirst) blocks.push({ kind: "paragraph", runs, look });
      else {
        const { mark, depth, list, number } = place;
        blocks.push({ kind: "entry", mark, depth, list, number, typed: undefined, runs, look });
      }
      isFirst = false;
    };
    const walk = (nodes: readonly MarkupNode[], around: Style): void => {
      for (const node of nodes) {
        if (!isElement(node)) {
          const { text, unknown } = writeSymbols(node.replace(/[ \t\r\n]+/g, " "));
          remarks.count("unknownSymbol", unknown);
          open.push({ text, ...around });
        } else if (silent.has(node.name)) continue;
        else if (isHidden(node)) remarks.drop("hidden", readAllText(node));
        else if (blockNames.has(node.name)) {
          close();
          const inside = readBlock(node, around, isFirst ? place : undefined, place?.depth ?? -1);
          if (inside.length > 0) isFirst = false;
          blocks.push(...inside);
        } else readInline(node, around);
      }
    };
    const readInline = (node: MarkupElement, around: Style): void => {
      switch (node.name) {
        case "br":
          open.push({ text: "\n", ...around });
          return;
        case "img":
          remarks.count("picture");
          remarks.drop("picture", node.attributes.alt ?? "");
          return;
        case "input":
          open.push({ text: writeField(node), ...around });
          return;
        case "s":
        case "strike":
        case "del":
          remarks.drop("crossedOut", readAllText(node));
          return;
        default:
          walk(node.inside, restyle(node, around, remarks));
      }
    };
    walk(element.inside, style);
    close();
    return blocks;
  }

  function readBlock(
    element: MarkupElement,
    style: Style,
    place: ListPlace | undefined,
    depth: number,
  ): readonly SourceBlock[] {
    const { name } = element;
    const own = restyle(element, style, remarks);
    const level = /^h([1-6])$/.exec(name)?.[1];
    if (level !== undefined) {
      return readInside(element, own, undefined).map((block) =>
        block.kind === "paragraph"
          ? { kind: "heading", level: Number(level), runs: block.runs }
          : block,
      );
    }
    switch (name) {
      case "nav":
      case "footer":
        remarks.drop(name === "nav" ? "navigation" : "footer", readAllText(element));
        return [];
      case "ul":
      case "ol":
        return readList(element, own, depth + 1);
      case "table":
        return readTable(element, own);
      case "blockquote":
      case "aside": {
        const blocks = readInside(element, own, undefined);
        return blocks.length === 0 ? [] : [{ kind: "apart", blocks }];
      }
      case "dt":
        return readInside(element, { ...own, isBold: true }, place);
      case "pre":
        return readPreformatted(element);
      default:
        return readInside(element, own, place);
    }
  }

  function readList(element: MarkupElement, style: Style, depth: number): readonly SourceBlock[] {
    lists += 1;
    const mark =
      element.name === "ul"
        ? "bullet"
        : /^[a]$/i.test(element.attributes.type ?? "")
          ? "letter"
          : "number";
    const place: ListPlace = {
      ...{ mark, depth: Math.max(0, depth), list: `list ${lists}` },
      number: mark === "bullet" ? undefined : Number(element.attributes.start ?? 1) || 1,
    };
    return element.inside.flatMap((node) => {
      if (!isElement(node))
        return node.trim() === "" ? [] : readInside(wrap(node), style, undefined);
      if (node.name === "ul" || node.name === "ol") return readList(node, style, depth + 1);
      if (node.name !== "li") return readBlockOrWords(node, style);
      const blocks = readInside(node, restyle(node, style, remarks), { ...place });
      if (place.number !== undefined) place.number += 1;
      return blocks;
    });
  }

  function readBlockOrWords(node: MarkupElement, style: Style): readonly SourceBlock[] {
    return readInside({ name: "", attributes: {}, inside: [node] }, style, undefined);
  }

  function readPreformatted(element: MarkupElement): readonly SourceBlock[] {
    return readAllText(element)
      .split("\n")
      .flatMap((line): readonly SourceBlock[] => {
        const runs = tidyRuns([{ text: line, isBold: false, isItalic: false }]);
        return runs.length === 0 ? [] : [{ kind: "paragraph", runs, look: plainLook }];
      });
  }

  function readTable(element: MarkupElement, style: Style): readonly SourceBlock[] {
    const captions = findOuter(element, "caption").flatMap((node) =>
      readInside(node, style, undefined),
    );
    const reached: number[] = [];
    const rows = findOuter(element, "tr").map((row): readonly SourceCell[] => {
      const cells: SourceCell[] = [];
      let column = 0;
      const fill = () => {
        while ((reached[column] ?? 0) > 0) {
          reached[column] = (reached[column] ?? 0) - 1;
          cells.push({ blocks: [], columns: 1, isReachedInto: true });
          column += 1;
        }
      };
      for (const cell of row.inside.filter(isElement)) {
        if (cell.name !== "td" && cell.name !== "th") continue;
        fill();
        // A table without an end would be made of a few cells that reach far.
        const columns = Math.min(
          readSpan(cell.attributes.colspan),
          Math.max(1, widestSpan - column),
        );
        const below = readSpan(cell.attributes.rowspan) - 1;
        if (columns > 1 || below > 0) remarks.count("mergedCell");
        for (let at = column; at < column + columns; at += 1) reached[at] = below;
        cells.push({
          ...{ blocks: readInside(cell, restyle(cell, style, remarks), undefined), columns },
          isReachedInto: false,
        });
        column += columns;
      }
      fill();
      return cells;
    });
    return rows.length === 0 ? captions : [...captions, { kind: "table", rows }];
  }
}

function wrap(words: string): MarkupElement {
  return { name: "", attributes: {}, inside: [words] };
}

const widestSpan = 64;

function readSpan(typed: string | undefined): number {
  return Math.min(widestSpan, Math.max(1, Number(typed ?? 1) || 1));
}

function restyle(element: MarkupElement, style: Style, remarks: Remarks): Style {
  const { name, attributes } = element;
  const declared = attributes.style ?? "";
  const isNormal = /font-weight:\s*(?:normal|[1-4]00)/i.test(declared);
  const isBold =
    name === "b" ||
    name === "strong" ||
    name === "th" ||
    /font-weight:\s*(?:bold|[6-9]00)/i.test(declared);
  const isItalic = name === "i" || name === "em" || /font-style:\s*italic/i.test(declared);
  const href = name === "a" ? attributes.href : undefined;
  const address = href === undefined ? undefined : readAddress(href);
  if (href !== undefined && address === undefined) remarks.count("deadLink");
  return {
    isBold: !isNormal && (style.isBold || isBold),
    isItalic: style.isItalic || isItalic,
    address: address ?? style.address,
  };
}

function isHidden({ attributes }: MarkupElement): boolean {
  return (
    attributes.hidden !== undefined ||
    /display:\s*none|visibility:\s*hidden|mso-hide:\s*all/i.test(attributes.style ?? "")
  );
}

function isCentered({ name, attributes }: MarkupElement): boolean {
  return (
    name === "center" ||
    attributes.align === "center" ||
    /text-align:\s*center/i.test(attributes.style ?? "")
  );
}

/** A field to fill in is a blank for a pen on paper. */
function writeField({ attributes }: MarkupElement): string {
  const type = attributes.type ?? "text";
  if (type === "checkbox" || type === "radio") return "☐ ";
  return ["hidden", "submit", "button", "reset", "image"].includes(type) ? "" : " ________ ";
}

function findOuter(element: MarkupElement, name: string): readonly MarkupElement[] {
  return element.inside.filter(isElement).flatMap((node) => {
    if (node.name === name) return [node];
    return node.name === "table" ? [] : findOuter(node, name);
  });
}

/** Reads every word of an element without a look at what it is, and what is said of pictures. */
export function readAllText(element: MarkupElement): string {
  if (silent.has(element.name)) return " ";
  const words = element.inside.map((node) => (isElement(node) ? readAllText(node) : node)).join("");
  if (element.name === "img") return ` ${element.attributes.alt ?? ""} `;
  return blockNames.has(element.name) || element.name === "br" ? `\n${words}\n` : words;
}
