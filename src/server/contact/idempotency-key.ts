import { z } from "../../content/zod.ts";
import { fieldNames } from "../../theme/scripts/contact-field-names.ts";
import { changeText } from "../store/change-text.ts";
import type { KeyStore } from "../store/key-store.ts";
import { widenAddress } from "../widen-address.ts";
import type { ContactFields } from "./contact-fields.ts";
import { createFormId, type FormId } from "./form-id.ts";
import { openMessages } from "./message-store.ts";
import { findFirstSending } from "./neighbor-message.ts";
import { type Signer, writeId } from "./sign.ts";

/** For how long the same words from the same place may be one message that was sent once more. */
const windowMilliseconds = 2 * 60_000;

/** What a message's id is made from. */
export interface MessageSource {
  readonly fields: ContactFields;
  readonly formId: FormId;
  /** Where the message comes from; empty where that is not known. */
  readonly address: string;
  readonly now: Date;
}

/**
 * Finds the id under which a message is kept. It is always signed from a form's id and the words:
 * words that were changed between two tries are another message, whatever id they bear.
 *
 * The browser's script gives each message an id of its own and keeps it for every retry, so that the
 * same id and words are the same message.
 *
 * Without the script there is no telling a retry from a second complaint in the same words. What comes
 * from the same connection, or from the same form that was given back, within two minutes after the
 * first is taken for one message that was sent once more, and is noted on it; nothing is dropped.
 * Anything else is a message of its own. Of several at the same moment one takes the slot, in one step
 * of the store, and the others find it.
 *
 * @param store the store that holds the slots
 * @param signer the site's signer
 * @param source the message, where it comes from and when
 * @throws when the store cannot be reached
 */
export async function findIdempotencyKey(
  store: KeyStore,
  signer: Signer,
  { fields, formId, address, now }: MessageSource,
): Promise<string> {
  const words = fieldNames.map((name) => fields[name]);
  const signId = ({ value }: FormId) => writeId(signer.sign("message", [value, ...words]));
  if (formId.from === "script") return signId(formId);
  const isGivenBack = formId.from === "answer";
  const earlier = isGivenBack ? await openMessages(store).find(signId(formId)) : undefined;
  const earlierTime = earlier && (findFirstSending(earlier) ?? new Date(0));
  if (earlierTime !== undefined && isWithinWindow(earlierTime, now)) return signId(formId);
  // A form that is sent again from the browser's history, long after, brings another message.
  const own = earlier === undefined ? formId : createFormId();
  if (address === "") return signId(own);
  const name = `slots/${writeId(signer.sign("slot", [widenAddress(address), ...words]))}`;
  const slot = await changeText(store, name, (text) => {
    const taken = readSlot(text);
    const isTaken = taken !== undefined && isWithinWindow(new Date(taken.since), now);
    return isTaken ? undefined : JSON.stringify({ form: own.value, since: now.toISOString() });
  });
  return signId({ ...own, value: readSlot(slot)?.form ?? own.value });
}

function isWithinWindow(since: Date, now: Date): boolean {
  // Two machines' clocks may differ a little, so that the first may seem to come second.
  return Math.abs(now.getTime() - since.getTime()) <= windowMilliseconds;
}

const slotSchema = z.object({ form: z.string(), since: z.iso.datetime() });

function readSlot(text: string | undefined): z.output<typeof slotSchema> | undefined {
  try {
    return slotSchema.safeParse(JSON.parse(text ?? "null")).data;
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a slot is too old to matter.
 *
 * @param text what stands in it
 * @param now the moment
 */
export function isOldSlot(text: string, now: Date): boolean {
  const slot = readSlot(text);
  return slot === undefined || !isWithinWindow(new Date(slot.since), now);
}
