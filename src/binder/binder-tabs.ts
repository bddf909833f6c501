import type { Locale } from "../locales/locale.ts";
import type { BinderView } from "./binder-view.ts";

/** A part of the binder, which is found by its tab. */
export interface BinderTab {
  /** Counted from 1, and shown on its tab. */
  readonly number: number;
  /** Stands at the head of each of its pages. */
  readonly title: string;
  /** True where the pages are sheets with a head of their own. */
  readonly isSheets: boolean;
}

/** The parts of the binder, in their order. */
export interface BinderTabs {
  readonly house: BinderTab;
  /** One for each document. */
  readonly documents: readonly BinderTab[];
  readonly posters: BinderTab;
  readonly forms: BinderTab;
  readonly matrix: BinderTab;
}

/**
 * Gives each part of the binder its tab.
 *
 * @param view what is in the binder
 * @param locale its language
 */
export function createBinderTabs(view: BinderView, { words, fill }: Locale): BinderTabs {
  const { binder } = words;
  const count = view.documents.length;
  const withTitle = (number: number, title: string, isSheets = false) =>
    ({ number, title, isSheets }) as const;
  return {
    house: withTitle(1, binder.house.title),
    documents: view.documents.map(({ title, version }, index) =>
      withTitle(
        index + 2,
        version === "" ? title : fill(binder.headWithVersion, { title, version }),
      ),
    ),
    posters: withTitle(count + 2, binder.posters, true),
    forms: withTitle(count + 3, binder.forms, true),
    matrix: withTitle(count + 4, binder.matrix),
  };
}

/** More tabs than these begin at the top again. */
const mostBelowOneAnother = 14;

/**
 * Writes the rules for the pages of each part: its title and the home's name at their head, and its tab
 * at their edge, each below the one before it.
 *
 * @param tabs the parts
 * @param home the home's name
 * @returns a style sheet
 */
export function writeTabStyles(tabs: BinderTabs, home: string): string {
  const all = [tabs.house, ...tabs.documents, tabs.posters, tabs.forms, tabs.matrix];
  return all.map((tab) => writeTabStyle(tab, home)).join("\n");
}

function writeTabStyle({ number, title, isSheets }: BinderTab, home: string): string {
  const name = `tab-${number}`;
  const top = 16 * ((number - 1) % mostBelowOneAnother);
  const head = isSheets
    ? ""
    : ` @top-left { content: ${quoteText(title)}; } @top-right { content: ${quoteText(home)}; }`;
  // The margin of a sheet is narrower.
  const [margin, width] = isSheets
    ? ["margin: 12mm;", "inline-size: 7mm; margin-left: 2mm; font-size: 11pt; "]
    : ["", ""];
  return [
    `.binder .binder__${name}, .binder .binder__${name} :is(.poster, .form-sheet) { page: ${name}; }`,
    `@page ${name} { ${margin}${head} @right-top { content: "${number}"; ${width}margin-top: ${top}mm; } }`,
  ].join("\n");
}

/** A text as style sheets write it: what could end it is a number of its letter. */
function quoteText(text: string): string {
  const escaped = [...text].map((letter) =>
    /[\p{Letter}\p{Number} .,]/u.test(letter)
      ? letter
      : `\\${letter.codePointAt(0)?.toString(16) ?? ""} `,
  );
  return `"${escaped.join("")}"`;
}
