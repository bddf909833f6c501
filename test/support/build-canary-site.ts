import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createCompiledTemplates } from "../../src/build/eleventy/compiled-templates.ts";
import type { OutputFolders } from "../../src/build/eleventy/output-folders.ts";
import { type RenderedSite, renderSite } from "../../src/build/eleventy/render-site.ts";
import type { Home } from "../../src/documents/document.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import type { SearchableSections } from "../../src/pages/searchable-sections.ts";
import { writeSearchIndexes } from "../../src/search/search-indexes.ts";
import { handOverSite } from "./hand-over-site.ts";

/** A home with the site that was made of it, before anybody looked for leaks. */
export interface UnverifiedSite {
  readonly home: Home;
  readonly site: RenderedSite;
  readonly folders: OutputFolders;
}

/** No template changes between two homes. */
const templates = createCompiledTemplates();

/**
 * Renders a home as the build does, without its checks.
 *
 * @param contentFolder the home
 * @param output an empty folder
 * @param isIndexed whether search indexes are written, which takes most of the time
 */
export async function buildUnverifiedSite(
  contentFolder: string,
  output: string,
  { isIndexed }: { readonly isIndexed: boolean },
): Promise<UnverifiedSite> {
  const folders = { public: join(output, "_site"), residents: join(output, "_residents") };
  await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
  const home = await readIdentifiedHome(contentFolder);
  let sections: SearchableSections | undefined;
  const site = await renderSite(home, {
    folders,
    memory: { templates },
    onSections: (searchable) => {
      sections = searchable;
    },
  });
  await handOverSite(home, site, folders);
  if (isIndexed && sections !== undefined) await writeIndexes(sections, folders);
  return { home, site, folders };
}

async function writeIndexes(sections: SearchableSections, folders: OutputFolders): Promise<void> {
  await writeSearchIndexes(
    (["public", "residents"] as const).map((audience) => ({
      sections: sections[audience],
      folder: join(folders[audience], "pagefind"),
      hasProgram: false,
    })),
    "en",
  );
}
