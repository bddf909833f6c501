import { contactPlugin } from "./src/eleventy/contact-plugin.ts";
import type { UserConfig } from "./src/eleventy/eleventy-types.ts";
import { nunjucksPlugin } from "./src/eleventy/nunjucks-plugin.ts";
import { pagesPlugin } from "./src/eleventy/pages-plugin.ts";

/**
 * Eleventy's configuration: which plugins, in which order. `npm run build` runs it once for each
 * audience and hands over that audience's view of the checked content as the global `site`.
 */
export default function configureEleventy(eleventyConfig: UserConfig): void {
  eleventyConfig.addPlugin(nunjucksPlugin);
  eleventyConfig.addPlugin(pagesPlugin);
  eleventyConfig.addPlugin(contactPlugin);
}

/** Layouts and components lie beside the pages, seen from the pages' folder. */
export const config = { dir: { includes: "../templates" } };
