import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import nunjucks from "nunjucks";
import { readAssets } from "../eleventy/read-assets.ts";
import { templateOptions } from "../visitors/template-options.ts";
import type { BinderView } from "./binder-view.ts";

/** The page that each anchor stands on, from 1; nothing is known of it before the first print. */
export type PageNumbers = ReadonlyMap<string, number>;

const siteFolder = resolve(import.meta.dirname, "..", "site");

/**
 * Writes the binder as one page of HTML that needs no other file.
 *
 * @param view what is in it
 * @param pages the page of each anchor; without them there are links and no numbers
 */
export function renderBinder(view: BinderView, pages: PageNumbers): string {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(join(siteFolder, "templates")),
    templateOptions,
  );
  return environment.render("binder/binder.njk", {
    binder: view,
    home: view.facts.home,
    house: view.facts.house ?? null,
    // Before the first print every number is as wide as it may become.
    pageOf: (anchor: string) => String(pages.get(anchor) ?? (pages.size === 0 ? "000" : "")),
    styles: `${readAssets().styles}\n${readFileSync(join(siteFolder, "styles", "binder.css"), "utf8")}`,
  });
}
