import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRandom } from "../../../../scripts/bench/seeded-random.ts";
import type { Reminder } from "../../../../src/reminders/reminder.ts";
import { runContactSchedule } from "../../../../src/server/contact/contact-schedule.ts";
import { createSmtpNotifier } from "../../../../src/server/contact/smtp-notifier.ts";
import { mailReminders } from "../../../../src/server/reminders/mail-reminders.ts";
import { openFileStore } from "../../../../src/server/store/file-store.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { houseCanary, readDeskReminders } from "../../../support/aging-home.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { addFaults } from "../../../support/faulty-store.ts";
import { english } from "../../../support/locales.ts";
import { type MailServer, readMailText, startMailServer } from "../../../support/receive-mail.ts";

const words = english.words.reminders.mail;
const november = "2026-11-21T12:00:00Z";

let folder = "";
let server: MailServer;
let isFull = false;
beforeEach(async () => {
  isFull = false;
  folder = join(tmpdir(), `front-porch-store-${randomUUID()}`);
  server = await startMailServer(() => isFull);
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

/** Runs what the schedule does, with a mail server and a store of files, as on a machine of one's own. */
async function prepare(reminders?: readonly Reminder[]) {
  const store = openFileStore(folder);
  const notifier = createSmtpNotifier({
    url: server.url,
    from: "site@home.example.org",
    to: "rosa@home.example.org",
  });
  const options = {
    notifier,
    reminders: reminders ?? (await readDeskReminders()),
    homeName: "Harbor House",
    timeZone: "America/Phoenix",
    locale: english,
  };
  const run = (at: string, changed: Partial<typeof options> & { store?: KeyStore } = {}) =>
    mailReminders({ store, ...options, now: () => new Date(at), ...changed });
  return { store, options, run };
}

const readSubjects = () =>
  server.mails.map(({ headers }) => headers.find(([name]) => name === "subject")?.[1]);

describe("the mail of what is due", () => {
  it("tells once in a month what is due by its end or was due before, and nothing that comes later", async () => {
    const { run } = await prepare();
    expect(await run(november)).toBe(8);
    expect(readSubjects()).toEqual([
      english.fill(words.subject, { count: 8, home: "Harbor House" }),
    ]);
    const [mail] = server.mails;
    const text = mail === undefined ? "" : readMailText(mail);
    for (const said of [
      "1. Read again: a text for the house alone",
      "Look at it again: First-aid kit\n   Was due November 20, 2026. Last done October 20, 2026.",
      "Runs out: Naloxone, first kit\n   Due November 30, 2026.",
      "   Where it stands: _data/home.yaml:59",
      english.fill(words.end, { home: "Harbor House" }),
    ]) {
      expect(text.replaceAll("\r\n", "\n")).toContain(said);
    }
    expect(text).not.toContain("Fire drill");
    expect(text).not.toContain(houseCanary);
    for (const later of ["2026-11-21T12:15:00Z", "2026-11-29T12:00:00Z"]) {
      expect(await run(later)).toBe(0);
    }
    expect(server.mails).toHaveLength(1);
  });

  it("is sent once where several runs are at it at once", async () => {
    const { run } = await prepare();
    const told = await Promise.all(Array.from({ length: 8 }, () => run(november)));
    expect(told.toSorted()).toEqual([0, 0, 0, 0, 0, 0, 0, 8]);
    const next = await Promise.all(
      Array.from({ length: 8 }, () => run("2026-12-10T12:00:00Z").catch(() => 0)),
    );
    expect(next.filter((count) => count > 0)).toHaveLength(1);
    expect(server.mails).toHaveLength(2);
  });

  it("is tried again by the next run where the mail server refused it, as the same mail", async () => {
    const { run } = await prepare();
    isFull = true;
    expect(await Promise.all([run(november), run(november)])).toEqual([0, 0]);
    expect(server.mails).toEqual([]);
    isFull = false;
    expect(await run("2026-11-21T12:15:00Z")).toBe(8);
    expect(await run("2026-11-21T12:30:00Z")).toBe(0);
    const ids = server.mails.map(({ headers }) => headers.find(([name]) => name === "message-id"));
    expect(ids).toEqual([["message-id", "<reminders-harbor-house-2026-11@home.example.org>"]]);
  });

  it("goes by the home's calendar, and tells next month what is still open", async () => {
    const { run } = await prepare();
    expect(await run(november)).toBe(8);
    expect(await run("2026-12-01T05:00:00Z")).toBe(0); // still November at the home
    expect(await run("2026-12-01T08:00:00Z")).toBeGreaterThan(8);
    expect(await run("2027-11-21T12:00:00Z")).toBeGreaterThan(8); // the same month of another year
    expect(server.mails).toHaveLength(3);
  });

  it("is no empty mail, and comes when something becomes due in the month after all", async () => {
    const { store, options, run } = await prepare();
    const later = options.reminders.filter(({ due }) => due > "2026-11-30");
    expect(await run(november, { reminders: later })).toBe(0);
    expect(await run(november, { reminders: [] })).toBe(0);
    expect([server.mails, await store.list("turns/")]).toEqual([[], []]);
    expect(await run("2026-11-22T12:00:00Z")).toBe(8);
  });

  it("tells at most a hundred things, and how many more there are", async () => {
    const [first] = await readDeskReminders();
    if (first === undefined) throw new Error("Nothing comes due.");
    const many = Array.from({ length: 103 }, (_, index) => ({
      ...first,
      what: `thing ${index}`,
      due: "2026-11-22",
    }));
    const { run } = await prepare(many);
    expect(await run(november)).toBe(103);
    const [mail] = server.mails;
    const text = mail === undefined ? "" : readMailText(mail);
    expect(text).toContain("\n100. ");
    expect(text).not.toContain("\n101. ");
    expect(text).toContain(english.fill(words.more, { count: 3 }));
  });

  it("is never sent twice where the store fails once it was sent, or the run is cut off", async () => {
    const { store, run } = await prepare();
    let writes = 0;
    const failing: KeyStore = {
      ...store,
      replace: async () => {
        writes += 1;
        throw new Error("no store");
      },
    };
    await expect(run(november, { store: failing })).rejects.toThrow("no store");
    expect([writes, server.mails.length]).toEqual([1, 1]);
    expect(await run("2026-11-28T12:00:00Z")).toBe(0);
    expect(server.mails).toHaveLength(1);
    expect(await run("2026-12-02T12:00:00Z")).toBeGreaterThan(0);
  });

  it("is not sent where the turn cannot be taken", async () => {
    const { store, run } = await prepare();
    for (const call of ["find", "add"] as const) {
      const failing = { ...store, [call]: () => Promise.reject(new Error("no store")) };
      await expect(run(november, { store: failing })).rejects.toThrow("no store");
    }
    expect(server.mails).toEqual([]);
    expect(await run(november)).toBe(8);
  });

  it("is taken by a mail server at most once in a month, whatever fails in 300 random months", async () => {
    const random = createRandom(21);
    const [first] = await readDeskReminders();
    if (first === undefined) throw new Error("Nothing comes due.");
    const outcomes = { sent: 0, none: 0 };
    for (let round = 0; round < 300; round += 1) {
      let taken = 0;
      const notifier = {
        send: async () => {
          const isTaken = random() < 0.5;
          await wait(0);
          if (isTaken) taken += 1;
          return isTaken;
        },
      };
      const store = addFaults(createMemoryStore(), random);
      const run = () =>
        mailReminders({
          ...{
            store,
            notifier,
            reminders: [{ ...first, due: "2026-11-22" }],
            homeName: "Harbor House",
          },
          ...{ timeZone: undefined, locale: english, now: () => new Date(november) },
        }).catch(() => 0);
      for (let time = 0; time < 5; time += 1) await Promise.all([run(), run(), run()]);
      expect([round, taken <= 1]).toEqual([round, true]);
      outcomes[taken === 1 ? "sent" : "none"] += 1;
    }
    expect(outcomes.sent).toBeGreaterThan(200);
  });

  it("takes a turn that cannot be read for none", async () => {
    const { store, run } = await prepare();
    await store.add("turns/reminders", "{");
    expect(await run(november)).toBe(8);
    expect(await run(november)).toBe(0);
  });
});

describe("the schedule", () => {
  it("mails what is due once, and reports a number alone", async () => {
    const { store, options } = await prepare();
    const tend = () =>
      runContactSchedule({ ...options, store, retentionDays: 180, now: () => new Date(november) });
    expect(await tend()).toEqual({
      ...{ told: 0, notTold: 0, inDigest: 0, deleted: 0, swept: 0 },
      reminded: 8,
    });
    expect((await tend()).reminded).toBe(0);
    expect(server.mails).toHaveLength(1);
  });

  it("leaves the mail to the next run where this one took long", async () => {
    const { store, options } = await prepare();
    const { performance } = globalThis;
    const began = performance.now();
    let passed = 0;
    const slow: KeyStore = {
      ...store,
      list: async (prefix) => {
        passed = 20_000;
        return store.list(prefix);
      },
    };
    const now = () => new Date(november);
    const readClock = performance.now.bind(performance);
    performance.now = () => readClock() + passed;
    try {
      const late = await runContactSchedule({ ...options, store: slow, retentionDays: 180, now });
      expect([late.reminded, performance.now() > began]).toEqual([0, true]);
    } finally {
      performance.now = readClock;
    }
    expect(server.mails).toEqual([]);
    const next = await runContactSchedule({ ...options, store, retentionDays: 180, now });
    expect(next.reminded).toBe(8);
  });

  it("mails nothing where it is told of nothing that comes due", async () => {
    const { store, options } = await prepare();
    const { reminders: _, ...rest } = options;
    const now = () => new Date(november);
    const tended = await runContactSchedule({ ...rest, store, retentionDays: 180, now });
    expect([tended.reminded, server.mails]).toEqual([0, []]);
  });
});
