import { describe, expect, it } from "vitest";
import { readState } from "../../../../src/rules/sources/read-state.ts";

describe("the state that a home is in", () => {
  it.each([
    ["East Mesa, Arizona", "Arizona"],
    ["Columbus, OH", "Ohio"],
    ["columbus, oh", "Ohio"],
    ["the west side of Charleston, West Virginia", "West Virginia"],
    ["Kansas City, Missouri", "Missouri"],
    ["Washington, D.C.", "District of Columbia"],
    ["Washington, DC", "District of Columbia"],
    ["northern Ohio", "Ohio"],
    ["New  York, New York.", "New York"],
  ])("is read at the end of %j", (area, state) => {
    expect(readState(area)).toBe(state);
  });

  it.each(["the east side", "Washington Heights", "Come in", "OR", "Kansas City", ""])(
    "is not guessed from %j",
    (area) => expect(readState(area)).toBeUndefined(),
  );
});
