/** A block of a section's HTML, such as a paragraph or a list. */
export interface HtmlBlock {
  /** The element's name, such as `p`, `ul` or `table`. */
  readonly tag: string;
  readonly html: string;
  /** What a reader reads, without tags. */
  readonly text: string;
  /** The entries of a list; none for any other block. */
  readonly items: readonly HtmlItem[];
}

/** An entry of a list. */
export interface HtmlItem {
  /** What stands inside the entry. */
  readonly html: string;
  readonly text: string;
}

const voidTags: ReadonlySet<string> = new Set(["br", "hr", "img", "wbr"]);

/**
 * Splits a section's HTML into its blocks. The reader of markdown made it, so every element is closed
 * and nothing but elements stands at the top.
 *
 * @param html the section's HTML
 * @returns its paragraphs, lists, tables and so on, in their order
 */
export function splitBlocks(html: string): readonly HtmlBlock[] {
  return splitElements(html).map(({ tag, outer, inner }) => ({
    tag,
    html: outer,
    text: readText(outer),
    items:
      tag === "ul" || tag === "ol"
        ? splitElements(inner).map((item) => ({ html: item.inner, text: readText(item.inner) }))
        : [],
  }));
}

/**
 * Reads what is left of HTML without its tags.
 *
 * @param html HTML of the reader of markdown
 */
export function readText(html: string): string {
  return html
    .replace(/<[^<>]*>/g, " ")
    .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => characters[name] ?? "")
    .replace(/\s+/g, " ")
    .trim();
}

const characters: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
};

interface Element {
  readonly tag: string;
  readonly outer: string;
  readonly inner: string;
}

function splitElements(html: string): readonly Element[] {
  const elements: Element[] = [];
  let depth = 0;
  let start = 0;
  let innerStart = 0;
  for (const match of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^<>]*>/gi)) {
    const [whole, slash, name = ""] = match;
    const tag = name.toLowerCase();
    const end = match.index + whole.length;
    if (voidTags.has(tag)) {
      if (depth === 0) elements.push({ tag, outer: whole, inner: "" });
    } else if (slash === "") {
      if (depth === 0) {
        start = match.index;
        innerStart = end;
      }
      depth += 1;
    } else {
      depth -= 1;
      if (depth === 0) {
        elements.push({
          tag,
          outer: html.slice(start, end),
          inner: html.slice(innerStart, match.index),
        });
      }
    }
  }
  return elements;
}
