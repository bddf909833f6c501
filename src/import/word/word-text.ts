import { isElement, type MarkupElement } from "../markup.ts";
import { listWords } from "../words.ts";

/** What parts words without being one. */
const gaps: ReadonlySet<string> = new Set(["w:tab", "w:ptab", "w:br", "w:cr"]);

/** What words stand in; all else that stands in a file is for programs. */
const spoken: ReadonlySet<string> = new Set(["w:t", "w:delText", "m:t"]);

/**
 * Reads all that stands in an element, whatever it is: deleted, hidden, in a box.
 *
 * @param element an element of a Word file
 * @returns its words, a line for each paragraph
 */
export function readPlainText(element: MarkupElement): string {
  const paragraphs: string[] = [];
  const line: Line = { text: "" };
  collect(element, paragraphs, line);
  return [...paragraphs, line.text].join("\n").trim();
}

/**
 * Lists every word of a part of a Word file without a look at what it is, and what is said of pictures.
 *
 * @param part the part
 */
export function readAllWords(part: MarkupElement): readonly string[] {
  return listWords(readPlainText(part));
}

interface Line {
  text: string;
}

/** A paragraph may stand inside another, as in a text box; what was deleted is no part of the words around it. */
const apart: ReadonlySet<string> = new Set(["w:p", "w:del", "w:moveFrom"]);

function collect(element: MarkupElement, paragraphs: string[], line: Line): void {
  const isFallback = (node: MarkupElement) =>
    node.name === "mc:Fallback" &&
    element.inside.some((other) => isElement(other) && other.name === "mc:Choice");
  for (const node of element.inside) {
    if (!isElement(node)) {
      if (spoken.has(element.name)) line.text += node;
    } else if (apart.has(node.name)) {
      const own: Line = { text: "" };
      collect(node, paragraphs, own);
      paragraphs.push(own.text);
    } else if (gaps.has(node.name)) line.text += " ";
    else if (node.name === "w:noBreakHyphen") line.text += "-";
    else if (node.name === "wp:docPr") paragraphs.push(node.attributes.descr ?? "");
    else if (!isFallback(node)) collect(node, paragraphs, line);
  }
}
