import type { Locale } from "../../locales/locale.ts";
import type { Phone } from "./fact-value.ts";
import type { HomeFacts } from "./home-facts.ts";

interface WithPhone {
  readonly phone: Pick<Phone, "dialled">;
}

/** The manager, and whom the home names for the night. */
type ManagerAndNight = Pick<HomeFacts, "manager" | "night">;

/** Whom the home names for the night, and who stands in. */
type NightAndBackup = Pick<HomeFacts, "manager" | "night" | "backup">;

/**
 * Tells whether calling one person is calling the other: a home may name its manager for the night as well.
 *
 * @param one somebody with a phone
 * @param other somebody else, or the same
 */
export function isSamePhone(one: WithPhone, other: WithPhone): boolean {
  return one.phone.dialled === other.phone.dialled;
}

/**
 * Finds whom to call at night on another phone than the manager's.
 *
 * @param home the home's facts
 * @returns nothing where nobody is named for the night, or the manager is
 */
export function findOtherAtNight({ manager, night }: ManagerAndNight): HomeFacts["night"] {
  return night === undefined || isSamePhone(night, manager) ? undefined : night;
}

/**
 * Tells whether whoever stands in is called at night as well, on the same phone: then one line says both.
 *
 * @param home the home's facts
 */
export function isBackupAtNight({ manager, night, backup }: NightAndBackup): boolean {
  if (night === undefined || backup === undefined || isSamePhone(night, manager)) return false;
  return isSamePhone(night, backup);
}

/**
 * Finds who is called at night alone, on a phone that nobody else has.
 *
 * @param home the home's facts
 * @returns nothing where nobody is named for the night, or the manager or whoever stands in is called then
 */
export function findAloneAtNight(home: NightAndBackup): HomeFacts["night"] {
  return isBackupAtNight(home) ? undefined : findOtherAtNight(home);
}

/**
 * Says when the manager answers, at night as well where the home names the manager for it.
 *
 * @param home the home's facts
 * @param locale the reader's language
 */
export function sayManagerHours({ manager, night }: ManagerAndNight, locale: Locale): string {
  const hours = manager.hours.shown;
  const isAtNight = night !== undefined && isSamePhone(night, manager);
  return isAtNight ? locale.fill(locale.words.contact.nightToo, { hours }) : hours;
}
