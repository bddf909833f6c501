import { Parser } from "htmlparser2";

/** An element of a web page or of a part of a Word file. */
export interface MarkupElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly MarkupNode[];
}

/** Words, or an element. */
export type MarkupNode = string | MarkupElement;

/** What no person's text reaches: a file beyond it was made to stop whoever reads it. */
const deepest = 256;
const mostElements = 2_000_000;

/** What a note in markup is called, which no page shows. */
export const commentName = "!--";

interface OpenElement extends MarkupElement {
  readonly inside: MarkupNode[];
}

/**
 * Reads markup. Nothing in it is run, and nothing that it names is loaded: entities that a file declares
 * itself stay as they were typed.
 *
 * @param text the markup
 * @param language which markup it is
 * @returns all that stands in it, or nothing where it is nested too deeply or too long for a text
 */
export function readMarkup(text: string, language: "html" | "xml"): MarkupElement | undefined {
  const root: OpenElement = { name: "", attributes: {}, inside: [] };
  const open: OpenElement[] = [root];
  let count = 0;
  let isTooMuch = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const element: OpenElement = { name, attributes, inside: [] };
        open.at(-1)?.inside.push(element);
        open.push(element);
        count += 1;
        if (open.length > deepest || count > mostElements) {
          isTooMuch = true;
          parser.pause();
        }
      },
      ontext(words) {
        open.at(-1)?.inside.push(words);
      },
      oncomment(words) {
        open.at(-1)?.inside.push({ name: commentName, attributes: {}, inside: [words] });
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: language === "xml", decodeEntities: true },
  );
  parser.end(text);
  return isTooMuch ? undefined : root;
}

/**
 * Tells elements from words.
 *
 * @param node a node
 */
export function isElement(node: MarkupNode): node is MarkupElement {
  return typeof node !== "string";
}

/**
 * Finds the elements of a name right inside another.
 *
 * @param element the element around them
 * @param name their name
 */
export function findInside(
  element: MarkupElement | undefined,
  name: string,
): readonly MarkupElement[] {
  return element?.inside.filter(isElement).filter((node) => node.name === name) ?? [];
}

/**
 * Finds elements along a path of names, each right inside the one before.
 *
 * @param element where the path begins
 * @param path the names
 * @returns the first that is found
 */
export function findPath(
  element: MarkupElement | undefined,
  ...path: readonly string[]
): MarkupElement | undefined {
  let found = element;
  for (const name of path) found = findInside(found, name)[0];
  return found;
}

/**
 * Finds all elements of a name, however deep they lie.
 *
 * @param element the element around them
 * @param name their name
 */
export function findAll(
  element: MarkupElement | undefined,
  name: string,
): readonly MarkupElement[] {
  const inside = element?.inside.filter(isElement) ?? [];
  return inside.flatMap((node) => [...(node.name === name ? [node] : []), ...findAll(node, name)]);
}
