import { describe, expect, it } from "vitest";
import type { Mail } from "../../../../src/visitors/contact/notifier.ts";
import {
  contactAddress,
  createContactSite,
  createFormRequest,
  readReferenceOf,
  validFields,
} from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
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
    await handle(createFormRequest(validFields));
    await handle(createFormRequest(validFields));
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

  it("warns of a mistyped address on the page after sending", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const answer = await handle(createFormRequest({ ...validFields, reply: "ana@gmial.com" }));
    const page = await handle(
      new Request(new URL(answer.headers.get("Location") ?? "", contactAddress)),
    );
    expect(await page.text()).toContain("looks mistyped");
  });
});

describe("a message out of order", () => {
  const cases = [
    ["topic", "", "Choose what your message is about"],
    ["topic", "weather", "Choose what your message is about"],
    ["message", "", "Write your message"],
    ["message", " \n\t ", "Write your message"],
    ["message", "x".repeat(5001), "Shorten your message to 5,000 characters or fewer"],
    ["name", "x".repeat(201), "Shorten your name to 200 characters or fewer"],
    ["reply", "x".repeat(255), "Shorten your email address or phone number to 254"],
    ["reply", "555-0142", "Write the phone number with its area code"],
    ["reply", "ana@", "Write the whole email address"],
    ["reply", "ana@example", "Write the whole email address"],
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
      expect(html).toContain("<title>Error: Contact us – ");
      expect(html.split(words)).toHaveLength(3);
      expect(html).toContain(`<a href="#${field}">${words}`);
      expect(html.indexOf("There is a problem")).toBeLessThan(html.indexOf("<h1"));
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

  it("that is far too long comes back with its beginning and the phone number", async () => {
    const { handle } = createContactSite(createMemoryStore());
    const message = `BEGINNING ${"é".repeat(5_000_000)}`;
    const answer = await handle(createFormRequest({ ...validFields, message }));
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

describe("the same message sent again", () => {
  const id = "0123456789abcdef0123456789abcdef";

  async function sendAt(times: readonly string[], fields: Readonly<Record<string, string>>) {
    const store = createMemoryStore();
    const references: (string | undefined)[] = [];
    for (const time of times) {
      const { handle } = createContactSite(store, { now: () => new Date(time) });
      references.push(readReferenceOf(await handle(createFormRequest(fields))));
    }
    return { count: (await readMessages(store)).length, references: new Set(references).size };
  }

  it("with the browser's id is one message, whenever it comes", async () => {
    const times = ["2026-11-21T12:00:00Z", "2026-11-21T12:01:00Z", "2026-11-23T12:00:00Z"];
    expect(await sendAt(times, { ...validFields, id })).toEqual({ count: 1, references: 1 });
  });

  it("with the browser's id and other words is another message", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    await handle(createFormRequest({ ...validFields, id }));
    await handle(createFormRequest({ ...validFields, id, message: "And another thing." }));
    expect(await readMessages(store)).toHaveLength(2);
  });

  it("without an id is one message, over the edge of ten minutes too", async () => {
    const times = ["2026-11-21T12:09:59Z", "2026-11-21T12:10:00Z", "2026-11-21T12:10:01Z"];
    expect(await sendAt(times, validFields)).toEqual({ count: 1, references: 1 });
  });

  it("without an id, on both sides of the edge at the same time, is one message", async () => {
    const store = createMemoryStore();
    const at = (time: string) =>
      createContactSite(store, { now: () => new Date(time) }).handle(
        createFormRequest(validFields),
      );
    const answers = await Promise.all([
      at("2026-11-21T12:09:59.999Z"),
      at("2026-11-21T12:10:00.000Z"),
      at("2026-11-21T12:09:59.999Z"),
    ]);
    expect(new Set(answers.map(readReferenceOf)).size).toBe(1);
    expect(await readMessages(store)).toHaveLength(1);
  });

  it("without an id a day later is a message of its own", async () => {
    const times = ["2026-11-21T12:00:00Z", "2026-11-22T12:00:00Z"];
    expect(await sendAt(times, validFields)).toEqual({ count: 2, references: 2 });
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

  it("do not keep a message that is kept already from showing its reference", async () => {
    const store = createMemoryStore();
    const { handle } = createContactSite(store);
    for (const message of ["1", "2", "3", "4", "5"]) {
      await handle(createFormRequest({ ...validFields, message }), "203.0.113.7");
    }
    const again = await handle(createFormRequest({ ...validFields, message: "5" }), "203.0.113.7");
    expect(again.status).toBe(303);
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
