import { changeText } from "../store/change-text.ts";
import type { KeyStore } from "../store/key-store.ts";
import { readTexts } from "../store/read-texts.ts";
import { addStep, type Step } from "./message-handling.ts";
import {
  findFirstSending,
  type KeptParts,
  type Message,
  readMessage,
  rewriteMessage,
  type Sending,
  writeMessage,
} from "./neighbor-message.ts";

/** What came of keeping a message that may be there already. */
export type Kept = "new" | "noted" | "full";

/**
 * What came of noting what was done about a message. Nothing was noted where others did something in the
 * meantime, so that whoever did this sees it first, or where the message is gone.
 */
export type StepOutcome =
  | { readonly kind: "taken" | "overtaken"; readonly message: Message }
  | { readonly kind: "gone" };

/** The messages in a store. */
export interface MessageStore {
  /** Keeps a message unless one with its id is kept. @returns true when it is new */
  add(message: Message): Promise<boolean>;
  /**
   * Keeps a message, or notes on the one with its id that it was sent once more.
   *
   * @returns `full` when no more times can be noted on it, and nothing was
   */
  addOrNote(message: Message): Promise<Kept>;
  find(id: string): Promise<Message | undefined>;
  /**
   * Changes a message that is still there.
   *
   * @param change gives the parts to change, from the message as it is
   */
  update(id: string, change: (message: Message) => Partial<KeptParts>): Promise<void>;
  /**
   * Notes what was done about a message. What is sent again by the same request is noted once.
   *
   * @param seen how many steps whoever did it had seen
   */
  takeStep(id: string, step: Step, seen: number): Promise<StepOutcome>;
  /** The ids of all messages, or of those that begin with some digits. */
  listIds(start?: string): Promise<readonly string[]>;
  /** All messages, however much of them can be read. */
  listAll(): Promise<readonly Message[]>;
  /** The messages that the manager was not told of. */
  listUntold(): Promise<readonly Message[]>;
  /** Marks a message that the manager was not told of and that has no mark. */
  mark(message: Message): Promise<void>;
  delete(id: string): Promise<void>;
}

/** How the keys of marks begin: the rest is the id of a message the manager was not told of. */
export const markPrefix = "untold/";

/** As many times as anyone needs to see; who sends more is told to wait or to call. */
const mostSendings = 100;

/**
 * Looks at a store as messages. Beside each message that the manager was not told of stands a
 * mark, so that the schedule need not read all of them. The mark comes first: cut off between the
 * two, a mark without a message is harmless; a message without a mark would wait until the schedule
 * next looks at all of them.
 *
 * @param store the store
 */
export function openMessages(store: KeyStore): MessageStore {
  const key = (id: string) => `messages/${id}`;
  const markKey = (id: string) => `${markPrefix}${id}`;
  const find = async (id: string) => {
    const kept = await store.find(key(id));
    return kept === undefined ? undefined : readMessage(id, kept.text);
  };
  const readAll = async (ids: readonly string[]) =>
    [...(await readTexts(store, ids.map(key)))].map(([at, text]) => readMessage(readId(at), text));
  const mark = async (message: Message) => {
    await store.add(markKey(message.id), findFirstSending(message)?.toISOString() ?? "");
  };
  const listIds = async (start = "") => (await store.list(key(start))).map(readId);
  const add = async (message: Message) => {
    await mark(message);
    return store.add(key(message.id), writeMessage(message));
  };
  return {
    add,
    async addOrNote(message) {
      if (await add(message)) return "new";
      const [sending] = message.sendings;
      if (sending === undefined) return "noted";
      const change = (text: string | undefined) =>
        text === undefined ? writeMessage(message) : noteSending(message.id, text, sending);
      const text = await changeText(store, key(message.id), change);
      const { sendings } = readMessage(message.id, text ?? "");
      const place = sendings.findIndex(({ request }) => request === sending.request);
      if (place === -1) return "full";
      await mark(message); // who told the manager of it meanwhile may have taken the mark away
      return place === 0 ? "new" : "noted";
    },
    find,
    async update(id, change) {
      let isTold = false;
      await changeText(store, key(id), (text) => {
        if (text === undefined) return undefined;
        const message = readMessage(id, text);
        const changes = change(message);
        isTold = (changes.notification ?? message.notification).state === "told";
        return rewriteMessage(text, changes);
      });
      if (!isTold) return;
      await store.delete(markKey(id));
      // Sent once more just now, it was marked before its mark was taken away.
      const after = await find(id);
      if (after?.notification.state === "waiting") await mark(after);
    },
    async takeStep(id, step, seen) {
      let isOvertaken = false;
      const text = await changeText(store, key(id), (kept) => {
        if (kept === undefined) return undefined;
        const added = addStep(readMessage(id, kept).handling, step, seen);
        isOvertaken = added.kind === "overtaken";
        return added.kind === "added" ? rewriteMessage(kept, { handling: added.steps }) : undefined;
      });
      if (text === undefined) return { kind: "gone" };
      return { kind: isOvertaken ? "overtaken" : "taken", message: readMessage(id, text) };
    },
    listIds,
    listAll: async () => readAll(await listIds()),
    async listUntold() {
      const found = await readAll((await store.list(markKey(""))).map(readId));
      // Sent again by its browser after the manager was told, a message was marked again.
      const told = found.filter(({ notification }) => notification.state === "told");
      for (const { id } of told) await store.delete(markKey(id));
      return found.filter(({ notification }) => notification.state === "waiting");
    },
    mark,
    async delete(id) {
      await store.delete(key(id));
      await store.delete(markKey(id));
    },
  };
}

/** Nothing is noted twice of one request, so that a store that is asked again notes it once. */
function noteSending(id: string, text: string, sending: Sending): string | undefined {
  const message = readMessage(id, text);
  const first = { at: findFirstSending(message)?.toISOString() ?? sending.at, request: "" };
  const sendings = message.sendings.length === 0 ? [first] : message.sendings;
  const isNoted = sendings.some(({ request }) => request === sending.request);
  if (isNoted || sendings.length >= mostSendings) return undefined;
  const { state } = message.notification;
  return rewriteMessage(text, {
    sendings: [...sendings, sending],
    ...(state === "told" && { notification: { state: "waiting", attempts: 0, next: sending.at } }),
  });
}

/**
 * Reads the id of a message from its key, or from that of its mark.
 *
 * @param key the key
 */
export function readId(key: string): string {
  return key.slice(key.indexOf("/") + 1);
}
