import { describe, expect, it } from "vitest";
import { describeSiteFaults } from "../../../../src/build/leaks/describe-site-faults.ts";
import type { SiteFault } from "../../../../src/build/leaks/verify-site.ts";

function leakFrom(line: number, file = "_site/index.html"): SiteFault {
  const source = { file: "policies/guests.md", line, column: 1 };
  return { kind: "leak", file, reader: "public", words: "4471", audience: "residents", source };
}

describe("what is wrong with a site", () => {
  it("names the file, the word, where it is from, and both ways to mend it", () => {
    const [line, ...more] = describeSiteFaults([leakFrom(18)], "operator");
    expect(line).toMatch(
      /^_site\/index\.html .*for everyone.*“4471”.*policies\/guests\.md:18.*for residents/,
    );
    expect(line).toMatch(/write it .*report/);
    expect(more).toEqual([]);
  });

  it("leaves the word out where others may read it", () => {
    expect(describeSiteFaults([leakFrom(18)], "log").join()).not.toContain("4471");
  });

  it("is told eight times for a file, and counted from there on", () => {
    const faults = Array.from({ length: 20 }, (_, line) => leakFrom(line));
    const lines = describeSiteFaults([...faults, leakFrom(1, "_site/feed.xml")], "log");
    expect(lines).toHaveLength(10);
    expect(lines[8]).toMatch(/\b12\b.*_site\/index\.html/);
    expect(lines[9]).toContain("_site/feed.xml");
  });
});
