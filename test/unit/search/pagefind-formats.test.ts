import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { findRecordNames } from "../../../src/search/record-names.ts";
import { tellWords } from "../../../src/search/tell-words.ts";

describe("Pagefind's worker", () => {
  const change = (program: string) =>
    Buffer.from(tellWords({ path: "worker.js", content: Buffer.from(program) }).content).toString();

  it("is made to tell all it knows of a word", () => {
    expect(change("let res={id,words:locations,data}")).toBe(
      "let res={id,words:weighted_locations,data}",
    );
  });

  it.each(["let res={id}", "words:locations words:locations"])(
    "is refused when it is another program: %s",
    (program) => {
      expect(() => change(program)).toThrow("worker.js is another program");
    },
  );
});

describe("the names of records", () => {
  it("are those of the files that Pagefind makes of them", () => {
    const content = gzipSync(`pagefind_dcd${JSON.stringify({ url: "/a/" })}`);
    const names = findRecordNames([
      { path: "fragment/en_1a2b3c4.pf_fragment", content },
      { path: "pagefind-entry.json", content: Buffer.from("{}") },
    ]);
    expect([...names]).toEqual([["/a/", "en_1a2b3c4"]]);
  });

  it("cannot be found in another format", () => {
    const content = gzipSync(JSON.stringify({ url: "/a/" }));
    expect(() => findRecordNames([{ path: "fragment/en_1.pf_fragment", content }])).toThrow(
      "not Pagefind's format",
    );
  });
});
