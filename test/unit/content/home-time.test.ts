import { describe, expect, it } from "vitest";
import {
  formatHomeTime,
  formatHomeTimestamp,
  isTimeZone,
  listTimeZones,
  readHomeDay,
} from "../../../src/content/home-time.ts";
import { english } from "../../support/locales.ts";

const evening = new Date("2026-11-22T05:30:09Z");

describe("a moment at the home", () => {
  it.each([
    ["America/Phoenix", "Saturday, November 21, 2026, 10:30 pm MST", "2026-11-21T22:30:09-07:00"],
    ["America/New_York", "Sunday, November 22, 2026, 12:30 am EST", "2026-11-22T00:30:09-05:00"],
    ["Asia/Kolkata", "Sunday, November 22, 2026, 11:00 am GMT+5:30", "2026-11-22T11:00:09+05:30"],
    ["UTC", "Sunday, November 22, 2026, 5:30 am UTC", "2026-11-22T05:30:09+00:00"],
  ])("in %s is told as %s", (timeZone, words, timestamp) => {
    expect(formatHomeTime(evening, timeZone, english)).toBe(words);
    expect(formatHomeTimestamp(evening, timeZone)).toBe(timestamp);
    expect(new Date(timestamp).getTime()).toBe(evening.getTime());
    expect(readHomeDay(evening, timeZone)).toBe(timestamp.slice(0, 10));
  });

  it("follows the summer time of the zone", () => {
    const [first, second] = ["2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z"].map((moment) =>
      formatHomeTimestamp(new Date(moment), "America/New_York"),
    );
    expect([first, second]).toEqual(["2026-11-01T01:30:00-04:00", "2026-11-01T01:30:00-05:00"]);
  });

  it("at midnight is the start of a day, and 12 am", () => {
    const midnight = new Date("2026-11-22T07:00:00Z");
    expect(formatHomeTime(midnight, "America/Phoenix", english)).toContain(
      "Sunday, November 22, 2026, 12:00 am",
    );
    expect(formatHomeTimestamp(midnight, "America/Phoenix")).toBe("2026-11-22T00:00:00-07:00");
  });

  it.each([undefined, "", "Nowhere/Nothing", "x".repeat(500)])(
    "is told in universal time, and says so, where the zone is %j",
    (timeZone) => {
      expect(formatHomeTime(evening, timeZone, english)).toBe(
        "Sunday, November 22, 2026, 5:30 am UTC",
      );
      expect(readHomeDay(evening, timeZone)).toBe("2026-11-22");
    },
  );
});

describe("the name of a time zone", () => {
  it("is any that the machine lists, and an older name for one", () => {
    expect(listTimeZones().filter((name) => !isTimeZone(name))).toEqual([]);
    expect(["US/Arizona", "America/Indiana/Knox", "UTC"].filter(isTimeZone)).toHaveLength(3);
  });

  it.each(["", "Arizona", "MST", "EST", "+07:00", "GMT-7", "America/Tempe", "America", "../etc/x"])(
    "is not %j",
    (name) => {
      expect(isTimeZone(name)).toBe(false);
    },
  );
});
