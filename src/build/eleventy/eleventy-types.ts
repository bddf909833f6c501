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
  on(
    event: "eleventy.engine.njk",
    listener: (engine: { readonly environment: TemplateEnvironment }) => void,
  ): void;
}

/** What Nunjucks keeps of a run: its tags by their names, and the templates it compiled. */
export interface TemplateEnvironment {
  readonly extensions: Readonly<Record<string, unknown>>;
  removeExtension(name: string): void;
}

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
