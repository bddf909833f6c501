import { isScalar, type ParsedNode, visit } from "yaml";
import { createFinding, type Finding, type Place } from "../findings/finding.ts";
import { readingRules } from "./reading-rules.ts";

/**
 * Finds keys that stand twice in one map, so that one of the two values would be lost.
 *
 * @param contents what the library read
 * @param placeAt where an offset stands in the file
 * @returns a finding at each key that stood there before
 */
export function findDuplicateKeys(
  contents: ParsedNode | null,
  placeAt: (offset: number) => Place,
): readonly Finding[] {
  const findings: Finding[] = [];
  visit(contents, {
    Map(_key, map) {
      const offsets = new Map<string, number>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const earlier = offsets.get(name);
        offsets.set(name, startOf(key));
        if (earlier === undefined) continue;
        const place = placeAt(startOf(key));
        const shown = name.slice(0, 40);
        findings.push(
          createFinding(readingRules.yamlDuplicateKey, place, {
            message: `“${shown}” is written twice on lines ${placeAt(earlier).line} and ${place.line}; only one of the two could be kept.`,
            fix: `Delete one of the two “${shown}” lines.`,
          }),
        );
      }
    },
  });
  return findings;
}

function startOf(node: { readonly range?: readonly number[] | null }): number {
  return node.range?.[0] ?? 0;
}
