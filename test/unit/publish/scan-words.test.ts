import fc from "fast-check";
import { expect, it } from "vitest";
import { decodeLetterEntities, hashName, scanWords } from "../../../src/publish/scan-words.ts";
import { createRunTable, createRunWindow, listWordHashes } from "../../../src/publish/word-runs.ts";

/** The words a visitor reads, as hashes, so that texts can be compared. */
function listVisibleWords(html: string): readonly number[] {
  const hashes: number[] = [];
  scanWords(decodeLetterEntities(Buffer.from(html)), true, {
    word: (first, second, isInsideTag) => {
      if (!isInsideTag) hashes.push(first, second);
    },
    tag: () => undefined,
    name: () => undefined,
  });
  return hashes;
}

it.each([
  ["capitals", "QUIET Hours", "quiet hours"],
  ["tags in a word", "<strong>Q</strong>uiet <em>hours</em>", "quiet hours"],
  ["tags between words", "<li>quiet</li><li>hours</li>", "quiet hours"],
  ["attributes", '<p title="loud">quiet hours', "quiet hours"],
  ["entities", "quiet&nbsp;hours&amp;&#39;more&#39;", "quiet hours more"],
  ["letters as entities", "qui&#101;t h&#x6f;urs", "quiet hours"],
  ["typographic marks", "“quiet”—hours’ end…", "quiet hours end"],
  ["soft hyphens and zero-width spaces", "qui\u00ADet ho\u200Burs", "quiet hours"],
  ["accents", "Señor José", "señor josé"],
  ["no-break spaces", "quiet\u00A0hours", "quiet hours"],
])("hears the same words through %s", (_what, html, words) => {
  expect(listVisibleWords(html)).toEqual(listWordHashes(words));
});

it("tells different words apart", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{1,12}$/), fc.stringMatching(/^[a-z]{1,12}$/), (a, b) => {
      expect(listWordHashes(a).join() === listWordHashes(b).join()).toBe(a === b);
    }),
  );
});

it("finds every run of eight words, wherever it stands in another text", () => {
  const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 8, maxLength: 30 });
  fc.assert(
    fc.property(words, words, words, (secret, before, after) => {
      const table = createRunTable();
      const window = createRunWindow();
      const read = (text: readonly string[], onFull: () => void) => {
        const hashes = listWordHashes(text.join(" "));
        for (let index = 0; index < hashes.length; index += 2) {
          if (window.push(hashes[index] ?? 0, hashes[index + 1] ?? 0)) onFull();
        }
      };
      read(secret, () => table.add(window.first, window.second, 7));
      window.reset();
      const found: number[] = [];
      read([...before, ...secret.slice(0, 8), ...after], () =>
        found.push(table.find(window.first, window.second)),
      );
      expect(found).toContain(7);
    }),
  );
});

it("keeps a hundred thousand runs apart", () => {
  const table = createRunTable();
  for (let run = 0; run < 100_000; run += 1) table.add(run * 7919, run * 104_729, run);
  expect(table.size).toBe(100_000);
  expect(table.find(5000 * 7919, 5000 * 104_729)).toBe(5000);
  expect(table.find(5000 * 7919, 1)).toBe(-1);
});

it("tells the names that addresses are made of", () => {
  const names: string[] = [];
  const text = Buffer.from('<a href="/residents/Chore-book/#kitchen-2">x</a>');
  scanWords(text, true, {
    word: () => undefined,
    tag: () => undefined,
    name: (start, end, hash) => {
      const name = text.toString("utf8", start, end);
      expect(hash).toBe(hashName(name));
      names.push(name);
    },
  });
  expect(names).toEqual(expect.arrayContaining(["Chore-book", "kitchen-2"]));
});
