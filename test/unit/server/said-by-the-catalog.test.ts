import { describe, expect, it } from "vitest";
import { composeDigest, composeMail } from "../../../src/server/contact/compose-mail.ts";
import { findRefusal } from "../../../src/server/contact/find-refusal.ts";
import { type Message, suspicions } from "../../../src/server/contact/neighbor-message.ts";
import { createAnswerRenderer } from "../../../src/server/contact/render-answer.ts";
import { writeMessagePath } from "../../../src/server/desk/desk-paths.ts";
import { createDeskRenderer } from "../../../src/server/desk/desk-renderer.ts";
import { createResidentsRenderer } from "../../../src/server/residents/residents-renderer.ts";
import {
  contactAddress,
  createContactSite,
  createFormRequest,
  readContactPage,
  templatesFolder,
  validFields,
} from "../../support/contact-site.ts";
import { createMemoryStore } from "../../support/create-memory-store.ts";
import {
  createDeskSite,
  createMark,
  createTestMessage,
  keepTestMessages,
  writeTestId,
} from "../../support/desk-site.ts";
import { leaveOutMarked, markedLocale } from "../../support/locales.ts";
import {
  askFor,
  createResidentsSite,
  createSignIn,
  readCookie,
  testCode,
} from "../../support/residents-site.ts";

const frame = await readContactPage();

/**
 * What an answer says that no catalog said: marks, addresses, what was typed and the home's own facts
 * are none of its words.
 */
function readUnsaid(html: string): readonly string[] {
  const shown = leaveOutMarked(html)
    .replace(/<(script|textarea).*?<\/\1>/gs, " ")
    .replace(/<wbr>/g, "")
    .replace(/<[^>]*>/g, "\n");
  const rest = ownFacts.reduce((text, fact) => text.replaceAll(fact, "\n"), shown);
  return rest
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /\p{Letter}{2}/u.test(line));
}

/** The home's own words, as they are typed and in the middle of a sentence, the longest first. */
const ownFacts = JSON.stringify(frame.home)
  .split('"')
  .filter((text) => text.length > 2)
  .flatMap((text) => [text, text.toLowerCase()])
  .toSorted((first, second) => second.length - first.length);

describe("an answer of the contact form in a made-up language", () => {
  const renderer = createAnswerRenderer(frame, templatesFolder, markedLocale);
  const open = (changes = {}) => createContactSite(createMemoryStore(), { renderer, ...changes });
  const post = (fields: Readonly<Record<string, string>>, changes = {}) =>
    open(changes).handle(createFormRequest({ ...validFields, ...fields }), "203.0.113.7");
  const full = { inAMinute: 0, inADay: 0 };
  const broken = { message: "", topic: "", name: "x".repeat(300), reply: "ana@" };

  it.each([
    ["the form", 200, () => open().handle(new Request(contactAddress))],
    ["what is wrong with it", 422, () => post(broken)],
    ["a phone number that is too short", 422, () => post({ reply: "555-0142" })],
    ["a body that is too large", 413, () => post({ message: "x".repeat(600_000) })],
    ["too many messages", 429, () => post({}, { limits: full })],
    ["no store", 503, () => post({}, { store: undefined })],
    ["another method", 405, () => open().handle(new Request(contactAddress, { method: "PUT" }))],
    ["another site", 403, () => open().handle(fromElsewhere())],
    ["no form", 415, () => open().handle(new Request(contactAddress, { method: "POST" }))],
    ["no reference", 404, () => open().handle(new Request(`${contactAddress}sent/`))],
  ] as const)("has nothing of English in it: %s", async (_what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(readUnsaid(await answer.text())).toEqual([]);
  });

  const fromElsewhere = () => createFormRequest(validFields, { "Sec-Fetch-Site": "cross-site" });

  it("has nothing of English in it: after sending", async () => {
    const { handle } = open();
    const answer = await handle(createFormRequest({ ...validFields, reply: "ana@gmial.com" }));
    const next = new URL(answer.headers.get("Location") ?? "", contactAddress);
    const html = await (await handle(new Request(next))).text();
    expect(html).toContain(markedLocale.words.contactForm.sent.doubtful.heading);
    expect(readUnsaid(html)).toEqual([]);
  });

  it("is never in the language that a browser asks for, but in that of the site", async () => {
    const headers = { "Accept-Language": "es-MX,es;q=0.9" };
    const answer = await open().handle(new Request(contactAddress, { headers }));
    expect(await answer.text()).toContain(markedLocale.words.contactForm.send);
  });

  it("would be told where it had a sentence of its own", () => {
    expect(readUnsaid("<p>Please call us.</p>⟦<b>said</b> {x}⟧ 480 555 0142")).toEqual([
      "Please call us.",
    ]);
  });

  it("refuses what is no form without saying so itself", () => {
    expect(findRefusal(fromElsewhere())).toEqual({ status: 403, reason: "elsewhere" });
  });
});

describe("a mail in a made-up language", () => {
  const message: Message = {
    id: "7K3M9QXD00000000000000000A",
    received: "2026-11-21T12:00:00.000Z",
    sendings: ["12", "13", "14"].map((hour) => ({
      at: `2026-11-21T${hour}:00:00.000Z`,
      request: hour,
    })),
    fields: { ...validFields, name: "", reply: "ana@gmial.com" },
    suspicions: [],
    handling: [],
    notification: { state: "waiting", attempts: 0, next: "2026-11-21T12:05:00.000Z" },
    rest: "0",
  };
  const sender = { homeName: "Harbor House", timeZone: "UTC", locale: markedLocale };
  const typed = new RegExp(Object.values(message.fields).filter(Boolean).join("|"), "g");

  it("has nothing of English in it but what was typed", () => {
    const spam = { ...message, suspicions: [...suspicions] };
    const mails = [
      composeMail(message, { ...sender, deskAddress: "https://home.example.org/manager/" }),
      composeMail({ ...message, received: undefined, sendings: [] }, sender),
      composeDigest([message, spam], sender, new Date("2026-11-22T12:00:00Z")),
    ];
    for (const { subject, text } of mails) {
      expect(leaveOutMarked(text.replace(typed, "")).match(/\p{Letter}{2,}/gu)).toBeNull();
      expect(subject).toMatch(/^⟦/);
    }
  });
});

describe("a page of the manager's desk in a made-up language", () => {
  const renderer = createDeskRenderer(frame, templatesFolder, markedLocale);
  const path = writeMessagePath(writeTestId(1));
  const odd = { reply: "ana@gmial.com, 480 555 0142" };
  const old = { received: "2026-11-10T18:00:00.000Z", notification: waiting() };
  const open = async () => {
    const site = createDeskSite({ renderer });
    await keepTestMessages(site.stores, [
      createTestMessage(1, { ...old, fields: odd, rest: "" }),
      createTestMessage(2, { suspicions: [...suspicions], fields: { reply: "" } }),
    ]);
    const cookie = await site.signIn();
    const mark = { kind: "acknowledged", done: "", by: "0", request: "a", seen: "0" };
    await site.handle(createMark(path, mark, { cookie }));
    return { ...site, cookie };
  };

  function waiting() {
    return { state: "waiting", attempts: 1, next: "2026-11-10T18:00:00.000Z" } as const;
  }

  it.each(["/manager/", path, writeMessagePath(writeTestId(2)), "/manager/log/", "/manager/none/"])(
    "has nothing of English in it: %s",
    async (address) => {
      const { handle, cookie } = await open();
      const html = await (await handle(askFor(address, { headers: { cookie } }))).text();
      const days = html.replaceAll(/November (?:\d+, )?2026/g, ""); // as the language writes them
      const typed = days.replaceAll(/A car stands across our driveway, number \d\./g, "");
      expect(
        readUnsaid(typed.replaceAll("Ana Núñez", "").replace(/ana@gmial\.com[\w, ]*/g, "")),
      ).toEqual([]);
    },
  );

  it("has nothing of English in it: what went wrong, and the sign-in", async () => {
    const { handle, cookie } = await open();
    const wrong = { kind: "", done: "", by: "", request: "b", seen: "1" };
    const late = { ...wrong, kind: "passedOn", done: "0", by: "0", seen: "0" };
    const requests = [
      ...[createMark(path, wrong, { cookie }), createMark(path, late, { cookie })],
      ...[createMark(path, late), createSignIn("", "/manager/"), createSignIn("x", "/manager/")],
      askFor("/manager/sign-in/"),
    ];
    for (const request of requests) {
      const html = await (await handle(request)).text();
      const typed = html.replaceAll(/A car stands across our driveway, number \d\.|Ana Núñez/g, "");
      expect(readUnsaid(typed.replace(/ana@gmial\.com[\w, ]*/g, ""))).toEqual([]);
    }
  });
});

describe("an answer of the residents' function in a made-up language", () => {
  const renderer = createResidentsRenderer(frame, templatesFolder, markedLocale);
  const open = (changes = {}) => createResidentsSite({ renderer, ...changes });
  const away = { "Sec-Fetch-Site": "cross-site" };
  const brokenStore = { ...createMemoryStore(), find: () => Promise.reject(new Error("Away.")) };

  it.each([
    ["the sign-in page", 401, () => open().handle(askFor("/residents/"))],
    ["no code", 401, () => open().handle(createSignIn(""))],
    ["a wrong code", 401, () => open().handle(createSignIn("wrong words"))],
    ["another site", 403, () => open().handle(createSignIn(testCode, undefined, away))],
    ["no secrets", 503, () => open({ secrets: undefined }).handle(askFor("/residents/"))],
  ] as const)("has nothing of English in it: %s", async (_what, status, ask) => {
    const answer = await ask();
    expect(answer.status).toBe(status);
    expect(readUnsaid(await answer.text())).toEqual([]);
  });

  it("has nothing of English in it: after signing in and out", async () => {
    const { handle } = open();
    const headers = { Cookie: readCookie(await handle(createSignIn(testCode))) };
    const missing = await handle(askFor("/residents/nowhere/", { headers }));
    expect(missing.status).toBe(404);
    const out = askFor("/residents/sign-out/", {
      method: "POST",
      headers: { ...headers, "Sec-Fetch-Site": "same-origin" },
    });
    const left = await open({ store: { ...brokenStore, add: brokenStore.find } }).handle(out);
    expect(left.status).toBe(503);
    for (const answer of [missing, left]) expect(readUnsaid(await answer.text())).toEqual([]);
  });

  it("says many wrong codes in the catalog's words", async () => {
    const { handle } = open();
    let answer = await handle(createSignIn("wrong"), "203.0.113.7");
    for (let count = 0; answer.status === 401 && count < 50; count += 1) {
      answer = await handle(createSignIn("wrong"), "203.0.113.7");
    }
    expect(answer.status).toBe(429);
    expect(readUnsaid(await answer.text())).toEqual([]);
  });
});
