import { describe, expect, it } from "vitest";
import { formatTried } from "../../../scripts/tried-table.ts";

const homes = { test: "test/a.test.ts: builds", what: "whole builds", count: 500, seed: 7 };
const kills = { test: "test/b.test.ts: kills", what: "kills", count: 1040 };

describe("what was tried", () => {
  it("is told with how many, the seed and the time, each test once", () => {
    const notes = [
      homes,
      kills,
      { ...kills, end: { isPassed: true, seconds: 3.4 } },
      { ...homes, end: { isPassed: true, seconds: 61.2 } },
    ];
    expect(formatTried(notes).split("\n")).toEqual([
      "what was tried  how many  seed  seconds",
      "whole builds         500     7       61",
      "kills              1,040  none        3",
      "",
    ]);
  });

  it("names the test that failed, and the one that never ended", () => {
    const table = formatTried([{ ...homes, end: { isPassed: false, seconds: 1 } }, kills]);
    expect(table).toContain("whole builds: FAILED (test/a.test.ts: builds)");
    expect(table).toContain("kills: DID NOT END (test/b.test.ts: kills)");
  });
});
