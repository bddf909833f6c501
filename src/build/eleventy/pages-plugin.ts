import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentView } from "../../pages/document-view.ts";
import type { PublicView, ResidentsView } from "../../pages/site-view.ts";
import type { UserConfig } from "./eleventy-types.ts";
import {
  listPublicAddresses,
  listPublicPages,
  listResidentsPages,
  type PageOfList,
  type PageTemplate,
} from "./page-templates.ts";

/** Where the page templates lie. */
export const pagesFolder = join(import.meta.dirname, "..", "..", "theme", "pages");

/**
 * Adds a template for each kind of page. Eleventy never searches the disk for templates, so that
 * no file an operator owns can become one.
 *
 * @param eleventyConfig Eleventy's configuration, with the view as its global `site`
 * @throws when no checked content was handed over, as in a bare `npx eleventy`
 */
export function pagesPlugin(eleventyConfig: UserConfig): void {
  const view = eleventyConfig.globalData.site as PublicView | ResidentsView | undefined; // set by renderSite alone
  if (view === undefined) {
    throw new Error("There is no checked content to render. Run: npm run build");
  }
  eleventyConfig.ignores.add("**/*");
  if (view.audience === "public") {
    eleventyConfig.addGlobalData("publicAddresses", listPublicAddresses(view));
  }
  const isPreview = eleventyConfig.globalData.isPreview === true;
  const templates =
    view.audience === "public" ? listPublicPages(view, isPreview) : listResidentsPages(view);
  const { isKnownPage } = eleventyConfig.globalData.pageMemory as PageMemory; // set by renderSite alone
  for (const [index, every] of templates.entries()) {
    const template = leaveOut(every, (page) => isKnownPage(view.audience, page));
    if (template.pages.kind === "each" && template.pages.list.length === 0) continue;
    const content = readFileSync(join(pagesFolder, template.template), "utf8");
    eleventyConfig.addTemplate(`${index}-${template.template.replaceAll("/", "-")}`, content, {
      ...describePage(template),
      pageTitle: template.title,
      section: template.section,
      script: template.script ?? "",
      isPublicPage: template.isPublicPage ?? false,
    });
  }
}

/** Tells whether a page of a list stands already as it would be rendered. */
export type IsKnownPage = (audience: "public" | "residents", page: PageOfList) => boolean;

/** What is remembered of pages that were rendered before. */
export interface PageMemory {
  readonly isKnownPage: IsKnownPage;
}

function leaveOut(template: PageTemplate, isKnown: (page: PageOfList) => boolean): PageTemplate {
  const { pages } = template;
  if (pages.kind === "one") return template;
  return { ...template, pages: { ...pages, list: pages.list.filter((page) => !isKnown(page)) } };
}

function describePage({ pages }: PageTemplate): Readonly<Record<string, unknown>> {
  if (pages.kind === "one") return { permalink: `/${pages.file}` };
  return {
    documents: pages.list,
    pagination: { data: "documents", size: 1, alias: "document", resolve: "values" },
    permalink: ({ document }: { readonly document: DocumentView }) =>
      `/${document.address.slice(pages.below.length)}index.html`,
  };
}
