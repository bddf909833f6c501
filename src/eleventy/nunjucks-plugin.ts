import type { UserConfig } from "./eleventy-types.ts";

/**
 * Sets up the templates' language. A name that does not exist stops the build: a blank on a page
 * is how a phone number goes missing.
 */
export function nunjucksPlugin(eleventyConfig: UserConfig): void {
  eleventyConfig.setUseGitIgnore(false);
  eleventyConfig.setNunjucksEnvironmentOptions({
    throwOnUndefined: true,
    autoescape: true,
    trimBlocks: true,
    lstripBlocks: true,
  });
}
