import { readFileSync } from "node:fs";
import { stripTypeScriptTypes } from "node:module";
import { join } from "node:path";

/** The site's styles and browser scripts as text, ready to be bundled into hashed files. */
export interface Assets {
  readonly styles: string;
  readonly searchScript: string;
  readonly matrixScript: string;
  readonly contactFormScript: string;
  readonly signInScript: string;
  readonly residentsScript: string;
}

const siteFolder = join(import.meta.dirname, "..", "site");

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
  "print",
] as const;

/**
 * Reads the styles and scripts from `src/site/`. Scripts are TypeScript without imports; taking
 * their types off is all it takes to make them JavaScript.
 *
 * @returns the texts
 */
export function readAssets(): Assets {
  return {
    styles: styleSheets.map((name) => readSource("styles", `${name}.css`)).join("\n"),
    searchScript: stripTypeScriptTypes(readSource("scripts", "search.ts")),
    matrixScript: stripTypeScriptTypes(readSource("scripts", "matrix-filter.ts")),
    contactFormScript: stripTypeScriptTypes(readSource("scripts", "contact-form.ts")),
    signInScript: stripTypeScriptTypes(readSource("scripts", "residents-sign-in.ts")),
    residentsScript: stripTypeScriptTypes(readSource("scripts", "residents-pages.ts")),
  };
}

function readSource(folder: string, file: string): string {
  return readFileSync(join(siteFolder, folder, file), "utf8");
}
