import { join } from "node:path";
import bundlePlugin from "@11ty/eleventy-plugin-bundle";
import { findLocale } from "../../locales/locale.ts";
import { listPagesOf } from "../../pages/list-pages-of.ts";
import type { PublicView, ResidentsView } from "../../pages/site-view.ts";
import { createEmptyForm } from "../../server/contact/contact-form-view.ts";
import type { Assets, StyleSheetName } from "../../theme/read-assets.ts";
import {
  listListedAddresses,
  listNavigation,
  type NavigationNeed,
  type PageOfList,
  type PagesOfLists,
  type ThemePage,
  themePages,
} from "../../theme/theme-pages.ts";
import type { UserConfig } from "./eleventy-types.ts";
import { nunjucksPlugin } from "./nunjucks-plugin.ts";

/** Tells whether a page of a list stands already as it would be rendered. */
export type IsKnownPage = (audience: ThemePage["audience"], page: PageOfList) => boolean;

/** What the pages of one audience are made from. */
export interface FrontPorchOptions {
  /** What that audience may read, and nothing else. */
  readonly view: PublicView | ResidentsView;
  readonly assets: Assets;
  /** The addresses of the style sheets. */
  readonly styleSheets: Readonly<Record<StyleSheetName, string>>;
  /** True when the site is only shown on the operator's own machine. */
  readonly isPreview: boolean;
  /** True when search engines may list the site. */
  readonly isListed: boolean;
  /** Asked for each page of a list; one that is known is left out. */
  readonly isKnownPage: IsKnownPage;
}

/**
 * Makes the pages of the theme from one audience's view of a checked home. Eleventy finds the pages in
 * the theme's own folder, and reads nothing that an operator wrote.
 *
 * @param eleventyConfig Eleventy's configuration
 * @param options what the pages are made from
 * @throws when there is nothing to make them from, as in a bare `npx eleventy`
 */
export function frontPorch(
  eleventyConfig: UserConfig,
  options: FrontPorchOptions | undefined,
): void {
  if (options === undefined) {
    throw new Error("There is no checked content to render. Run: npm run build");
  }
  const { view, isPreview, isListed, assets, styleSheets } = options;
  const locale = findLocale(view.language);
  eleventyConfig.addPlugin((config: UserConfig) => nunjucksPlugin(config, locale));
  // For scripts alone, on the pages that have one: the styles are the same everywhere, and would go
  // through every page. Pruning empty bundles would send each through an HTML parser for nothing.
  eleventyConfig.addPlugin(bundlePlugin, {
    bundles: ["js"],
    toFileDirectory: "assets",
    pruneEmptySelector: false,
  });
  eleventyConfig.ignores.clear(); // it would pass over all below node_modules, and so the theme itself
  const pages = themePages.filter(({ audience }) => audience === view.audience);
  const data = {
    // No page shows its file's day; without one, Eleventy asks the disk for it for each page.
    date: new Date(0),
    ...{ site: view, isPreview, isSiteListed: isListed, assets, styleSheets },
    lists: leaveOutKnown(listPagesOf(view), options),
    navigationItems: listNavigation(pages, listEmptyPages(view)),
    contactForm: createEmptyForm(locale),
    ...(view.audience === "public"
      ? { listedAddresses: listListedAddresses(pages, listPagesOf(view)) }
      : {}),
  };
  for (const [name, value] of Object.entries(data)) eleventyConfig.addGlobalData(name, value);
  for (const { file, isForPreview } of pages) {
    if (isForPreview && !isPreview) eleventyConfig.ignores.add(join("**", file));
  }
}

/** Nobody is sent to a page on which nothing is written down. */
function listEmptyPages(view: FrontPorchOptions["view"]): ReadonlySet<NavigationNeed> {
  const empty = new Set<NavigationNeed>();
  if (view.audience === "public") return empty;
  const { schedule, resources, pathways } = view.pages;
  if (schedule.isEmpty) empty.add("schedule");
  if (resources.length === 0 && pathways === undefined) empty.add("resources");
  return empty;
}

function leaveOutKnown(
  lists: PagesOfLists,
  { view, isKnownPage }: FrontPorchOptions,
): PagesOfLists {
  return Object.fromEntries(
    Object.entries(lists).map(([name, list]) => [
      name,
      list.filter((page) => !isKnownPage(view.audience, page)),
    ]),
  );
}
