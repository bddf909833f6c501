import type { Locale } from "../../locales/locale.ts";
import { contentHtml } from "../../theme/content-html.ts";
import { createTemplateGlobals } from "../../theme/template-globals.ts";
import { templateOptions } from "../../theme/template-options.ts";
import type { UserConfig } from "./eleventy-types.ts";

/**
 * Sets up the templates' language. A name that does not exist stops the build: a blank on a page
 * is how a phone number goes missing.
 *
 * @param eleventyConfig Eleventy's configuration
 * @param locale the site's language
 */
export function nunjucksPlugin(eleventyConfig: UserConfig, locale: Locale): void {
  eleventyConfig.setUseGitIgnore(false);
  // Eleventy would tell an operator which shortcode was slow; nothing they wrote can change that.
  eleventyConfig.benchmarkManager.get("Configuration").setMinimumThresholdMs(0);
  eleventyConfig.setNunjucksEnvironmentOptions(templateOptions);
  const globals = { ...createTemplateGlobals(locale), ...contentHtml };
  for (const [name, value] of Object.entries(globals)) {
    eleventyConfig.addNunjucksGlobal(name, value);
  }
}
