import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { projectFolder } from "../../../src/package-folder.ts";
import { rules } from "../../../src/rules/rules.ts";

/** A severity beside the rule's own is one that a finding may have, unless it is only looked at. */
function weighsByItself({ name }: { readonly name: string }): boolean {
  const text = readFileSync(join(projectFolder, "src/rules", name, "rule.ts"), "utf8");
  return (text.match(/\bseverity\b(?! ===|\s\})/g) ?? []).length > 1;
}

it("of findings that do not all weigh the same are told by their rule, in a sentence", () => {
  const silent = rules.filter((rule) => weighsByItself(rule) && rule.weighsOtherwise === undefined);
  expect(silent.map(({ name }) => name)).toEqual([]);
  for (const { name, weighsOtherwise } of rules) {
    if (weighsOtherwise !== undefined) expect(weighsOtherwise, name).toMatch(/^(?:An?|As) .*\.$/);
  }
});
