import type { TemplateEnvironment, UserConfig } from "./eleventy-types.ts";

/** Layouts and components that are compiled once, for every run of Eleventy that uses them. */
export interface CompiledTemplates {
  /** Gives a run of Eleventy what earlier runs compiled; it then adds its own tags to it. */
  shareWith(eleventyConfig: UserConfig): void;
}

/**
 * Makes an empty memory of compiled templates: Eleventy runs twice for each site, and twice at every
 * save in the preview, and would compile the same layouts each time. It holds no content: what a page
 * shows is given to it when it is rendered. Start anew when a template's file changes.
 */
export function createCompiledTemplates(): CompiledTemplates {
  let environment: TemplateEnvironment | undefined;
  return {
    shareWith(eleventyConfig) {
      if (environment === undefined) {
        eleventyConfig.on("eleventy.engine.njk", (engine) => {
          environment = engine.environment;
        });
      } else {
        // Each run adds its tags anew; the list of them would grow with every save.
        for (const name of Object.keys(environment.extensions)) environment.removeExtension(name);
        eleventyConfig.setLibrary("njk", environment);
      }
    },
  };
}
