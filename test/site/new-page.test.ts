import { execFileSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { expect, it } from "vitest";
import { nodeArguments } from "../../src/cli/node-arguments.ts";
import { createOutput, smallHome } from "../support/build-small-home.ts";
import { copyProgram } from "../support/copy-program.ts";
import { createHome } from "../support/create-home.ts";

const projectFolder = resolve(import.meta.dirname, "../..");

const page = `---
title: Quiet hours
permalink: /neighbors/quiet-hours/
section: /neighbors/quiet-hours/
navigation: { words: Quiet, order: 9 }
isListed: true
---
{% extends "layouts/base.njk" %}
{% block content %}
<h1>Quiet hours at {{ home.name.shown }}</h1>
{% endblock %}
`;

const guests = "policies/guests.md";
const linked = `${smallHome[guests]}\nSee [our quiet hours](/neighbors/quiet-hours/).\n`;

function build(program: string, home: string, output: string): void {
  const command = join(program, "src/cli/commands/build.ts");
  const options = ["--content", home, "--output", output, "--now", "2026-03-01"];
  execFileSync(process.execPath, [...nodeArguments, command, ...options], { cwd: program });
}

it("is a file and nothing else: a page, its item of the navigation, its place in the sitemap", async () => {
  const [program, output] = [await copyProgram(await createOutput()), await createOutput()];
  const home = await createHome({ ...smallHome, [guests]: linked });
  await writeFile(join(program, "src/theme/pages/public/quiet-hours.njk"), page);
  build(program, home, output);
  const read = (file: string) => readFile(join(output, "_site", file), "utf8");
  expect(await read("neighbors/quiet-hours/index.html")).toMatch(/<h1>Quiet hours at /);
  expect(await read("index.html")).toContain('<li><a href="/neighbors/quiet-hours/">Quiet</a>');
  expect(await read("sitemap.xml")).toContain("/neighbors/quiet-hours/</loc>");
  expect(await read("policies/guests/index.html")).toContain('href="/neighbors/quiet-hours/"');
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
