/** The parts of Eleventy 3 that this project uses; its packages ship no types. */

declare module "@11ty/eleventy" {
  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        readonly configPath?: string;
        readonly quietMode: boolean;
        readonly config: (eleventyConfig: never) => void;
      },
    );
    disableLogger(): void;
    executeBuild(): Promise<unknown>;
    toJSON(): Promise<readonly { readonly url: string; readonly content: string }[]>;
  }
}

declare module "@11ty/eleventy-plugin-bundle" {
  const bundlePlugin: unknown;
  export default bundlePlugin;
}
