import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

/** Without what only people read in it: every page has to read it anew. */
const axeItself = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/**
 * WCAG 2.2 lets large letters stand out less. Here they have to as small ones do, so that what is seen
 * on a wide screen tells of a narrow one, where the same letters are smaller. The rest is axe's own: it
 * takes all of a check's options or none.
 */
const contrastOptions = {
  ignoreUnicode: true,
  ignoreLength: false,
  ignorePseudo: false,
  boldValue: 700,
  boldTextPt: 14,
  largeTextPt: 18,
  contrastRatio: { normal: { expected: 4.5 }, large: { expected: 4.5 } },
  pseudoSizeThreshold: 0.25,
  shadowOutlineEmMax: 0.2,
  textStrokeEmMin: 0.03,
};
const changes = { checks: [{ id: "color-contrast", options: contrastOptions }] };
const axeSource = `${axeItself};axe.configure(${JSON.stringify(changes)});`;

/** Every rule that axe runs unless told otherwise has one of these tags. */
const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What to look for, and where. */
export interface AxeOptions {
  /** Rules or tags of rules; all of them where nothing is said. */
  readonly rules?: readonly string[];
  /** Selectors of what alone to look at; the whole page where nothing is said. */
  readonly include?: readonly string[];
  /** Selectors of what is no part of the site. */
  readonly exclude?: readonly string[];
}

/**
 * Looks for what keeps people out of a page, with axe.
 *
 * @param page a page, under its own policy or not
 * @param options what to look for, and where
 * @returns a line for each fault: the rule, and the element that breaks it
 */
export async function findAxeFaults(
  page: Page,
  { rules = everyRule, include, exclude = [] }: AxeOptions = {},
): Promise<readonly string[]> {
  if (!(await page.evaluate(() => "axe" in globalThis))) await bringAxe(page);
  const { violations } = await page.evaluate(
    ([runOnly, context]): Promise<AxeResult> =>
      Reflect.get(globalThis, "axe").run(
        context,
        // A selector for each element that it looked at is what takes it longest.
        { runOnly, resultTypes: ["violations"], selectors: false },
      ),
    [rules, { exclude, ...(include && { include }) }] as const,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Brings axe the way the browser's own tools do: the policy of a page lets no script in from elsewhere. */
async function bringAxe(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axeSource });
  await session.detach();
}

/** The part that is read here of what `axe.run` promises in its documentation. */
interface AxeResult {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}
