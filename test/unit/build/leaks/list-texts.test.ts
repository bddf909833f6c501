import { readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { listHomeTexts, listOwnTexts } from "../../../../src/build/leaks/list-texts.ts";
import { readMarkup, readPieces } from "../../../../src/build/leaks/read-pieces.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { mayRead } from "../../../../src/documents/who-may-read.ts";
import { readPlainWords, unwrapText } from "../../../../src/text/plain-words.ts";
import { buildUnverifiedSite, type UnverifiedSite } from "../../../support/build-canary-site.ts";
import { createOutput, readTree, smallHome } from "../../../support/build-small-home.ts";
import { createHome } from "../../../support/create-home.ts";
import { keepFiles } from "../../../support/keep-files.ts";
import { readSampleFiles } from "../../../support/mutate-home.ts";

/** Sums of files, stamps of time, and the codes that search records are found by. */
const isCode = (word: string) => /\d/.test(word) || word.startsWith("xx");

/** The program that searches, and what it looks words up in. */
const unread = /\.pagefind$|\.pf_meta$|\.pf_index$|\.webp$|\.png$|^assets\//;

/** The list of words to search by has “week's” as “weeks”. */
function listAllWords(line: string): readonly string[] {
  const text = unwrapText(line);
  return [text, text.replace(/['’]/g, "")].flatMap((each) => readPlainWords(each).words);
}

/** Words of a site that no text for its readers has, each with the file and the text it stands in. */
async function findUnexplained(
  { home, site, folders }: UnverifiedSite,
  reader: "public" | "residents",
): Promise<readonly string[]> {
  const assets = readdirSync(join(folders.public, "assets"));
  const texts = [...listOwnTexts(home, site.views, assets), ...listHomeTexts(home)];
  const lines = texts.flatMap((text) => (mayRead(reader, text.audience) ? text.lines : []));
  const known = new Set(lines.flatMap(listAllWords));
  const unexplained = new Map<string, string>();
  let file = "";
  const reading = {
    seen: new Set<string>(),
    seenMarkup: new Set<string>(),
    piece: (text: string) => {
      for (const word of readPlainWords(text).words) {
        if (!known.has(word) && !isCode(word)) unexplained.set(word, `${word} in ${file}: ${text}`);
      }
    },
  };
  for (const [name, bytes] of await readTree(folders[reader])) {
    file = name;
    if (unread.test(name)) continue;
    readMarkup(name, reading);
    readPieces(bytes[0] === 0x1f ? gunzipSync(bytes) : bytes, reading);
  }
  return [...unexplained.values()];
}

describe("what a site may say to its readers", () => {
  it("has the days of events for everyone, as pages have them for scripts", async () => {
    const events =
      "---\ntitle: Events\naudience: public\n---\n\n## Coming up\n\n- Saturday, March 6, 2027, 9 am: clean-up\n\n| When | What |\n|---|---|\n| May 8, 2027 | Porch |\n";
    const home = await readIdentifiedHome(
      await createHome({ ...smallHome, "neighbors/events.md": events }),
    );
    const lines = listHomeTexts(home).flatMap(({ audience, lines }) =>
      audience === "public" ? lines : [],
    );
    expect(lines).toEqual(expect.arrayContaining(["2027-03-06", "2027-05-08"]));
  });

  it("has what was published before at its line of the file that keeps it, for the fewest readers", async () => {
    const kept = await keepFiles(smallHome);
    const file = "policies/versions/guests/1.0.md";
    const { "policies/chore-book.md": _, ...left } = kept;
    const home = await readIdentifiedHome(await createHome(left));
    const find = (word: string) =>
      listHomeTexts(home).flatMap(({ audience, lines, locate }) => {
        const isIn = (line: string) => line.includes(word);
        const place = locate(isIn);
        return lines.some(isIn) && place.file.startsWith("policies/versions/")
          ? [[audience, place.file, place.line]]
          : [];
      });
    const line = (kept[file] ?? "").split("\n").findIndex((one) => one.includes("midnight")) + 1;
    expect(find("midnight")).toContainEqual(["residents", file, line]);
    // The policy is gone, so nobody reads what is kept of it.
    expect(find("dishwasher").map(([audience]) => audience)).toEqual(["house"]);
  });

  it.each([
    ["the sample home", readSampleFiles()],
    ["a home of three documents", Promise.resolve(smallHome)],
  ])(
    "has every word of the site of %s in it",
    async (_home, files) => {
      const content = await createHome(await files);
      const built = await buildUnverifiedSite(content, await createOutput(), { isIndexed: true });
      expect(await findUnexplained(built, "public")).toEqual([]);
      expect(await findUnexplained(built, "residents")).toEqual([]);
    },
    60_000,
  );
});
