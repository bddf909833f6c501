import type { Message } from "../contact/neighbor-message.ts";
import { changeText } from "../store/change-text.ts";
import type { KeyStore } from "../store/key-store.ts";
import { readTexts } from "../store/read-texts.ts";
import { type Concern, chooseNewer, concernSchema, summarizeConcern } from "./concern.ts";
import type { ResponsePromise } from "./response-promise.ts";

/** The log of concerns, which outlives the messages. */
export interface ConcernLog {
  /**
   * Notes how far a message has come. A line that was made from more steps stays: of two people who mark
   * at the same moment, the slower one's line never undoes the other's.
   *
   * @throws when the store cannot be reached
   */
  note(message: Message): Promise<void>;
  /**
   * Gives all lines by the ids of their messages, with those that say that a message is no concern.
   *
   * @throws when the store cannot be reached
   */
  list(): Promise<ReadonlyMap<string, Concern>>;
}

const prefix = "concerns/";

/**
 * Opens the log.
 *
 * @param store the log's own store
 * @param promise what the home promises today
 */
export function openConcernLog(store: KeyStore, promise: ResponsePromise | undefined): ConcernLog {
  return {
    async note(message) {
      const found = summarizeConcern(message, promise);
      if (found === undefined) return;
      await changeText(store, `${prefix}${message.id}`, (text) => {
        const kept = readConcern(text);
        const chosen = chooseNewer(kept, found);
        return chosen === kept ? undefined : JSON.stringify(chosen);
      });
    },
    async list() {
      const texts = await readTexts(store, await store.list(prefix));
      return new Map(
        [...texts].flatMap(([key, text]): [string, Concern][] => {
          const concern = readConcern(text);
          return concern === undefined ? [] : [[key.slice(prefix.length), concern]];
        }),
      );
    },
  };
}

/**
 * Notes a message where a log is kept already. A site without a desk keeps none, and gets none.
 *
 * @param store the store that the log would be in
 * @param message the message, as it is before it is deleted
 * @throws when the store cannot be reached
 */
export async function noteWhereKept(store: KeyStore, message: Message): Promise<void> {
  const isKept = (await store.list(prefix)).length > 0;
  if (isKept) await openConcernLog(store, undefined).note(message);
}

/**
 * Puts the log together from its lines and the messages that are still there. What could not be noted yet,
 * since the log's store failed just then, is in it all the same, and what turned out to be no concern is not.
 *
 * @param kept the lines of the log, by the ids of their messages
 * @param messages the messages that are still there
 * @param promise what the home promises today
 */
export function mergeConcerns(
  kept: ReadonlyMap<string, Concern>,
  messages: readonly Message[],
  promise: ResponsePromise | undefined,
): ReadonlyMap<string, Concern> {
  const merged = new Map(kept);
  for (const message of messages) {
    const chosen = chooseNewer(kept.get(message.id), summarizeConcern(message, promise));
    if (chosen !== undefined) merged.set(message.id, chosen);
  }
  return new Map([...merged].filter(([, { isNone }]) => isNone === undefined));
}

function readConcern(text: string | undefined): Concern | undefined {
  try {
    return concernSchema.safeParse(JSON.parse(text ?? "null")).data;
  } catch {
    return undefined;
  }
}
