import { z } from "../../content/zod.ts";
import { keptReminderSchema } from "../../reminders/kept-reminder.ts";
import { answerFrameSchema } from "../answer-frame.ts";

/**
 * A file below `_residents/`, in letters and digits that cannot lead anywhere else. Pagefind's names
 * have dots and underscores in them.
 */
const fileSchema = z
  .string()
  .regex(/^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/, "Only plain names below the folder.");

const addressSchema = z.string().startsWith("/residents/");

/** An address of this site: two slashes would lead to another one. */
const goalSchema = z.string().regex(/^\/(?!\/)/);

/**
 * What the build hands to the residents' function: which addresses there are, and the frame of the
 * pages that say anything to a visitor who has not signed in. The frame and the facts are public ones.
 * A host of one's own reads here, too, how the public pages answer.
 */
export const residentsManifestSchema = z.object({
  version: z.literal(1),
  /** `open` where the same pages are published as plain files and the function has nothing to guard. */
  access: z.enum(["code", "open"]),
  files: z.record(addressSchema, fileSchema),
  /**
   * Addresses that pages had before. They stand here alone: an old address may say as much as a new
   * one.
   */
  redirects: z.array(z.object({ from: addressSchema, to: goalSchema })).readonly(),
  /** Addresses that public pages had before, for hosts that are told of them here. */
  publicRedirects: z
    .array(z.object({ from: goalSchema, to: goalSchema }))
    .readonly()
    .default([]),
  /** Whether search engines may list the site; whoever does not know says no. */
  isListed: z.boolean().default(false),
  /** The built sign-in page, cut at its title and its content. */
  frame: answerFrameSchema,
  /** The page of the manager's desk, cut likewise; builds of before have none. */
  deskFrame: answerFrameSchema.optional(),
  /** What comes due in the home, for the desk and the mail once a month; nothing that only the house may read. */
  reminders: z.array(keptReminderSchema).readonly().optional(),
});
/** What the build tells the residents' function. */
export type ResidentsManifest = z.output<typeof residentsManifestSchema>;

/** The manifest's file below `_residents/`; it is on no list of its own and is never served. */
export const manifestFile = "manifest.json";

/** Where visitors sign in: the function's own page. */
export const signInPath = "/residents/sign-in/";

/** Where visitors sign out: the function's own page too. */
export const signOutPath = "/residents/sign-out/";

/** Where a visitor lands who has signed in. */
export const residentsPath = "/residents/";

/**
 * Lists what the function may serve: the files themselves are the list, so that an address which is
 * not on it cannot be asked for.
 *
 * @param files paths below `_residents/`, with forward slashes
 * @returns files by the address they are served at
 */
export function listServedFiles(files: readonly string[]): Readonly<Record<string, string>> {
  const served = files.filter((file) => file !== manifestFile);
  return Object.fromEntries(
    served.map((file) => [`${residentsPath}${file.replace(/(^|\/)index\.html$/, "$1")}`, file]),
  );
}
