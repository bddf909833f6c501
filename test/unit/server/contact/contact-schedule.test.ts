import { describe, expect, it } from "vitest";
import { runContactSchedule } from "../../../../src/server/contact/contact-schedule.ts";
import { openMessages } from "../../../../src/server/contact/message-store.ts";
import type { Mail, Notifier } from "../../../../src/server/contact/notifier.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import {
  createContactSite,
  createFormRequest,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { english, matchSaid } from "../../../support/locales.ts";
import { readMessages } from "../../../support/open-contact-store.ts";

/** A clock that is set by hand. */
function createClock(start: string) {
  let moment = Date.parse(start);
  return {
    now: () => new Date(moment),
    pass: (minutes: number) => {
      moment += minutes * 60_000;
    },
  };
}

const broken: Notifier = { send: async () => false };

function createWorking(): Notifier & { readonly mails: Mail[] } {
  const mails: Mail[] = [];
  return { mails, send: async (mail) => mails.push(mail) > 0 };
}

async function prepare(fields: Readonly<Record<string, string>>, notifier: Notifier = broken) {
  const clock = createClock("2026-11-21T12:00:00Z");
  const store = createMemoryStore();
  const { handle } = createContactSite(store, { notifier, now: clock.now });
  await handle(createFormRequest(fields), "203.0.113.7");
  const tend = (tending: Notifier | undefined, changed: KeyStore = store) =>
    runContactSchedule({
      store: changed,
      notifier: tending,
      homeName: "Harbor House",
      timeZone: "America/Phoenix",
      locale: english,
      retentionDays: 180,
      now: clock.now,
    });
  return { clock, store, tend };
}

const spam = { ...validFields, extra: "filled" };
const day = 24 * 60;

describe("the schedule", () => {
  it("tells the manager later of what could not be told at once, and then no more", async () => {
    const { clock, store, tend } = await prepare(validFields);
    const working = createWorking();
    clock.pass(20);
    await tend(working);
    clock.pass(2 * day);
    await tend(working);
    expect(working.mails.map(({ subject }) => subject)).toEqual([
      expect.stringMatching(matchSaid(english.words.mail.subject)),
    ]);
    expect((await readMessages(store))[0]?.notification.state).toBe("told");
    expect(await store.list("untold/")).toEqual([]);
  });

  it("tells of a message whose function was cut off right after keeping it", async () => {
    const cutOff: Notifier = { send: () => new Promise(() => undefined) };
    const clock = createClock("2026-11-21T12:00:00Z");
    const store = createMemoryStore();
    const { handle } = createContactSite(store, { notifier: cutOff, now: clock.now });
    void handle(createFormRequest(validFields));
    await new Promise((resolve) => setTimeout(resolve, 50));
    const working = createWorking();
    const options = {
      store,
      notifier: working,
      homeName: "H",
      timeZone: undefined,
      locale: english,
      retentionDays: 180,
    };
    await runContactSchedule({ ...options, now: clock.now });
    expect(working.mails).toHaveLength(0);
    clock.pass(6);
    await runContactSchedule({ ...options, now: clock.now });
    expect(working.mails).toHaveLength(1);
  });

  it("waits longer after each failure and then leaves the message to the digest", async () => {
    const { clock, store, tend } = await prepare(validFields);
    const attempts: number[] = [];
    for (let quarter = 0; quarter < 48; quarter += 1) {
      clock.pass(15);
      const { notTold } = await tend(broken);
      if (notTold > 0) attempts.push((quarter + 1) * 15);
    }
    expect(attempts).toEqual([15, 75, 315]);
    const working = createWorking();
    const { inDigest } = await tend(working);
    expect(inDigest).toBe(1);
    expect(working.mails[0]?.subject).toMatch(
      matchSaid(english.words.mail.digest.subject.one, { count: "1" }),
    );
    expect(working.mails[0]?.text).toContain(validFields.message);
    expect((await readMessages(store))[0]?.notification.state).toBe("told");
  });

  it("shows suspected spam in a digest, once", async () => {
    const { clock, tend } = await prepare(spam, createWorking());
    const working = createWorking();
    await tend(working);
    clock.pass(2 * day);
    await tend(working);
    expect(working.mails).toHaveLength(1);
    expect(working.mails[0]?.text).toContain(
      english.words.mail.message.suspicions["extra field filled"],
    );
  });

  it("sends at most one digest a day, and tries again when it could not be sent", async () => {
    const { clock, store, tend } = await prepare(spam, createWorking());
    const working = createWorking();
    await tend(broken);
    await tend(working);
    const { handle } = createContactSite(store, { now: clock.now });
    await handle(createFormRequest({ ...spam, message: "More." }));
    clock.pass(60);
    await tend(working);
    expect(working.mails).toHaveLength(1);
    clock.pass(day);
    await tend(working);
    expect(working.mails).toHaveLength(2);
  });

  it("gathers at most 100 in a digest, the oldest first and spam last, and the rest the next time", async () => {
    const { clock, store, tend } = await prepare(spam);
    const [like] = await readMessages(store);
    if (like === undefined) throw new Error("There is no message.");
    const messages = openMessages(store);
    const keepOne = (name: string, suspicions: readonly string[], minute: number) => {
      const received = new Date(clock.now().getTime() - minute * 60_000).toISOString();
      const notification = { ...like.notification, attempts: 4 };
      const fields = { ...like.fields, message: `${name}.` };
      const id = `7K3M9QXD${name.toUpperCase().padStart(18, "0")}`;
      const parts = { received, sendings: [], suspicions: [...suspicions], notification, fields };
      return messages.add({ ...like, ...parts, id });
    };
    for (let index = 0; index < 120; index += 1) await keepOne(`s${index}`, ["links"], index);
    for (let index = 0; index < 40; index += 1) await keepOne(`g${index}`, [], index);
    const working = createWorking();
    expect((await tend(working)).inDigest).toBe(100);
    const first = working.mails[0]?.text ?? "";
    for (const told of ["g0.", "g39.", "s119.", "s60."]) expect(first).toContain(`\n${told}\n`);
    expect(first).not.toContain("\ns59.\n");
    clock.pass(day);
    expect((await tend(working)).inDigest).toBe(61);
    expect(working.mails[1]?.text).toContain("\ns59.\n");
  });

  it("deletes messages after 180 days, and not a day earlier", async () => {
    const { clock, store, tend } = await prepare(validFields, createWorking());
    clock.pass(179 * day + 60);
    expect((await tend(undefined)).deleted).toBe(0);
    expect(await readMessages(store)).toHaveLength(1);
    clock.pass(day + 1);
    expect((await tend(undefined)).deleted).toBe(1);
    expect(await readMessages(store)).toEqual([]);
  });

  it("deletes in time although nobody can be told", async () => {
    const { clock, store, tend } = await prepare(validFields);
    const { handle } = createContactSite(store, { notifier: broken, now: clock.now });
    clock.pass(180 * day + 1);
    await handle(createFormRequest({ ...validFields, message: "Another." }), "203.0.113.7");
    clock.pass(60);
    const throwing: Notifier = { send: () => Promise.reject(new Error("canary")) };
    await expect(tend(throwing)).rejects.toThrow("canary");
    expect((await readMessages(store)).map(({ fields }) => fields.message)).toEqual(["Another."]);
  });

  it.each([
    ["messages cannot be listed", "messages/"],
    ["those that are untold cannot be listed", "untold/"],
    ["counts cannot be listed", "rates/"],
  ])("does all else where %s, and says at the end that it was not all", async (_what, broke) => {
    const { clock, store } = await prepare(spam);
    clock.pass(181 * day);
    const list = (prefix: string) =>
      prefix === broke ? Promise.reject(new Error("Out of reach.")) : store.list(prefix);
    let swept = 0;
    const tending = runContactSchedule({
      store: { ...store, list },
      notifier: createWorking(),
      homeName: "Harbor House",
      timeZone: undefined,
      locale: english,
      retentionDays: 180,
      sweepOthers: async () => ({ deleted: swept++, failed: 0 }),
      now: clock.now,
    });
    await expect(tending).rejects.toThrow("Out of reach.");
    expect(swept).toBe(1);
    const isDeleted = (await store.list("messages/")).length === 0;
    expect(isDeleted).toBe(broke !== "messages/");
    expect((await store.list("turns/")).includes("turns/sweep")).toBe(true);
  });

  it("leaves nothing of a day's counting and of ids behind", async () => {
    const { clock, store, tend } = await prepare(validFields, createWorking());
    expect((await store.list("rates/")).length + (await store.list("slots/")).length).toBe(2);
    await store.add("slots/1234567/AN-OLDER-VERSIONS", "7K3M9QXD00000000000000000A");
    await store.add("untold/ITS-MESSAGE-NEVER-CAME", "2026-11-21T12:00:00.000Z");
    clock.pass(2 * day);
    await tend(undefined);
    const left = (await store.list("")).filter((key) => !/^(?:messages|turns)\//.test(key));
    expect(left).toEqual([]);
  });

  it("says in numbers alone what it did", async () => {
    const { clock, tend } = await prepare(validFields);
    clock.pass(20);
    const tended = await tend(createWorking());
    expect(Object.values(tended).every((value) => typeof value === "number")).toBe(true);
  });
});
