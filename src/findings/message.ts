/**
 * A part of what a finding says: plain words, something as an operator typed it, or something that is
 * written letter for letter, such as the name of a key. What shows a message can show each its own way.
 */
export interface MessagePart {
  readonly kind: "text" | "typed" | "code";
  readonly text: string;
}

/** What a finding says, part by part in reading order. */
export type FindingMessage = readonly MessagePart[];

/**
 * Marks words as somebody typed them.
 *
 * @param text the words, cut where they are many
 */
export function asTyped(text: string | number): MessagePart {
  return { kind: "typed", text: String(text) };
}

/**
 * Marks what is written letter for letter, such as a key, an id or the name of a fact.
 *
 * @param text the letters
 */
export function asCode(text: string | number): MessagePart {
  return { kind: "code", text: String(text) };
}

/**
 * Puts a message together, as the tag of a template: ``say`There is no page ${asTyped(name)}.` ``
 *
 * @param words what stands between the values
 * @param values marked parts, other messages, or plain words
 */
export function say(
  words: TemplateStringsArray,
  ...values: readonly (string | number | MessagePart | FindingMessage)[]
): FindingMessage {
  return words.flatMap((text, index) => [
    { kind: "text" as const, text },
    ...readValue(values[index]),
  ]);
}

function readValue(
  value: string | number | MessagePart | FindingMessage | undefined,
): FindingMessage {
  if (value === undefined) return [];
  if (typeof value === "object") return "kind" in value ? [value] : value;
  return [{ kind: "text", text: String(value) }];
}

/**
 * Reads a message as parts: plain words side by side are one part, and empty ones go.
 *
 * @param message plain words, or parts
 */
export function readParts(message: string | FindingMessage): FindingMessage {
  const parts: MessagePart[] = [];
  for (const part of readValue(message)) {
    const text = part.text.replace(overlongWord, shortenWord).toWellFormed();
    const last = parts.at(-1);
    if (part.kind === "text" && last?.kind === "text") {
      parts[parts.length - 1] = { kind: "text", text: last.text + text };
    } else if (part.kind !== "text" || text !== "") {
      parts.push({ kind: part.kind, text });
    }
  }
  return parts;
}

/** No language has such a word: it is a slip of the hand, or a key that stuck. */
const overlongWord = /[^\s“”]{200,}/g;

function shortenWord(word: string): string {
  return `${word.slice(0, 60)}…`;
}

/**
 * Writes a message as plain words: what is typed or written letter for letter stands in curly quotes.
 *
 * @param parts the message
 */
export function writeMessage(parts: FindingMessage): string {
  return parts.map(({ kind, text }) => (kind === "text" ? text : `“${text}”`)).join("");
}
