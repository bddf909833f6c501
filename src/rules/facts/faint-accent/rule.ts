import type { Home } from "../../../documents/document.ts";
import { judgeAccent, leastContrast } from "../../../face/accent.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";

const path = "home.accent";

/** Finds a color of links and buttons that not everybody can read. */
export const factsFaintAccent: HomeRule = {
  kind: "home",
  name: "facts/faint-accent",
  severity: "error",
  looksFor: "A color for links and buttons that stands out too little from the page.",
  why: "People who see less, and everybody in the sun, could not read links, nor whom to call.",
  since: "0.1.0",
  isFixable: true,
  find: (home) => {
    const accent = home.facts.table.find(path)?.value.shown;
    if (accent === undefined) return [];
    const { fits, contrast, nearest } = judgeAccent(accent);
    if (fits) return [];
    const written = nearest.slice(1);
    return [
      createFinding(factsFaintAccent, home.facts.locate(path), {
        message: say`${asTyped(accent)} stands out from the page by ${contrast.toFixed(1)} to 1, and what people have to read needs ${String(leastContrast)} to 1.`,
        fix: `Write ${written}: the nearest that stands out enough. By night the site makes it lighter by itself.`,
        edits: replaceAccent(home, written),
      }),
    ];
  },
};

/** With the sign in front that was typed, or without it. */
function replaceAccent({ facts, texts }: Home, written: string): readonly Edit[] {
  const { file, line, column } = facts.locate(path);
  const behind =
    texts
      .get(file)
      ?.split("\n")
      [line - 1]?.slice(column - 1) ?? "";
  const found = /[0-9a-f]{3,6}/i.exec(behind);
  if (found === null) return [];
  const [digits] = found;
  return [replaceText({ file, line, column: column + found.index }, digits, written)];
}
