import { readTimeZone } from "../../content/read-time-zone.ts";
import { formatMessages, type MessageFormat } from "../../server/contact/format-messages.ts";
import { type MessageStore, openMessages } from "../../server/contact/message-store.ts";
import { compareNewestFirst, isSuspected } from "../../server/contact/neighbor-message.ts";
import { readReference, writeReference } from "../../server/contact/sign.ts";
import { noteWhereKept } from "../../server/desk/concern-log.ts";
import type { KeyStore } from "../../server/store/key-store.ts";
import { findKeptStore, openKeptStore } from "../open-kept-store.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the list of messages is asked for. */
export interface MessagesWishes {
  readonly format: MessageFormat;
  readonly spam: boolean;
  readonly delete: string | undefined;
  readonly content: string;
  readonly store: string | undefined;
}

/**
 * Lists the messages that neighbors sent, or deletes one.
 *
 * @param wishes which messages, and how to write them
 * @param surroundings where it runs
 * @returns the exit status
 */
export async function listMessages(
  wishes: MessagesWishes,
  surroundings: Surroundings,
): Promise<number> {
  const { format, spam: isSpam, content } = wishes;
  const start = wishes.delete === undefined ? undefined : readStart(wishes.delete);
  const store = openKeptStore("contact", wishes, surroundings);
  const messages = openMessages(store);
  if (start !== undefined) {
    const concerns = findKeptStore("concerns", wishes, surroundings);
    return remove({ messages, concerns }, start, surroundings);
  }
  const timeZone = readTimeZone(content);
  return list(messages, { format, isSpam, timeZone }, surroundings);
}

function readStart(typed: string): string {
  const start = readReference(typed);
  if (start === undefined) {
    throw new OptionError(`--delete needs a reference such as 7K3M-9QXD, not “${typed}”.`);
  }
  return start;
}

interface Listing {
  readonly format: MessageFormat;
  readonly isSpam: boolean;
  readonly timeZone: string | undefined;
}

async function list(
  messages: MessageStore,
  { format, isSpam, timeZone }: Listing,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  const all = await messages.listAll();
  const shown = all.filter((message) => isSuspected(message) === isSpam);
  stdout.write(formatMessages(shown.toSorted(compareNewestFirst), format, timeZone));
  const hidden = all.length - shown.length;
  if (!isSpam && hidden > 0) {
    stderr.write(`${hidden} more look like spam: npm run -s messages -- --spam\n`);
  }
  return 0;
}

/** Where there is a log of concerns, the message's line is in it before the message goes. */
async function remove(
  {
    messages,
    concerns,
  }: { readonly messages: MessageStore; readonly concerns: KeyStore | undefined },
  start: string,
  { stdout, stderr }: Surroundings,
): Promise<number> {
  const [id] = await messages.listIds(start);
  if (id === undefined) {
    stderr.write("messages: There is no message with that reference.\n");
    return 1;
  }
  const message = await messages.find(id);
  if (message !== undefined && concerns !== undefined) await noteWhereKept(concerns, message);
  await messages.delete(id);
  stdout.write(`Deleted ${writeReference(id)}.\n`);
  return 0;
}
