/** A fact, an answer or a block of the site's own in two braces, as the site itself reads it. */
const namedPattern = /\{\{([^{}]*)\}\}/g;

/**
 * Lists what a text names in braces.
 *
 * @param text markdown
 * @returns such as `home.curfew.weekdays`, `answers.pathways` or `fees`
 */
export function listNamed(text: string): readonly string[] {
  return [...text.matchAll(namedPattern)].map(([, name = ""]) => name.trim());
}

/**
 * Puts something in the place of what a text names.
 *
 * @param text markdown
 * @param replace finds what to write for a name; nothing leaves the name in its braces
 */
export function replaceNamed(text: string, replace: (name: string) => string | undefined): string {
  return text.replaceAll(namedPattern, (whole, name: string) => replace(name.trim()) ?? whole);
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
