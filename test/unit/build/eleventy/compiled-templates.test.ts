import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  type CompiledTemplates,
  createCompiledTemplates,
} from "../../../../src/build/eleventy/compiled-templates.ts";
import type { TemplateEngine, UserConfig } from "../../../../src/build/eleventy/eleventy-types.ts";

type TagConfig = UserConfig & { addNunjucksShortcode(name: string, write: () => string): void };

/** Eleventy's own Nunjucks, which compiles the templates. */
const nunjucks: TemplateEngine["nunjucks"] = createRequire(import.meta.resolve("@11ty/eleventy"))(
  "nunjucks",
);

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-templates-"));
  await mkdir(join(folder, "_includes"));
  await writeLayout("{% day %} in {{ house }}, {% block room %}{% endblock %}");
  await writeFile(join(folder, "page.njk"), pageOfEachRoom);
});

afterEach(() => rm(folder, { recursive: true }));

function writeLayout(text: string): Promise<void> {
  return writeFile(join(folder, "_includes", "layout.njk"), text);
}

/** A page of each room, at an address that has the room in it. */
const pageOfEachRoom = `---
pagination: { data: rooms, size: 1, alias: room }
permalink: "/{{ room }}/"
---
{% extends "layout.njk" %}{% block room %}{{ room }}{% endblock %}`;

/** Runs Eleventy over the folder, with a tag and data that belong to this run alone. */
async function render(
  templates: CompiledTemplates,
  day: string,
  house: string,
): Promise<readonly string[]> {
  const input = relative(process.cwd(), folder);
  const eleventy = new Eleventy(input, join(input, "_site"), {
    quietMode: true,
    config: (eleventyConfig: TagConfig) => {
      templates.shareWith(eleventyConfig);
      eleventyConfig.addNunjucksShortcode("day", () => day);
      eleventyConfig.addGlobalData("house", house);
      eleventyConfig.addGlobalData("rooms", ["porch", "kitchen"]);
    },
  });
  eleventy.disableLogger();
  const pages = await eleventy.toJSON();
  return pages.map(({ url, content }) => `${url} ${content}`).toSorted();
}

it("gives every run its own tags and its own data", async () => {
  const templates = createCompiledTemplates();
  expect(await render(templates, "Monday", "Juniper House")).toEqual([
    "/kitchen/ Monday in Juniper House, kitchen",
    "/porch/ Monday in Juniper House, porch",
  ]);
  expect(await render(templates, "Friday", "Willow House")).toEqual([
    "/kitchen/ Friday in Willow House, kitchen",
    "/porch/ Friday in Willow House, porch",
  ]);
});

it("compiles the file and the address of a page once, for all pages made of them", async () => {
  const compile = vi.spyOn(nunjucks, "Template");
  const templates = createCompiledTemplates();
  await render(templates, "Monday", "Juniper House");
  await render(templates, "Friday", "Willow House");
  expect(compile).toHaveBeenCalledTimes(2);
  compile.mockRestore();
});

it("compiles a layout once, until the memory is made anew", async () => {
  const templates = createCompiledTemplates();
  await render(templates, "Monday", "Juniper House");
  await writeLayout("Changed in {{ house }}");
  const [known] = await render(templates, "Friday", "Juniper House");
  expect(known).toBe("/kitchen/ Friday in Juniper House, kitchen");
  const [anew] = await render(createCompiledTemplates(), "Friday", "Juniper House");
  expect(anew).toBe("/kitchen/ Changed in Juniper House");
});
