import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { createOutput, smallHome } from "../support/build-small-home.ts";
import { extendProgram } from "../support/copy-program.ts";
import { createHome } from "../support/create-home.ts";
import { english } from "../support/locales.ts";
import { runLines } from "../support/run-program.ts";

const projectFolder = resolve(import.meta.dirname, "../..");

const explained = await readFile(join(projectFolder, "docs/new-page.md"), "utf8");
const [, page = ""] = /^```njk\n([\s\S]*?)^```$/m.exec(explained) ?? [];
const program = await extendProgram({ "src/theme/pages/public/emergency.njk": page });

const title = english.words.paper.poster.emergency;
const guests = "policies/guests.md";
const linked = `${smallHome[guests]}\nSee [whom to call](/neighbors/emergency/).\n`;

it("is a file and nothing else: a page, its item of the navigation, its place in the sitemap", async () => {
  const output = await createOutput();
  const home = await createHome({ ...smallHome, [guests]: linked });
  const line = ["build", "--content", home, "--output", output, "--now", "2026-03-01"];
  const [{ status, stderr }] = await runLines(program, [line]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const read = (file: string) => readFile(join(output, "_site", file), "utf8");
  expect(await read("neighbors/emergency/index.html")).toContain(`<h1>${title}</h1>`);
  expect(await read("index.html")).toContain(`<li><a href="/neighbors/emergency/">${title}</a>`);
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
