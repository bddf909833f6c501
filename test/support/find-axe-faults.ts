import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Without what only people read in it: every page has to read it anew. */
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** Every rule that axe runs unless told otherwise has one of these tags. */
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What to look for, and where. */
export interface AxeOptions {
  /** Rules or tags of rules; all of them where nothing is said. */
  readonly rules?: readonly string[];
  /** Selectors of what is no part of the site. */
  readonly exclude?: readonly string[];
}

/** Puts axe into every page that is opened from now on, which takes half as long as into each by itself. */
export async function bringAxe(page: Page): Promise<void> {
  await page.addInitScript({ content: axeSource });
}

/**
 * Looks for what keeps people out of a page, with axe.
 *
 * @param page a page in a context that lets scripts in from outside (`bypassCSP`)
 * @param options what to look for, and where
 * @returns a line for each fault: the rule, and the element that breaks it
 */
export async function findAxeFaults(
  page: Page,
  { rules = everyRule, exclude = [] }: AxeOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    ([runOnly, left]): Promise<AxeResult> =>
      Reflect.get(globalThis, "axe").run(
        { exclude: left },
        // A selector for each element that it looked at is what takes it longest.
        { runOnly, resultTypes: ["violations"], selectors: false },
      ),
    [rules, exclude] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The part that is read here of what `axe.run` promises in its documentation. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
