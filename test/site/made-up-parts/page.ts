import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { projectFolder } from "../../../src/package-folder.ts";
import { createOutput, smallHome } from "../../support/build-small-home.ts";
import { english } from "../../support/locales.ts";
import type { MadeUpPart, MadeUpProgram } from "../../support/made-up-program.ts";

const explained = readFileSync(join(projectFolder, "docs/new-page.md"), "utf8");
const [, template = ""] = /^```njk\n([\s\S]*?)^```$/m.exec(explained) ?? [];
const guests = "policies/guests.md";

/** What it takes to add a page: its file. */
export const page: MadeUpPart = {
  name: "page",
  files: { "src/theme/pages/public/emergency.njk": template },
  written: [],
  home: { [guests]: `${smallHome[guests]}\nSee [whom to call](/neighbors/emergency/).\n` },
};

/** Tests the program with the page in it. */
export function testPage(readProgram: () => MadeUpProgram): void {
  describe("a new page", () => {
    it("is a file and nothing else: a page, its item of the navigation, its place in the sitemap", async () => {
      const { output, built } = readProgram();
      const title = english.words.paper.poster.emergency;
      expect(built).toMatchObject({ status: 0, stderr: "" });
      const read = (file: string) => readFile(join(output, "_site", file), "utf8");
      expect(await read("neighbors/emergency/index.html")).toContain(`<h1>${title}</h1>`);
      expect(await read("index.html")).toContain(
        `<li><a href="/neighbors/emergency/">${title}</a>`,
      );
      expect(await read("sitemap.xml")).toContain("/neighbors/emergency/</loc>");
      expect(await read("policies/guests/index.html")).toContain('href="/neighbors/emergency/"');
    });

    it("is not made where Eleventy is started alone, which writes nothing", async () => {
      const output = await createOutput();
      const eleventy = join(projectFolder, "node_modules/@11ty/eleventy/cmd.cjs");
      const run = () =>
        execFileSync(process.execPath, [eleventy, "--output", output], {
          cwd: projectFolder,
          stdio: "pipe",
        });
      expect(run).toThrow(/went looking for: lists\./);
      await expect(readFile(join(output, "policies/guest-policy/index.html"))).rejects.toThrow();
    });
  });
}
