import { isScalar, type ParsedNode, visit } from "yaml";
import { createFinding, type Finding } from "../findings/finding.ts";
import type { Place } from "../findings/place.ts";
import { readingRules } from "./reading-rules.ts";

/** Half of a character, or one that nobody can see: feeds and the search cannot carry them. */
const oddPattern = /[\uD800-\uDFFF]|(?![\t\n])\p{Control}|[\uFFFE\uFFFF]/u;

/**
 * Finds values that spell out what no page can show, such as `"\ud83d"`: half of an emoji. Only text in
 * double quotes can, by a backslash.
 *
 * @param contents the tree
 * @param placeAt tells the place of an offset in the text
 */
export function findOddValues(
  contents: ParsedNode | null,
  placeAt: (offset: number) => Place,
): readonly Finding[] {
  const offsets: number[] = [];
  visit(contents, {
    Scalar(_key, scalar) {
      const isOdd = isScalar(scalar) && oddPattern.test(String(scalar.value));
      if (isOdd) offsets.push(scalar.range?.[0] ?? 0);
    },
  });
  return offsets.map((offset) =>
    createFinding(readingRules.yamlInvalid, placeAt(offset), {
      message:
        "A backslash in this value spells out half of a character or one that nobody can see, and no page can show it.",
      fix: "Type the character itself, such as the emoji, or take the backslash and what follows it out.",
    }),
  );
}
