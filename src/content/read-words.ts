import type Token from "markdown-it/lib/token.mjs";
import type { FactTable } from "./facts/fact-table.ts";
import { formatFact } from "./facts/format-fact.ts";
import { memoize } from "./memoize.ts";
import { createToldText, type ToldText } from "./told-text.ts";

/**
 * Reads the words of one inline token, facts filled in.
 *
 * @param token a token of type `inline`, such as a heading's, or a part of one
 * @param facts where the facts come from
 * @returns plain text
 */
export function readWords(token: Pick<Token, "children">, facts: FactTable): string {
  const { children } = token;
  const [only] = children ?? [];
  if (only?.type === "text" && children?.length === 1) return only.content;
  return (children ?? []).map((child) => readChildWords(child, facts)).join("");
}

/**
 * Reads the words of one part of an inline token, facts filled in.
 *
 * @param child the part
 * @param facts where the facts come from
 */
export function readChildWords(child: Token, facts: FactTable): string {
  if (child.type === "softbreak" || child.type === "hardbreak") return "\n";
  if (child.type === "fact_reference") {
    const fact = facts.find(String(child.meta.path));
    return fact === undefined ? child.content : formatFact(fact.value, facts.locale);
  }
  if (child.type === "image") return readWords(child, facts);
  return child.type === "text" || child.type === "code_inline" ? child.content : "";
}

/**
 * Reads what one inline token says, once for all who ask.
 *
 * @param token a token of type `inline`
 * @param facts where the facts come from
 */
export function readToldText(token: Token, facts: FactTable): ToldText {
  return hasReference(token) ? readWithFacts(facts)(token) : readWithoutFacts(token, facts);
}

function hasReference({ children }: Pick<Token, "children">): boolean {
  return (children ?? []).some(
    (child) => child.type === "fact_reference" || (child.type === "image" && hasReference(child)),
  );
}

const readWithFacts = memoize((facts: FactTable) =>
  memoize((token: Token) => createToldText(readWords(token, facts))),
);

const toldWithoutFacts = new WeakMap<Token, ToldText>();

/** What refers to no fact says the same whatever the facts are. */
function readWithoutFacts(token: Token, facts: FactTable): ToldText {
  const known = toldWithoutFacts.get(token);
  if (known !== undefined) return known;
  const told = createToldText(readWords(token, facts));
  toldWithoutFacts.set(token, told);
  return told;
}
