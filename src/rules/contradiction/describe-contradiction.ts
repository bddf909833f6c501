import type { Facts } from "../../content/facts/read-facts.ts";
import { createFinding, type Finding, type Rule, relate } from "../../findings/finding.ts";
import { asTyped, say } from "../../findings/message.ts";
import type { Statement } from "./list-statements.ts";

/** Some words of a statement that the facts do not bear out. */
export interface Contradiction {
  /** Where the words start in the statement's text. */
  readonly offset: number;
  readonly typed: string;
  /** What the facts have instead, in words that follow “but”; nothing that its reader may not have. */
  readonly but: string;
  readonly fix: string;
  /** The fact. */
  readonly path: string;
}

/**
 * Makes the finding of a contradiction, with the fact's place beside it.
 *
 * @param rule the rule that found it
 * @param statement the statement
 * @param contradiction what it says, and what the facts say
 * @param facts the facts of the home
 * @returns one finding, or none where the words stand in another statement and are told there
 */
export function describeContradiction(
  rule: Rule,
  statement: Statement,
  { offset, typed, but, fix, path }: Contradiction,
  facts: Facts,
): readonly Finding[] {
  const words = typed.trim();
  const place = statement.placeAt(offset + typed.indexOf(words), words);
  if (place === undefined) return [];
  return [
    createFinding(rule, place, {
      message: say`This says ${asTyped(words)}, but ${but}. Readers would not know which is true.`,
      fix,
      related: [relate(facts.locate(path), "The fact stands here.")],
    }),
  ];
}
