/** A link or picture that Markdown left as it was typed, and why. */
export interface TypedLink {
  readonly isPicture: boolean;
  /** Where it starts in the words. */
  readonly offset: number;
  /** The words between the square brackets. */
  readonly label: string;
  /** The address as far as it can be told, without a title; empty where none was given. */
  readonly address: string;
  readonly reason: TypedReason;
}

/**
 * Why it was not taken for one: spaces in its address; curly quotes round its title; a bracket that
 * is missing; a space between the two brackets; brackets of another alphabet; a name behind it that
 * no line explains; such a line that cannot be read; the double brackets of other programs.
 */
export type TypedReason =
  | "spaces"
  | "quotes"
  | "unclosed"
  | "unopened"
  | "apart"
  | "otherBrackets"
  | "nested"
  | "reference"
  | "definition"
  | "doubled";

/** Longer than any address that people type, and short enough to look at it again and again. */
const longest = 300;

/**
 * Finds what was plainly meant as a link or a picture in words that Markdown took for plain ones.
 *
 * @param words a paragraph, heading or cell as Markdown left it
 */
export function findTypedLinks(words: string): readonly TypedLink[] {
  const text = words.replace(/[［］【】（）！]/g, (sign) => plainSigns[sign] ?? sign);
  const found: TypedLink[] = [];
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === "[") open.push(at);
    if (text[at] !== "]") continue;
    const start = open.pop();
    const link = start === undefined ? readUnopened(text, at) : readPair(text, words, start, at);
    if (link !== undefined) found.push(link);
  }
  for (const start of open) {
    const link = readUnclosedLabel(text, start);
    if (link !== undefined) found.push(link);
  }
  return found.toSorted((first, second) => first.offset - second.offset);
}

/** The signs that keyboards of East Asian languages type instead of ours. */
const plainSigns: Readonly<Record<string, string>> = {
  "［": "[",
  "］": "]",
  "【": "[",
  "】": "]",
  "（": "(",
  "）": ")",
  "！": "!",
};

/** What stands behind a pair of square brackets tells whether a link was meant. */
function readPair(text: string, words: string, start: number, end: number): TypedLink | undefined {
  const isPicture = text[start - 1] === "!";
  const head = {
    isPicture,
    offset: isPicture ? start - 1 : start,
    label: text.slice(start + 1, end),
  };
  if (!isPicture && (head.label.trim() === "" || head.label.length > longest)) return undefined;
  const rest = text.slice(end + 1, end + 1 + longest);
  if (text[start - 1] === "[" && rest.startsWith("]")) return readDoubled(head, text, start);
  const gap = /^[^\S\n]{0,3}\(/.exec(rest)?.[0];
  if (gap !== undefined) {
    const isOther =
      words.slice(start, end + 1 + gap.length) !== text.slice(start, end + 1 + gap.length);
    return readInline(
      head,
      rest.slice(gap.length),
      gap.length > 1 ? "apart" : isOther ? "otherBrackets" : undefined,
    );
  }
  if (rest.startsWith("[")) return readReference(head, rest);
  const isLineStart = start === 0 || text[start - 1] === "\n";
  if (isLineStart && rest.startsWith(":")) return readDefinition(head, rest);
  return undefined;
}

type Head = Pick<TypedLink, "isPicture" | "offset" | "label">;

function readInline(
  head: Head,
  rest: string,
  known: TypedReason | undefined,
): TypedLink | undefined {
  const { target, isClosed } = readTarget(rest);
  const { address, title } = splitTitle(target);
  if (address === "" || refusedPattern.test(address)) return undefined;
  const isPlain = head.isPicture || looksLikeAddress(address);
  const isMeant =
    known === undefined && isClosed ? isPlain || /\p{Letter}{2}/u.test(head.label) : isPlain;
  if (!isMeant) return undefined;
  const reason =
    known ??
    (!isClosed
      ? "unclosed"
      : /[“”„‟«»‘’‚]/.test(title)
        ? "quotes"
        : /\s/.test(address)
          ? "spaces"
          : "nested");
  return { ...head, address, reason };
}

/** Programs are never followed; another finding says so. */
const refusedPattern = /^<?\s*(?:javascript|vbscript|file|data):/i;

/** Up to the bracket that closes it, or where there is none, to the end of the line. */
function readTarget(rest: string): { readonly target: string; readonly isClosed: boolean } {
  let depth = 0;
  for (let at = 0; at < rest.length; at += 1) {
    if (rest[at] === "(") depth += 1;
    if (rest[at] === ")") depth -= 1;
    if (depth < 0) return { target: rest.slice(0, at), isClosed: true };
  }
  const [line = ""] = rest.split("\n", 1);
  const close = line.indexOf(")");
  return close < 0
    ? { target: /^\S*/.exec(line)?.[0] ?? "", isClosed: false }
    : { target: line.slice(0, close), isClosed: false };
}

/** An address, and behind it a title in any kind of quotes. */
function splitTitle(target: string): { readonly address: string; readonly title: string } {
  const start = target.search(/\s["'“”„‟«»‘’‚]/);
  const address = (start < 0 ? target : target.slice(0, start)).trim();
  return {
    address: address.replace(/^<|>$/g, "").replace(/\s+/g, " "),
    title: start < 0 ? "" : target.slice(start),
  };
}

const addressPattern =
  /^(?:https?:\/\/|www\.|mailto:|tel:|sms:|[#<]|\.{0,2}\/\S|[a-z]:\\)|\.(?:md|markdown|html?|pdf|docx?|png|jpe?g|gif|webp|heic|svg|com|org|net|gov|edu)(?:[/#?]|$)/i;

function looksLikeAddress(address: string): boolean {
  return addressPattern.test(address);
}

function readReference(head: Head, rest: string): TypedLink | undefined {
  const end = rest.indexOf("]");
  const name = rest.slice(1, Math.max(1, end));
  const isPlaceholder = !/\p{Lowercase}/u.test(head.label);
  if (end < 0 || (isPlaceholder && !head.isPicture) || /[[\n]/.test(name)) return undefined;
  return { ...head, address: name, reason: "reference" };
}

function readDefinition(head: Head, rest: string): TypedLink | undefined {
  const [line = ""] = rest.slice(1).split("\n", 1);
  const { address } = splitTitle(line);
  if (head.label.startsWith("^") || !looksLikeAddress(address)) return undefined;
  return { ...head, address, reason: "definition" };
}

/** `[[Guest Policy]]`, as in notes of other programs. */
function readDoubled({ label }: Head, text: string, start: number): TypedLink | undefined {
  const isPicture = text[start - 2] === "!";
  const [address = ""] = label.split("|", 1);
  const isPlaceholder = !/\p{Lowercase}/u.test(label);
  if (!isPicture && isPlaceholder) return undefined;
  return { isPicture, offset: start - (isPicture ? 2 : 1), label, address, reason: "doubled" };
}

/** `Guest policy](guest-policy.md)` */
function readUnopened(text: string, at: number): TypedLink | undefined {
  if (text[at + 1] !== "(") return undefined;
  const { target, isClosed } = readTarget(text.slice(at + 2, at + 2 + longest));
  const { address } = splitTitle(target);
  if (!isClosed || !looksLikeAddress(address)) return undefined;
  const line = text.lastIndexOf("\n", at) + 1;
  const label = text.slice(Math.max(line, at - longest), at).trim();
  return { isPicture: false, offset: at, label, address, reason: "unopened" };
}

/** `[Guest policy(guest-policy.md)` and `[Guest policy` at the end of a line. */
function readUnclosedLabel(text: string, start: number): TypedLink | undefined {
  const rest = text.slice(start + 1, start + 1 + longest);
  const label = /^[^()\n[\]]*/.exec(rest)?.[0] ?? "";
  if (rest[label.length] !== "(" || label.trim() === "") return undefined;
  const { target, isClosed } = readTarget(rest.slice(label.length + 1));
  const { address } = splitTitle(target);
  if (!isClosed || !looksLikeAddress(address)) return undefined;
  const isPicture = text[start - 1] === "!";
  return { isPicture, offset: isPicture ? start - 1 : start, label, address, reason: "unclosed" };
}
