import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateDocuments, writeFloor } from "../../scripts/bench/generate-documents.ts";

/** A repository that a host publishes at each push. */
export interface Repository {
  readonly name: string;
  readonly folder: string;
  /** What the host types behind `node` once everything is installed. */
  readonly build: readonly string[];
}

type Packages = Readonly<Record<string, string>>;

/** The newest on November 27, 2026. */
const starlight: Packages = { astro: "7.3.5", "@astrojs/starlight": "0.42.4" };
const vitePress: Packages = { vitepress: "1.6.4" };

/**
 * Writes the repositories that publishing a home is held against, each with the same documents: plain
 * Eleventy with Pagefind, Starlight, and VitePress with its own search.
 *
 * @param folder where to
 * @param count how many documents
 * @param plain Eleventy and Pagefind, in the versions that the package depends on
 * @returns the plain one first
 */
export async function writePeerRepositories(
  folder: string,
  count: number,
  plain: Packages,
): Promise<readonly Repository[]> {
  const documents = generateDocuments(count);
  const eleventy = join(folder, "eleventy");
  await writeFloor(eleventy, documents);
  writePackage(eleventy, plain);

  const astro = join(folder, "starlight");
  writePackage(astro, starlight);
  write(astro, "astro.config.mjs", starlightConfiguration);
  write(astro, "src/content.config.mjs", starlightCollections);
  const vite = join(folder, "vitepress");
  writePackage(vite, vitePress);
  write(vite, ".vitepress/config.mjs", vitePressConfiguration);
  for (const { name, frontMatter, body } of documents) {
    const [title = ""] = frontMatter.split("\n");
    write(astro, `src/content/docs/${name}.md`, `---\n${title}\n---\n\n${body}`);
    write(vite, `${name}.md`, `---\n${title}\n---\n\n${body}`);
  }
  return [
    { name: "plain Eleventy and Pagefind", folder: eleventy, build: ["build.mjs", "_site"] },
    { name: "Starlight", folder: astro, build: ["node_modules/astro/bin/astro.mjs", "build"] },
    {
      name: "VitePress",
      folder: vite,
      build: ["node_modules/vitepress/bin/vitepress.js", "build"],
    },
  ];
}

const starlightConfiguration = `import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";
export default defineConfig({ integrations: [starlight({ title: "Policies" })] });
`;

const starlightCollections = `import { defineCollection } from "astro:content";
import { docsLoader } from "@astrojs/starlight/loaders";
import { docsSchema } from "@astrojs/starlight/schema";
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

const vitePressConfiguration = `import { defineConfig } from "vitepress";
export default defineConfig({ title: "Policies", themeConfig: { search: { provider: "local" } } });
`;

function writePackage(folder: string, dependencies: Packages): void {
  write(folder, "package.json", JSON.stringify({ private: true, type: "module", dependencies }));
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
