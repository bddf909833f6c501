import { isRunByResidents } from "./asked-standard.ts";
import type { Told } from "./told.ts";

/** What blocks call whoever is above the manager, as `{{ above.name }}`. */
export const above = "above";

const keys = ["name", "role", "phone"] as const;

/**
 * Adds who is above the manager and may decide on what is said against the manager: the one who stands in, where
 * the home told that this is somebody above, else the director. Whoever stands in may be a resident, who is no
 * judge over the manager. Where residents run the house by themselves, nobody is above another.
 *
 * @param told what the home told
 * @returns the same with `above`, and with the fact behind each of its parts, such as `home.director.name`;
 *   without them where nobody is told
 */
export function tellWhoIsAbove(told: Told): Told {
  const person = findAbove(told);
  if (person === undefined) return told;
  return new Map([
    ...told,
    [above, []],
    ...keys.map((key) => [`${above}.${key}`, [`${person}.${key}`]] as const),
  ]);
}

function findAbove(told: Told): "home.backup" | "home.director" | undefined {
  const [level] = told.get("home.certification.level") ?? [];
  const standsInAbove = told.get("home.backup.stands")?.includes("above") === true;
  if (told.has("home.backup") && (standsInAbove || isRunByResidents(level))) return "home.backup";
  return told.has("home.director") ? "home.director" : undefined;
}
