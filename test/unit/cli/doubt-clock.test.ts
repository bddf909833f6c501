import { describe, expect, it } from "vitest";
import { doubtClock } from "../../../src/cli/doubt-clock.ts";

const doubt = (moment: string) => doubtClock(new Date(moment));

describe("a clock", () => {
  it.each(["1970-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "2015-01-01T00:00:00Z", "2026-11-20"])(
    "cannot be right that gives %s",
    (moment) => {
      expect(doubt(moment)).toMatchObject({
        kind: "impossible",
        message: expect.stringContaining("--now"),
      });
    },
  );

  it.each(["2026-11-21T00:00:00Z", "2028-02-29T12:00:00Z", "2031-11-01T00:00:00Z"])(
    "is believed that gives %s",
    (moment) => expect(doubt(moment)).toBeUndefined(),
  );

  it.each(["2036-11-27T00:00:00Z", "2099-01-01T00:00:00Z"])(
    "may be right that gives %s, and is asked about",
    (moment) => expect(doubt(moment)?.kind).toBe("unlikely"),
  );
});
