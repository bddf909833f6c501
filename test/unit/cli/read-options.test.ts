import Eleventy from "@11ty/eleventy";
import { describe, expect, it } from "vitest";
import { describeFailure, readToday } from "../../../src/cli/read-options.ts";

const evening = new Date("2026-11-22T05:30:00Z");

describe("the day of a command", () => {
  it("is the home's own where its time zone is given, and universal time's elsewhere", () => {
    expect(readToday(undefined, evening, "America/Phoenix")).toBe("2026-11-21");
    expect(readToday(undefined, evening)).toBe("2026-11-22");
  });

  it("is the one that was asked for, and must be one that exists", () => {
    expect(readToday("2026-03-01", evening, "America/Phoenix")).toBe("2026-03-01");
    expect(() => readToday("2026-02-30", evening)).toThrow("--now needs a day");
  });
});

describe("a part of the program that is not there", () => {
  it("is told in one line, with the way to bring it back", async () => {
    const options = { configPath: "no-such.config.ts", quietMode: true, config: () => undefined };
    const eleventy = new Eleventy(".", "_site", options);
    eleventy.disableLogger();
    const failure = await eleventy.toJSON().then(
      () => undefined,
      (error: unknown) => describeFailure(error),
    );
    expect(failure).toContain("git checkout eleventy.config.ts");
    expect(failure).not.toContain("\n");
  });
});
