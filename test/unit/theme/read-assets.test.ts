import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readAssets } from "../../../src/theme/read-assets.ts";

/*
 * In a browser the contrast of each page is looked at on a wide screen in light colors, and of each new look
 * of letters on a narrow one, in the dark and in forced colors. What is here lets that be enough.
 */

const tokens = readFileSync(
  join(import.meta.dirname, "../../../src/theme/styles/tokens.css"),
  "utf8",
);
const sheets = readAssets().styles;
const styles = Object.values(sheets).join("\n");

/** A block of the styles that holds under a condition. */
interface Condition {
  readonly asks: string;
  readonly block: string;
}

/** Everything under `@media` and its like, blocks within blocks too. */
function listConditions(text: string): readonly Condition[] {
  return [...text.matchAll(/@(?:media|container|supports|scope)\b([^{;]*)\{/g)].map((match) => ({
    asks: match[1]?.trim() ?? "",
    block: readBlock(text, match.index + match[0].length),
  }));
}

function readBlock(text: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; depth > 0 && end < text.length; end += 1) {
    if (text[end] === "{") depth += 1;
    if (text[end] === "}") depth -= 1;
  }
  return text.slice(start, end - 1);
}

/** The properties that a block sets, such as `display`. */
function listProperties(block: string): readonly string[] {
  return [...block.matchAll(/(?<=^|[{;}])\s*([\w-]+)\s*:[^{}]*?(?=;|\})/g)].map(
    ([, name]) => name ?? "",
  );
}

const conditions = listConditions(styles);
const ofTheWidth = conditions.filter(({ asks }) =>
  /width|inline-size|orientation|aspect/.test(asks),
);

describe("the style sheets", () => {
  it("bring visitors no note of who wrote them, and every rule", () => {
    expect(tokens).toContain("/*");
    expect(styles).not.toMatch(/\/\*|\*\//);
    const count = (text: string) => text.split("{").length;
    const folder = join(import.meta.dirname, "../../../src/theme/styles");
    const written = readdirSync(folder)
      .filter((file) => !["binder.css", "styleguide.css"].includes(file))
      .map((file) => readFileSync(join(folder, file), "utf8").replace(/\/\*.*?\*\//gs, ""));
    const ofAll = readFileSync(join(folder, "print.css"), "utf8").replace(/\/\*.*?\*\//gs, "");
    const both = ["tokens", "base", "layout", "components", "search"].map((name) =>
      readFileSync(join(folder, `${name}.css`), "utf8").replace(/\/\*.*?\*\//gs, ""),
    );
    const documents = readFileSync(join(folder, "documents.css"), "utf8");
    const ofTwo = documents.replace(/\/\*.*?\*\//gs, "");
    const forms = readFileSync(join(folder, "forms.css"), "utf8").replace(/\/\*.*?\*\//gs, "");
    const ofDesk = [...both, ofTwo, forms, ofAll]; // beside what it has of its own
    const more = [...both, ...both, ofTwo, ofAll, ofAll, ...ofDesk];
    expect(count(styles)).toBe(count([...written, ...more].join("\n")));
  });

  it("end with what a home has of its own, for every page", () => {
    const own = "\n@layer tokens{:root{--color-accent:#165a3b}}";
    for (const sheet of Object.values(readAssets(false, own).styles)) {
      expect(sheet.endsWith(own)).toBe(true);
    }
  });

  it("ask for the paper, the width of the screen, forced colors and scripts, and for nothing else", () => {
    const asked = conditions.map(({ asks }) => asks);
    const known =
      /^(?:print|\(scripting: enabled\)|\(forced-colors: (?:active|none)\)|(?:screen and )?\(width (?:<|>=) \d+rem\)(?: and \(height >= \d+rem\))?|selector\(::details-content\))$/;
    expect(asked.filter((condition) => !known.test(condition))).toEqual([]);
    expect(ofTheWidth.length).toBeGreaterThan(3);
  });

  it("tell dark from light in the tokens alone", () => {
    expect(styles).toContain(tokens.replace(/\/\*.*?\*\//gs, "").trim());
    const others = styles.replaceAll(tokens.replace(/\/\*.*?\*\//gs, "").trim(), "");
    expect(tokens).toContain("light-dark(");
    expect(others.match(/light-dark\(|prefers-color-scheme/g)).toBeNull();
  });

  it("change with the width where things stand and how large they are, and never a color", () => {
    const movers =
      /^(?:display|grid-template-columns|grid-(?:column|row|area)|(?:column-)?gap|columns|justify-content|align-(?:items|self)|text-align|flex(?:-(?:direction|wrap))?|position|inset(?:-block-start)?|overflow|pointer-events|content-visibility|text-decoration|(?:(?:max|min)-)?(?:inline|block)-size|white-space|overflow-wrap|font-size|font-weight|content|(?:padding|margin)(?:-(?:block|inline)(?:-(?:start|end))?)?|border(?:-radius|(?:-(?:block|inline))?(?:-(?:start|end))?(?:-width)?))$/;
    const properties = ofTheWidth.flatMap(({ block }) => listProperties(block));
    expect(properties.length).toBeGreaterThan(20);
    expect(properties.filter((name) => !movers.test(name))).toEqual([]);
  });

  it("change between the widths that are looked at: 320, 768 and 1280 pixels, and 360 with letters twice as large", () => {
    const borders = ofTheWidth.map(({ asks }) => 16 * Number(/\d+/.exec(asks)?.[0]));
    expect(Math.min(...borders)).toBeGreaterThan(360 / 2);
    expect(borders).not.toContain(320);
    expect(borders.filter((border) => border > 768 && border !== 1152)).toEqual([]);
  });

  it("hide nothing on a wide screen that a narrow one shows, but the menu's button, its ways and the way to the search", () => {
    const wide = ofTheWidth.filter(({ asks }) => asks.includes(">="));
    expect(wide.length).toBeGreaterThan(1);
    const hidden = wide.flatMap(({ block }) =>
      [...block.matchAll(/([^{};]*)\{[^{}]*(?:display:\s*none|visibility:\s*hidden)/g)].map(
        ([, selector = ""]) => selector.trim(),
      ),
    );
    expect(new Set(hidden)).toEqual(
      new Set([".menu__ways", ".contents--folded summary::after", ".menu-button", ".search-link"]),
    );
  });
});
