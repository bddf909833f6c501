import type { Audience } from "../../content/audience.ts";
import { type Document, listSections } from "../../documents/document.ts";
import { type PlaceWithEnd, reachLineEnd, reachOver } from "../../findings/place.ts";

/** A piece of a document as it was typed, with all its marks, for one audience. */
export interface TypedText {
  readonly text: string;
  readonly audience: Audience;
  readonly where: "section" | "front matter";
  /**
   * @param offset where something starts in `text`
   * @param length how long it is; to the end of its line where that is not known
   */
  placeAt(offset: number, length?: number): PlaceWithEnd;
}

/**
 * Lists all that was typed in a document, so that nothing is passed over because of where it stands:
 * in headings and what stands in braces behind them, links, pictures and their titles, code, comments.
 *
 * @param document the document
 */
export function listTypedTexts(document: Document): readonly TypedText[] {
  return [...listFrontMatterValues(document), ...listBodies(document)];
}

function listBodies(document: Document): readonly TypedText[] {
  const { lines, lineOffset } = document.written.source;
  const starts = [
    { line: lineOffset + 1, audience: document.audience },
    ...listSections(document)
      .map(({ place, audience }) => ({ line: place.line, audience }))
      .toSorted((first, second) => first.line - second.line),
  ];
  return starts.map(({ line: first, audience }, index) => {
    const end = starts[index + 1]?.line ?? lineOffset + lines.length + 1;
    const text = lines.slice(first - lineOffset - 1, end - lineOffset - 1).join("\n");
    const placeAt = (offset: number, length?: number) => {
      const start = text.lastIndexOf("\n", offset - 1) + 1;
      const [rest = ""] = text.slice(start).split("\n", 1);
      const line = first + countLines(text, offset);
      const place = { file: document.file, line, column: offset - start + 1 };
      return length === undefined || offset + length > start + rest.length
        ? reachLineEnd(place, rest)
        : reachOver(place, length);
    };
    return { text, audience, where: "section", placeAt } as const;
  });
}

function countLines(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf("\n"); at >= 0 && at < end; at = text.indexOf("\n", at + 1))
    lines += 1;
  return lines;
}

function listFrontMatterValues(document: Document): readonly TypedText[] {
  const texts: TypedText[] = [];
  const { frontMatter } = document.written;
  const collect = (data: unknown, path: readonly PropertyKey[]): void => {
    if (typeof data === "string") {
      const { audience } = document;
      const placeAt = () => frontMatter.locate(path);
      texts.push({ text: data, audience, where: "front matter", placeAt });
    } else if (typeof data === "object" && data !== null) {
      for (const [key, value] of Object.entries(data)) {
        collect(value, [...path, Array.isArray(data) ? Number(key) : key]);
      }
    }
  };
  collect(frontMatter.value, []);
  return texts;
}
