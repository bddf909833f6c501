import type { UserConfig } from "./src/build/eleventy/eleventy-types.ts";
import { type FrontPorchOptions, frontPorch } from "./src/build/eleventy/front-porch-plugin.ts";

/**
 * Eleventy's configuration. `npm run build` runs it once for each audience, and hands over that
 * audience's view of the checked content.
 */
export default function configureEleventy(eleventyConfig: UserConfig): void {
  // Set by `renderSite` alone, which has it typed.
  const options = eleventyConfig.globalData.frontPorch as FrontPorchOptions | undefined;
  eleventyConfig.addPlugin((config: UserConfig) => frontPorch(config, options));
}

/** Layouts and components lie beside the pages, seen from an audience's folder of them. */
export const config = { dir: { includes: "../../templates" } };
