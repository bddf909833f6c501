import { allHours, coversHours, meetHours } from "../content/facts/covered-hours.ts";
import type { Hours, Phone } from "../content/facts/fact-value.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import { isSamePhone } from "../content/facts/night-phone.ts";
import { weekdays } from "../content/weekdays.ts";

/** When everybody calls it night. */
export const nightHours: Hours["open"] = [{ days: weekdays, opens: "21:00", closes: "07:00" }];

/** The hours that are night whoever says it; who answers in all of them answers at night. */
const deepOfNight: Hours["open"] = [{ days: weekdays, opens: "23:00", closes: "05:00" }];

/** Who answers the home's phones, as far as its facts tell. */
export type PeopleToCall = Pick<HomeFacts, "manager" | "night" | "backup">;

/** Somebody who surely answers at night. */
export interface NightAnswerer {
  readonly name: string;
  readonly role: string;
  readonly phone: Phone;
  readonly isManager: boolean;
}

/** Whether somebody answers at every hour, nobody does at night, or the facts leave it open. */
export type Reach = "always" | "notAtNight" | "unknown";

/**
 * Finds who answers the phone at night: whoever the home names for it, else the manager or whoever stands in, where
 * their hours say so.
 *
 * @param home the home's facts
 * @returns nothing where nobody is known to
 */
export function findNightAnswerer(home: PeopleToCall): NightAnswerer | undefined {
  const { manager, night, backup } = home;
  const found =
    night ??
    [manager, backup].find(
      (person) => person !== undefined && coversHours(deepOfNight, person.hours?.open ?? []),
    );
  if (found === undefined) return undefined;
  const { name, role, phone } = found;
  return { name: name.shown, role: role.shown, phone, isManager: isSamePhone(found, manager) };
}

/**
 * Tells whether people who call the home reach somebody at every hour. That nobody answers at night is told only where
 * everybody's hours are known: who stands in and tells no hours may well answer.
 *
 * @param home the home's facts
 */
export function tellReach(home: PeopleToCall): Reach {
  const { manager, night, backup } = home;
  const told = [
    manager.hours.open,
    ...(night === undefined ? [] : [night.hours?.open ?? nightHours]),
    ...(backup === undefined ? [] : [backup.hours?.open ?? []]),
  ];
  if (coversHours(allHours, told.flat())) return "always";
  const isKnown = night === undefined && told.every((open) => open.length > 0);
  return isKnown && !meetHours(deepOfNight, told.flat()) ? "notAtNight" : "unknown";
}
