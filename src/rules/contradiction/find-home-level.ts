import type { Facts } from "../../content/facts/read-facts.ts";
import { findStandard } from "../../standards/find-standard.ts";
import { findLevel, type Level, type Levels } from "../../standards/level.ts";

/** The level of a home, as its facts have it. */
export interface HomeLevel {
  readonly levels: NonNullable<Levels>;
  readonly level: Level;
  /** The fact that says so. */
  readonly path: "standard.level" | "home.certification.level";
}

/**
 * Finds the level of a home: the one it is held against, else the one of its certificate.
 *
 * @param facts the facts of the home
 * @returns the level, or `undefined` where the facts name none that its standard has
 */
export function findHomeLevel(facts: Facts): HomeLevel | undefined {
  const { levels } = findStandard(facts);
  const held = findLevel(levels, facts.standard?.level?.shown ?? "");
  const certified = findLevel(levels, facts.home?.certification.level?.shown ?? "");
  const level = held ?? certified;
  if (levels === undefined || level === undefined) return undefined;
  return { levels, level, path: held ? "standard.level" : "home.certification.level" };
}
