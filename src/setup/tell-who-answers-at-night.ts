import type { Told } from "./told.ts";

/**
 * Takes out that somebody else answers at night, where nobody is told with a name and a phone: what depends on the
 * night is then written as if nothing had been said of it.
 *
 * @param told what the home told
 */
export function tellWhoAnswersAtNight(told: Told): Told {
  const isElse = told.get("ways.nightCalls")?.includes("someone else") === true;
  const isWhole = ["name", "role", "phone"].every((key) => told.has(`home.night.${key}`));
  if (!isElse || isWhole) return told;
  return new Map([...told].filter(([name]) => name !== "ways.nightCalls"));
}
