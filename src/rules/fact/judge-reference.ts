import { type Audience, isNarrower } from "../../content/audience.ts";
import { describeFact, type Facts } from "../../content/facts/read-facts.ts";
import { factBlockAudiences } from "../../content/named-blocks.ts";
import type { ReadReference } from "../sources/text-blocks.ts";
import { describeEntryNames, type EntryAdvice } from "./entry-names.ts";

/** What a reference would show that is not meant: to other readers, or another entry one day. */
export type Misuse =
  | { readonly kind: "narrower"; readonly audience: Audience }
  | ({ readonly kind: "byPosition" } & EntryAdvice);

/**
 * Tells whether a reference would show what is not meant.
 *
 * @param reference the reference, with who reads the text around it
 * @param facts the facts of the home
 * @returns nothing where it shows what it names, or nothing at all
 */
export function judgeReference(
  { path, audience: reader, block }: ReadReference,
  facts: Facts,
): Misuse | undefined {
  const fact = facts.table.find(path);
  // Who may read a fact is known from what it is, even where this machine does not have it.
  const audience =
    block === undefined
      ? (fact?.audience ?? describeFact(path)?.audience)
      : factBlockAudiences[block];
  if (audience !== undefined && isNarrower(audience, reader)) return { kind: "narrower", audience };
  const advice = fact === undefined ? describeEntryNames(path, facts) : undefined;
  return advice === undefined ? undefined : { kind: "byPosition", ...advice };
}
