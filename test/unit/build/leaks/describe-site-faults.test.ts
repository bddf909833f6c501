import { describe, expect, it } from "vitest";
import { describeSiteFaults } from "../../../../src/build/leaks/describe-site-faults.ts";
import type { SiteFault } from "../../../../src/build/leaks/verify-site.ts";

function leakFrom(line: number, file = "_site/index.html"): SiteFault {
  const source = { file: "policies/guests.md", line, column: 1 };
  return { kind: "leak", file, reader: "public", words: "4471", audience: "residents", source };
}

describe("what is wrong with a site", () => {
  it("names the file, the word, where it is from, and both ways to mend it", () => {
    expect(describeSiteFaults([leakFrom(18)], "operator")).toEqual([
      "_site/index.html is for everyone and has “4471” from policies/guests.md:18, which is for residents alone. If everyone may read it, write it in a text for everyone, too. If not, this is a fault of the program and not of your text: please report it.",
    ]);
  });

  it("leaves the word out where others may read it", () => {
    expect(describeSiteFaults([leakFrom(18)], "log").join()).not.toContain("4471");
  });

  it("is told eight times for a file, and counted from there on", () => {
    const faults = Array.from({ length: 20 }, (_, line) => leakFrom(line));
    const lines = describeSiteFaults([...faults, leakFrom(1, "_site/feed.xml")], "log");
    expect(lines).toHaveLength(10);
    expect(lines[8]).toBe("… and 12 more like it in _site/index.html.");
    expect(lines[9]).toContain("_site/feed.xml");
  });
});
