import { factReferencesPattern } from "../content/markdown.ts";

/**
 * Lists what a text names in braces: facts, answers and blocks of the site, as the site itself reads them.
 *
 * @param text markdown
 * @returns such as `home.curfew.weekdays`, `answers.pathways` or `fees`
 */
export function listNamed(text: string): readonly string[] {
  return [...text.matchAll(factReferencesPattern)].map(([, name = ""]) => name.trim());
}

/**
 * Puts something in the place of what a text names.
 *
 * @param text markdown
 * @param replace finds what to write for a name; nothing leaves the name in its braces
 */
export function replaceNamed(text: string, replace: (name: string) => string | undefined): string {
  return text.replaceAll(
    factReferencesPattern,
    (whole, name: string) => replace(name.trim()) ?? whole,
  );
}

/**
 * Finds the answer that a text has filled in when it is composed: `{{ answers.pets }}` is `ways.pets`.
 *
 * @param name what stands between the braces
 * @returns nothing where it is a fact, which stays in the text
 */
export function nameAnswer(name: string): string | undefined {
  const prefix = "answers.";
  if (!name.startsWith(prefix)) return undefined;
  const key = name.slice(prefix.length);
  return key === "state" ? key : `ways.${key}`;
}
