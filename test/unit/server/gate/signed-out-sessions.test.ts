import { describe, expect, it } from "vitest";
import { deleteOldSessions } from "../../../../src/server/gate/delete-old-sessions.ts";
import { signEveryoneOut } from "../../../../src/server/gate/epoch.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { english } from "../../../support/locales.ts";
import {
  askFor,
  createResidentsSite,
  createSignIn,
  readCookie,
  testCode,
} from "../../../support/residents-site.ts";

const day = 24 * 60 * 60 * 1000;
const start = Date.parse("2026-11-21T12:00:00Z");

function open(store: KeyStore = createMemoryStore()) {
  let now = start;
  const site = createResidentsSite({ store, now: () => new Date(now) });
  return {
    store,
    pass: (milliseconds: number) => {
      now += milliseconds;
    },
    now: () => new Date(now),
    signIn: async () => readCookie(await site.handle(createSignIn(testCode))),
    signOut: (cookie: string) =>
      site.handle(
        askFor("/residents/sign-out/", {
          method: "POST",
          headers: { cookie, "Sec-Fetch-Site": "same-origin" },
        }),
      ),
    ask: async (cookie: string) =>
      (await site.handle(askFor("/residents/", { headers: { cookie } }))).status,
  };
}

describe("signing out", () => {
  it("ends every copy of that session, and no other", async () => {
    const site = open();
    const [own, other] = [await site.signIn(), await site.signIn()];
    expect(own).not.toBe(other); // although both were made in the same second
    expect([await site.ask(own), await site.ask(other)]).toEqual([200, 200]);
    expect((await site.signOut(own)).status).toBe(303);
    expect([await site.ask(own), await site.ask(other)]).toEqual([401, 200]);
  });

  it("ends it until its time is over by itself, and then forgets it", async () => {
    const site = open();
    const cookie = await site.signIn();
    await site.signOut(cookie);
    site.pass(29 * day);
    expect(await deleteOldSessions(site.store, site.now())).toBe(0);
    expect(await site.ask(cookie)).toBe(401);
    site.pass(2 * day);
    expect(await deleteOldSessions(site.store, site.now())).toBe(1);
    expect(await site.store.list("")).toEqual([]);
    expect(await site.ask(cookie)).toBe(401);
  });

  it("ends it on other deploys of the context too, which have the same store", async () => {
    const [one, two] = [open(), open()];
    const shared = open(one.store);
    const cookie = await one.signIn();
    expect([await shared.ask(cookie), await two.ask(cookie)]).toEqual([200, 200]);
    await one.signOut(cookie);
    expect([await shared.ask(cookie), await two.ask(cookie)]).toEqual([401, 200]);
  });

  it("twice, or by two copies at once, is as good as once", async () => {
    const site = open();
    const cookie = await site.signIn();
    const answers = await Promise.all([site.signOut(cookie), site.signOut(cookie)]);
    expect(answers.map(({ status }) => status)).toEqual([303, 303]);
    expect((await site.signOut(cookie)).status).toBe(303);
    expect(await site.store.list("signed-out/")).toHaveLength(1);
  });

  it.each(["", "__Host-resident=", "__Host-resident=v2.99999999999.0.x.y", "other=1"])(
    "writes nothing into the store for a cookie that is none: %j",
    async (cookie) => {
      const site = open();
      expect((await site.signOut(cookie)).status).toBe(303);
      expect(await site.store.list("")).toEqual([]);
    },
  );

  it("takes the cookie away where the store cannot be reached, and says what that leaves", async () => {
    const store = createMemoryStore();
    const cookie = await open(store).signIn();
    const add = () => Promise.reject(new Error("no store"));
    const answer = await open({ ...store, add }).signOut(cookie);
    expect(answer.status).toBe(503);
    expect(answer.headers.get("Set-Cookie")).toContain("__Host-resident=; Path=/; Max-Age=0");
    expect(answer.headers.get("Clear-Site-Data")).toBe('"cache", "storage"');
    const html = await answer.text();
    const { heading, explanation } = english.words.signIn.notices.signedOutHere;
    expect(html).toContain(heading);
    expect(html).toContain(explanation);
  });

  it("of everyone still ends every session", async () => {
    const site = open();
    const cookies = [await site.signIn(), await site.signIn()];
    await signEveryoneOut(site.store);
    expect(await Promise.all(cookies.map(site.ask))).toEqual([401, 401]);
    expect(await site.ask(await site.signIn())).toBe(200);
  });
});

describe("a session", () => {
  it("holds nowhere when nobody can tell whether it was signed out", async () => {
    const store = createMemoryStore();
    const cookie = await open(store).signIn();
    const find = (key: string) =>
      key.startsWith("signed-out/") ? Promise.reject(new Error("no store")) : store.find(key);
    expect(await open({ ...store, find }).ask(cookie)).toBe(503);
  });

  it("costs a stranger without one no question to the store", async () => {
    const find = () => Promise.reject(new Error("asked"));
    const site = open({ ...createMemoryStore(), find });
    expect(await site.ask("")).toBe(401);
    expect(await site.ask("__Host-resident=made-up")).toBe(401);
  });
});
