/** Where the manager's desk stands: the messages. */
export const deskPath = "/manager/";

/** Where the manager signs in. */
export const deskSignInPath = "/manager/sign-in/";

/** Where the manager signs out. */
export const deskSignOutPath = "/manager/sign-out/";

/** The log of concerns, as a page and as a table for other programs. */
export const deskLogPath = "/manager/log/";
export const deskTablePath = "/manager/log.csv";

/** What comes due in the home, as a page and as a calendar. */
export const deskRemindersPath = "/manager/reminders/";
export const deskCalendarPath = "/manager/reviews.ics";

/** What an address of the desk shows. It is looked up, and nothing of it ever becomes a path of a file. */
export type DeskPlace =
  | {
      readonly kind: "messages" | "log" | "table" | "reminders" | "calendar" | "signIn" | "signOut";
    }
  | { readonly kind: "message"; readonly id: string };

const places: Readonly<Record<string, DeskPlace>> = {
  [deskPath]: { kind: "messages" },
  [deskLogPath]: { kind: "log" },
  [deskTablePath]: { kind: "table" },
  [deskRemindersPath]: { kind: "reminders" },
  [deskCalendarPath]: { kind: "calendar" },
  [deskSignInPath]: { kind: "signIn" },
  [deskSignOutPath]: { kind: "signOut" },
};

/**
 * Finds what an address of the desk shows.
 *
 * @param path the address's path, letter by letter
 * @returns nothing where the desk has no such address
 */
export function findDeskPlace(path: string): DeskPlace | undefined {
  if (Object.hasOwn(places, path)) return places[path];
  const [, id] = /^\/manager\/messages\/([\w-]{1,64})\/$/.exec(path) ?? [];
  return id === undefined ? undefined : { kind: "message", id };
}

/**
 * Writes the address of a message. Its id is a signature, which says nothing of it.
 *
 * @param id the message's id
 */
export function writeMessagePath(id: string): string {
  return `/manager/messages/${id}/`;
}
