import { crisisLines } from "../../safety/crisis-lines.ts";
import type { Fact } from "./fact-table.ts";

/** The first step of every reference to one of the site's own crisis lines. */
export const crisisLinesRoot = "crisisLines";

/**
 * The site's own crisis lines as facts that every home has, such as `crisisLines.emergency.phone`.
 * They are in no file of the home, so nothing a home writes can change them.
 */
export const crisisLineFacts: readonly Fact[] = Object.entries(crisisLines).flatMap(
  ([name, line]) =>
    Object.entries(line).map(([key, value]) => {
      const path = `${crisisLinesRoot}.${name}.${key}`;
      return { path, reference: path, audience: "public", value } as const;
    }),
);
