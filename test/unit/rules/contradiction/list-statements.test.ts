import { describe, expect, it } from "vitest";
import type { Finding } from "../../../../src/findings/finding.ts";
import { checkFiles, page } from "../../../support/check-files.ts";
import { contradictingTexts } from "../../../support/contradicting-texts.ts";

/** Checks many texts in one home, each as a page of its own. */
async function checkTexts(
  rule: string,
  facts: Readonly<Record<string, string>>,
  texts: readonly string[],
): Promise<readonly (readonly Finding[])[]> {
  const nameFile = (index: number) => `neighbors/text-${index}.md`;
  const pages = texts.map((text, index) => [nameFile(index), page(text)] as const);
  const findings = await checkFiles({ ...facts, ...Object.fromEntries(pages) }, rule);
  return texts.map((_, index) => findings.filter(({ file }) => file === nameFile(index)));
}

describe.each(contradictingTexts)(
  "$subject in a home with $home",
  ({ subject, facts, wrong, honest }) => {
    const rule = `contradiction/${subject}`;

    it("is found where a text says otherwise, at its line, with the fact beside it", async () => {
      const found = await checkTexts(rule, facts, wrong);
      expect(wrong.filter((_, index) => found[index]?.length === 0)).toEqual([]);
      for (const finding of found.flat()) {
        expect(finding).toMatchObject({ severity: "warning" });
        expect(finding.line).toBeGreaterThanOrEqual(6);
        expect(finding.related.map(({ file }) => file)).toEqual([
          expect.stringMatching(/^_data\//),
        ]);
      }
    });

    it("is left alone where a text fits, asks, tells of others or of another time", async () => {
      const found = await checkTexts(rule, facts, honest);
      expect(honest.filter((_, index) => found[index]?.length !== 0)).toEqual([]);
    });
  },
);
