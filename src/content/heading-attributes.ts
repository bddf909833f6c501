import { type Audience, audienceSchema } from "./audience.ts";

/** What an operator may write in braces after a heading: `{#night-staff audience=residents}`. */
export interface HeadingAttributes {
  /** The section's id, which is its address in the page. */
  readonly id?: string;
  /** Who may read the section, where that is fewer people than read the document. */
  readonly audience?: Audience;
  /** Further words people might search for the section by. */
  readonly words?: readonly string[];
}

/** A heading taken apart, with a sentence for each part in braces that means nothing. */
export interface ParsedHeading {
  readonly title: string;
  readonly attributes: HeadingAttributes;
  readonly faults: readonly string[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestId = 60;

/**
 * Takes a heading's words and the attributes behind them apart.
 *
 * @param heading the heading's text without its `#` marks, such as `Outside help {#outside-help}`
 * @returns the words, the attributes, and what was wrong with the attributes
 */
export function parseHeading(heading: string): ParsedHeading {
  const words = heading.trim();
  const opening = words.endsWith("}") ? words.lastIndexOf("{") : -1;
  const title = words.slice(0, opening);
  const inside = words.slice(opening + 1, -1);
  // Two braces are a reference to a fact.
  if (opening === -1 || title.endsWith("{") || inside.includes("}")) {
    return { title: words, attributes: {}, faults: [] };
  }
  const parts = inside.match(/[\w-]+=(?:"[^"]*"|“[^”]*”|\S+)|\S+/g) ?? [];
  const read = parts.map(parseAttribute);
  const attributes = Object.assign({}, ...read.map((part) => part.attribute ?? {}));
  const faults = read.flatMap((part) => (part.fault === undefined ? [] : [part.fault]));
  return { title: title.trim(), attributes, faults };
}

interface ParsedAttribute {
  readonly attribute?: HeadingAttributes;
  readonly fault?: string;
}

function parseAttribute(part: string): ParsedAttribute {
  if (part.startsWith("#")) return parseId(part.slice(1));
  const [name, ...rest] = part.split("=");
  const value = rest.join("=").replace(/^["“]|["”]$/g, "");
  if (name === "audience") return parseAudience(value);
  if (name === "words") {
    const words = value.split(",").map((word) => word.trim());
    return { attribute: { words: words.filter((word) => word !== "") } };
  }
  return { fault: `“${part}” is not something a heading can say.` };
}

function parseId(id: string): ParsedAttribute {
  if (idPattern.test(id) && id.length <= longestId) return { attribute: { id } };
  return {
    fault: `“#${id}” cannot be an address: use small letters, digits and single hyphens, up to ${longestId} of them.`,
  };
}

function parseAudience(value: string): ParsedAttribute {
  const result = audienceSchema.safeParse(value);
  if (result.success) return { attribute: { audience: result.data } };
  return { fault: `“${value}” is not an audience: write public, residents or house.` };
}
