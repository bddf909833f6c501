import { isCrisisLineFact } from "../../content/facts/crisis-line-facts.ts";
import type { Fact } from "../../content/facts/fact-table.ts";
import type { Home } from "../../documents/document.ts";
import type { Place } from "../../findings/place.ts";

/** A fact as the operator typed it. */
export interface FactText {
  readonly fact: Fact;
  readonly text: string;
  /** Finds where it stands; few are asked for it. */
  locate(): Place;
}

/**
 * Lists the facts of a home as typed, save those that are reported as unreadable already: one
 * wrong fact is one finding.
 *
 * @param home the home
 */
export function listFactTexts(home: Home): readonly FactText[] {
  const reported = home.findings.filter(({ file }) => file.startsWith("_data/"));
  const lines = new Set(reported.map(({ file, line }) => `${file}:${line}`));
  const texts = home.facts.table.all
    .filter((fact) => !isCrisisLineFact(fact))
    .map((fact) => ({
      fact,
      text: fact.value.kind === "phone" ? fact.value.typed : fact.value.shown,
      locate: () => home.facts.locate(fact.path),
    }));
  if (lines.size === 0) return texts;
  return texts.filter(({ locate }) => {
    const { file, line } = locate();
    return !lines.has(`${file}:${line}`);
  });
}
