import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterEach, beforeEach, expect, it } from "vitest";
import {
  type CompiledTemplates,
  createCompiledTemplates,
} from "../../../../src/build/eleventy/compiled-templates.ts";
import type { UserConfig } from "../../../../src/build/eleventy/eleventy-types.ts";

type TagConfig = UserConfig & {
  addNunjucksShortcode(name: string, write: () => string): void;
  addTemplate(path: string, content: string, data: Readonly<Record<string, unknown>>): void;
};

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-templates-"));
  await mkdir(join(folder, "_includes"));
  await writeLayout("{% day %} in {{ house }}");
});

afterEach(() => rm(folder, { recursive: true }));

function writeLayout(text: string): Promise<void> {
  return writeFile(join(folder, "_includes", "layout.njk"), text);
}

/** Runs Eleventy over the folder, with a tag and data that belong to this run alone. */
async function render(templates: CompiledTemplates, day: string, house: string): Promise<string> {
  const input = relative(process.cwd(), folder);
  const eleventy = new Eleventy(input, join(input, "_site"), {
    quietMode: true,
    config: (eleventyConfig: TagConfig) => {
      templates.shareWith(eleventyConfig);
      eleventyConfig.addNunjucksShortcode("day", () => day);
      eleventyConfig.addGlobalData("house", house);
      eleventyConfig.addTemplate("page.njk", '{% extends "layout.njk" %}', {});
    },
  });
  eleventy.disableLogger();
  const [page] = await eleventy.toJSON();
  return page?.content ?? "";
}

it("gives every run its own tags and its own data", async () => {
  const templates = createCompiledTemplates();
  expect(await render(templates, "Monday", "Juniper House")).toBe("Monday in Juniper House");
  expect(await render(templates, "Friday", "Willow House")).toBe("Friday in Willow House");
});

it("compiles a layout once, until the memory is made anew", async () => {
  const templates = createCompiledTemplates();
  await render(templates, "Monday", "Juniper House");
  await writeLayout("Changed in {{ house }}");
  expect(await render(templates, "Friday", "Juniper House")).toBe("Friday in Juniper House");
  expect(await render(createCompiledTemplates(), "Friday", "Juniper House")).toBe(
    "Changed in Juniper House",
  );
});
