import { findFirstSending, type Message } from "../contact/neighbor-message.ts";
import { type DueMoments, findDueMoments, type ResponsePromise } from "./response-promise.ts";

/**
 * Finds by when a neighbor was promised to hear from the home: by what was promised when the message came, which
 * stands in it. A promise that is made later changes nothing.
 *
 * @param message the message
 * @param promise what the home promises today, for a message of an older version, which says nothing of it
 * @returns nothing where nobody knows when it came or what was promised
 */
export function findMessageDue(
  message: Message,
  promise: ResponsePromise | undefined,
): DueMoments | undefined {
  const { due } = message;
  if (due !== undefined) {
    return { acknowledge: new Date(due.acknowledge), answer: new Date(due.answer) };
  }
  const received = findFirstSending(message);
  return received && promise && findDueMoments(received, promise);
}
