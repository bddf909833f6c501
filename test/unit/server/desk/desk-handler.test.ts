import { describe, expect, it } from "vitest";
import { listPathVariants } from "../../../../src/doctor/path-variants.ts";
import { openMessages } from "../../../../src/server/contact/message-store.ts";
import { writeTestMessage } from "../../../../src/server/contact/test-message.ts";
import { readDeskSecrets } from "../../../../src/server/desk/desk-environment.ts";
import { writeMessagePath } from "../../../../src/server/desk/desk-paths.ts";
import { signEveryoneOut } from "../../../../src/server/gate/epoch.ts";
import { readGateSecrets } from "../../../../src/server/gate/gate.ts";
import { managerGate, residentsGate } from "../../../../src/server/gate/gate-kind.ts";
import { writeSession } from "../../../../src/server/gate/session.ts";
import { securityHeaders } from "../../../../src/server/security-headers.ts";
import {
  createContactSite,
  createFormRequest,
  validFields,
} from "../../../support/contact-site.ts";
import {
  createDeskSite,
  createDeskStores,
  createMark,
  createTestMessage,
  deskDay,
  deskEnvironment,
  keepTestMessages,
  managerCode,
  readMarkFields,
  writeTestId,
} from "../../../support/desk-site.ts";
import { english } from "../../../support/locales.ts";
import {
  askFor,
  createResidentsSite,
  createSignIn,
  readCookie,
  testCode,
} from "../../../support/residents-site.ts";

const { manager } = english.words;
const path = writeMessagePath(writeTestId(1));
const canary = "canaryneighbor";
const secretMessage = createTestMessage(1, {
  fields: { message: `${canary} says that music plays at night.`, name: `${canary} Núñez` },
});

async function open(changes: Parameters<typeof createDeskSite>[0] = {}) {
  const site = createDeskSite(changes);
  await keepTestMessages(site.stores, [secretMessage]);
  const cookie = await site.signIn();
  const get = async (address: string) => {
    const response = await site.handle(askFor(address, { headers: { cookie } }));
    return { response, html: await response.text() };
  };
  const post = (fields: Readonly<Record<string, string>>, headers = {}) =>
    site.handle(createMark(path, fields, { cookie, ...headers }));
  const fill = async (typed: Readonly<Record<string, string>>) => ({
    ...readMarkFields((await get(path)).html),
    ...typed,
  });
  return { ...site, cookie, get, post, fill };
}

const answered = { kind: "answered", done: "Called back; the car is moved.", by: "Night lead" };

describe("the manager's desk, to whoever has not given the code", () => {
  const residentsCookie = async () => {
    const site = createResidentsSite();
    return readCookie(await site.handle(createSignIn(testCode)));
  };
  const forged = () => {
    // With the time of the desk's own, nothing but its purpose tells it from one.
    const secrets = readGateSecrets(
      { ...residentsGate, sessionDays: managerGate.sessionDays },
      deskEnvironment.MANAGER_CODE_HASH,
      deskEnvironment.MANAGER_SESSION_KEY,
    );
    if (secrets === undefined) throw new Error("The secrets of the tests are no secrets.");
    return writeSession(secrets.sessionKey, 0, deskDay);
  };

  it.each([...listPathVariants("/manager/"), ...listPathVariants(path)])(
    "shows no word of a message at %s",
    async (variant) => {
      const { handle } = await open();
      for (const method of ["GET", "HEAD", "POST", "PUT"]) {
        const answer = await handle(askFor(variant, { method }));
        const ownForm = variant === "/manager/sign-in/" ? [200] : [401];
        expect([...ownForm, 405, 415], method).toContain(answer.status);
        expect(await answer.text()).not.toContain(canary);
      }
    },
  );

  it("opens for none of 40 cookies that are none of its own", async () => {
    const { handle, cookie, stores } = await open();
    const [name = "", session = ""] = cookie.split("=");
    const [version, ends, epoch, id, signature = ""] = session.split(".");
    const other = createDeskSite({ secrets: undefined });
    const house = (await residentsCookie()).split("=")[1] ?? "";
    const wrong = [
      ...["", "x", "true", managerCode, session.slice(0, -1), `${session}x`, `x${session}`],
      ...[`${version}.${Number(ends) + 60}.${epoch}.${id}.${signature}`],
      ...[`${version}.${ends}.1.${id}.${signature}`, `v1.${ends}.${epoch}.${id}.${signature}`],
      ...[`${version}.${ends}.${epoch}.${"A".repeat(22)}.${signature}`, `${version}.${ends}`],
      ...[`${version}.${ends}.${epoch}.${id}.`, `.${ends}.${epoch}.${id}.${signature}`],
      ...[`${version}.${ends}.${epoch}.${id}.${signature.split("").toReversed().join("")}`],
      ...[session.toUpperCase(), session.toLowerCase(), `"${session}"x`, `${session} ${session}`],
      ...["v2.99999999999.0.".padEnd(83, "A"), session.replaceAll(".", "%2e")],
      ...[house, forged()], // signed with the house's key, and with the desk's for the other gate
    ].map((value) => `${name}=${value}`);
    const renamed = [
      "__Host-resident",
      "preview-manager",
      "manager",
      "__Secure-manager",
      "MANAGER",
      "__Host-managers",
    ]
      .flatMap((cookieName) => [session, house].map((value) => `${cookieName}=${value}`))
      .concat([`x${cookie}`, `${cookie.replace("=", " =")}`, `a=b,${cookie}`, session]);
    const all = [...wrong, ...renamed, `__Host-resident=${house}`, "; ; ;", `${name}; ${session}`];
    expect(new Set(all).size).toBeGreaterThanOrEqual(40);
    for (const header of all) {
      for (const address of [
        ...["/manager/", path, "/manager/log/", "/manager/log.csv"],
        ...["/manager/reminders/", "/manager/reviews.ics"],
      ]) {
        const answer = await handle(askFor(address, { headers: { cookie: header } }));
        expect([header, answer.status]).toEqual([header, 401]);
        expect(await answer.text()).not.toContain(canary);
      }
      const marked = await handle(createMark(path, answered, { cookie: header }));
      expect([header, marked.status]).toEqual([header, 401]);
    }
    expect((await openMessages(stores.contact).find(writeTestId(1)))?.handling).toEqual([]);
    expect((await other.handle(askFor("/manager/", { headers: { cookie } }))).status).toBe(503);
  });

  it("takes no house code, and the residents' pages take no manager's code", async () => {
    const { handle, cookie } = await open();
    expect((await handle(createSignIn(testCode, "/manager/"))).status).toBe(401);
    const residents = createResidentsSite();
    expect((await residents.handle(createSignIn(managerCode))).status).toBe(401);
    const session = cookie.split("=")[1];
    for (const header of [cookie, `__Host-resident=${session}`]) {
      const answer = await residents.handle(askFor("/residents/", { headers: { cookie: header } }));
      expect(answer.status).toBe(401);
    }
  });

  it("ends a session after a week, and with everyone's", async () => {
    let now = deskDay.getTime();
    const site = await open({ now: () => new Date(now) });
    const day = 24 * 60 * 60 * 1000;
    now += 6 * day;
    expect((await site.get("/manager/")).response.status).toBe(200);
    now += day + 1000;
    expect((await site.get("/manager/")).response.status).toBe(401);
    now -= 2 * day;
    await signEveryoneOut(site.stores.manager);
    expect((await site.get("/manager/")).response.status).toBe(401);
  });

  it("slows guessing, and takes nothing from another site", async () => {
    const { handle, post, fill } = await open();
    for (let count = 0; count < 10; count += 1) {
      const wrong = await handle(createSignIn(`wrong ${count}`, "/manager/"), "203.0.113.7");
      expect(wrong.status).toBe(401);
    }
    const late = await handle(createSignIn(managerCode, "/manager/"), "203.0.113.7");
    expect([late.status, late.headers.get("Retry-After")]).toEqual([429, "600"]);
    const headers = { "Sec-Fetch-Site": "cross-site" };
    expect((await handle(createSignIn(managerCode, "/manager/", headers))).status).toBe(403);
    expect((await post(await fill(answered), headers)).status).toBe(403);
    const out = askFor("/manager/sign-out/", { method: "POST", headers });
    expect((await handle(out)).status).toBe(403);
  });

  it.each([
    [{}, 503],
    [{ MANAGER_CODE_HASH: deskEnvironment.MANAGER_CODE_HASH }, 503],
    [{ ...deskEnvironment, MANAGER_SESSION_KEY: "short" }, 503],
  ])("is closed without both of its secrets: %#", async (environment, status) => {
    const { handle } = createDeskSite({ secrets: readDeskSecrets(environment) });
    expect((await handle(askFor("/manager/"))).status).toBe(status);
    expect((await handle(createSignIn(managerCode, "/manager/"))).status).toBe(status);
  });

  it("is closed where its sessions cannot be looked up", async () => {
    const { cookie, stores } = await open();
    const manager = { ...stores.manager, find: () => Promise.reject(new Error("no store")) };
    const { handle } = createDeskSite({ stores: { ...stores, manager } });
    const answer = await handle(askFor("/manager/", { headers: { cookie } }));
    expect([answer.status, (await answer.text()).includes(canary)]).toEqual([503, false]);
  });
});

describe("the manager's desk, to the manager", () => {
  it("leads to the page that was asked for, and signs out everywhere", async () => {
    const { handle } = await open();
    const answer = await handle(createSignIn(managerCode, path));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, path]);
    expect(answer.headers.get("Set-Cookie")).toMatch(
      /^__Host-manager=v2\.\d+\.0\.[\w-]{22}\.[\w-]{43}; Path=\/; Max-Age=604800; Secure; HttpOnly; SameSite=Lax$/,
    );
    const elsewhere = await handle(createSignIn(managerCode, "//example.com/manager/"));
    expect(elsewhere.headers.get("Location")).toBe("/manager/");
    const cookie = readCookie(answer);
    const headers = { cookie, "Sec-Fetch-Site": "same-origin" };
    const out = await handle(askFor("/manager/sign-out/", { method: "POST", headers }));
    expect([out.status, out.headers.get("Location")]).toEqual([303, "/manager/sign-in/"]);
    expect((await handle(askFor("/manager/", { headers: { cookie } }))).status).toBe(401);
  });

  it("has the site's headers on every answer, and lets no cache keep one", async () => {
    const site = await open();
    const { cookie } = site;
    const requests = [
      ...[
        ...["/manager/", "/manager", path, "/manager/log/", "/manager/log.csv", "/manager/none/"],
        ...["/manager/reminders/", "/manager/reviews.ics"],
      ].map((address) => askFor(address, { headers: { cookie } })),
      ...[askFor("/manager/"), askFor("/manager/sign-in/"), createSignIn("wrong", "/manager/")],
      ...[createMark(path, answered), createMark(path, { ...answered, seen: "0" }, { cookie })],
      ...["OPTIONS", "DELETE"].map((method) => askFor("/manager/", { method })),
    ];
    for (const request of requests) {
      const headers = Object.fromEntries((await site.handle(request)).headers);
      for (const [name, value] of Object.entries(securityHeaders)) {
        expect(headers[name.toLowerCase()]).toBe(value);
      }
      expect(headers).toMatchObject({
        "cache-control": "private, no-store",
        vary: "Cookie",
        "x-robots-tag": "noindex",
      });
    }
  });

  it("answers HEAD as it answers GET, without a body", async () => {
    const { handle, cookie } = await open();
    for (const address of [
      "/manager/",
      "/manager",
      path,
      "/manager/log.csv",
      "/manager/reviews.ics",
      "/manager/none/",
    ]) {
      for (const headers of [{}, { cookie }]) {
        const get = await handle(askFor(address, { headers }));
        const head = await handle(askFor(address, { method: "HEAD", headers }));
        expect([head.status, await head.text()]).toEqual([get.status, ""]);
        expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
      }
    }
  });

  it("logs no word that anybody sent, and no address", async () => {
    const { handle, cookie, log, post, fill } = await open();
    const before = log.length;
    await handle(askFor(path, { headers: { cookie } }));
    await post(await fill(answered));
    expect(log.slice(before)).toEqual([
      '{"function":"manager","status":200}',
      '{"function":"manager","status":200}',
      '{"function":"manager","status":303}',
    ]);
  });

  it("shows what is overdue on top, then what waits, then what is answered", async () => {
    const stores = createDeskStores();
    const old = { received: "2026-11-10T18:00:00.000Z" };
    const older = { received: "2026-11-09T18:00:00.000Z" };
    const step = {
      kind: "answered",
      done: "Told them.",
      by: "Lead",
      at: old.received,
      request: "a",
    };
    await keepTestMessages(stores, [
      createTestMessage(2),
      createTestMessage(3, { ...old, handling: [step as never] }),
      createTestMessage(4, old),
      createTestMessage(5, { suspicions: ["many links"] }),
      createTestMessage(6, older),
      createTestMessage(7, { received: "2026-11-20T19:00:00.000Z" }),
    ]);
    const { handle, signIn } = createDeskSite({ stores });
    const answer = await handle(askFor("/manager/", { headers: { cookie: await signIn() } }));
    const html = await answer.text();
    const order = [6, 4, 7, 2, 3, 5].map((number) =>
      html.indexOf(writeMessagePath(writeTestId(number))),
    );
    expect(order).toEqual(order.toSorted((first, second) => first - second));
    expect(order[0]).toBeGreaterThan(0);
    const titles = [manager.groups.overdue, manager.groups.waiting, manager.groups.answered];
    const places = titles.map((title, index) =>
      html.indexOf(english.fill(title, { count: [2, 2, 1][index] ?? 0 })),
    );
    expect(places).toEqual(places.toSorted((first, second) => first - second));
    expect(places[0]).toBeGreaterThan(0);
  });

  it("has nothing overdue that waits for no answer: thanks, the program's own test, and what is no concern", async () => {
    const stores = createDeskStores();
    const old = { received: "2026-11-10T18:00:00.000Z" };
    const who = { done: "", by: "Lead", at: old.received, request: "a" };
    await keepTestMessages(stores, [
      createTestMessage(2, { ...old, fields: { topic: "thanks" } }),
      createTestMessage(3, { ...old, fields: { message: writeTestMessage("00ff", "2026-11-10") } }),
      createTestMessage(4, { ...old, handling: [{ kind: "noConcern", ...who }] }),
    ]);
    const { handle, signIn } = createDeskSite({ stores });
    const answer = await handle(askFor("/manager/", { headers: { cookie: await signIn() } }));
    const titles = [...(await answer.text()).matchAll(/<h2>([^<]*)/g)].map(([, title]) => title);
    const { waiting, noConcern } = manager.groups;
    expect(titles).toEqual([
      english.fill(waiting, { count: 2 }),
      english.fill(noConcern, { count: 1 }),
    ]);
  });

  it("goes by what was promised when the message came, as its log does, whatever is promised later", async () => {
    const stores = createDeskStores();
    const promise = {
      acknowledge: { amount: 10, unit: "day" },
      answer: { amount: 10, unit: "day" },
      timeZone: "America/Phoenix",
    } as const;
    const form = createContactSite(stores.contact, { promise });
    await form.handle(createFormRequest(validFields));
    const hour = { amount: 1, unit: "hour" } as const;
    const { handle, signIn } = createDeskSite({
      stores,
      promise: { ...promise, acknowledge: hour, answer: hour },
      now: () => new Date(deskDay.getTime() + 5 * 24 * 60 * 60_000),
    });
    const cookie = await signIn();
    const read = async (address: string) =>
      (await handle(askFor(address, { headers: { cookie } }))).text();
    const time = english.formatMoment(new Date("2026-12-01T12:00:00Z"), "America/Phoenix");
    expect(await read("/manager/")).toContain(english.fill(manager.due.answer, { time }));
    expect(await read("/manager/log.csv")).toMatch(/"new","not_due","",""\r\n$/);
  });

  it("tells by when something was promised, and of which message no mail told", async () => {
    const stores = createDeskStores();
    const waiting = { state: "waiting", attempts: 4, next: "2026-11-20T18:00:00.000Z" } as const;
    await keepTestMessages(stores, [createTestMessage(2, { notification: waiting })]);
    const { handle, signIn } = createDeskSite({ stores });
    const answer = await handle(askFor("/manager/", { headers: { cookie: await signIn() } }));
    const html = await answer.text();
    expect(html).toContain(manager.untold);
    // 24 hours, and three business days: Monday, Tuesday, Wednesday.
    const acknowledge = english.formatMoment(new Date("2026-11-21T18:00:00Z"), "America/Phoenix");
    const answerBy = english.formatMoment(new Date("2026-11-26T06:59:59Z"), "America/Phoenix");
    expect(html).toContain(english.fill(manager.due.acknowledge, { time: acknowledge }));
    expect(html).toContain(english.fill(manager.due.answer, { time: answerBy }));
  });

  it("names nobody who gave no name, and breaks an address behind its @ alone", async () => {
    const stores = createDeskStores();
    const fields = { name: "", reply: "somebody.with.long@address.example.org" };
    await keepTestMessages(stores, [createTestMessage(1, { fields })]);
    const { handle, signIn } = createDeskSite({ stores });
    const cookie = await signIn();
    const time = english.formatMoment(new Date("2026-11-20T18:00:00Z"), "America/Phoenix");
    for (const address of ["/manager/", path]) {
      const html = await (await handle(askFor(address, { headers: { cookie } }))).text();
      expect(html).toContain(english.fill(manager.fromUnnamed, { time }));
      expect(html).not.toContain(english.words.mail.message.notGiven);
      expect(html).toMatch(/somebody\.with\.long@<wbr>address\.example\.org/);
    }
  });

  it("escapes whatever neighbors and managers typed", async () => {
    const stores = createDeskStores();
    const evil = `<script>alert("x")</script>{{ 7 * 191 }}' onload='`;
    const fields = { message: evil, name: evil, reply: evil };
    await keepTestMessages(stores, [createTestMessage(1, { fields })]);
    const site = createDeskSite({ stores });
    const cookie = await site.signIn();
    const page = await (await site.handle(askFor(path, { headers: { cookie } }))).text();
    const sent = { ...readMarkFields(page), kind: "answered", done: evil, by: evil };
    await site.handle(createMark(path, sent, { cookie }));
    const wrong = createMark(path, { ...sent, by: "", done: evil }, { cookie });
    for (const answer of [
      await site.handle(askFor(path, { headers: { cookie } })),
      await site.handle(wrong),
    ]) {
      const html = await answer.text();
      expect(html).not.toContain("<script>alert");
      expect(html).not.toContain("1337");
      expect(html).toContain("&lt;script&gt;");
    }
  });
});

describe("marking a message", () => {
  it("keeps what was done, by whom and when, and notes it in the log without a word of it", async () => {
    const { post, fill, stores, get } = await open();
    const answer = await post(await fill(answered));
    expect([answer.status, answer.headers.get("Location")]).toEqual([303, `${path}#--done`]);
    const message = await openMessages(stores.contact).find(writeTestId(1));
    expect(message?.handling).toMatchObject([{ ...answered, at: deskDay.toISOString() }]);
    expect(message?.rest).toBe("");
    const lines = await stores.concerns.list("");
    const line = (await stores.concerns.find(lines[0] ?? ""))?.text ?? "";
    expect(JSON.parse(line)).toEqual({
      steps: 1,
      kind: "parking",
      received: "2026-11-20T18:00:00.000Z",
      due: { acknowledge: "2026-11-21T18:00:00.000Z", answer: "2026-11-26T06:59:59.000Z" },
      answered: deskDay.toISOString(),
    });
    const { html } = await get(path);
    for (const words of [answered.done, answered.by, manager.states.answered]) {
      expect(html).toContain(words);
    }
  });

  it("is one mark when the same form is sent twice, and two never", async () => {
    const { post, fill, stores } = await open();
    const fields = await fill(answered);
    const answers = await Promise.all([post(fields), post(fields), post(fields)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    const message = await openMessages(stores.contact).find(writeTestId(1));
    expect(message?.handling).toHaveLength(1);
  });

  it("gives the words back to the slower of two, with what the other did", async () => {
    const { post, fill, stores } = await open();
    const [first, second] = [
      await fill(answered),
      await fill({ ...answered, done: "Wrote a mail." }),
    ];
    expect((await post(first)).status).toBe(303);
    const late = await post({ ...second, kind: "acknowledged" });
    const html = await late.text();
    expect(late.status).toBe(409);
    expect(html).toContain(manager.mark.overtaken.heading);
    expect(html).toContain("Wrote a mail.");
    expect(html).toContain(answered.done);
    const back = readMarkFields(html);
    expect(back).toMatchObject({ by: "Night lead", seen: "1" });
    expect(back.request).not.toBe(second.request);
    // An answered message takes no further mark: that one was a mistake has to be said first.
    expect((await post({ ...second, ...back, kind: "acknowledged", done: "x" })).status).toBe(409);
    const undone = {
      ...(await fill({})),
      kind: "takenBack answered",
      done: "Not yet.",
      by: "Lead",
    };
    expect((await post(undone)).status).toBe(303);
    const message = await openMessages(stores.contact).find(writeTestId(1));
    expect(message?.handling.map(({ kind }) => kind)).toEqual(["answered", "takenBack"]);
  });

  it("asks again where somebody did something that its form did not show, though both would fit", async () => {
    const { post, fill, stores } = await open();
    const [first, second] = [
      await fill({ kind: "acknowledged", done: "", by: "Lead" }),
      await fill({ kind: "passedOn", done: "To the owner.", by: "Night lead" }),
    ];
    expect((await post(first)).status).toBe(303);
    expect((await post(second)).status).toBe(409);
    const message = await openMessages(stores.contact).find(writeTestId(1));
    expect(message?.handling.map(({ kind }) => kind)).toEqual(["acknowledged"]);
  });

  it("says so where it is longer than is read", async () => {
    const { post, fill } = await open();
    const answer = await post(await fill({ ...answered, done: "é".repeat(70_000) }));
    const html = await answer.text();
    expect(answer.status).toBe(413);
    expect(html).toContain(manager.notices.tooLong.heading);
    expect(html).not.toContain(manager.notices.elsewhere.heading);
  });

  it("takes the same form with other words for another one", async () => {
    const { post, fill } = await open();
    const fields = await fill({ kind: "acknowledged", done: "Rang.", by: "Lead" });
    expect((await post(fields)).status).toBe(303);
    const again = await post({ ...fields, done: "Rang and wrote." });
    expect([again.status, (await again.text()).includes("Rang and wrote.")]).toEqual([409, true]);
  });

  it.each([
    [{ ...answered, done: " " }, manager.mark.errors.noDone],
    [{ ...answered, by: "\u200b" }, manager.mark.errors.noBy],
    [{ ...answered, kind: "" }, manager.mark.errors.noKind],
    [{ ...answered, kind: "takenBack nothing" }, manager.mark.errors.noKind],
    [
      { ...answered, done: "x".repeat(2001) },
      english.fill(manager.mark.errors.longDone, { limit: "2,000" }),
    ],
  ])("gives back what is not whole: %#", async (typed, said) => {
    const { post, fill, stores } = await open();
    const answer = await post(await fill(typed));
    const html = await answer.text();
    expect(answer.status).toBe(422);
    expect(html.split(said)).toHaveLength(3);
    if (typed.done.trim() !== "") expect(html).toContain(typed.done);
    expect((await openMessages(stores.contact).find(writeTestId(1)))?.handling).toEqual([]);
  });

  it("loses nothing that was typed when the session ended meanwhile", async () => {
    const { handle, fill, stores } = await open();
    const fields = await fill(answered);
    const closed = await handle(createMark(path, fields));
    const html = await closed.text();
    expect(closed.status).toBe(401);
    expect(html).toContain(manager.signIn.carried);
    expect(readMarkFields(html)).toEqual(fields);
    const wrong = await handle(createMark(path, { ...fields, code: "no" }));
    expect(readMarkFields(await wrong.text())).toEqual(fields);
    const answer = await handle(createMark(path, { ...fields, code: managerCode }));
    expect([answer.status, readCookie(answer).startsWith("__Host-manager=v2.")]).toEqual([
      303,
      true,
    ]);
    const message = await openMessages(stores.contact).find(writeTestId(1));
    expect(message?.handling).toHaveLength(1);
  });

  it("gives the words back where the store fails, and notes them once when they are sent again", async () => {
    const stores = createDeskStores();
    let isDown = false;
    const contact = {
      ...stores.contact,
      find: async (key: string) => {
        if (isDown) throw new Error("no store");
        return stores.contact.find(key);
      },
      replace: async (key: string, text: string, version: string) => {
        await stores.contact.replace(key, text, version);
        throw new Error("It failed after it had done it.");
      },
    };
    const site = await open({ stores: { ...stores, contact } });
    const fields = await site.fill(answered);
    const unsure = await site.post(fields);
    isDown = true;
    const down = await site.post(fields);
    for (const answer of [unsure, down]) {
      const html = await answer.text();
      expect(answer.status).toBe(503);
      expect(html).toContain(answered.done);
      expect(readMarkFields(html)).toMatchObject({ kind: "answered", request: fields.request });
    }
    isDown = false;
    expect((await site.post(fields)).status).toBe(303);
    expect((await openMessages(stores.contact).find(writeTestId(1)))?.handling).toHaveLength(1);
  });

  it("tells of a message that is gone, and marks none that there is not", async () => {
    const { post, fill, stores } = await open();
    const fields = await fill(answered);
    await openMessages(stores.contact).delete(writeTestId(1));
    expect((await post(fields)).status).toBe(404);
    expect(await stores.contact.list("messages/")).toEqual([]);
  });
});

describe("a message that is answered", () => {
  const read = (stores: ReturnType<typeof createDeskStores>) =>
    openMessages(stores.contact).find(writeTestId(1));
  const listKinds = (html: string) =>
    [...html.matchAll(/name="kind" value="([^"]*)"/g)].map(([, kind]) => kind);

  it("takes a further note, and stays answered", async () => {
    const { post, fill, stores, get } = await open();
    await post(await fill(answered));
    const before = (await get("/manager/log.csv")).html;
    const note = { kind: "noted", done: "They called: it is quiet now.", by: "Day lead" };
    expect((await post(await fill({ ...note, done: " " }))).status).toBe(422);
    expect((await post(await fill(note))).status).toBe(303);
    expect((await read(stores))?.handling).toMatchObject([answered, note]);
    const { html } = await get(path);
    expect(html).toContain(note.done);
    expect(html).toContain(`<li>${manager.states.answered}</li>`);
    expect((await get("/manager/log.csv")).html).toBe(before);
  });

  it("can be taken up again, waits on the desk then, and can be answered again", async () => {
    let now = deskDay.getTime();
    const site = await open({ now: () => new Date(now) });
    const { post, fill, get } = site;
    const hour = 60 * 60_000;
    await post(await fill(answered));
    expect(listKinds((await get(path)).html)).toEqual(["reopened", "noted", "takenBack answered"]);
    now += 10 * 24 * hour; // later than any answer was promised
    const again = { kind: "reopened", done: "They called: loud again.", by: "Day lead" };
    const session = { cookie: await site.signIn() };
    const view = async (address: string) =>
      (await site.handle(askFor(address, { headers: session }))).text();
    const send = async (typed: Readonly<Record<string, string>>) =>
      post({ ...readMarkFields(await view(path)), ...typed }, session);
    expect((await send(again)).status).toBe(303);
    const list = await view("/manager/");
    expect(list).toContain(english.fill(manager.groups.waiting, { count: 1 }));
    expect(list).toContain(manager.states.reopened);
    expect(list).toContain("tel:+14805550123");
    const first = '"2026-11-21T05:00:00-07:00"';
    const lineOf = async () => (await view("/manager/log.csv")).trim().split("\r\n").at(-1);
    expect(await lineOf()).toMatch(
      new RegExp(`,${first},"reopened","yes","2026-12-01T05:00:00-07:00",""$`),
    );
    expect(await view("/manager/log/")).toContain(manager.concerns.lines.statuses.reopened);
    now += hour;
    expect((await send({ ...answered, done: "Spoke to them." })).status).toBe(303);
    expect(await view("/manager/")).toContain(english.fill(manager.groups.answered, { count: 1 }));
    expect(await lineOf()).toMatch(
      new RegExp(
        `,${first},"answered","yes","2026-12-01T05:00:00-07:00","2026-12-01T06:00:00-07:00"$`,
      ),
    );
  });

  it("that was answered twice keeps its first answer where the second was a mistake", async () => {
    const { post, fill, get } = await open();
    for (const kind of ["answered", "reopened", "answered", "takenBack answered"]) {
      const done = `${kind} once more`;
      expect([kind, (await post(await fill({ ...answered, kind, done }))).status]).toEqual([
        kind,
        303,
      ]);
    }
    const { html } = await get("/manager/log.csv");
    expect(html).toContain('"2026-11-21T05:00:00-07:00","reopened","yes"');
    expect(listKinds((await get(path)).html)).toEqual([
      ...["passedOn", "answered", "noted", "takenBack reopened"],
    ]);
  });

  it("says beside its form that a note can be added, before anybody has marked it, too", async () => {
    const { get } = await open();
    const { html } = await get(path);
    expect(html).toContain(manager.mark.heading);
    expect(listKinds(html)).toContain("noted");
  });
});
