import { describe, expect, it } from "vitest";
import { compareVersions, oldestVersion, readVersion } from "../../../src/upgrade/version.ts";

describe("a version", () => {
  it.each(["0.1.0", "10.20.30", "1.0.0-beta.1", "1.0.0+build"])("may be %s", (text) => {
    expect(readVersion(text)).toBeDefined();
  });

  it.each(["", "1", "1.2", "^1.2.3", "latest", "file:../x.tgz", "1.2.3.4", "1.2.x", "v1.2.3"])(
    "is not “%s”",
    (text) => {
      expect(readVersion(text)).toBeUndefined();
    },
  );

  it("is older or newer by its numbers, and not by its letters", () => {
    const sorted = ["0.9.0", "0.10.0", "0.10.2", "1.0.0", "10.0.0"];
    const versions = sorted.map((text) => readVersion(text) ?? oldestVersion);
    expect(versions.toReversed().toSorted(compareVersions)).toEqual(versions);
    expect(compareVersions({ numbers: [1, 2, 3] }, { numbers: [1, 2, 3] })).toBe(0);
  });
});
