import { listMarks } from "./message-handling.ts";
import { isSuspected, type Message } from "./neighbor-message.ts";
import { isTestMessage } from "./test-message.ts";

/**
 * Tells whether a message waits for an answer of the home's: thanks do not, nor does the program's own test, nor
 * what somebody marked as no concern.
 *
 * @param message the message
 */
export function awaitsAnswer({ fields, handling }: Message): boolean {
  const isMarked = listMarks(handling).some(({ kind }) => kind === "noConcern");
  return fields.topic !== "thanks" && !isMarked && !isTestMessage(fields.message);
}

/**
 * Tells whether a message is a concern, which the log of concerns keeps. What looks like spam is one while
 * somebody's mark says otherwise.
 *
 * @param message the message
 */
export function isConcern(message: Message): boolean {
  const isTakenForSpam = isSuspected(message) && listMarks(message.handling).length === 0;
  return awaitsAnswer(message) && !isTakenForSpam;
}
