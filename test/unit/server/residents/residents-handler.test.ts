import { expect, it } from "vitest";
import { signEveryoneOut } from "../../../../src/server/gate/epoch.ts";
import { readSecrets } from "../../../../src/server/residents/residents-environment.ts";
import { securityHeaders } from "../../../../src/server/security-headers.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { english } from "../../../support/locales.ts";
import {
  askFor,
  canary,
  createResidentsSite,
  createSignIn,
  readCookie,
  testCode,
  testEnvironment,
  testManifest,
} from "../../../support/residents-site.ts";

const day = 24 * 60 * 60 * 1000;
const start = new Date("2026-11-21T12:00:00Z").getTime();

it("leads to the page that was asked for, without repeating its address before", async () => {
  const { handle } = createResidentsSite();
  const form = await (await handle(askFor("/residents/canaryslug/"))).text();
  expect(form).not.toContain("canaryslug");
  expect(form).toMatch(/<form[^>]*method="post"(?![^>]*action)/);
  const answer = await handle(createSignIn(testCode, "/residents/canaryslug/"));
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/residents/canaryslug/"]);
  const elsewhere = await handle(createSignIn(testCode, "//example.com/residents/"));
  expect(elsewhere.headers.get("Location")).toBe("/residents/");
});

it.each([
  testCode.toUpperCase(),
  `  ${testCode.replaceAll(" ", "   ")}\n`,
  testCode.replaceAll(" ", "-"),
  testCode.replaceAll(" ", "–"),
  `“${testCode}”`,
  testCode.replaceAll(" ", "\u00a0"),
])("takes the code as phones and people write it: %j", async (typed) => {
  const { handle } = createResidentsSite();
  expect((await handle(createSignIn(typed))).status).toBe(303);
});

it.each(["", "porch", testCode.replace("moon", "sun"), testCode.split(" ").toReversed().join(" ")])(
  "takes no other code: %j",
  async (typed) => {
    const { handle } = createResidentsSite();
    const answer = await handle(createSignIn(typed));
    expect(answer.status).toBe(401);
    expect(answer.headers.has("Set-Cookie")).toBe(false);
    const html = await answer.text();
    const title = english.words.residents.signInTitle;
    expect(html).toContain(english.fill(english.words.answers.errorTitle, { title }));
    const { noCode, wrongCode } = english.words.signIn.errors;
    expect(html.split(typed === "" ? noCode : wrongCode)).toHaveLength(3);
    if (typed !== "") expect(html).not.toContain(`value="${typed}`);
  },
);

it("sets a cookie that no script, no other site and no other host can use", async () => {
  const { handle } = createResidentsSite();
  const header = (await handle(createSignIn(testCode))).headers.get("Set-Cookie");
  expect(header).toMatch(
    /^__Host-resident=v2\.\d+\.0\.[\w-]{22}\.[\w-]{43}; Path=\/; Max-Age=(\d+); Secure; HttpOnly; SameSite=Lax$/,
  );
});

it("ends a session after 30 days, however often it is used", async () => {
  let now = start;
  const { handle } = createResidentsSite({ now: () => new Date(now) });
  const cookie = readCookie(await handle(createSignIn(testCode)));
  const ask = async () => (await handle(askFor("/residents/", { headers: { cookie } }))).status;
  now = start + 29 * day;
  expect(await ask()).toBe(200);
  now = start + 30 * day + 1000;
  expect(await ask()).toBe(401);
});

it("takes no session that was changed, made up or signed for another code", async () => {
  const { handle } = createResidentsSite();
  const cookie = readCookie(await handle(createSignIn(testCode)));
  const [name = "", session = ""] = cookie.split("=");
  const [version, ends, epoch, id, signature = ""] = session.split(".");
  const other = createResidentsSite({
    secrets: readSecrets({
      ...testEnvironment,
      RESIDENT_CODE_HASH: testEnvironment.RESIDENT_CODE_HASH.replace(
        /:[\w-]{22}:/,
        `:${"B".repeat(22)}:`,
      ),
    }),
  });
  expect((await other.handle(askFor("/residents/", { headers: { cookie } }))).status).toBe(401);
  for (const wrong of [
    "",
    session.slice(0, -1),
    `${session}x`,
    `${version}.${Number(ends) + 60}.${epoch}.${id}.${signature}`,
    `${version}.${ends}.1.${id}.${signature}`,
    `${version}.${ends}.${epoch}.${"A".repeat(22)}.${signature}`,
    `v1.${ends}.${epoch}.${id}.${signature}`,
    `v1.${ends}.${epoch}.${signature}`,
    `${version}.${ends}.${epoch}.${id}.${signature.split("").toReversed().join("")}`,
    `${version}.${ends}.${epoch}.${id}.`,
    "v2.99999999999.0.".padEnd(83, "A"),
  ]) {
    const headers = { cookie: `${name}=${wrong}` };
    expect([wrong, (await handle(askFor("/residents/", { headers }))).status]).toEqual([
      wrong,
      401,
    ]);
  }
});

it("signs everyone out with the epoch, at once", async () => {
  const store = createMemoryStore();
  const { handle } = createResidentsSite({ store });
  const cookie = readCookie(await handle(createSignIn(testCode)));
  const ask = async (header: string) =>
    (await handle(askFor("/residents/", { headers: { cookie: header } }))).status;
  expect(await ask(cookie)).toBe(200);
  await signEveryoneOut(store);
  expect(await ask(cookie)).toBe(401);
  expect(await ask(readCookie(await handle(createSignIn(testCode))))).toBe(200);
});

it("signs out on a POST of its own, and clears what the browser kept", async () => {
  const { handle } = createResidentsSite();
  const post = (headers: Record<string, string>) =>
    handle(askFor("/residents/sign-out/", { method: "POST", headers }));
  const answer = await post({ "Sec-Fetch-Site": "same-origin" });
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/residents/sign-in/"]);
  expect(answer.headers.get("Set-Cookie")).toContain("__Host-resident=; Path=/; Max-Age=0");
  expect(answer.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
  expect((await post({ "Sec-Fetch-Site": "cross-site" })).status).toBe(403);
  expect((await handle(askFor("/residents/sign-out/"))).status).toBe(401);
});

it.each<readonly [Readonly<Record<string, string>>, number]>([
  [{ "Sec-Fetch-Site": "cross-site" }, 403],
  [{ "Sec-Fetch-Site": "same-site" }, 403],
  [{ Origin: "https://elsewhere.example.com" }, 403],
  [{ Origin: "null" }, 403],
  [{ Origin: "https://harborhouse.example.org" }, 303],
  [{ "Sec-Fetch-Site": "none" }, 303],
  [{}, 303],
  [{ "Content-Type": "text/plain", "Sec-Fetch-Site": "same-origin" }, 415],
])("answers a sign-in with %j with %i", async (headers, status) => {
  const { handle } = createResidentsSite();
  expect((await handle(createSignIn(testCode, "/residents/", headers))).status).toBe(status);
});

it("reads no long body", async () => {
  const { handle } = createResidentsSite();
  expect((await handle(createSignIn("x".repeat(10_000)))).status).toBe(413);
});

it("slows guessing by connection, for minutes and not for hours", async () => {
  let now = start;
  const { handle } = createResidentsSite({ now: () => new Date(now) });
  const guess = async (code: string, address: string) =>
    (await handle(createSignIn(code), address)).status;
  for (let count = 0; count < 10; count += 1) {
    expect(await guess(`wrong ${count}`, "203.0.113.7")).toBe(401);
  }
  expect(await guess(testCode, "203.0.113.7")).toBe(429);
  expect(await guess(testCode, "203.0.113.8")).toBe(303);
  now += 10 * 60 * 1000 + 1;
  expect(await guess(testCode, "203.0.113.7")).toBe(303);
});

it("gives no more than ten guesses to a connection at the same moment", async () => {
  const { handle } = createResidentsSite();
  const guesses = Array.from({ length: 30 }, (_, index) =>
    handle(createSignIn(`wrong ${index}`), `::ffff:203.0.113.${7 + (index % 2)}`),
  );
  const statuses = (await Promise.all(guesses)).map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(20);
  expect(statuses.filter((status) => status === 429)).toHaveLength(10);
});

it("slows nobody who knows the code, however many of a household sign in at once", async () => {
  const { handle } = createResidentsSite();
  const statuses: number[] = [];
  for (let count = 0; count < 25; count += 1) {
    statuses.push((await handle(createSignIn(testCode), "203.0.113.7")).status);
  }
  expect(new Set(statuses)).toEqual(new Set([303]));
});

it("keeps no connection's address in the store", async () => {
  const store = createMemoryStore();
  const { handle } = createResidentsSite({ store });
  await handle(createSignIn("wrong"), "203.0.113.7");
  const keys = await store.list("");
  expect(keys).toHaveLength(1);
  expect(keys.join()).not.toContain("203");
});

it.each([
  {},
  { RESIDENT_CODE_HASH: testEnvironment.RESIDENT_CODE_HASH },
  { RESIDENT_SESSION_KEY: testEnvironment.RESIDENT_SESSION_KEY },
  { ...testEnvironment, RESIDENT_SESSION_KEY: "short" },
  { ...testEnvironment, RESIDENT_SESSION_KEY: "A".repeat(43) },
  { ...testEnvironment, RESIDENT_CODE_HASH: "porch lamp kettle garden maple moon" },
  { ...testEnvironment, RESIDENT_CODE_HASH: "scrypt:3:8:5:aaaaaaaaaaaaaaaaaaaaaa:b" },
])("is closed without its secrets: %#", async (environment) => {
  const { handle, read } = createResidentsSite({ secrets: readSecrets(environment) });
  for (const request of [
    askFor("/residents/"),
    askFor("/residents/", { headers: { cookie: "__Host-resident=v1.99999999999.0.x" } }),
    createSignIn(testCode),
    createSignIn(""),
  ]) {
    const answer = await handle(request);
    expect(answer.status).toBe(503);
    expect(answer.headers.has("Set-Cookie")).toBe(false);
  }
  expect(read).toEqual([]);
});

it("is closed when the store cannot be reached", async () => {
  const good = createResidentsSite();
  const cookie = readCookie(await good.handle(createSignIn(testCode)));
  const store = { ...createMemoryStore(), find: () => Promise.reject(new Error("no store")) };
  const { handle, read } = createResidentsSite({ store });
  expect((await handle(askFor("/residents/", { headers: { cookie } }))).status).toBe(503);
  expect((await handle(createSignIn(testCode))).status).toBe(503);
  expect(read).toEqual([]);
});

it("sends every header of the site with every answer, and lets no cache keep one", async () => {
  const { handle } = createResidentsSite();
  const cookie = readCookie(await handle(createSignIn(testCode)));
  const answers = await Promise.all([
    handle(askFor("/residents/")),
    handle(askFor("/residents/", { headers: { cookie } })),
    handle(askFor("/residents/schedule.ics", { headers: { cookie } })),
    handle(askFor("/residents/packet", { headers: { cookie } })),
    handle(askFor("/residents/nowhere/", { headers: { cookie } })),
    handle(askFor("/residents/", { method: "OPTIONS" })),
    handle(askFor("/residents/", { method: "DELETE" })),
    handle(createSignIn("wrong")),
    handle(createSignIn(testCode)),
    handle(createSignIn(testCode, "/residents/", { "Sec-Fetch-Site": "cross-site" })),
    handle(askFor("/residents/sign-out/", { method: "POST" })),
    createResidentsSite({ secrets: undefined }).handle(askFor("/residents/")),
  ]);
  for (const answer of answers) {
    const headers = Object.fromEntries(answer.headers);
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

it("answers HEAD as it answers GET, signed in or not, without a body", async () => {
  const closed = createResidentsSite();
  const cookie = readCookie(await closed.handle(createSignIn(testCode)));
  const open = createResidentsSite({ manifest: { ...testManifest, access: "open" } });
  const paths = ["/residents/", "/residents/packet", "/residents/nowhere/", "/residents/sign-in/"];
  for (const { handle } of [closed, open, createResidentsSite({ secrets: undefined })]) {
    for (const path of paths) {
      for (const headers of [{}, { cookie }]) {
        const get = await handle(askFor(path, { headers }));
        const head = await handle(askFor(path, { method: "HEAD", headers }));
        expect([path, head.status, await head.text()]).toEqual([path, get.status, ""]);
        expect(Object.fromEntries(head.headers)).toEqual(Object.fromEntries(get.headers));
      }
    }
  }
});

it("answers a Range with the whole", async () => {
  const { handle } = createResidentsSite();
  const cookie = readCookie(await handle(createSignIn(testCode)));
  const part = await handle(askFor("/residents/", { headers: { cookie, Range: "bytes=0-3" } }));
  expect([part.status, await part.text()]).toEqual([200, `${canary} index.html`]);
});

it.each(["code", "open"] as const)(
  "names the methods it takes where access is %s",
  async (access) => {
    const { handle } = createResidentsSite({ manifest: { ...testManifest, access } });
    for (const [method, status] of [
      ["OPTIONS", 204],
      ["PUT", 405],
      ["PATCH", 405],
      ["DELETE", 405],
    ] as const) {
      const answer = await handle(askFor("/residents/packet/", { method }));
      expect([method, answer.status]).toEqual([method, status]);
      expect(answer.headers.get("Allow")).toBe("GET, HEAD, POST, OPTIONS");
    }
  },
);

it("has nothing to guard where the operator opened the pages", async () => {
  const { handle, read } = createResidentsSite({ manifest: { ...testManifest, access: "open" } });
  expect((await handle(askFor("/residents/sign-in/"))).headers.get("Location")).toBe("/residents/");
  expect((await handle(askFor("/residents/packet/"))).status).toBe(404);
  expect(read).toEqual([]);
});

it("logs nothing that a visitor sent", async () => {
  const { handle, log } = createResidentsSite();
  await handle(askFor("/residents/canaryslug/"));
  await handle(createSignIn("canaryguess"), "203.0.113.7");
  expect(log).toEqual([
    '{"function":"residents","status":401}',
    '{"function":"residents","status":401}',
  ]);
});

it("says once that it is closed for want of its secrets, however often it is asked", async () => {
  const { handle, log } = createResidentsSite({ secrets: undefined });
  const ask = () => handle(new Request("https://harborhouse.example.org/residents/"));
  expect([(await ask()).status, (await ask()).status]).toEqual([503, 503]);
  expect(log).toEqual(['{"function":"residents","status":503}']);
});
