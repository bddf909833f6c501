import { spawn } from "node:child_process";
import { openSync } from "node:fs";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { nodeArguments } from "../../src/cli/node-arguments.ts";
import type { Ended } from "../support/build-command.ts";
import { createOutput, smallHome } from "../support/build-small-home.ts";
import { createHome } from "../support/create-home.ts";
import { failAtCall } from "../support/fail-at-call.ts";
import { runCommand } from "../support/run-command.ts";
import { effort, noteTried } from "../support/test-effort.ts";

const lines = (text: string) => text.trimEnd().split("\n");

describe("a machine whose clock is wrong", () => {
  /** Runs a command as if it were another moment. */
  const runAt = (moment: string, script: string, options: readonly string[]): Promise<Ended> =>
    runCommand(script, options, { CONTEXT: "" }, { clock: new Date(moment) });

  const scripts = ["check", "preview", "build", "matrix", "binder"];

  it.each(scripts)("is told so by %s, and no document is blamed", async (script) => {
    const home = await createHome(smallHome);
    const output = await createOutput();
    const options = ["--content", home];
    if (/build|binder/.test(script)) options.push("--output", output);
    const { status, stdout, stderr } = await runAt("1970-01-01T00:00:09Z", script, options);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(lines(stderr)).toEqual([expect.stringMatching(/January 1, 1970.*--now/)]);
  });

  it("reads the documents right with --now, also on a leap day", async () => {
    const options = ["--content", await createHome(smallHome)];
    const given = [...options, "--now", "2028-02-29"];
    const { status, stderr } = await runAt("1970-01-01T00:00:00Z", "check", given);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const wrong = await runAt("1970-01-01T00:00:00Z", "check", [...options, "--now", "2027-02-29"]);
    expect({ ...wrong, stderr: lines(wrong.stderr) }).toMatchObject({
      ...{ status: 2, stdout: "" },
      stderr: [expect.stringContaining("2027-02-29")],
    });
  });

  it("is asked about where it is years ahead, and the check goes on", async () => {
    const options = ["--content", await createHome(smallHome)];
    const { status, stdout, stderr } = await runAt("2036-11-27T12:00:00Z", "check", options);
    expect(status).toBe(0);
    expect(stdout).toContain("date/review-overdue");
    expect(lines(stderr)).toEqual([expect.stringMatching(/^check: .*November 27, 2036.*--now/)]);
  });
});

describe.runIf(process.platform === "linux")("what a command says, written to a full disk,", () => {
  const start = (script: string, options: readonly string[], isErrorFull: boolean) => {
    const child = spawn(
      process.execPath,
      [...nodeArguments, "src/cli/front-porch.ts", script, ...options],
      {
        stdio: [
          "ignore",
          openSync("/dev/full", "w"),
          isErrorFull ? openSync("/dev/full", "w") : "pipe",
        ],
      },
    );
    let stderr = "";
    child.stderr?.on("data", (chunk) => {
      stderr += String(chunk);
    });
    return new Promise<{ status: number | null; stderr: string }>((resolve) =>
      child.once("close", (status) => resolve({ status, stderr })),
    );
  };

  it.each(["check", "matrix", "build"].slice(0, effort(1, 3)))(
    "is one line by %s",
    async (script) => {
      const home = await createHome(smallHome);
      const options = ["--content", home, "--now", "2026-03-01"];
      if (script === "build") options.push("--output", await createOutput());
      const { status, stderr } = await start(script, options, false);
      expect(status).toBe(2);
      expect(lines(stderr)).toEqual([expect.stringContaining("no space left")]);
      if (script === "check") expect((await start(script, options, true)).status).toBe(2);
    },
  );
});

describe("a system that refuses a call", () => {
  it.each(["EMFILE", "EIO", "EACCES", "EROFS"].slice(0, effort(2, 4)))(
    "is told in one line without a stack, or as a finding: %s",
    async (how) => {
      const home = await createHome(smallHome);
      const output = await createOutput();
      const options = ["--content", home, "--output", output, "--now", "2026-03-01"];
      const [first, last] = effort([3, 40], [1, 250]);
      const step = effort(37, 17);
      noteTried(`calls of a build refused with ${how}`, Math.ceil((last - first + 1) / step));
      for (let at = first; at <= last; at += step) {
        const under = at % 2 === 0 ? output : home;
        const failing = failAtCall({ under, at, how });
        const { status, stdout, stderr } = await runCommand("build", options).finally(
          failing.restore,
        );
        expect(`${stdout}${stderr}`).not.toMatch(/^ {4}at |node:internal|\.ts:\d+:\d+/m);
        expect(lines(stderr)).toHaveLength(1);
        expect([0, 1, 2]).toContain(status);
        if (status === 2) expect(stderr).toMatch(/^build: .+\.?\n$/);
      }
    },
    effort(120_000, 900_000),
  );
});
