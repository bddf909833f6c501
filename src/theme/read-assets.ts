import { readFileSync } from "node:fs";
import type { Locale } from "../locales/locale.ts";
import { findBeside, isFromSource } from "../package-folder.ts";
import { stripScript } from "./strip-script.ts";
import type { ScriptName } from "./theme-pages.ts";

/** The site's styles and browser scripts as text, ready to be written into hashed files. */
export interface Assets {
  readonly styles: Readonly<Record<StyleSheetName, string>>;
  readonly scripts: Readonly<Record<SiteScript, string>>;
}

/** The style sheets: one for each audience, one for the pages of the matrix, and one for the manager's desk. */
export type StyleSheetName = "public" | "residents" | "matrix" | "desk";

/** A script of one kind of page, or the one that stands on every page for neighbors. */
type SiteScript = ScriptName | "answersNow";

/** The style sheets of all pages, in the order of their layers: those between stand before the last. */
const sheetsOfAll = ["tokens", "base", "layout", "components", "search"] as const;

/** What pages have of their own: nobody loads what none of those that share a sheet shows. */
const sheetsOf = {
  public: ["documents", "welcome", "forms"],
  matrix: ["matrix"],
  residents: ["documents", "residents", "posters"],
  desk: ["documents", "forms", "desk"],
} as const;

/**
 * Makes something of each style sheet.
 *
 * @param make what to make of one
 */
export function mapStyleSheets<Made>(
  make: (name: StyleSheetName) => Made,
): Readonly<Record<StyleSheetName, Made>> {
  return {
    public: make("public"),
    matrix: make("matrix"),
    residents: make("residents"),
    desk: make("desk"),
  };
}

/** Every page for neighbors puts forward whoever answers now. */
const answersNow = ["theme/scripts/home-day.ts", "theme/scripts/answers-now.ts"];

const words = ["locales/fill-sentence.ts", "theme/scripts/script-words.ts"];

/** The modules of each script, each after those it imports from. */
const scripts: Readonly<Record<SiteScript, readonly string[]>> = {
  answersNow,
  search: [
    ...answersNow,
    ...words,
    "text/typed-words.ts",
    "text/spelling.ts",
    "text/cut-ending.ts",
    "theme/scripts/read-phrases.ts",
    "theme/scripts/follow-phrase.ts",
    "theme/scripts/match-asked.ts",
    "theme/scripts/find-meant.ts",
    "theme/scripts/asked-language.ts",
    "theme/scripts/answer-cards.ts",
    "search/browser/name-document.ts",
    "search/browser/compare-phrases.ts",
    "search/browser/excerpt.ts",
    "search/browser/nearest-titles.ts",
    "search/browser/own-pages.ts",
    "search/browser/pagefind.ts",
    "search/browser/find-sections.ts",
    "search/browser/load-search.ts",
    "search/browser/search-page.ts",
  ],
  matrix: [...answersNow, ...words, "theme/scripts/matrix-filter.ts"],
  contactForm: [
    ...answersNow,
    ...words,
    "theme/scripts/contact-field-names.ts",
    "theme/scripts/contact-form.ts",
  ],
  signIn: [...words, "theme/scripts/residents-sign-in.ts"],
  residents: [...words, "theme/scripts/home-day.ts", "theme/scripts/residents-pages.ts"],
  comingDays: [...answersNow, "theme/scripts/coming-days.ts"],
};

/**
 * Reads the styles and scripts of the pages. A script is of several modules, which are put into one.
 *
 * @param isPreview true where there is a style guide among the pages, which nobody else loads a byte for
 * @param ownStyles what a home has of its own, to stand behind the theme's styles
 * @param locale the site's language, in which people ask for the cards of the search; without it the
 *   script of the search lacks their words
 * @returns the texts
 */
export function readAssets(isPreview = false, ownStyles = "", locale?: Locale): Assets {
  const readOwn = (sheets: readonly string[]) => readStyles(sheets) + ownStyles;
  return {
    styles: {
      ...mapStyleSheets((name) => readOwn(sheetsOf[name])),
      // The style guide, which a preview alone has, shows everything.
      ...(isPreview && {
        public: readOwn([...new Set(Object.values(sheetsOf).flat()), "styleguide"]),
      }),
    },
    scripts: {
      answersNow: readScript("answersNow"),
      search: sayAskedWords(locale) + readScript("search"),
      matrix: readScript("matrix"),
      contactForm: readScript("contactForm"),
      signIn: readScript("signIn"),
      residents: readScript("residents"),
      comingDays: readScript("comingDays"),
    },
  };
}

/** What stands between the signs for a note is for who writes the styles, and every visitor would load it. */
function leaveNotesOut(styles: string): string {
  return styles
    .split("/*")
    .map((part, index) => (index === 0 ? part : part.slice(part.indexOf("*/") + 2)))
    .join("");
}

function readStyles(own: readonly string[]): string {
  const names = [...sheetsOfAll, ...own, "print"];
  return leaveNotesOut(names.map((name) => readSource(`theme/styles/${name}.css`)).join("\n"));
}

/** They are many, so they come with the script, which is kept, and not with every page that has it. */
function sayAskedWords(locale: Locale | undefined): string {
  if (locale === undefined) return "";
  const { asked, meant } = locale.words;
  return `const askedWords = ${JSON.stringify(asked)};\nconst meantPhrases = ${JSON.stringify(meant)};\n`;
}

/** The package has each script as it is published: not every Node can take types off. */
function readScript(name: SiteScript): string {
  return isFromSource ? joinModules(scripts[name]) : readSource(nameBuiltScript(name));
}

/**
 * Names the file of the package that a script is in.
 *
 * @param name the script
 * @returns its path below `dist`
 */
export function nameBuiltScript(name: SiteScript): string {
  return `theme/scripts/${name}.js`;
}

/** Modules of one file need no imports; no two of ours use a name for different things. */
function joinModules(files: readonly string[]): string {
  return files
    .map((file) =>
      stripScript(readSource(file))
        .replace(/^import \{[^{}]*\} from "[^"\n]*";$/gm, "")
        .replace(/^export (?=\w)/gm, ""),
    )
    .join("\n");
}

function readSource(file: string): string {
  return readFileSync(findBeside(file), "utf8");
}
