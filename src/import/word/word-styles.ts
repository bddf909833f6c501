import { findInside, findPath, type MarkupElement } from "../markup.ts";

/** How letters look, as far as anything says so. */
export interface Letters {
  readonly isBold?: boolean | undefined;
  readonly isItalic?: boolean | undefined;
  readonly isCapitals?: boolean | undefined;
  readonly isUnderlined?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  readonly isCrossedOut?: boolean | undefined;
  readonly size?: number | undefined;
}

/** What a paragraph's properties say, its style's included. */
export interface ParagraphStyle {
  /** Word's own name of the style in small letters, such as `heading 1`, in whatever language Word runs. */
  readonly name: string;
  /** 1 for the highest heading; nothing for no heading. */
  readonly headingLevel: number | undefined;
  readonly isCentered: boolean;
  /** How far it is moved to the right, in points. */
  readonly indent: number;
  readonly numbering: NumberingReference | undefined;
  readonly letters: Letters;
}

/** Which list a paragraph belongs to, and how deep. */
export interface NumberingReference {
  readonly list: string;
  readonly depth: number;
}

/** The styles of a Word file. */
export interface WordStyles {
  /** Reads what a paragraph's own properties and its style say. */
  readParagraph(properties: MarkupElement | undefined): ParagraphStyle;
  /** Reads what the letters of a run look like, in a paragraph of a style. */
  readLetters(properties: MarkupElement | undefined, paragraph: ParagraphStyle): Letters;
}

/** Styles may be based on others; a ring of them is a broken file. */
const longestChain = 20;

/**
 * Reads the styles of a Word file.
 *
 * @param part the part of the file that has them
 */
export function readWordStyles(part: MarkupElement | undefined): WordStyles {
  const [root] = findInside(part, "w:styles");
  const all = findInside(root, "w:style");
  const byId = new Map(all.map((style) => [style.attributes["w:styleId"] ?? "", style]));
  const usual = all.find(
    ({ attributes }) =>
      attributes["w:type"] === "paragraph" && isOn(attributes["w:default"] ?? "0"),
  );
  const defaults = readOwnLetters(findPath(root, "w:docDefaults", "w:rPrDefault", "w:rPr"));

  /** A style and those it is based on, the farthest first. */
  const listChain = (id: string | undefined): readonly MarkupElement[] => {
    const chain: MarkupElement[] = [];
    let style = byId.get(id ?? "");
    while (style !== undefined && chain.length < longestChain) {
      chain.unshift(style);
      style = byId.get(readValue(style, "w:basedOn") ?? "");
    }
    return chain;
  };

  return {
    readParagraph(properties) {
      const chain = listChain(readValue(properties, "w:pStyle") ?? usual?.attributes["w:styleId"]);
      const sources = [
        ...chain.flatMap((style) => findInside(style, "w:pPr")),
        ...(properties === undefined ? [] : [properties]),
      ];
      const name = (readValue(chain.at(-1), "w:name") ?? "").toLowerCase();
      const outline = readLast(sources, "w:outlineLvl");
      return {
        name,
        headingLevel: readHeadingLevel(chain, outline),
        isCentered: readLast(sources, "w:jc") === "center",
        indent: readIndent(sources),
        numbering: readNumbering(sources),
        letters: joinLetters([
          defaults,
          ...chain.map((style) => readOwnLetters(findPath(style, "w:rPr"))),
        ]),
      };
    },
    readLetters(properties, paragraph) {
      const chain = listChain(readValue(properties, "w:rStyle"));
      return joinLetters([
        paragraph.letters,
        ...chain.map((style) => readOwnLetters(findPath(style, "w:rPr"))),
        readOwnLetters(properties),
      ]);
    },
  };
}

/** Of the style's name or those it is based on, or else of the place in the outline. */
function readHeadingLevel(
  chain: readonly MarkupElement[],
  outline: string | undefined,
): number | undefined {
  for (const style of chain.toReversed()) {
    const level = /^heading (\d)$/i.exec(readValue(style, "w:name") ?? "")?.[1];
    if (level !== undefined) return Number(level);
  }
  const level = Number(outline ?? 9);
  return level >= 0 && level < 9 ? level + 1 : undefined;
}

function readNumbering(sources: readonly MarkupElement[]): NumberingReference | undefined {
  const properties = sources.flatMap((source) => findInside(source, "w:numPr"));
  const list = readLast(properties, "w:numId");
  if (list === undefined || list === "0") return undefined; // 0 takes a style's numbers away
  return { list, depth: Math.min(8, Number(readLast(properties, "w:ilvl") ?? 0) || 0) };
}

function readOwnLetters(properties: MarkupElement | undefined): Letters {
  const read = (name: string) => {
    const [element] = findInside(properties, name);
    return element === undefined ? undefined : isOn(element.attributes["w:val"] ?? "1");
  };
  const underline = readValue(properties, "w:u");
  const size = readValue(properties, "w:sz");
  return {
    isBold: read("w:b"),
    isItalic: read("w:i"),
    isCapitals: read("w:caps") ?? read("w:smallCaps"),
    isUnderlined: underline === undefined ? undefined : underline !== "none",
    isHidden: read("w:vanish"),
    isCrossedOut: read("w:strike") ?? read("w:dstrike"),
    size: size === undefined ? undefined : Number(size) / 2,
  };
}

/** Word counts in twentieths of a point. */
function readIndent(sources: readonly MarkupElement[]): number {
  const indents = sources.flatMap((source) => findInside(source, "w:ind"));
  const left = indents.flatMap(
    ({ attributes }) => attributes["w:left"] ?? attributes["w:start"] ?? [],
  );
  return Number(left.at(-1) ?? 0) / 20 || 0;
}

function joinLetters(all: readonly Letters[]): Letters {
  const joined: Record<string, unknown> = {};
  for (const letters of all) {
    for (const [name, value] of Object.entries(letters)) {
      if (value !== undefined) joined[name] = value;
    }
  }
  return joined as Letters; // made of nothing but its own keys
}

function isOn(value: string): boolean {
  return !["0", "false", "off", "none"].includes(value);
}

/** Reads the one value of an element right inside another. */
export function readValue(element: MarkupElement | undefined, name: string): string | undefined {
  return findInside(element, name)[0]?.attributes["w:val"];
}

function readLast(elements: readonly MarkupElement[], name: string): string | undefined {
  return elements.flatMap((element) => readValue(element, name) ?? []).at(-1);
}
