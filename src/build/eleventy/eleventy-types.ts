import type nunjucks from "nunjucks";

/** The part of Eleventy's configuration object that this project uses; Eleventy 3 ships no types. */
export interface UserConfig {
  readonly globalData: Readonly<Record<string, unknown>>;
  readonly ignores: Set<string>;
  readonly benchmarkManager: {
    get(group: string): { setMinimumThresholdMs(milliseconds: number): void };
  };
  addPlugin(plugin: unknown, options?: Readonly<Record<string, unknown>>): void;
  addGlobalData(name: string, data: unknown): void;
  addNunjucksGlobal(name: string, value: unknown): void;
  setNunjucksEnvironmentOptions(options: Readonly<Record<string, unknown>>): void;
  setUseGitIgnore(isUsed: boolean): void;
  setLibrary(language: "njk", environment: TemplateEnvironment): void;
  on(event: "eleventy.after", listener: (event: AfterEvent) => void): void;
  on(event: "eleventy.engine.njk", listener: (engine: TemplateEngine) => void): void;
  addExtension(extension: "njk", language: TemplateLanguage): void;
}

/** How a language of templates is compiled in place of Eleventy's own way. */
export interface TemplateLanguage {
  compile(source: string, file: string): TemplateRenderer;
  readonly compileOptions: { readonly permalink: boolean; readonly cache: boolean };
}

/** Makes the text of a page, or of its address, from the page's data. */
export type TemplateRenderer = (data: object) => Promise<string | null>;

/** Nunjucks as Eleventy has set it up for a run. */
export interface TemplateEngine {
  readonly nunjucks: Pick<typeof nunjucks, "Template">;
  readonly environment: TemplateEnvironment;
}

/** What Nunjucks keeps of a run: the templates it compiled, and its tags by their names. */
type TemplateEnvironment = nunjucks.Environment & {
  readonly extensions: Readonly<Record<string, unknown>>;
};

/** What Eleventy tells when a build has ended. */
export interface AfterEvent {
  readonly results: readonly EleventyPage[];
}

/** A page that Eleventy wrote. */
export interface EleventyPage {
  readonly outputPath: string;
  /** The address below the folder it was written to. */
  readonly url: string;
  readonly content: string;
}
