import Eleventy from "@11ty/eleventy";
import { describe, expect, it } from "vitest";
import { describeFailure } from "../../../src/cli/describe-failure.ts";

describe("what the system does not let us do", () => {
  it.each(["mkdir", "open"])(
    "is told alike of reading and of writing, with a way on: %s",
    (syscall) => {
      const refused = Object.assign(new Error("no"), {
        code: "EACCES",
        syscall,
        path: "/srv/home",
      });
      expect(describeFailure(refused)).toBe(
        "You may not read or write this. Change who may, or choose another file or folder: /srv/home",
      );
    },
  );
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
