/** A tag of a page, with what stands in it as it is. */
export interface Tag {
  /** In small letters. */
  readonly name: string;
  /** The attributes by their names in small letters, with the escapes of addresses undone. */
  readonly attributes: ReadonlyMap<string, string>;
  /** What stands behind a tag whose text is no markup, such as `style`; empty for others. */
  readonly text: string;
}

/** Elements whose text is no markup (HTML, 13.1.2). */
const rawTexts: ReadonlySet<string> = new Set(["script", "style", "textarea", "title"]);

/**
 * Reads the opening tags of a page that a site answered with. It takes one step at a time through the
 * text, so that a page made to be slow is no slower than another.
 *
 * @param html the page
 */
export function readTags(html: string): readonly Tag[] {
  const tags: Tag[] = [];
  let at = html.indexOf("<");
  while (at !== -1) {
    if (html.startsWith("!--", at + 1)) {
      at = skipTo(html, "-->", at);
    } else if (isLetter(html.charAt(at + 1))) {
      const { tag, end } = readTag(html, at + 1);
      const close = rawTexts.has(tag.name) ? findClose(html, tag.name, end) : end;
      tags.push({ ...tag, text: html.slice(end, close) });
      at = close;
    } else {
      at += 1;
    }
    at = html.indexOf("<", at);
  }
  return tags;
}

function skipTo(html: string, mark: string, from: number): number {
  const found = html.indexOf(mark, from);
  return found === -1 ? html.length : found + mark.length;
}

function isLetter(sign: string): boolean {
  return /^[a-z]$/i.test(sign);
}

function findClose(html: string, name: string, from: number): number {
  const lower = html.slice(from).toLowerCase();
  const found = lower.indexOf(`${closing}${name}`);
  return found === -1 ? html.length : from + found;
}

const closing = "\u003c/";

interface ReadTag {
  readonly tag: Omit<Tag, "text">;
  /** Behind the tag. */
  readonly end: number;
}

function readTag(html: string, start: number): ReadTag {
  let at = skipWhile(html, start, (sign) => !/[\s/>]/.test(sign));
  const name = html.slice(start, at).toLowerCase();
  const attributes = new Map<string, string>();
  for (;;) {
    at = skipWhile(html, at, (sign) => /[\s/]/.test(sign));
    if (at >= html.length || html.charAt(at) === ">") break;
    const from = at;
    at = skipWhile(html, at + 1, (sign) => !/[\s/>=]/.test(sign));
    const attribute = html.slice(from, at).toLowerCase();
    const equals = skipWhile(html, at, isSpace);
    if (html.charAt(equals) !== "=") {
      attributes.set(attribute, "");
      continue;
    }
    const { value, end } = readValue(html, skipWhile(html, equals + 1, isSpace));
    at = end;
    // Of an attribute that stands there twice browsers take the first.
    if (!attributes.has(attribute)) attributes.set(attribute, undoEscapes(value));
  }
  return { tag: { name, attributes }, end: Math.min(at + 1, html.length) };
}

function readValue(html: string, at: number): { readonly value: string; readonly end: number } {
  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const end = skipWhile(html, at, (sign) => !/[\s>]/.test(sign));
    return { value: html.slice(at, end), end };
  }
  const close = html.indexOf(quote, at + 1);
  const end = close === -1 ? html.length : close;
  return { value: html.slice(at + 1, end), end: end + 1 };
}

function isSpace(sign: string): boolean {
  return /\s/.test(sign);
}

function skipWhile(html: string, from: number, isSkipped: (sign: string) => boolean): number {
  let at = from;
  while (at < html.length && isSkipped(html.charAt(at))) at += 1;
  return at;
}

/** The escapes that an address may hold. */
function undoEscapes(value: string): string {
  return value
    .replace(/&#(\d{1,7});/g, (_, digits: string) => writeSign(Number(digits)))
    .replace(/&#x([\da-f]{1,6});/gi, (_, digits: string) => writeSign(Number.parseInt(digits, 16)))
    .replace(/&(amp|quot|lt|gt|colon|sol|period);/gi, (_, name: string) => named(name));
}

function writeSign(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : "";
}

function named(name: string): string {
  const signs: Readonly<Record<string, string>> = {
    ...{ amp: "&", quot: '"', lt: "\u003c", gt: ">" },
    ...{ colon: ":", sol: "/", period: "." },
  };
  return signs[name.toLowerCase()] ?? "";
}
