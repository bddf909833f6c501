import type { PlainDate } from "../content/plain-date.ts";

/** What can come due in a home, by what has to be done about it. */
export const reminderKinds = [
  /** A document is to be read again. */
  "review",
  /** A version takes effect, for which the site has to be published once more. */
  "takesEffect",
  /** An event that a page announces. */
  "event",
  /** The certificate runs out. */
  "certificate",
  /** A paper that shows a rule runs out. */
  "paper",
  /** A paper that shows a rule is to be looked for again. */
  "paperCheck",
  /** A thing in the home runs out, such as naloxone. */
  "supply",
  /** A thing in the home is to be looked at again, such as a first-aid kit. */
  "upkeep",
  "drill",
  "insurance",
  /** The numbers among the home's facts are to be called again. */
  "phones",
  /** A crisis line of the home's own is to be called again. */
  "crisisLine",
  /** A place near the home that helps is to be asked again. */
  "resource",
  /** What the site itself says of emergencies is to be held against its sources again. */
  "safetyWords",
] as const;
/** What comes due, by what has to be done about it: one of {@link reminderKinds}. */
export type ReminderKind = (typeof reminderKinds)[number];

/**
 * Something in a home that is due on a day: data and no words, so that functions can tell it in the language
 * of the site.
 */
export interface Reminder {
  /** Stays the same when its day, its file's lines or what stands before it change. */
  readonly id: string;
  readonly kind: ReminderKind;
  /** What it is about, in the home's own words; empty where its kind says it all, or only the house may read it. */
  readonly what: string;
  /** The last day on which all is well. */
  readonly due: PlainDate;
  /** The day on which it was last done, where that is known. */
  readonly last?: PlainDate | undefined;
  /** Where it stands; nothing where only the house may know. */
  readonly place?: { readonly file: string; readonly line: number } | undefined;
}
