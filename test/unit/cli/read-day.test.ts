import { describe, expect, it } from "vitest";
import { readDay } from "../../../src/cli/read-day.ts";

const evening = new Date("2026-11-22T05:30:00Z");

describe("the day of a command", () => {
  it("is the home's own where its time zone is given, and universal time's elsewhere", () => {
    expect(readDay(undefined, evening, "America/Phoenix")).toBe("2026-11-21");
    expect(readDay(undefined, evening)).toBe("2026-11-22");
  });

  it("is the one that was asked for", () => {
    expect(readDay("2026-03-01", evening, "America/Phoenix")).toBe("2026-03-01");
  });
});
