import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createHome } from "../../support/create-home.ts";
import { runCommand } from "../../support/run-command.ts";

const folder = join(import.meta.dirname, "../../../src/cli");
/** The edge: it alone gives a command its surroundings. */
const edge = ["run-process.ts"];

describe("a command", () => {
  it("touches nothing of its process, so that several can run in one", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".ts"),
    );
    const touching = files.filter((file) => {
      const text = readFileSync(join(folder, file), "utf8").replace(
        /^\s*(?:\/\*\*|\*|\/\/).*$/gm,
        "",
      );
      return /node:process|(?<![-\w])process\.|\bconsole\.|performance\.now|new Date\(\)|Date\.now/.test(
        text,
      );
    });
    expect(touching).toEqual(edge);
  });

  it("reads its folder, environment and clock from where it is said to run", async () => {
    const home = await createHome({});
    const check = (environment: Readonly<Record<string, string>>, clock?: Date) =>
      runCommand("check", ["--content", "."], environment, {
        folder: home,
        ...(clock && { clock }),
      });
    const clock = new Date("2026-11-21T12:00:00Z");
    expect((await check({ CONTEXT: "" }, clock)).status).toBe(0);
    expect((await check({ CONTEXT: "production" }, clock)).status).toBe(1);
    const { stderr } = await check({ CONTEXT: "" }, new Date("1970-01-01T00:00:00Z"));
    expect(stderr).toContain("January 1, 1970");
  });
});
