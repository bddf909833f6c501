import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { createOutput } from "../../support/build-small-home.ts";

const runProcessFile = resolve(import.meta.dirname, "../../../src/cli/run-process.ts");

/** Runs a command whose work is the given one. */
async function start(work: string) {
  const script = join(await createOutput(), "weigh.mjs");
  const url = pathToFileURL(runProcessFile).href;
  writeFileSync(
    script,
    `import { runCommand } from "${url}";
    await runCommand({ name: "weigh", about: "", options: {}, examples: [], statuses: {}, run: async (_values, { surroundings }) => { ${work} } });`,
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

  it("is told where the work waits for what never comes, which Node would end with 0", async () => {
    const { status, stderr } = await start("await new Promise(() => undefined);");
    expect(status).toBe(2);
    expect(stderr).toMatch(/^weigh: .* Front Porch itself/);
  });

  it("is told by what runs on, and does not end it", async () => {
    const { status, stderr } = await start(
      `surroundings.surviveFaults((error) => surroundings.stderr.write(\`told: \${error.message}\\n\`));
      await new Promise((done) => { setTimeout(done, 50); setImmediate(() => { throw new Error("beside it"); }); });
      return 0;`,
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: "told: beside it\n" });
  });

  it("is told in one line where a part of the program is missing", async () => {
    const { status, stderr } = await start('await import("./no-such-part.mjs");');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^weigh: .*Front Porch.*no-such-part\.mjs, .*\n$/);
  });
});
