import { describe, expect, it } from "vitest";
import { listPathVariants } from "../../../../src/doctor/path-variants.ts";
import { readTags } from "../../../../src/doctor/read-tags.ts";
import { houseCanary, readDeskReminders } from "../../../support/aging-home.ts";
import { createDeskSite, createMark, deskDay } from "../../../support/desk-site.ts";
import { english } from "../../../support/locales.ts";
import { askFor } from "../../../support/residents-site.ts";

const { reminders: words } = english.words;
const addresses = ["/manager/reminders/", "/manager/reviews.ics"] as const;
const inHome = ["Fire drill", "Pets", "Naloxone", "1.A.2.b", "Palo Verde"];

async function open(now = deskDay) {
  const reminders = await readDeskReminders();
  const site = createDeskSite({ reminders, now: () => now });
  const cookie = await site.signIn();
  const get = async (address: string, headers: Readonly<Record<string, string>> = { cookie }) => {
    const answer = await site.handle(askFor(address, { headers }));
    return { answer, text: await answer.text() };
  };
  return { ...site, cookie, get, reminders };
}

describe("what comes due, to whoever has not given the manager's code", () => {
  it.each([...addresses, "/manager/reminders"].flatMap((address) => listPathVariants(address)))(
    "is not told at %s",
    async (variant) => {
      const { handle } = await open();
      for (const method of ["GET", "HEAD", "POST", "PUT"]) {
        const answer = await handle(askFor(variant, { method }));
        expect([401, 405, 415], method).toContain(answer.status);
        const told = `${await answer.text()}${JSON.stringify([...answer.headers])}`;
        for (const name of inHome) expect(told).not.toContain(name);
      }
    },
  );

  it("is not told to a wrong cookie, nor where a session cannot be looked up", async () => {
    const { cookie, get, handle, stores, reminders } = await open();
    for (const address of addresses) {
      for (const wrong of [`${cookie}x`, cookie.replace("manager", "resident"), "a=b"]) {
        const { answer, text } = await get(address, { cookie: wrong });
        expect([answer.status, text.includes("Fire drill")]).toEqual([401, false]);
      }
      const manager = { ...stores.manager, find: () => Promise.reject(new Error("no store")) };
      const broken = createDeskSite({ reminders, stores: { ...stores, manager } });
      expect((await broken.handle(askFor(address, { headers: { cookie } }))).status).toBe(503);
      const closed = createDeskSite({ reminders, secrets: undefined });
      expect((await closed.handle(askFor(address, { headers: { cookie } }))).status).toBe(503);
      expect((await handle(createMark(address, { code: "no" }))).status).toBe(401);
    }
  });
});

describe("what comes due, to the manager", () => {
  it("stands on a page of the desk: what is overdue, due this month and later, each with its place", async () => {
    const { get } = await open();
    const { answer, text } = await get("/manager/reminders/");
    expect(answer.status).toBe(200);
    const places = [
      ...[english.fill(words.groups.overdue, { count: 5 }), "Look at it again: First-aid kit"],
      ...[english.fill(words.groups.thisMonth, { count: 3 }), "Was due", "Read again: Pets"],
      ...[english.fill(words.groups.later, { count: 10 }), "Hold it again: Fire drill"],
    ].map((said) => text.indexOf(said));
    expect(places.every((place) => place > 0)).toBe(true);
    expect(text).toContain(">_data/home.yaml:67</td>");
    expect(text).toContain(english.fill(words.where, { place: "_data/home.yaml:61" }));
    expect(text).toContain("Was on November 7, 2026");
    expect(text).toContain("Last done October 20, 2026");
    expect(text).not.toContain(houseCanary);
    expect(text).toContain("Read again: a text for the house alone");
  });

  it("moves on with the day, with nothing published anew", async () => {
    const { get } = await open(new Date("2026-12-02T12:00:00Z"));
    const { text } = await get("/manager/reminders/");
    expect(text).toContain(english.fill(words.groups.thisMonth, { count: 3 }));
    expect(text).toContain("Was due December 1, 2026");
  });

  it("is a calendar file to keep, which no browser shows", async () => {
    const { get, reminders } = await open();
    const { answer, text } = await get("/manager/reviews.ics");
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment;filename="reviews.ics"',
      "cache-control": "private, no-store",
      "x-robots-tag": "noindex",
    });
    expect(text.split("BEGIN:VEVENT")).toHaveLength(reminders.length + 1);
    expect(text).toMatch(/UID:[0-9a-f]{24}@juniperhouse\.example\.org/);
    expect(text).not.toContain("VALARM");
    expect(text).not.toContain(houseCanary);
  });

  it("needs no script, and no address says anything of the home", async () => {
    const { get } = await open();
    const { text } = await get("/manager/reminders/");
    const main = text.slice(text.indexOf("<main"), text.indexOf("</main>"));
    expect(main).not.toContain("<script");
    const links = [...readTags(main)].flatMap(({ attributes }) => attributes.get("href") ?? []);
    expect(new Set(links)).toEqual(
      new Set(["/manager/", "/manager/log/", "/manager/reminders/", "/manager/reviews.ics"]),
    );
  });

  it("writes nothing of it into the log", async () => {
    const { get, log } = await open();
    const before = log.length;
    for (const address of addresses) await get(address);
    expect(log.slice(before)).toEqual([
      '{"function":"manager","status":200}',
      '{"function":"manager","status":200}',
    ]);
  });

  it("says so where nothing has a day", async () => {
    const site = createDeskSite();
    const cookie = await site.signIn();
    const answer = await site.handle(askFor("/manager/reminders/", { headers: { cookie } }));
    expect(await answer.text()).toContain(words.none);
  });
});
