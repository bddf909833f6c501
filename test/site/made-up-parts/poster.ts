import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../src/package-folder.ts";
import type { MadeUpPart, MadeUpProgram } from "../../support/made-up-program.ts";

const page = readFileSync(join(projectFolder, "docs/new-poster.md"), "utf8");
const [, entry = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
const list = "src/pages/poster-plans.ts";
const plans = readFileSync(join(projectFolder, list), "utf8");

/** What it takes to add a poster: an entry in one list. */
export const poster: MadeUpPart = {
  name: "poster",
  files: { [list]: plans.replace(/\n\];\n$/, `\n${entry}];\n`) },
  written: [],
};

/** Tests the program with the poster in it. */
export function testPoster(readProgram: () => MadeUpProgram): void {
  describe("a new poster", () => {
    it("is an entry of one list: a sheet in large type, and its place among the others", async () => {
      const { output, built } = readProgram();
      expect(built).toMatchObject({ status: 0, stderr: "" });
      const read = (file: string) => readFile(join(output, "_residents", file), "utf8");
      expect(await read("posters/index.html")).toContain('href="/residents/posters/medication/"');
      const sheet = await read("posters/medication/index.html");
      expect(sheet).toMatch(/<h1[^>]*><svg class="icon"[\s\S]*?<span>Medication/);
      expect(sheet).toMatch(/Quiet hours[\s\S]*10 pm to 7 am/);
    });
  });
}
