import type { PagesOfLists } from "../theme/theme-pages.ts";
import type { PublicView, ResidentsView } from "./site-view.ts";

/**
 * Lists what a template of the theme can make a page of each from.
 *
 * @param view what the pages of one audience are made from
 * @returns the lists by the names that templates know them by
 */
export function listPagesOf(view: PublicView | ResidentsView): PagesOfLists {
  if (view.audience === "public") {
    const { policies, neighborPages, matrix, earlier } = view;
    const { standardDomains: domains, layers } = matrix;
    return { policies, neighborPages, domains, layers, ...earlier };
  }
  const { documents, policies, chapters, pages, earlier } = view;
  const packet = view.packet === undefined ? [] : [{ ...view.packet, chapters }];
  return { packet, chapters, documents, policies, posters: pages.posters, ...earlier };
}
