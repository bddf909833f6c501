import { isCollection, type Node, type ParsedNode, visit } from "yaml";
import { createFinding, type Finding } from "../findings/finding.ts";
import type { Place } from "../findings/place.ts";
import { readingRules } from "./reading-rules.ts";

/**
 * Finds the marks by which YAML refers to values, names their kinds or nests keys: facts are facts,
 * not programs, and who typed such a mark meant a plain word.
 *
 * @param contents what the library read
 * @param placeAt where an offset stands in the file
 * @param text the YAML
 * @returns a finding for each, since words behind such a mark would be lost
 */
export function findYamlMarks(
  contents: ParsedNode | null,
  placeAt: (offset: number) => Place,
  text: string,
): readonly Finding[] {
  if (!/[*&!{]/.test(text)) return [];
  const findings: Finding[] = [];
  const note = (offset: number, words: { readonly message: string; readonly fix: string }) => {
    findings.push(createFinding(readingRules.yamlInvalid, placeAt(offset), words));
  };
  visit(contents, {
    Alias(_key, alias) {
      note(startOf(alias), {
        message: "This value starts with *, which YAML takes for a reference to another value.",
        fix: 'Put the value in quotes, such as "* by appointment".',
      });
    },
    Pair(_key, pair) {
      // A reference such as `{{ home.name }}` without quotes is a map inside a map to YAML.
      if (isCollection(pair.key)) {
        note(startOf(pair.key), {
          message:
            "A value that starts with a brace needs quotes, or YAML does not take it for words.",
          fix: 'Put quotes round the whole value, such as title: "Guests of {{ home.name }}".',
        });
      }
    },
    Node(_key, node) {
      const mark = findMark(node);
      if (mark === undefined) return;
      const offset = Math.max(0, text.lastIndexOf(mark, startOf(node)));
      note(offset, {
        message: `This value starts with ${mark}, which YAML takes for a mark of its own, and not for words.`,
        fix: `Put the whole value in quotes, or leave out the ${mark} before it.`,
      });
    },
  });
  return findings;
}

/** A node has a tag only where one was written. */
function findMark(node: Node): string | undefined {
  if ("anchor" in node && node.anchor !== undefined) return "&";
  return node.tag === undefined ? undefined : "!";
}

function startOf(node: { readonly range?: readonly number[] | null }): number {
  return node.range?.[0] ?? 0;
}
