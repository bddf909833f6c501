import type { KeyStore } from "../store/key-store.ts";
import { type Message, readMessage } from "./message.ts";

/** The messages in a store. */
export interface MessageStore {
  /** Keeps a message unless one with its id is kept. @returns true when it is new */
  add(message: Message): Promise<boolean>;
  has(id: string): Promise<boolean>;
  find(id: string): Promise<Message | undefined>;
  /**
   * Changes a message that is still there and that nobody else changed meanwhile.
   *
   * @param change gives the message as it should be
   */
  update(id: string, change: (message: Message) => Message): Promise<void>;
  /** The ids of all messages, or of those that begin with some digits. */
  listIds(start?: string): Promise<readonly string[]>;
  /** The messages that the manager was not told of. */
  listUntold(): Promise<readonly Message[]>;
  delete(id: string): Promise<void>;
}

/**
 * Looks at a store as messages. Beside each message that the manager was not told of stands a
 * mark, so that the schedule need not read all of them. The mark comes first: cut off between the
 * two, a mark without a message is harmless; a message without a mark would be forgotten.
 *
 * @param store the store
 */
export function openMessages(store: KeyStore): MessageStore {
  const find = async (id: string) => {
    const kept = await store.find(key(id));
    return kept === undefined ? undefined : readMessage(kept.text);
  };
  const key = (id: string) => `messages/${id}`;
  const mark = (id: string) => `untold/${id}`;
  return {
    async add(message) {
      await store.add(mark(message.id), message.received);
      return store.add(key(message.id), JSON.stringify(message));
    },
    has: async (id) => (await store.find(key(id))) !== undefined,
    find,
    async update(id, change) {
      const kept = await store.find(key(id));
      const message = kept === undefined ? undefined : readMessage(kept.text);
      if (kept === undefined || message === undefined) return;
      const changed = change(message);
      const isWritten = await store.replace(key(id), JSON.stringify(changed), kept.version);
      if (isWritten && changed.notification.state === "told") await store.delete(mark(id));
    },
    listIds: async (start = "") => (await store.list(key(start))).map(readId),
    async listUntold() {
      const ids = (await store.list(mark(""))).map(readId);
      const found = await Promise.all(ids.map(find));
      const told = found.filter((message) => message?.notification.state === "told");
      // Sent again after the manager was told, a message was marked again.
      for (const message of told) if (message !== undefined) await store.delete(mark(message.id));
      return found.flatMap((message) =>
        message?.notification.state === "waiting" ? [message] : [],
      );
    },
    async delete(id) {
      await store.delete(key(id));
      await store.delete(mark(id));
    },
  };
}

function readId(key: string): string {
  return key.slice(key.indexOf("/") + 1);
}
