import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..", "..");

/** Loads the real file out of a project of its own, whose files the test may change. */
async function loadInCopy(): Promise<{ folder: string; sumProgram: () => string }> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-program-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const part of ["src/content", "src/build/pipeline/sum-files.ts", "package.json"]) {
    await cp(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  await mkdir(join(folder, "src", "theme"));
  const address = pathToFileURL(join(folder, "src", "build", "pipeline", "sum-files.ts")).href;
  return { folder, ...(await import(/* @vite-ignore */ address)) };
}

it("sums up templates as they are now, and code as it was when the process started", async () => {
  const { folder, sumProgram } = await loadInCopy();
  const atStart = sumProgram();
  await writeFile(join(folder, "src", "content", "new.ts"), "export {};\n");
  expect(sumProgram()).toBe(atStart);
  await writeFile(join(folder, "src", "theme", "new.njk"), "Words.\n");
  expect(sumProgram()).not.toBe(atStart);
});
