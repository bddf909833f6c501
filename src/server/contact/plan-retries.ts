import type { KeptParts, Message } from "./neighbor-message.ts";

const minute = 60_000;

/** Minutes to wait after each attempt; after the last one the digest tells the manager. */
const waits = [5, 15, 60, 240] as const;

/** How often telling the manager of one message is tried before it goes into a digest. */
export const mostAttempts = waits.length;

/**
 * The first moment at which the schedule may take a message up: by then the function that is still
 * telling the manager of it has ended.
 *
 * @param now the moment the message came
 * @returns the moment in UTC
 */
export function firstRetry(now: Date): string {
  return addMinutes(now, waits[0]);
}

/**
 * Makes the change that an attempt at telling the manager brings to a message. What was sent once more
 * meanwhile, and so is not in that mail, is still to be told.
 *
 * @param told the message as it was when the mail was written
 * @param isTold whether the mail was taken
 * @param now the moment
 */
export function markAttempt(
  told: Message,
  isTold: boolean,
  now: Date,
): (message: Message) => Pick<KeptParts, "notification"> {
  return ({ sendings, notification }) => {
    const attempts = notification.attempts + 1;
    const wait = waits[Math.min(attempts, waits.length - 1)] ?? 0;
    const isAllTold = isTold && sendings.length <= told.sendings.length;
    return {
      notification: {
        state: isAllTold ? "told" : "waiting",
        attempts,
        next: addMinutes(now, wait),
      },
    };
  };
}

function addMinutes(now: Date, minutes: number): string {
  return new Date(now.getTime() + minutes * minute).toISOString();
}
