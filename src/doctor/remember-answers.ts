import type { Asked, SiteReader } from "./ask-site.ts";

/**
 * Asks for each address once, however many checks want to see it.
 *
 * @param reader asks the site
 */
export function rememberAnswers(reader: SiteReader): (path: string) => Promise<Asked> {
  const answers = new Map<string, Promise<Asked>>();
  return (path) => {
    const known = answers.get(path);
    if (known !== undefined) return known;
    const asked = reader.ask(path);
    answers.set(path, asked);
    return asked;
  };
}
