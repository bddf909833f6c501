import { describe, expect, it } from "vitest";
import type { Mail } from "../../../../src/server/contact/notifier.ts";
import { createSigner } from "../../../../src/server/contact/sign.ts";
import {
  contactAddress,
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { english } from "../../../support/locales.ts";
import { readMessages } from "../../../support/open-contact-store.ts";

const phone = "(480) 555-0142";
const kept = "KEPT: they park across the drive <b>&";

describe("a message in order", () => {
  it("is kept, and its sender is sent on to a page with its reference", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    const answer = await handle(createFormRequest(validFields));
    const reference = readReferenceOf(answer);
    const [message, ...more] = await readMessages(store);
    expect(answer.status).toBe(303);
    expect(reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(more).toEqual([]);
    expect(message?.fields).toEqual(validFields);
    expect(message?.id.startsWith(reference?.replace("-", "") ?? "none")).toBe(true);
  });

  it("leads to a page that can be read again and again, and that nobody can make up", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const answer = await handle(createFormRequest(validFields));
    const address = new URL(answer.headers.get("Location") ?? "", contactAddress);
    for (const _ of [1, 2]) {
      const page = await handle(new Request(address));
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(address.searchParams.get("reference"));
    }
    address.searchParams.set("reference", "AAAA-AAAA");
    const forged = await handle(new Request(address));
    expect(forged.status).toBe(404);
    expect(await forged.text()).not.toContain("AAAA-AAAA");
  });

  it("puts nothing personal into an address or the log", async () => {
    const { handle, log } = createContactSite(createMemoryStore());
    const answer = await handle(createFormRequest(validFields), "203.0.113.7");
    const told = `${answer.headers.get("Location")}${log.join("")}`;
    for (const word of ["ana", "Núñez", "driveway", "parking", "203.0.113"]) {
      expect(told.toLowerCase()).not.toContain(word.toLowerCase());
    }
  });

  it("is kept before the manager is told, and kept when telling fails", async () => {
    const store = createMemoryStore();
    let countWhenTold = 0;
    const send = async () => {
      countWhenTold = (await readMessages(store)).length;
      throw new Error("The mail server is down.");
    };
    const { handle } = createContactSite(store, { notifier: { send } });
    const answer = await handle(createFormRequest(validFields));
    expect(answer.status).toBe(303);
    expect(countWhenTold).toBe(1);
    expect((await readMessages(store))[0]?.notification.state).toBe("waiting");
  });

  it("tells the manager once, with an answer going to the writer", async () => {
    const mails: Mail[] = [];
    const send = async (mail: Mail) => mails.push(mail) > 0;
    const store = createMemoryStore();
    const { handle } = createContactSite(store, { notifier: { send } });
    const id = "0123456789abcdef0123456789abcdef";
    await handle(createFormRequest({ ...validFields, id }));
    await handle(createFormRequest({ ...validFields, id }));
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({ replyTo: "ana@example.com" });
    expect(mails[0]?.text).toContain(validFields.message);
    expect((await readMessages(store))[0]?.notification.state).toBe("told");
  });

  it.each(["", "480 555 0142", "just knock", "@ana", "ana@gmial.com"])(
    "may give “%s” as a way to be reached",
    async (reply) => {
      const { handle } = createContactSite(createMemoryStore());
      const answer = await handle(createFormRequest({ ...validFields, reply, name: "" }));
      expect(answer.status).toBe(303);
    },
  );

  it.each(["O'Brien", "José Núñez", "李", "Ng", "x".repeat(200), "Ana “the neighbor”", ""])(
    "may be from “%.20s”, and keeps the name as it is",
    async (name) => {
      const store = createMemoryStore();
      const answer = await createContactSite(store).handle(
        createFormRequest({ ...validFields, name }),
      );
      expect(answer.status).toBe(303);
      expect((await readMessages(store))[0]?.fields.name).toBe(name);
    },
  );

  it.each(["x", "?", "👍"])("may be as short as %s", async (message) => {
    const { handle } = createContactSite(createMemoryStore());
    expect((await handle(createFormRequest({ ...validFields, message }))).status).toBe(303);
  });

  it("is told at once in a crisis, and held for nothing", async () => {
    const mails: Mail[] = [];
    const send = async (mail: Mail) => mails.push(mail) > 0;
    const store = createMemoryStore();
    const { handle } = createContactSite(store, { notifier: { send } });
    const message = "Someone is lying on your porch and hardly breathes. OVERDOSE!!! Call me NOW";
    await handle(createFormRequest({ topic: "something else", message, name: "", reply: "" }));
    expect(mails).toHaveLength(1);
    expect((await readMessages(store))[0]?.suspicions).toEqual([]);
  });

  it("warns of a mistyped address on the page after sending", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const answer = await handle(createFormRequest({ ...validFields, reply: "ana@gmial.com" }));
    const page = await handle(
      new Request(new URL(answer.headers.get("Location") ?? "", contactAddress)),
    );
    expect(await page.text()).toContain(english.words.contactForm.sent.doubtful.heading);
  });
});

describe("a message out of order", () => {
  const { errors } = english.words.contactForm;
  const title = english.fill(english.words.answers.errorTitle, {
    title: english.words.contact.title,
  });
  const cases = [
    ["topic", "", errors.noTopic],
    ["topic", "weather", errors.noTopic],
    ["message", "", errors.noMessage],
    ["message", " \n\t ", errors.noMessage],
    ["message", "x".repeat(5001), english.fill(errors.longMessage, { limit: "5,000" })],
    ["name", "x".repeat(201), english.fill(errors.longName, { limit: "200" })],
    ["reply", "x".repeat(255), english.fill(errors.longReply, { limit: "254" })],
    ["reply", "555-0142", errors.brokenPhone],
    ["reply", "ana@", errors.brokenEmail],
    ["reply", "ana@example", errors.brokenEmail],
  ] as const;

  it.each(cases)(
    "says what is wrong with %s “%.12s”, twice, and keeps the rest",
    async (...row) => {
      const [field, value, words] = row;
      const store = createMemoryStore();
      const { handle } = createContactSite(store);
      const fields = { ...validFields, message: kept, [field]: value };
      const answer = await handle(createFormRequest(fields));
      const html = await answer.text();
      expect(answer.status).toBe(422);
      expect(html).toContain(`<title>${title} – `);
      expect(html.split(words)).toHaveLength(3);
      expect(html).toContain(`<a href="#--${field}">${words}`);
      expect(html.indexOf(english.words.answers.problem)).toBeLessThan(html.indexOf("<h1"));
      if (field !== "message")
        expect(html).toContain("KEPT: they park across the drive &lt;b&gt;&amp;");
      if (field !== "name") expect(html).toContain('value="Ana Núñez"');
      if (field !== "topic") expect(html).toMatch(/value="parking" checked/);
      expect(await readMessages(store)).toEqual([]);
    },
  );

  it("counts characters as people do", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const family = "👩‍👩‍👧‍👦";
    const right = createFormRequest({ ...validFields, message: family.repeat(5000) });
    const wrong = createFormRequest({ ...validFields, message: family.repeat(5001) });
    expect((await handle(right)).status).toBe(303);
    expect((await handle(wrong)).status).toBe(422);
  });

  it.each([
    [20_000, 422],
    [100_000, 413],
  ])("of %i emoji comes back with %i, and with its beginning", async (count, status) => {
    const { handle } = createContactSite(createMemoryStore());
    const { headers } = createFormRequest(validFields);
    const body = `topic=parking&name=&reply=&message=BEGINNING${"%F0%9F%98%80".repeat(count)}`;
    const answer = await handle(new Request(contactAddress, { method: "POST", headers, body }));
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toContain("BEGINNING😀😀");
    expect(html.isWellFormed()).toBe(true);
    expect(html).not.toContain("\ufffd");
  });

  it("says whom to call in danger and in a crisis, above the form", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const html = await (await handle(createFormRequest({ ...validFields, topic: "" }))).text();
    const form = html.indexOf("<form");
    for (const number of ["tel:911", "tel:988"]) {
      expect(html.indexOf(number)).toBeGreaterThan(0);
      expect(html.indexOf(number)).toBeLessThan(form);
    }
  });

  it("that is far too long comes back with its beginning and the phone number", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const tenMegabytes = "%C3%A9".repeat(1_700_000);
    const { headers } = createFormRequest(validFields);
    const body = `topic=parking&message=BEGINNING+${tenMegabytes}`;
    const answer = await handle(new Request(contactAddress, { method: "POST", headers, body }));
    const html = await answer.text();
    expect(answer.status).toBe(413);
    expect(html).toContain("BEGINNING éé");
    expect(html).not.toContain("\ufffd");
    expect(html).toContain(phone);
  });

  it("may repeat fields and add others: the first counts, the others are not looked at", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    const body = `${new URLSearchParams(validFields)}&message=second&__proto__=x&constructor=y&a[b]=c`;
    const answer = await handle(
      new Request(contactAddress, {
        method: "POST",
        body,
        headers: { "Content-Type": "application/x-www-form-urlencoded; charset=UTF-8" },
      }),
    );
    expect(answer.status).toBe(303);
    expect((await readMessages(store))[0]?.fields).toEqual(validFields);
    expect(Object.keys({})).toEqual([]);
    expect("x" in {}).toBe(false);
  });
});

describe("what is kept of a text", () => {
  it("is one line for a name, and no character that ends, hides or turns round", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    const name = "Ana\r\nBcc: x@example.net\u2028b\u2029c\u0085d\u0000\u202e";
    const message = "one\r\ntwo\u2028three\u0000\u001b[2J\u202efour\tfive 👩‍👩‍👧 שלום";
    await handle(createFormRequest({ ...validFields, name, message }));
    const [kept] = await readMessages(store);
    expect(kept?.fields.name).toBe("Ana Bcc: x@example.net b cd");
    expect(kept?.fields.message).toBe("one\ntwo\nthree[2Jfour\tfive 👩‍👩‍👧 שלום");
  });
});

describe("a request that is no message", () => {
  it.each(["PUT", "PATCH", "DELETE", "OPTIONS"])("is refused with 405 for %s", async (method) => {
    const { handle } = createContactSite(createMemoryStore());
    const answer = await handle(new Request(contactAddress, { method }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD, POST");
  });

  it("is answered by its headers alone where a browser asks for no more", async () => {
    const { handle } = createContactSite(createMemoryStore());
    for (const address of [contactAddress, `${contactAddress}sent/`, `${contactAddress}sent`]) {
      const get = await handle(new Request(address));
      const head = await handle(new Request(address, { method: "HEAD" }));
      expect([head.status, await head.text()]).toEqual([get.status, ""]);
      expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
    }
  });

  it("is refused with 405 on the page after sending", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const answer = await handle(new Request(`${contactAddress}sent/`, { method: "POST" }));
    expect(answer.status).toBe(405);
    expect(answer.headers.get("Allow")).toBe("GET, HEAD");
  });

  const elsewhere = [
    { "Sec-Fetch-Site": "cross-site" },
    { "Sec-Fetch-Site": "same-site" },
    { "Sec-Fetch-Site": "cross-site", Origin: "https://harborhouse.example.org" },
    { "Sec-Fetch-Site": "", Origin: "https://evil.example" },
    { "Sec-Fetch-Site": "", Origin: "null" },
    { "Sec-Fetch-Site": "", Origin: "https://harborhouse.example.org.evil.example" },
  ];
  it.each(elsewhere)("is refused with 403 from another site: %o", async (headers) => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    const request = createFormRequest(validFields, headers);
    if (headers["Sec-Fetch-Site"] === "") request.headers.delete("Sec-Fetch-Site");
    const answer = await handle(request);
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain(phone);
    expect(await readMessages(store)).toEqual([]);
  });

  it("is let through from our own page in a browser that only knows Origin", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const request = createFormRequest(validFields, { Origin: "https://harborhouse.example.org" });
    request.headers.delete("Sec-Fetch-Site");
    expect((await handle(request)).status).toBe(303);
  });

  it.each(["application/json", "text/plain", "multipart/form-data; boundary=x"])(
    "is refused with 415 as %s",
    async (type) => {
      const { handle } = createContactSite(createMemoryStore());
      const answer = await handle(createFormRequest(validFields, { "Content-Type": type }));
      expect(answer.status).toBe(415);
    },
  );
});

describe("a form whose store is out of reach", () => {
  const failing = () => {
    throw new Error("The store is down.");
  };
  const broken = { ...createMemoryStore(), add: failing, find: failing };
  const sites = {
    "without a store": () => createContactSite(undefined),
    "without a secret": () => createContactSite(createMemoryStore(), { signer: undefined }),
    "with a secret that is too short": () =>
      createContactSite(createMemoryStore(), { signer: createSigner("a secret") }),
    "with a secret of one letter": () =>
      createContactSite(createMemoryStore(), { signer: createSigner("x".repeat(64)) }),
    "with a store that fails": () => createContactSite(broken),
  };

  it.each(Object.entries(sites))("%s answers 503 with the phone and the text", async (_, site) => {
    const { handle, log } = site();
    const answer = await handle(createFormRequest({ ...validFields, message: kept }));
    const html = await answer.text();
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Retry-After")).toBe("60");
    expect(html).toContain(phone);
    expect(html).toContain("KEPT: they park across the drive &lt;b&gt;&amp;");
    expect(html).toContain('value="ana@example.com"');
    expect(log.join("")).not.toContain("KEPT");
  });
});

describe("many messages from one place", () => {
  async function sendMany(count: number, address: (index: number) => string) {
    const { handle } = createContactSite(createMemoryStore());
    const answers: Response[] = [];
    for (let index = 0; index < count; index += 1) {
      const fields = { ...validFields, message: `Number ${index}.` };
      answers.push(await handle(createFormRequest(fields), address(index)));
    }
    return answers;
  }

  it("are let through five a minute, then told to wait with the text and the phone", async () => {
    const answers = await sendMany(6, () => "203.0.113.7");
    const statuses = answers.map(({ status }) => status);
    const html = await answers[5]?.text();
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429]);
    expect(answers[5]?.headers.get("Retry-After")).toBe("60");
    expect(html).toContain("Number 5.");
    expect(html).toContain(phone);
  });

  it("are counted for a household's whole IPv6 network", async () => {
    const answers = await sendMany(6, (index) => `2001:db8:1:2::${index + 1}`);
    expect(answers.at(-1)?.status).toBe(429);
  });

  it("are not counted together when they come from different places", async () => {
    const answers = await sendMany(8, (index) => `203.0.113.${index}`);
    expect(answers.every(({ status }) => status === 303)).toBe(true);
  });

  it("are counted for an IPv4 address however it is written, and for no other", async () => {
    const written = (last: number) => [
      `203.0.113.${last}`,
      `::ffff:203.0.113.${last}`,
      `::FFFF:cb00:71${last.toString(16).padStart(2, "0")}`,
    ];
    const same = await sendMany(6, (index) => written(7)[index % 3] ?? "");
    expect(same.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 429]);
    const apart = await sendMany(9, (index) => written(index + 1)[1] ?? "");
    expect(apart.every(({ status }) => status === 303)).toBe(true);
  });

  it.each(["203.0.113.7", "2001:db8::1"])(
    "at the same moment are let through five, and no more, from %s",
    async (address) => {
      const store = createMemoryStore();
      const { handle } = createContactSite(store);
      const sent = Array.from({ length: 40 }, (_, index) =>
        handle(createFormRequest({ ...validFields, message: `Number ${index}.` }), address),
      );
      const statuses = (await Promise.all(sent)).map(({ status }) => status);
      expect(statuses.filter((status) => status === 303)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(35);
      expect(await readMessages(store)).toHaveLength(5);
    },
  );

  it("are let through twenty a day, and as many again tomorrow", async () => {
    let now = Date.parse("2026-11-21T06:00:00Z");
    const { handle } = createContactSite(createMemoryStore(), { now: () => new Date(now) });
    const statuses: number[] = [];
    for (let index = 0; index < 42; index += 1) {
      if (index === 21) now = Date.parse("2026-11-22T06:00:00Z");
      const fields = { ...validFields, message: `Number ${index}.` };
      statuses.push((await handle(createFormRequest(fields), "203.0.113.7")).status);
      now += 20_000;
    }
    expect(statuses.flatMap((status, index) => (status === 429 ? [index] : []))).toEqual([20, 41]);
  });

  it("leave room for five, whoever of them clicks twice", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const send = (message: string) =>
      handle(createFormRequest({ ...validFields, message }), "203.0.113.7");
    const words = ["1", "2", "3", "4", "5"];
    const answers = await Promise.all(words.flatMap((word) => [send(word), send(word)]));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 303));
    expect((await send("6")).status).toBe(429);
  });

  it("do not keep a message that is kept already from showing its reference", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    for (const message of ["1", "2", "3", "4", "5"]) {
      await handle(createFormRequest({ ...validFields, message }), "203.0.113.7");
    }
    const again = await handle(createFormRequest({ ...validFields, message: "5" }), "203.0.113.7");
    expect(again.status).toBe(303);
  });

  it("arrive when they cannot be counted", async () => {
    const store = createMemoryStore();
    const find = (key: string) =>
      key.startsWith("rates/") ? Promise.reject(new Error("down")) : store.find(key);
    const { handle } = createContactSite({ ...store, find });
    expect((await handle(createFormRequest(validFields), "203.0.113.7")).status).toBe(303);
  });

  it("leave no address in the store", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    await handle(createFormRequest({ ...validFields, message: "Cars." }), "203.0.113.7");
    const keys = await store.list("");
    const texts = await Promise.all(keys.map(async (key) => (await store.find(key))?.text));
    expect(keys.some((key) => key.startsWith("slots/"))).toBe(true);
    expect(keys.some((key) => key.startsWith("rates/"))).toBe(true);
    expect(`${keys.join()}${texts.join()}`).not.toContain("203.0");
    const beside = keys.flatMap((key, index) => (/^(?:slots|rates)/.test(key) ? texts[index] : []));
    expect(beside.join()).not.toMatch(/Cars|Ana|example/);
  });
});

describe("what looks like spam", () => {
  const cases = {
    "extra field filled": { extra: "https://pills.example" },
    "sent too fast": { elapsed: "900" },
    "many links": { message: "http://a.example https://b.example www.c.example" },
  };
  it.each(Object.entries(cases))(
    "(%s) is kept, marked, and answered alike",
    async (why, fields) => {
      const store = createMemoryStore();
      let sent = 0;
      const send = async () => {
        sent += 1;
        return true;
      };
      const { handle } = createContactSite(store, { notifier: { send } });
      const answer = await handle(createFormRequest({ ...validFields, ...fields }));
      expect(answer.status).toBe(303);
      expect((await readMessages(store))[0]?.suspicions).toEqual([why]);
      expect(sent).toBe(0);
    },
  );
});

describe("every answer", () => {
  it("carries the headers of the site and is kept by no cache", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const answers = await Promise.all([
      handle(createFormRequest(validFields)),
      handle(createFormRequest({ ...validFields, message: "" })),
      handle(new Request(contactAddress, { method: "PUT" })),
      handle(new Request(`${contactAddress}sent/`)),
    ]);
    for (const { headers } of answers) {
      expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
      expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
      expect(headers.get("Cache-Control")).toBe("private, no-store");
    }
  });
});
