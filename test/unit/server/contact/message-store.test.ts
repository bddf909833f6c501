import { describe, expect, it } from "vitest";
import { openMessages } from "../../../../src/server/contact/message-store.ts";
import type { Message } from "../../../../src/server/contact/neighbor-message.ts";
import { markAttempt } from "../../../../src/server/contact/plan-retries.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { validFields } from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";

const id = "7K3M9QXD00000000000000000A";
const now = new Date("2026-11-21T12:00:00Z");
const at = now.toISOString();

function createMessage(request: string): Message {
  return {
    id,
    received: at,
    sendings: [{ at, request }],
    fields: validFields,
    suspicions: [],
    handling: [],
    notification: { state: "waiting", attempts: 0, next: at },
    rest: "",
  };
}

/** Does something once, just before a store does one of its works on some key. */
function interrupt(
  store: KeyStore,
  work: "add" | "delete",
  prefix: string,
  meanwhile: () => Promise<unknown>,
): KeyStore {
  let isDone = false;
  const first = async (key: string) => {
    if (isDone || !key.startsWith(prefix)) return;
    isDone = true;
    await meanwhile();
  };
  return {
    ...store,
    async add(key, text) {
      if (work === "add") await first(key);
      return store.add(key, text);
    },
    async delete(key) {
      if (work === "delete") await first(key);
      return store.delete(key);
    },
  };
}

describe("a message that is sent once more while the manager is told of it", () => {
  const tell = markAttempt(createMessage("first"), true, now);

  it("is still to be told when the mark went away just before it was noted", async () => {
    const store = createMemoryStore();
    const messages = openMessages(store);
    await messages.add(createMessage("first"));
    const meanwhile = () => messages.update(id, tell);
    const interrupted = openMessages(interrupt(store, "add", "messages/", meanwhile));
    expect(await interrupted.addOrNote(createMessage("second"))).toBe("noted");
    expect(await messages.listUntold()).toHaveLength(1);
  });

  it("is still to be told when the mark goes away just after it was noted", async () => {
    const store = createMemoryStore();
    const messages = openMessages(store);
    await messages.add(createMessage("first"));
    const meanwhile = () => messages.addOrNote(createMessage("second"));
    const interrupted = openMessages(interrupt(store, "delete", "untold/", meanwhile));
    await interrupted.update(id, tell);
    expect(await messages.listUntold()).toHaveLength(1);
  });
});

describe("a request whose store answered late", () => {
  it("is noted once, however often its client asks", async () => {
    const messages = openMessages(createMemoryStore());
    const outcomes = [
      await messages.addOrNote(createMessage("first")),
      await messages.addOrNote(createMessage("first")),
      await messages.addOrNote(createMessage("second")),
      await messages.addOrNote(createMessage("second")),
    ];
    expect(outcomes).toEqual(["new", "new", "noted", "noted"]);
    expect((await messages.find(id))?.sendings).toHaveLength(2);
  });

  it("is a new message when the first one was deleted meanwhile", async () => {
    const store = createMemoryStore();
    const messages = openMessages(store);
    await messages.add(createMessage("first"));
    const find = async (key: string) => {
      await messages.delete(id);
      return store.find(key);
    };
    const outcome = await openMessages({ ...store, find }).addOrNote(createMessage("second"));
    expect([outcome, (await messages.find(id))?.sendings.length]).toEqual(["new", 1]);
  });
});
