import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stripScript } from "./strip-script.ts";
import type { ScriptName } from "./theme-pages.ts";

/** The site's styles and browser scripts as text, ready to be written into hashed files. */
export interface Assets {
  readonly styles: string;
  readonly scripts: Readonly<Record<ScriptName, string>>;
}

const themeFolder = import.meta.dirname;
const searchFolder = join(import.meta.dirname, "..", "search", "browser");

/** The style sheets in the order of their layers. */
const styleSheets = [
  "tokens",
  "base",
  "layout",
  "components",
  "forms",
  "matrix",
  "residents",
  "posters",
  "search",
  "print",
] as const;

/** The modules of the search script, each after those it imports from. */
const searchScripts = [
  "search-terms.ts",
  "spelling.ts",
  "excerpt.ts",
  "nearest-titles.ts",
  "pagefind.ts",
  "find-sections.ts",
  "load-search.ts",
  "search-page.ts",
] as const;

/**
 * Reads the styles and scripts from `src/theme/`. The search script is of several modules,
 * which are put into one.
 *
 * @returns the texts
 */
export function readAssets(): Assets {
  return {
    styles: styleSheets.map((name) => readSource("styles", `${name}.css`)).join("\n"),
    scripts: {
      search: searchScripts.map(readModule).join("\n"),
      matrix: stripScript(readSource("scripts", "matrix-filter.ts")),
      contactForm: stripScript(readSource("scripts", "contact-form.ts")),
      signIn: stripScript(readSource("scripts", "residents-sign-in.ts")),
      residents: stripScript(readSource("scripts", "residents-pages.ts")),
    },
  };
}

/** Modules of one file need no imports; no two of ours use a name for different things. */
function readModule(name: string): string {
  return stripScript(readFileSync(join(searchFolder, name), "utf8"))
    .replace(/^import \{[^{}]*\} from "[^"\n]*";$/gm, "")
    .replace(/^export (?=\w)/gm, "");
}

function readSource(folder: string, file: string): string {
  return readFileSync(join(themeFolder, folder, file), "utf8");
}
