import { z } from "zod";
import { contactSchema } from "./contact-fields.ts";

/** Why a message looks like spam. It is kept all the same. */
export const suspicions = ["extra field filled", "sent too fast", "many links"] as const;
/** A reason why a message looks like spam. */
export type Suspicion = (typeof suspicions)[number];

const messageSchema = z.object({
  id: z.string(),
  /** When it was kept, in UTC. */
  received: z.iso.datetime(),
  fields: contactSchema,
  suspicions: z.array(z.enum(suspicions)),
  notification: z.object({
    /** `told` once the manager's mail took it, by itself or in a digest. */
    state: z.enum(["waiting", "told"]),
    attempts: z.int(),
    /** The earliest moment of the next attempt, in UTC. */
    next: z.iso.datetime(),
  }),
});

/** A neighbor's message as kept. */
export type Message = z.output<typeof messageSchema>;

/**
 * Reads a message as kept.
 *
 * @param text the text of the store
 * @returns nothing when it is no message
 */
export function readMessage(text: string): Message | undefined {
  try {
    return messageSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

/**
 * Tells whether a message waits for the digest instead of being sent by itself.
 *
 * @param message the message as kept
 */
export function isSuspected(message: Message): boolean {
  return message.suspicions.length > 0;
}
