import bundlePlugin from "@11ty/eleventy-plugin-bundle";
import { contactPlugin } from "./src/build/eleventy/contact-plugin.ts";
import type { UserConfig } from "./src/build/eleventy/eleventy-types.ts";
import { nunjucksPlugin } from "./src/build/eleventy/nunjucks-plugin.ts";
import { pagesPlugin } from "./src/build/eleventy/pages-plugin.ts";

/**
 * Eleventy's configuration: which plugins, in which order. `npm run build` runs it once for each
 * audience and hands over that audience's view of the checked content as the global `site`.
 */
export default function configureEleventy(eleventyConfig: UserConfig): void {
  eleventyConfig.addPlugin(nunjucksPlugin);
  // For scripts alone, on the pages that have one: the styles are the same everywhere, and would go
  // through every page. Pruning empty bundles would send each through an HTML parser for nothing.
  eleventyConfig.addPlugin(bundlePlugin, {
    bundles: ["js"],
    toFileDirectory: "assets",
    pruneEmptySelector: false,
  });
  eleventyConfig.addPlugin(pagesPlugin);
  eleventyConfig.addPlugin(contactPlugin);
}

/** Layouts and components lie beside the pages, seen from the pages' folder. */
export const config = { dir: { includes: "../templates" } };
