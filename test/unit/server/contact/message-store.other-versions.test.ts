import fastCheck from "fast-check";
import { describe, expect, it } from "vitest";
import { composeMail } from "../../../../src/server/contact/compose-mail.ts";
import { runContactSchedule } from "../../../../src/server/contact/contact-schedule.ts";
import { deleteOldMessages } from "../../../../src/server/contact/delete-old-messages.ts";
import { formatMessages, messageFormats } from "../../../../src/server/contact/format-messages.ts";
import { openMessages } from "../../../../src/server/contact/message-store.ts";
import { readMessage, rewriteMessage } from "../../../../src/server/contact/neighbor-message.ts";
import type { Mail } from "../../../../src/server/contact/notifier.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { english } from "../../../support/locales.ts";
import { readMessages } from "../../../support/open-contact-store.ts";

const id = "7K3M9QXD00000000000000000A";
const sender = { homeName: "Harbor House", timeZone: "America/Phoenix", locale: english };
const retentionDays = 180;
const day = 24 * 60 * 60_000;
const received = "2026-11-21T12:00:00.000Z";

/** As the first version of the program kept one. */
const older = {
  id,
  received,
  fields: { topic: "parking", message: "A car.", name: "Ana", reply: "ana@example.com" },
  suspicions: [],
  notification: { state: "waiting", attempts: 0, next: "2026-11-21T12:05:00.000Z" },
};
const newer = {
  ...older,
  language: "es",
  fields: { ...older.fields, topic: "fireworks", photo: "canary.jpg" },
  notification: { state: "read", by: "canary" },
};

/** What may stand in a store, and words of it that nobody may lose. */
const kept: Readonly<Record<string, readonly [text: string, words: readonly string[]]>> = {
  "an older version's": [JSON.stringify(older), ["A car.", "Ana"]],
  "a newer version's": [
    JSON.stringify(newer),
    ["A car.", "fireworks", "canary.jpg", '"language": "es"', '"notification.by": "canary"'],
  ],
  "one without a field": [
    JSON.stringify({ ...older, fields: { message: "A car." } }),
    ["A car.", "Name: not given"],
  ],
  "one whose fields are of another kind": [
    JSON.stringify({ ...older, fields: { ...older.fields, message: ["A car.", "Two cars."] } }),
    ["A car.", "Two cars.", "Ana"],
  ],
  "one whose fields stand elsewhere": [
    JSON.stringify({ received, topic: "parking", message: "A car." }),
    ["A car.", "parking"],
  ],
  "one that was cut off": [JSON.stringify(older).slice(0, 130), ['"message":"A car."']],
  "broken JSON": ['{"message": "A car.",,}', ['"A car.",,']],
  "plain text": ["A car stands there.", ["A car stands there."]],
  "a list": [JSON.stringify([older]), ["A car.", "Ana"]],
  "nothing at all": ["", []],
  null: ["null", ["null"]],
  "a number": ["5", ["5"]],
  "what names a prototype": ['{"__proto__": {"message": "A car."}}', ["A car."]],
  "what is nested very deep": [`{"a":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, ["[[["]],
  "what could drive a terminal": [
    JSON.stringify({ ...older, fields: { ...older.fields, name: "Ana\u001b[2J\nBcc: x" } }),
    ["Name: Ana[2J Bcc: x"],
  ],
  "what could be markup": ['<script>alert("A car.")', ['<script>alert("A car.")']],
};

async function keep(text: string, isMarked = true): Promise<KeyStore> {
  const store = createMemoryStore();
  await store.add(`messages/${id}`, text);
  if (isMarked) await store.add(`untold/${id}`, received);
  return store;
}

describe.each(Object.entries(kept))("%s message in the store", (_, [text, words]) => {
  it("is listed in every format, with all of its words", async () => {
    const messages = await openMessages(await keep(text)).listAll();
    expect(messages).toHaveLength(1);
    for (const format of messageFormats) {
      expect(formatMessages(messages, format, "America/Phoenix")).toContain("7K3M-9QXD");
    }
  });

  it("is mailed once, with all of its words, and is still there afterwards", async () => {
    const store = await keep(text);
    const mails: Mail[] = [];
    const notifier = { send: async (mail: Mail) => mails.push(mail) > 0 };
    const now = () => new Date("2026-11-21T12:30:00Z");
    const tend = () => runContactSchedule({ store, notifier, ...sender, retentionDays, now });
    await tend();
    const before = (await readMessages(store))[0];
    await tend();
    expect(mails).toHaveLength(1);
    for (const word of words) expect(mails[0]?.text).toContain(word);
    expect(mails[0]?.subject).not.toMatch(/car|fireworks|\n/);
    expect(before?.notification.state).toBe("told");
    expect(before?.fields).toEqual(readMessage(id, text).fields);
    expect(await store.list("untold/")).toEqual([]);
  });

  it("is deleted in time, by its own date or since it was found, and not before", async () => {
    const store = await keep(text);
    let moment = Date.parse(received);
    const now = () => new Date(moment);
    const run = () => deleteOldMessages({ store, retentionDays, now });
    await run();
    moment += (retentionDays - 1) * day;
    expect(await run()).toBe(0);
    moment += 2 * day;
    expect(await run()).toBe(1);
    expect(await store.list("")).toEqual([]);
  });

  it("is marked for telling where its mark was lost", async () => {
    const store = await keep(text, false);
    const now = () => new Date("2026-11-21T12:30:00Z");
    await deleteOldMessages({ store, retentionDays, now });
    expect(await store.list("untold/")).toEqual([`untold/${id}`]);
  });

  it("keeps all that stands in it when it is sent once more", async () => {
    const store = await keep(text);
    const message = readMessage(id, text);
    const sending = { at: "2026-11-21T12:01:00.000Z", request: "r" };
    const outcome = await openMessages(store).addOrNote({ ...message, sendings: [sending] });
    expect(outcome).toBe("noted");
    const after = readMessage(id, (await store.find(`messages/${id}`))?.text ?? "");
    expect(after.sendings).toHaveLength(2);
    expect(after.fields).toEqual(message.fields);
    expect(after.rest).toBe(message.rest);
  });
});

describe("a part that cannot be read", () => {
  const unreadable = {
    ...older,
    sendings: [{ when: "canaryone" }, { when: "canarytwo" }],
    notification: { state: "told", by: "canarythree", attempts: 1, next: received },
    unread: "canaryfour",
  };
  const canaries = ["canaryone", "canarytwo", "canarythree", "canaryfour"];

  it("is kept when its message is sent once more, and told, again and again", async () => {
    const store = await keep(JSON.stringify(unreadable));
    const message = readMessage(id, JSON.stringify(unreadable));
    for (const minute of [1, 2, 3]) {
      const at = `2026-11-21T12:0${minute}:00.000Z`;
      const sendings = [{ at, request: `r${minute}` }];
      expect(await openMessages(store).addOrNote({ ...message, sendings })).toBe("noted");
      await openMessages(store).update(id, ({ notification }) => ({
        notification: { ...notification, state: "told" },
      }));
    }
    const text = (await store.find(`messages/${id}`))?.text ?? "";
    for (const canary of canaries) {
      expect(text.split(canary)).toHaveLength(2);
      expect(readMessage(id, text).rest).toContain(canary);
    }
    expect(readMessage(id, text).sendings).toHaveLength(4);
  });
});

describe("a message with a date that cannot be", () => {
  it.each(["2031-01-01T00:00:00.000Z", "1970-01-01T00:00:00.000Z", "yesterday", "2026-02-30"])(
    "%s is kept since it was found",
    async (date) => {
      const store = await keep(JSON.stringify({ ...older, received: date }));
      let moment = Date.parse(received);
      const run = () => deleteOldMessages({ store, retentionDays, now: () => new Date(moment) });
      expect(await run()).toBe(0);
      moment += (retentionDays - 1) * day;
      expect(await run()).toBe(0);
      moment += 2 * day;
      expect(await run()).toBe(1);
    },
  );
});

describe("any text under a message's key", () => {
  const anything = fastCheck.oneof(
    fastCheck.string({ unit: "binary" }),
    fastCheck.json(),
    fastCheck.object().map((value) => JSON.stringify(value)),
    fastCheck
      .dictionary(
        fastCheck.constantFrom(...Object.keys(older), "sendings", "found", "raw", "x"),
        fastCheck.jsonValue(),
      )
      .map((value) => JSON.stringify(value)),
  );

  it("is read, listed and mailed, and written again it still says all it said", () => {
    fastCheck.assert(
      fastCheck.property(anything, (text) => {
        const message = readMessage(id, text);
        expect(composeMail(message, sender).subject).toContain("7K3M-9QXD");
        for (const format of messageFormats) {
          expect(formatMessages([message], format, "America/Phoenix")).toContain("7K3M-9QXD");
        }
        const changed = { found: received };
        const again = readMessage(id, rewriteMessage(text, changed));
        expect({ ...again, found: "", rest: "" }).toEqual({ ...message, found: "", rest: "" });
      }),
      { seed: 20261126 },
    );
  });
});
