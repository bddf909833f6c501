import { existsSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import type { TestProject } from "vitest/node";
import { buildSample } from "../../scripts/build-sample.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder with the sample home's `_site/` and `_residents/`, built once for all tests. */
    readonly sampleOutput: string;
  }
}

/** Builds the sample home once, for every test that looks at its pages, in a browser or not. */
export default function buildSampleSite(project: TestProject): void {
  const output = join(tmpdir(), "sample"); // in the folder of this run, as vitest.config.ts sets it
  if (!existsSync(output)) buildSample(output);
  project.provide("sampleOutput", output);
}

/**
 * Lists the addresses of a built site's pages.
 *
 * @param outputFolder the folder with `_site/` and `_residents/`
 * @returns addresses such as `/policies/`, public ones first; the page for lost visitors is `/404.html`
 */
export function listAddresses(outputFolder: string): readonly string[] {
  return [
    ...listPages(join(outputFolder, "_site"), "/"),
    ...listPages(join(outputFolder, "_residents"), "/residents/"),
  ];
}

function listPages(folder: string, below: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .map((file) => relative(folder, join(folder, file)).split(sep).join("/"))
    .map((file) => `${below}${file.replace(/(?:^|(?<=\/))index\.html$/, "")}`)
    .toSorted();
}
