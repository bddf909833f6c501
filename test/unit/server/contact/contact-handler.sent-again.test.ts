import { describe, expect, it } from "vitest";
import { composeMail } from "../../../../src/server/contact/compose-mail.ts";
import { runContactSchedule } from "../../../../src/server/contact/contact-schedule.ts";
import { formatMessages } from "../../../../src/server/contact/format-messages.ts";
import type { Mail } from "../../../../src/server/contact/notifier.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import {
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { english, matchSaid } from "../../../support/locales.ts";
import { readMessages } from "../../../support/open-contact-store.ts";

const scriptId = "0123456789abcdef0123456789abcdef";
const sender = { homeName: "Harbor House", timeZone: "America/Phoenix", locale: english };
const start = Date.parse("2026-11-21T12:00:00Z");

/** A form with its store and a clock that is set by hand. */
function open(store: KeyStore = createMemoryStore()) {
  let now = start;
  const mails: Mail[] = [];
  const notifier = { send: async (mail: Mail) => mails.push(mail) > 0 };
  const site = createContactSite(store, { notifier, now: () => new Date(now) });
  return {
    store,
    mails,
    pass: (seconds: number) => {
      now += seconds * 1000;
    },
    post: (fields: Readonly<Record<string, string>>, address = "203.0.113.7") =>
      site.handle(createFormRequest({ ...validFields, ...fields }), address),
    async send(fields: Readonly<Record<string, string>> = {}, address = "203.0.113.7") {
      const answer = await site.handle(createFormRequest({ ...validFields, ...fields }), address);
      const reference = readReferenceOf(answer);
      if (reference === undefined) throw new Error(`The form came back with ${answer.status}.`);
      return reference;
    },
    tend: () =>
      runContactSchedule({
        store,
        notifier,
        ...sender,
        retentionDays: 180,
        now: () => new Date(now),
      }),
    /** Each message's reference with how often it was sent. */
    async count(): Promise<readonly number[]> {
      return (await readMessages(store)).map(({ sendings }) => sendings.length);
    },
  };
}

/** Reads the id out of a form that came back. */
async function readFormId(answer: Response): Promise<string> {
  return /name="id" value="([^"]*)"/.exec(await answer.text())?.[1] ?? "";
}

describe("the same words without the browser's script", () => {
  it("from one address within two minutes are one message, with each time noted", async () => {
    const form = open();
    const references = [await form.send()];
    for (const seconds of [1, 30, 89]) {
      form.pass(seconds);
      references.push(await form.send());
    }
    expect(new Set(references).size).toBe(1);
    const [message] = await readMessages(form.store);
    expect(message?.sendings.map(({ at }) => at)).toEqual([
      "2026-11-21T12:00:00.000Z",
      "2026-11-21T12:00:01.000Z",
      "2026-11-21T12:00:31.000Z",
      "2026-11-21T12:02:00.000Z",
    ]);
  });

  it("are a message of their own when they come later, however often", async () => {
    const form = open();
    const references: string[] = [];
    for (let count = 0; count < 40; count += 1) {
      references.push(await form.send({}, `203.0.113.${count % 3}`));
      form.pass(11 * 60);
    }
    expect(new Set(references).size).toBe(40);
    expect(await form.count()).toEqual(references.map(() => 1));
  });

  it("are a message of their own two minutes after the first, not after the last", async () => {
    const form = open();
    const references: string[] = [];
    for (let count = 0; count < 9; count += 1) {
      references.push(await form.send());
      form.pass(45);
    }
    expect(new Set(references).size).toBe(3);
    expect((await form.count()).toSorted()).toEqual([3, 3, 3]);
  });

  it("from two addresses are two messages with two references", async () => {
    const form = open();
    const references = [
      await form.send({}, "203.0.113.7"),
      await form.send({}, "203.0.113.8"),
      await form.send({}, "2001:db8:1:2::7"),
      await form.send({}, "2001:db8:1:3::7"),
    ];
    expect(new Set(references).size).toBe(4);
    expect(await form.count()).toEqual([1, 1, 1, 1]);
  });

  it("from one connection are noted, whatever address its devices take just then", async () => {
    const form = open();
    const references = [
      await form.send({}, "2001:db8:1:2::7"),
      await form.send({}, "2001:db8:1:2:f00d:5eed:1:2"),
    ];
    expect(new Set(references).size).toBe(1);
    expect(await form.count()).toEqual([2]);
  });

  it("from nobody knows where are a message each", async () => {
    const form = open();
    expect(await form.send({}, "")).not.toBe(await form.send({}, ""));
    expect(await form.count()).toEqual([1, 1]);
  });

  it.each([
    ["topic", "noise"],
    ["message", "A car stands across our driveway!"],
    ["name", "Ana"],
    ["reply", ""],
  ])("with another %s are another message", async (field, value) => {
    const form = open();
    expect(await form.send()).not.toBe(await form.send({ [field]: value }));
    expect(await form.count()).toEqual([1, 1]);
  });

  it("at the same instant lose nothing: one message, and each of them noted", async () => {
    const form = open();
    const references = await Promise.all(Array.from({ length: 20 }, () => form.send()));
    expect(new Set(references).size).toBe(1);
    expect(await form.count()).toEqual([20]);
  });

  it("at the same instant from many addresses are as many messages", async () => {
    const form = open();
    const addresses = Array.from({ length: 40 }, (_, index) => `203.0.113.${index}`);
    const references = await Promise.all(addresses.map((address) => form.send({}, address)));
    expect(new Set(references).size).toBe(40);
    expect(await form.count()).toEqual(addresses.map(() => 1));
  });

  it("are told to wait when they come a hundred times, and none of those is said to be kept", async () => {
    const form = open();
    let kept = 0;
    let status = 303;
    while (status === 303 && kept < 1000) {
      status = (await form.post({})).status;
      if (status === 303) kept += 1;
    }
    expect(status).toBe(429);
    expect(await form.count()).toEqual([kept]);
    expect(kept).toBeGreaterThan(50);
  });
});

describe("a form that came back", () => {
  it("bears an id of its own, another each time", async () => {
    const form = open();
    const ids = [
      await readFormId(await form.post({ topic: "" })),
      await readFormId(await form.post({ topic: "" })),
    ];
    expect(ids[0]).toMatch(/^page-[0-9a-f]{32}$/);
    expect(new Set(ids).size).toBe(2);
  });

  it("keeps the id that it was sent with", async () => {
    const form = open();
    const id = await readFormId(await form.post({ topic: "" }));
    expect(await readFormId(await form.post({ id, topic: "" }))).toBe(id);
    expect(await readFormId(await form.post({ id: scriptId, topic: "" }))).toBe(scriptId);
  });

  it("is known by it when the phone has taken another address meanwhile", async () => {
    const form = open();
    const id = await readFormId(await form.post({ topic: "" }));
    const references = [await form.send({ id }), await form.send({ id }, "198.51.100.4")];
    expect(new Set(references).size).toBe(1);
    expect(await form.count()).toEqual([2]);
  });

  it("tells two neighbors behind one address apart", async () => {
    const form = open();
    const ids = [
      await readFormId(await form.post({ topic: "" })),
      await readFormId(await form.post({ topic: "" })),
    ];
    await form.send({ id: ids[0] ?? "" }, "");
    await form.send({ id: ids[1] ?? "" }, "");
    expect(await form.count()).toEqual([1, 1]);
  });

  it("is a message of its own when its words were changed, whatever its id", async () => {
    const form = open();
    const id = await readFormId(await form.post({ topic: "" }));
    const references = [
      await form.send({ id }),
      await form.send({ id, message: "And now a second one." }),
      await form.send({ id: scriptId, message: "One." }),
      await form.send({ id: scriptId, message: "Two." }),
    ];
    expect(new Set(references).size).toBe(4);
    expect(await form.count()).toEqual([1, 1, 1, 1]);
  });

  it("is a message of its own when it is sent from the browser's history later", async () => {
    const form = open();
    const id = await readFormId(await form.post({ topic: "" }));
    const references: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      references.push(await form.send({ id }));
      form.pass(11 * 60);
    }
    expect(new Set(references).size).toBe(5);
    expect(await form.count()).toEqual([1, 1, 1, 1, 1]);
  });

  it("makes no second message of one that was kept although it came back", async () => {
    const store = createMemoryStore();
    let isBroken = true;
    const add: KeyStore["add"] = async (key, text) => {
      const isAdded = await store.add(key, text);
      if (isBroken && key.startsWith("messages/")) throw new Error("It broke off after that.");
      return isAdded;
    };
    const form = open({ ...store, add });
    const answer = await form.post({});
    expect(answer.status).toBe(503);
    isBroken = false;
    form.pass(60);
    await form.send({ id: await readFormId(answer) }, "198.51.100.4");
    expect(await form.count()).toEqual([2]);
  });
});

describe("a retry of the browser's script", () => {
  it("keeps its id and is the same message, whenever and wherever it comes from", async () => {
    const form = open();
    const references = [await form.send({ id: scriptId })];
    for (const seconds of [1, 60, 2 * 24 * 60 * 60]) {
      form.pass(seconds);
      references.push(await form.send({ id: scriptId }, `198.51.100.${seconds % 200}`));
    }
    expect(new Set(references).size).toBe(1);
    expect(await form.count()).toEqual([1]);
  });

  it("is not taken for another's, who wrote the same words at the same time", async () => {
    const form = open();
    const other = scriptId.replaceAll("0", "f");
    const references = await Promise.all([
      form.send({ id: scriptId }),
      form.send({ id: other }),
      form.send(),
    ]);
    expect(new Set(references).size).toBe(3);
  });
});

describe("the manager", () => {
  const said = english.words.mail.message;
  const time = "Saturday, November 21, 2026, 5:00 am MST";

  it("is told by a second mail that a message was sent twice, and when", async () => {
    const form = open();
    await form.send();
    form.pass(30);
    await form.send();
    form.pass(15 * 60);
    await form.tend();
    form.pass(15 * 60);
    await form.tend();
    expect(form.mails).toHaveLength(2);
    const [first, second] = form.mails;
    expect(first?.subject).not.toContain(said.sentTwice);
    expect(first?.text).not.toMatch(matchSaid(said.againTwice));
    expect(second?.subject).toContain(said.sentTwice);
    expect(second?.text).toContain(english.fill(said.againTwice, { times: `${time}; ${time}` }));
    expect(second?.id).not.toBe(first?.id);
    expect((await readMessages(form.store))[0]?.notification.state).toBe("told");
  });

  it("is told of a repeat that comes while the first mail is on its way", async () => {
    const store = createMemoryStore();
    const mails: Mail[] = [];
    let repeat = async () => {};
    const send = async (mail: Mail) => {
      const now = repeat;
      repeat = async () => {};
      await now();
      return mails.push(mail) > 0;
    };
    const notifier = { send };
    const { handle } = createContactSite(store, { notifier });
    const post = () => handle(createFormRequest(validFields), "203.0.113.7");
    repeat = async () => {
      expect((await post()).status).toBe(303);
    };
    await post();
    const later = () => new Date("2026-11-21T13:00:00Z");
    await runContactSchedule({ store, notifier, ...sender, retentionDays: 180, now: later });
    expect(mails.map(({ text }) => matchSaid(said.againTwice).test(text))).toEqual([false, true]);
    expect(await store.list("untold/")).toEqual([]);
  });

  it("reads it in the list, in every format", async () => {
    const form = open();
    for (let count = 0; count < 3; count += 1) await form.send();
    const messages = await readMessages(form.store);
    const list = (format: "text" | "csv" | "json") =>
      formatMessages(messages, format, "America/Phoenix");
    expect(list("text")).toContain(`${time}; ${time}; ${time}`);
    const times = "2026-11-21T05:00:00-07:00 2026-11-21T05:00:00-07:00 2026-11-21T05:00:00-07:00";
    expect(list("csv")).toContain(`"${times}"`);
    expect(JSON.parse(list("json"))).toMatchObject([{ sent: times }]);
  });

  it("is not shown a list of many times in a mail", async () => {
    const form = open();
    for (let count = 0; count < 20; count += 1) await form.send();
    const [message] = await readMessages(form.store);
    if (message === undefined) throw new Error("Nothing was kept.");
    const mail = composeMail(message, sender);
    expect(mail.subject).toContain(english.fill(said.sentOften, { count: 20 }));
    expect(mail.text).toContain(english.fill(said.firstAndLast, { first: time, last: time }));
    expect(mail.text.length).toBeLessThan(1000);
  });
});
