import { describe, expect, it } from "vitest";
import {
  findLevel,
  type Levels,
  listLevelKeys,
  nameLevel,
  nameLevels,
} from "../../../src/standards/level.ts";
import { lantern } from "../../fixtures/made-up-standard/standard.ts";

const levels: Levels = lantern.levels;

describe("the levels of a standard", () => {
  it.each(["growing", "Growing", "GROWING", " tier growing "])("are found by %j", (typed) => {
    const level = findLevel(levels, typed);
    expect(level?.id).toBe("growing");
    expect(level === undefined ? "" : nameLevel(levels, level)).toBe("Tier Growing");
  });

  it.each(["", "II", "grow", "all", "tier"])("are not found by %j", (typed) => {
    expect(findLevel(levels, typed)).toBeUndefined();
  });

  it("are named one, several or all in the standard's own words", () => {
    expect(nameLevels(levels, ["growing"])).toBe("Tier Growing");
    expect(nameLevels(levels, ["entry", "anchored"])).toBe("Tiers Entry, Anchored");
    expect(nameLevels(levels, ["entry", "growing", "anchored"])).toBe("All tiers");
  });

  it("may be none: what such a standard asks, it asks of every home", () => {
    expect(listLevelKeys(undefined)).toEqual(["all"]);
    expect(nameLevels(undefined, ["all"])).toBe("Every home");
    expect(findLevel(undefined, "II")).toBeUndefined();
  });
});
