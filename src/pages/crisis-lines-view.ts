import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { Locale } from "../locales/locale.ts";
import { type CrisisLine, isOwnLine, sayCrisisLines } from "../safety/crisis-lines.ts";

/** A line as pages show it. */
export type CrisisLineView = CrisisLine;

/** Whom to call: the line for an emergency, and all others in the order to show them in. */
export interface CrisisLinesView {
  readonly emergency: CrisisLineView;
  /** The site's own, then those that the home adds. */
  readonly others: readonly CrisisLineView[];
}

/**
 * Puts the home's own lines behind those of the site. One that the site has already is left out, and
 * so is one that is called by the number of another.
 *
 * @param home the home's facts
 * @param locale the reader's language
 */
export function createCrisisLinesView(home: HomeFacts, locale: Locale): CrisisLinesView {
  const { emergency, ...others } = sayCrisisLines(locale);
  const own = home.crisisLines.filter(({ name, phone }) =>
    isOwnLine({ name: name.shown, dialled: phone.dialled }),
  );
  return {
    emergency,
    others: [
      ...Object.values(others),
      ...own.map(({ text, ...line }) => (text === undefined ? line : { ...line, text })),
    ],
  };
}
