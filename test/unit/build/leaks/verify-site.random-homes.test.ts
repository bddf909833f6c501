import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createRandom } from "../../../../scripts/bench/seeded-random.ts";
import { createLeakScanner } from "../../../../src/build/leaks/find-leaks.ts";
import { listHomeTexts, listOwnTexts } from "../../../../src/build/leaks/list-texts.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { mayRead } from "../../../../src/documents/who-may-read.ts";
import { createSiteViews } from "../../../../src/pages/site-view.ts";
import { type Canary, createCanaryHome, writeHome } from "../../../support/create-canary-home.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

const homes = effort(10, 200);
const plantedInEach = 12;

async function withCanaryHome<Result>(
  seed: number,
  use: (content: string, canaries: readonly Canary[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-leak-scan-"));
  try {
    const { files, canaries } = createCanaryHome(seed);
    await writeHome(join(folder, "home"), files);
    return await use(join(folder, "home"), canaries);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What nobody renders: the build reads no camera's words and no other kinds of files. */
const unread = /EXIF|stray/;

type Planting = readonly [how: string, plant: (typed: string) => readonly [string, string]];

const cut = (text: string, at: number) => [text.slice(0, at), text.slice(at)] as const;
const writeAll = (text: string, write: (code: number) => string) =>
  [...text].map((letter) => write(letter.charCodeAt(0))).join("");
const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");

/** Ways in which a fault of the program could put a text into a file, however it is written there. */
const plantings: readonly Planting[] = [
  ["in a paragraph", (typed) => ["a.html", `<p>So ${typed} it is.</p>`]],
  ["in capitals", (typed) => ["a.html", `<h2>${typed.toUpperCase()}</h2>`]],
  ["in entities", (typed) => ["a.html", `<p>${writeAll(typed, (code) => `&#${code};`)}</p>`]],
  ["cut by a tag", (typed) => ["a.html", `<p>${cut(typed, 3).join("<em>")}</em></p>`]],
  ["cut by a soft hyphen", (typed) => ["a.html", `<p>${cut(typed, 3).join("\u00ad")}</p>`]],
  ["cut by an entity", (typed) => ["a.html", `<p>${cut(typed, 3).join("&shy;")}</p>`]],
  ["in an attribute", (typed) => ["a.html", `<img alt="${typed}" src="/a.webp">`]],
  ["without quotes", (typed) => ["a.html", `<a id=${typed.replaceAll(" ", "-")} href=/>x</a>`]],
  ["in an anchor", (typed) => ["a.html", `<a href="/a/#${typed.replaceAll(" ", "-")}">x</a>`]],
  ["in a remark", (typed) => ["a.html", `<!-- ${typed} -->`]],
  ["in an address", (typed) => ["a.html", `<a href="/?q=${encodeURIComponent(typed)}">x</a>`]],
  ["as percents", (typed) => ["_redirects", `/${writeAll(typed, (code) => `%${hex(code, 2)}`)} /`]],
  ["in data", (typed) => ["a.json", JSON.stringify({ a: [{ b: typed }] }, undefined, 2)]],
  ["as a key", (typed) => ["a.json", JSON.stringify({ [typed]: 1 })]],
  [
    "in escapes",
    (typed) => ["a.json", `{"a":"${writeAll(typed, (code) => `\\u${hex(code, 4)}`)}"}`],
  ],
  ["as a tag", (typed) => ["a.json", JSON.stringify({ a: `So &lt;${typed}&gt; it is.` })]],
  ["in a program", (typed) => ["a.js", `const a=\`${typed}\`;b('${typed}')`]],
  ["in a feed", (typed) => ["a.xml", `<?xml version="1.0"?><a>&lt;p&gt;${typed}&lt;/p&gt;</a>`]],
  ["as marked data", (typed) => ["a.xml", `<?xml version="1.0"?><a><![CDATA[${typed}]]></a>`]],
  [
    "in a calendar",
    (typed) => ["a.ics", `BEGIN:VCALENDAR\r\nSUMMARY:${cut(typed, 4).join("\r\n ")}\r\n`],
  ],
  ["in a card", (typed) => ["a.vcf", `BEGIN:VCARD\r\nNOTE:${typed}\r\n`]],
  ["in lines", (typed) => ["words.txt", typed.replaceAll(" ", "\n")]],
  ["in a table for programs", (typed) => ["a.csv", `one,"${typed}",two\n`]],
  [
    "in a search record",
    (typed) => ["a.pf_fragment", `pagefind_dcd${JSON.stringify({ content: typed })}`],
  ],
  ["as a file's name", (typed) => [`a/${typed.replaceAll(" ", "-")}.webp`, "x"]],
];

/** Texts that a scan did not find, one planted at a time. */
async function findUnnoticed(
  content: string,
  canaries: readonly Canary[],
  seed: number,
): Promise<readonly string[]> {
  const random = createRandom(seed + 1);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)];
  const home = await readIdentifiedHome(content);
  const texts = [...listOwnTexts(home, createSiteViews(home), []), ...listHomeTexts(home)];
  return Array.from({ length: plantedInEach }).flatMap(() => {
    const reader = pick(["public", "residents"] as const) ?? "public";
    const narrower = canaries.filter(
      ({ audience, place }) => !mayRead(reader, audience) && !unread.test(place),
    );
    const [canary, planting] = [pick(narrower), pick(plantings)];
    if (canary === undefined || planting === undefined) return [];
    const [how, plant] = planting;
    const [file, text] = plant(canary.typed);
    const scanner = createLeakScanner(texts, reader);
    scanner.read(file, Buffer.from(text));
    const isFound = scanner.findLeaks().length > 0;
    return isFound ? [] : [`seed ${seed}: ${canary.place} ${how}, “${canary.typed}”`];
  });
}

/** That it lets sites out where all is well, `test/site/canaries.test.ts` tries with the same homes. */
describe("the look at a site before it is published", () => {
  it(
    `finds what is for fewer readers, however it got out, ${homes * plantedInEach} times`,
    async () => {
      const planted = homes * plantedInEach;
      const { seed: first } = planRandom("texts planted for wider readers", planted, 0);
      for (let seed = first; seed < first + homes; seed += 1) {
        const unnoticed = await withCanaryHome(seed, (content, canaries) =>
          findUnnoticed(content, canaries, seed),
        );
        expect(unnoticed).toEqual([]);
      }
    },
    effort(120_000, 1_200_000),
  );
});
