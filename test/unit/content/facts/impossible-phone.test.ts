import { describe, expect, it } from "vitest";
import { phoneFact } from "../../../../src/content/facts/fact-value.ts";
import { isSampleContact } from "../../../../src/rules/sample/sample-contacts.ts";

const read = (typed: string) => phoneFact().safeParse(typed);

describe("a phone number that nobody can have", () => {
  it.each([
    ["102-555-0263", "area code 102"],
    ["012-555-0263", "area code 012"],
    ["(911) 555-0263", "area code 911"],
    ["+1 394 555 0263", "area code 394"],
    ["370.555.0263", "area code 370"],
    ["480-155-0163", "155 behind"],
    ["480 055 0163", "055 behind"],
    ["1-480-911-0163", "911 behind"],
    ["480-555-01421", "not a whole phone number"],
    ["480-555-014", "not a whole phone number"],
    ["2-480-555-0142", "not a whole phone number"],
    ["480-555-0142 480-555-0143", "not a whole phone number"],
  ])("is refused with the reason: %s", (typed, reason) => {
    expect(read(typed).error?.issues.map(({ message }) => message)).toEqual([
      expect.stringContaining(reason),
    ]);
  });

  it.each(["480-555-0142", "1-800-411-2463", "911", "988", "838255", "+44 20 7946 0958"])(
    "is not this one: %s",
    (typed) => {
      expect(read(typed).success).toBe(true);
    },
  );
});

describe("a phone number made for examples", () => {
  it.each([
    ["(740) 555-1234", true],
    ["1-800-555-0199", true],
    ["1-800-555-4321", true],
    ["555-867-5309", true],
    ["602-555-1212", false],
    ["602-234-5550", false],
  ])("is told from others: %s", (typed, isSample) => {
    const reaches = `+1${typed.replace(/\D/g, "").replace(/^1(?=\d{10})/, "")}`;
    expect(isSampleContact({ kind: "phone", reaches })).toBe(isSample);
  });
});
