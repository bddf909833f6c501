import { isScalar, type ParsedNode, visit } from "yaml";
import { createFinding, type Finding, relate } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
import type { Place } from "../findings/place.ts";
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
  placeAt: (offset: number, end?: number) => Place,
): readonly Finding[] {
  const findings: Finding[] = [];
  visit(contents, {
    Map(_key, map) {
      const places = new Map<string, Place>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const earlier = places.get(name);
        const place = placeAt(...spanOf(key));
        places.set(name, place);
        if (earlier === undefined) continue;
        const shown = name.slice(0, 40);
        findings.push(
          createFinding(readingRules.yamlDuplicateKey, place, {
            message: say`${asTyped(shown)} is written twice on lines ${earlier.line} and ${place.line}; only one of the two could be kept.`,
            fix: `Delete one of the two “${shown}” lines.`,
            related: [relate(earlier, "The same key stands here before.")],
          }),
        );
      }
    },
  });
  return findings;
}

function spanOf(node: { readonly range?: readonly number[] | null }): readonly [number, number] {
  const [start = 0, end = start] = node.range ?? [];
  return [start, end];
}
