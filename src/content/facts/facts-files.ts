/** The files of facts in `_data/`, by their names without `.yaml`. */
export const factsNames = [
  "evidence",
  "home",
  "house",
  "resources",
  "schedule",
  "standard",
] as const;

export type FactsName = (typeof factsNames)[number];

/**
 * Finds the facts file that a file's name plainly means, as people and programs change it:
 * `Home.yaml`, `home .yaml`, `home.yaml.txt`, `home (1).yml`, `home`.
 *
 * @param name a file's name
 * @returns the facts file's name without `.yaml`, or `undefined`
 */
export function findMeantFacts(name: string): FactsName | undefined {
  const stem = name
    .toLowerCase()
    .replace(/^copy of /, "")
    .replace(/\..*$/s, "")
    .replace(/ \(\d+\)$| - copy$| copy$| \d$/, "")
    .replace(/\s/g, "");
  return /\.example\./i.test(name) ? undefined : factsNames.find((known) => known === stem);
}
