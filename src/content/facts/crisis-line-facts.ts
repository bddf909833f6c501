import type { Locale } from "../../locales/locale.ts";
import { sayCrisisLines } from "../../safety/crisis-lines.ts";
import type { Fact } from "./fact-table.ts";

/** The first step of every reference to one of the site's own crisis lines. */
export const crisisLinesRoot = "crisisLines";

/**
 * Lists the site's own crisis lines as facts that every home has, such as `crisisLines.emergency.phone`.
 * They are in no file of the home, so nothing a home writes can change them.
 *
 * @param locale the language to name them in
 */
export function listCrisisLineFacts(locale: Locale): readonly Fact[] {
  return Object.entries(sayCrisisLines(locale)).flatMap(([name, line]) =>
    Object.entries(line).map(([key, value]) => {
      const path = `${crisisLinesRoot}.${name}.${key}`;
      return { path, reference: path, audience: "public", value } as const;
    }),
  );
}

/** Tells whether a fact is one of the site's own: no file of a home has that root. */
export function isCrisisLineFact({ path }: Fact): boolean {
  return path.startsWith(`${crisisLinesRoot}.`);
}
