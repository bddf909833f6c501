import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createOutput } from "../../support/build-small-home.ts";

const runCommandFile = resolve(import.meta.dirname, "../../../src/cli/run-command.ts");

/** Runs a command whose work is the given one. */
async function start(work: string) {
  const script = join(await createOutput(), "weigh.mjs");
  const url = pathToFileURL(runCommandFile).href;
  writeFileSync(
    script,
    `import { runCommand } from "${url}";
    await runCommand({ name: "weigh", about: "", options: {}, examples: [], statuses: {}, run: async () => { ${work} } });`,
  );
  const { status, stderr } = spawnSync(process.execPath, ["--no-warnings", script], {
    encoding: "utf8",
  });
  return { status, stderr };
}

describe("what nobody foresaw", () => {
  it.each([
    ["thrown by the work", "return undefined.length;"],
    ["thrown beside it", "setImmediate(() => undefined.length); return new Promise(() => {});"],
  ])("is told as a fault of the program, with what to report: %s", async (_where, work) => {
    const { status, stderr } = await start(work);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^weigh: .* Front Porch itself.*\nTypeError: .*\n +at /);
  });

  it("is told in one line where a part of the program is missing", async () => {
    const { status, stderr } = await start('await import("./no-such-part.mjs");');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^weigh: .*Front Porch.*no-such-part\.mjs, .*\n$/);
  });
});
