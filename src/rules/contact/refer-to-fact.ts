import type { Fact } from "../../content/facts/fact-table.ts";
import type { Document } from "../../documents/document.ts";
import { type Edit, replaceText } from "../../findings/edit.ts";
import type { TypedContact } from "./typed-contacts.ts";

/**
 * Writes the reference to a fact in the place of a number or address, where nothing but that fact can be meant:
 * it is somebody's who has no other, and it stands among plain words.
 *
 * @param contact what is typed
 * @param document the document it stands in
 * @param facts all facts that are the same number or address, for readers of the text
 * @returns nothing where a person has to choose
 */
export function referToFact(
  { typed, place }: TypedContact,
  document: Document,
  facts: readonly Fact[],
): readonly Edit[] {
  const { lines, lineOffset } = document.written.source;
  const line = lines[place.line - 1 - lineOffset];
  const before = line?.slice(0, place.column - 1) ?? "";
  const behind = line?.slice(before.length + typed.length) ?? "";
  const fact = findOnlyMeant(facts, `${before}${behind}`);
  if (line === undefined || fact === undefined) return []; // front matter has no such line
  const isTypedSo = line.startsWith(typed, before.length);
  if (!isTypedSo || !isAmongPlainWords(before, behind, lines[place.line - lineOffset] ?? "")) {
    return [];
  }
  return [replaceText(place, typed, `{{ ${fact.reference} }}`)];
}

/** One person may take calls and messages at the same number; two people who share one are two. */
function findOnlyMeant(facts: readonly Fact[], around: string): Fact | undefined {
  const owners = new Set(facts.map(({ reference }) => reference.replace(/\.\w+$/, "")));
  const [first, second] = facts;
  if (first === undefined || owners.size > 1) return undefined;
  // The number for messages may become another one than that for calls.
  if (second !== undefined && /\btext/i.test(around)) return undefined;
  return /\.\d+(?:\.|$)/.test(first.reference) ? undefined : first;
}

/** A link keeps its address as it is typed, code is shown as typed, and a heading's words are its address. */
function isAmongPlainWords(before: string, behind: string, next: string): boolean {
  // A line may hold thousands of contacts: most have no bracket, and need not be searched from their ends.
  const hasBracket = before.includes("[");
  const isInBrackets = hasBracket && before.lastIndexOf("[") > before.lastIndexOf("]");
  const isAddress =
    /[<:/]/.test(before.slice(-1)) ||
    (hasBracket && before.lastIndexOf("](") > before.lastIndexOf(")")) ||
    /^[>\]]/.test(behind);
  const isCode = before.includes("`") || behind.includes("`") || /^(?: {4}|\t)/.test(before);
  const isHeading =
    /^[\s>]*#/.test(before) ||
    /^[\s>]*(?:\*\*|__)/.test(before) ||
    /^ {0,3}(?:=+|-+)\s*$/.test(next);
  return !isInBrackets && !isAddress && !isCode && !isHeading;
}
