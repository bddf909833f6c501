import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, gunzipSync } from "node:zlib";
import { describe, expect, inject, it } from "vitest";

const output = inject("sampleOutput");

function readWords(folder: string): readonly string[] {
  return readFileSync(join(output, folder, "words.txt"), "utf8").split("\n");
}

/** The text of the files of a folder, unpacked and in small letters. */
function readAll(folder: string, wanted: RegExp): string {
  return readdirSync(join(output, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => wanted.test(file) && /\.\w+$/.test(file))
    .map((file) => readFileSync(join(output, folder, file)))
    .map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes))
    .map((bytes) => bytes.toString("utf8").toLowerCase())
    .join("\n");
}

describe("the search page of the sample home", () => {
  it("weighs at most 50 kB, as Lighthouse counts them, with the words that it answers by", () => {
    const page = readFileSync(join(output, "_site/search/index.html"), "utf8");
    const assets = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)];
    const files = [...new Set(assets.map(([, path = ""]) => join(output, "_site", path)))];
    const bytes = [Buffer.from(page), ...files.map((file) => readFileSync(file))];
    const weight = bytes.reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    expect(files.length).toBeGreaterThan(1);
    expect(weight).toBeLessThanOrEqual(50 * 1024);
  });
});

describe("the box of the search page", () => {
  it.each(["_site/search", "_residents/search"])(
    "takes no whole text in %s, which would stop a slow phone for minutes",
    (folder) => {
      const page = readFileSync(join(output, folder, "index.html"), "utf8");
      const [box = ""] = /<input id="--search-words"[^>]*>/.exec(page) ?? [];
      expect(Number(/maxlength="(\d+)"/.exec(box)?.[1])).toBeLessThanOrEqual(500);
    },
  );
});

describe("the search indexes of the sample home", () => {
  it("have no word of the residents' alone in any file that everyone can load", () => {
    const pages = readAll("_site", /\.html$/);
    const shared = readAll("_site/pagefind", /fragment|index[\\/]|pf_meta|words/);
    const tokens = new Set(shared.split(/[^a-z]+/));
    const own = readWords("_residents/pagefind").filter((word) => !pages.includes(word));
    expect(own.length).toBeGreaterThan(100);
    expect(own).toContain("curfew");
    expect(own.filter((word) => tokens.has(word))).toEqual([]);
  });

  it("share one program, which is the public one", () => {
    const files = (folder: string) => readdirSync(join(output, folder)).toSorted();
    const programs = (folder: string) => files(folder).filter((file) => /\.js$|^wasm/.test(file));
    expect(programs("_site/pagefind")).toEqual([
      "pagefind-worker.js",
      "pagefind.js",
      "wasm.en.pagefind",
    ]);
    expect(programs("_residents/pagefind")).toEqual([]);
  });
});

describe("the cards of the search page", () => {
  const read = (folder: string) =>
    readFileSync(join(output, folder, "search", "index.html"), "utf8");

  it("tell residents their facts, and nobody else one word of them", () => {
    for (const fact of ["11:30 pm", "Living room", 'data-answer="curfew"']) {
      expect(read("_residents")).toContain(fact);
      expect(read("_site")).not.toContain(fact);
    }
    expect(read("_site")).toContain("$150, once");
  });

  it("need not be asked for, where a number to call is: both stand above them", () => {
    for (const folder of ["_site", "_residents"]) {
      const [above = ""] = read(folder).split("data-answer=");
      expect(above.split("<main")[1]).toMatch(/tel:911.*tel:988/);
    }
  });

  it("have their words in the script, which holds no word of the home", () => {
    const scripts = readAll("_site/assets", /\.js$/);
    expect(scripts).toContain("wanna die");
    expect(scripts).not.toMatch(/rosa|juniper|11:30/);
  });
});
