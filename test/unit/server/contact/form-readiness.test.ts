import { describe, expect, it } from "vitest";
import { deleteOldMessages } from "../../../../src/server/contact/delete-old-messages.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { createContactSite, createFormRequest } from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";

const empty = { topic: "", message: " ", name: "", reply: "" };

async function sendEmpty(store: KeyStore | undefined, changes = {}, fields = empty) {
  const { handle } = createContactSite(store, changes);
  const answer = await handle(createFormRequest(fields), "203.0.113.7");
  return [answer.status, answer.headers.get("Front-Porch-Form")];
}

const refusing = () => Promise.reject(new Error("The store cannot be written to."));

describe("an empty form", () => {
  it("is given back with the word that a message would be kept, and leaves nothing", async () => {
    const store = createMemoryStore();
    expect(await sendEmpty(store)).toEqual([422, "ready"]);
    expect(await store.list("")).toEqual([]);
  });

  it.each([
    ["no store", undefined, {}],
    ["no secret", createMemoryStore(), { signer: undefined }],
    ["a store that cannot be written to", { ...createMemoryStore(), add: refusing }, {}],
    ["a store that keeps nothing", { ...createMemoryStore(), add: async () => false }, {}],
  ])("says that nothing would be kept where there is %s", async (_name, store, changes) => {
    expect(await sendEmpty(store, changes)).toEqual([503, null]);
  });

  it("is the only one that tries the store: a form with a word in it says what is missing", async () => {
    const fields = { ...empty, name: "Ana" };
    expect(await sendEmpty({ ...createMemoryStore(), add: refusing }, {}, fields)).toEqual([
      422,
      null,
    ]);
  });

  it("leaves what a cut-off try wrote for the next day's sweep", async () => {
    const store = createMemoryStore();
    await sendEmpty({ ...store, delete: refusing });
    expect(await store.list("")).toHaveLength(1);
    const now = () => new Date("2026-11-22T12:00:00Z");
    await deleteOldMessages({ store, retentionDays: 180, now });
    expect(await store.list("")).toEqual([]);
  });
});
