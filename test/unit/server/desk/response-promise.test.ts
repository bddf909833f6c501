import { describe, expect, it } from "vitest";
import {
  findDueMoments,
  judgePromise,
  readResponsePromise,
} from "../../../../src/server/desk/response-promise.ts";

const phoenix = "America/Phoenix";

/** By when an answer is due that is promised within a time, in universal time. */
function findDue(received: string, amount: number, unit: string, timeZone = phoenix): string {
  const limit = { amount, unit };
  const promise = readResponsePromise({
    response: { acknowledge: limit, answer: limit },
    timeZone: { shown: timeZone },
  });
  if (promise === undefined) throw new Error("The promise was not read.");
  return findDueMoments(new Date(received), promise).answer.toISOString();
}

describe("a promise to neighbors", () => {
  it.each([
    ["30 minutes", "2026-11-20T18:00:00Z", 30, "minute", "2026-11-20T18:30:00.000Z"],
    ["24 hours", "2026-11-20T18:00:00Z", 24, "hour", "2026-11-21T18:00:00.000Z"],
    ["2 days", "2026-11-20T18:00:00Z", 2, "day", "2026-11-22T18:00:00.000Z"],
    ["a week", "2026-11-20T18:00:00Z", 1, "week", "2026-11-27T18:00:00.000Z"],
    // November 20, 2026 is a Friday: Monday, Tuesday and Wednesday count.
    ["3 business days", "2026-11-20T18:00:00Z", 3, "business day", "2026-11-26T06:59:59.000Z"],
    [
      "a business day, over a weekend",
      "2026-11-21T18:00:00Z",
      1,
      "business day",
      "2026-11-24T06:59:59.000Z",
    ],
    // Late on Thursday in Phoenix is Friday in universal time.
    [
      "a business day, by the home's clock",
      "2026-11-20T05:00:00Z",
      1,
      "business day",
      "2026-11-21T06:59:59.000Z",
    ],
  ] as const)(
    "of %s is due when the home's own calendar says",
    (_, received, amount, unit, due) => {
      expect(findDue(received, amount, unit)).toBe(due);
    },
  );

  it("ends with the day where clocks change, too", () => {
    // In New York clocks went back on Sunday, November 1, 2026.
    const due = findDue("2026-10-30T15:00:00Z", 1, "business day", "America/New_York");
    expect(due).toBe("2026-11-03T04:59:59.000Z");
  });

  it("is none where an older build handed none over, or one that cannot be read", () => {
    expect(readResponsePromise({})).toBeUndefined();
    const odd = { amount: 3, unit: "moons" };
    expect(readResponsePromise({ response: { acknowledge: odd, answer: odd } })).toBeUndefined();
  });

  it("is kept to the last moment, late from then on, and open as long as there is time", () => {
    const due = new Date("2026-11-21T18:00:00Z");
    const later = new Date(due.getTime() + 1);
    expect(judgePromise(due, due, later)).toBe("kept");
    expect(judgePromise(later, due, later)).toBe("late");
    expect(judgePromise(undefined, due, due)).toBe("open");
    expect(judgePromise(undefined, due, later)).toBe("late");
  });
});
