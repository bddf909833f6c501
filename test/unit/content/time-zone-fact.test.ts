import { describe, expect, it } from "vitest";
import { timeZoneFact } from "../../../src/content/facts/fact-value.ts";

describe("a time zone that there is not", () => {
  const tell = (typed: string) =>
    String(timeZoneFact().safeParse(typed).error?.issues[0]?.message ?? "");

  it.each([
    ["Phoenix", "America/Phoenix"],
    ["new york", "America/New_York"],
    ["America/Phoenx", "America/Phoenix"],
    ["America/Pheonix", "America/Phoenix"],
  ])("is taken for the one that is a slip away: %s", (typed, meant) => {
    expect(tell(typed)).toContain(`Did you mean “${meant}”?`);
  });

  it.each(["America/Tucson", "America/Mesa", "America/Austin", "EST5", "Arizona time"])(
    "is never taken for another place: %s",
    (typed) => {
      expect(tell(typed)).toContain("America/Phoenix (Arizona)");
      expect(tell(typed)).not.toContain("Did you mean");
    },
  );
});

describe("a time zone as people call it", () => {
  it.each([
    ["Eastern", "America/New_York"],
    ["central time", "America/Chicago"],
    ["Mountain Standard Time", "America/Denver"],
    ["Pacific daylight time", "America/Los_Angeles"],
    ["America/Detroit", "America/Detroit"],
    ["Pacific/Honolulu", "Pacific/Honolulu"],
  ])("is known: %s", (typed, shown) => {
    expect(timeZoneFact().safeParse(typed).data?.shown).toBe(shown);
  });

  it.each(["Mountain (Arizona)", "Central Africa", "Atlantic time"])(
    "is no other place's: %s",
    (typed) => {
      expect(timeZoneFact().safeParse(typed).success).toBe(false);
    },
  );
});
