import { type Audience, audienceSchema, audiences, describeNoAudience } from "./audience.ts";

/** What an operator may write in braces after a heading: `{#night-staff audience=residents}`. */
export interface HeadingAttributes {
  /** The section's id, which is its address in the page. */
  readonly id?: string;
  /** Who may read the section, where that is fewer people than read the document. */
  readonly audience?: Audience;
  /** Further words people might search for the section by. */
  readonly words?: readonly string[];
  /** Given to a section that is filled in by hand, on paper: `{form}`. */
  readonly form?: true;
}

/** A heading taken apart, with a sentence for each part in braces that means nothing. */
export interface ParsedHeading {
  readonly title: string;
  /** The pair of braces that the heading ends in, whatever stands in it; empty without one. */
  readonly braces: string;
  readonly attributes: HeadingAttributes;
  readonly faults: readonly string[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const longestId = 60;

/** A part ends at a space, but not inside quotation marks, which hold what one line of words needs. */
const partPattern = /[\w-]+=(?:"[^"]{0,1000}"|“[^”]{0,1000}”|\S+)|\S+/g;

/** Who has mended these sees the next. */
const mostFaults = 5;

/**
 * Takes a heading's words and the attributes behind them apart, in time in proportion to its length.
 *
 * @param heading the heading's text without its `#` marks, such as `Outside help {#outside-help}`
 * @returns the words, the attributes, and what was wrong with the attributes
 */
export function parseHeading(heading: string): ParsedHeading {
  const { title, inside } = splitAtBraces(heading.trim());
  if (inside === undefined) return { title, braces: "", attributes: {}, faults: [] };
  const read = (inside.match(partPattern) ?? []).map(parseAttribute);
  const attributes: HeadingAttributes = {};
  for (const { attribute } of read) Object.assign(attributes, attribute);
  const faults = [
    ...(title === "" ? ["there are no words before them."] : []),
    ...read.flatMap((part) => part.fault ?? []),
    ...findRepeated(read),
  ];
  return { title, braces: `{${inside}}`, attributes, faults: faults.slice(0, mostFaults) };
}

/** More of a heading would fill the screen. */
const longestTitle = 200;

/**
 * Writes a heading as it should stand, with the braces that were typed behind it, mended or not: a
 * heading that lost them on its way into a fix would let more people read the section.
 *
 * @param level how many marks it has, from 1 to 6
 * @param title its words, on one line or several
 * @param braces what was typed behind them, braces included; empty where there was nothing
 */
export function writeHeading(level: number, title: string, braces: string): string {
  const words = title.replace(/\s+/g, " ").trim().slice(0, longestTitle);
  return `${"#".repeat(level)} ${words} ${braces}`.trim();
}

/** Only what stands in the last pair of braces counts; two braces are a fact, a backslash means a brace. */
function splitAtBraces(heading: string): { title: string; inside?: string } {
  const opening = heading.endsWith("}") ? heading.lastIndexOf("{") : -1;
  const inside = heading.slice(opening + 1, -1);
  const before = heading.charAt(opening - 1);
  if (opening < 0 || inside.includes("}") || before === "{" || before === "\\") {
    return { title: heading };
  }
  return { title: heading.slice(0, opening).trim(), inside };
}

interface ParsedAttribute {
  readonly attribute?: HeadingAttributes;
  readonly fault?: string;
}

function findRepeated(read: readonly ParsedAttribute[]): readonly string[] {
  const byName = Map.groupBy(read, ({ attribute }) => Object.keys(attribute ?? {})[0]);
  return Object.entries(repeatedFaults).flatMap(([name, fault]) =>
    (byName.get(name)?.length ?? 0) > 1 ? [fault] : [],
  );
}

const repeatedFaults = {
  id: "an id is given twice.",
  audience: "an audience is given twice, and only one can be meant.",
  words: "search words are given twice.",
  form: "“form” stands there twice.",
} as const;

function parseAttribute(part: string): ParsedAttribute {
  if (part.startsWith("#")) return parseId(part.slice(1));
  if (part === "form") return { attribute: { form: true } };
  const [name, ...rest] = part.split("=");
  const value = rest.join("=").replace(/^["“]|["”]$/g, "");
  if (name === "audience") return parseAudience(value);
  if (name === "words") {
    const words = value.split(",").map((word) => word.trim());
    return { attribute: { words: words.filter((word) => word !== "") } };
  }
  return { fault: `“${cut(part)}” is not something a heading can say.` };
}

function parseId(id: string): ParsedAttribute {
  const words = id.replaceAll("-", "");
  const named = audiences.find((name) => words === name || words.endsWith(`audience${name}`));
  if (named !== undefined) {
    return {
      fault: `“#${cut(id)}” names an audience: write audience=${named} if that is meant, or another id.`,
    };
  }
  if (idPattern.test(id) && id.length <= longestId) return { attribute: { id } };
  return {
    fault: `“#${cut(id)}” cannot be an address: use small letters, digits and single hyphens, up to ${longestId} of them.`,
  };
}

function parseAudience(value: string): ParsedAttribute {
  const result = audienceSchema.safeParse(value);
  if (result.success) return { attribute: { audience: result.data } };
  return { fault: describeNoAudience(value) };
}

function cut(text: string): string {
  return text.length > longestId ? `${text.slice(0, longestId)}…` : text;
}
