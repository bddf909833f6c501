import { readFileSync } from "node:fs";
import nunjucks from "nunjucks";
import { findLocale } from "../locales/locale.ts";
import { findBeside } from "../package-folder.ts";
import { contentHtml } from "../theme/content-html.ts";
import { readAssets } from "../theme/read-assets.ts";
import { createTemplateGlobals } from "../theme/template-globals.ts";
import { templateOptions } from "../theme/template-options.ts";
import { createBinderTabs, writeTabStyles } from "./binder-tabs.ts";
import type { BinderView } from "./binder-view.ts";

/** The page that each anchor stands on, from 1. */
export type PageNumbers = ReadonlyMap<string, number>;

/** Page numbers, or why there are none: it is yet to be printed, or will not be. */
export type KnownPages = PageNumbers | "notYet" | "never";

/**
 * Writes the binder as one page of HTML that needs no other file.
 *
 * @param view what is in it
 * @param pages the page of each anchor; where it is never printed there are links and no numbers
 */
export function renderBinder(view: BinderView, pages: KnownPages): string {
  const environment = new nunjucks.Environment(
    new nunjucks.FileSystemLoader(findBeside("theme/templates")),
    templateOptions,
  );
  const locale = findLocale(view.language);
  const globals = { ...createTemplateGlobals(locale), ...contentHtml };
  for (const [name, value] of Object.entries(globals)) {
    environment.addGlobal(name, value);
  }
  const tabs = createBinderTabs(view, locale);
  return environment.render("binder/binder.njk", {
    binder: view,
    tabs,
    home: view.facts.home,
    house: view.facts.house ?? null,
    pageOf: (anchor: string) => showPage(pages, anchor),
    styles: [
      ...Object.values(readAssets().styles),
      readFileSync(findBeside("theme/styles/binder.css"), "utf8"),
      writeTabStyles(tabs, view.name),
    ].join("\n"),
  });
}

function showPage(pages: KnownPages, anchor: string): string {
  if (pages === "never") return "";
  if (pages === "notYet") return "000"; // as wide as a number may become
  return String(pages.get(anchor) ?? "");
}
