import { templateGlobals, templateOptions } from "../../server/template-options.ts";
import { contentHtml } from "../../theme/content-html.ts";
import type { UserConfig } from "./eleventy-types.ts";

/**
 * Sets up the templates' language. A name that does not exist stops the build: a blank on a page
 * is how a phone number goes missing.
 *
 * @param eleventyConfig Eleventy's configuration
 */
export function nunjucksPlugin(eleventyConfig: UserConfig): void {
  eleventyConfig.setUseGitIgnore(false);
  // Eleventy would tell an operator which shortcode was slow; nothing they wrote can change that.
  eleventyConfig.benchmarkManager.get("Configuration").setMinimumThresholdMs(0);
  eleventyConfig.setNunjucksEnvironmentOptions(templateOptions);
  for (const [name, value] of Object.entries({ ...templateGlobals, ...contentHtml })) {
    eleventyConfig.addNunjucksGlobal(name, value);
  }
}
