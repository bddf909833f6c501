import { promisify } from "node:util";
import type { TemplateEngine, TemplateRenderer, UserConfig } from "./eleventy-types.ts";

/** Pages, layouts and components that are compiled once, for every run of Eleventy that uses them. */
export interface CompiledTemplates {
  /** Gives a run of Eleventy what earlier runs compiled; it then adds its own tags to it. */
  shareWith(eleventyConfig: UserConfig): void;
}

/**
 * Makes an empty memory of compiled templates: Eleventy runs twice for each site, and twice at every
 * save in the preview, and compiles a page's file for each page it makes of it. It holds no content:
 * what a page shows is given to it when it is rendered. Start anew when a template's file changes.
 *
 * @see https://www.11ty.dev/docs/languages/custom/#overriding-an-existing-template-language
 */
export function createCompiledTemplates(): CompiledTemplates {
  const compiled = new Map<string, TemplateRenderer>();
  let engine: TemplateEngine | undefined;
  const compile = (source: string, file: string): TemplateRenderer => {
    if (engine === undefined) throw new Error(`${file} came before the language it is written in.`);
    const template = new engine.nunjucks.Template(source, engine.environment, file);
    return promisify(template.render.bind(template));
  };
  return {
    shareWith(eleventyConfig) {
      if (engine === undefined) {
        eleventyConfig.on("eleventy.engine.njk", (made) => {
          engine = made;
        });
      } else {
        const { environment } = engine;
        // Each run adds its tags anew; the list of them would grow with every save.
        for (const name of Object.keys(environment.extensions)) environment.removeExtension(name);
        eleventyConfig.setLibrary("njk", environment);
      }
      eleventyConfig.addExtension("njk", {
        compile: (source, file) => {
          const key = `${file}\n${source}`;
          const renderer = compiled.get(key) ?? compile(source, file);
          compiled.set(key, renderer);
          return renderer;
        },
        compileOptions: { permalink: true, cache: false },
      });
    },
  };
}
