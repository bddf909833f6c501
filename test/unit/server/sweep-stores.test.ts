import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { listStoreNames } from "../../../src/hosts/netlify/blobs-store.ts";
import { createContactSchedule } from "../../../src/hosts/netlify/contact-function.ts";
import { contactPageFile } from "../../../src/server/contact/contact-form-view.ts";
import { runContactSchedule } from "../../../src/server/contact/contact-schedule.ts";
import { nameStore } from "../../../src/server/store/name-store.ts";
import { sweepStores } from "../../../src/server/sweep-stores.ts";
import {
  createContactSite,
  createFormRequest,
  readContactPage,
  validFields,
} from "../../support/contact-site.ts";
import { english } from "../../support/locales.ts";
import { type LocalBlobs, readMessages, startBlobs } from "../../support/open-contact-store.ts";
import { createResidentsSite, createSignIn } from "../../support/residents-site.ts";

let blobs: LocalBlobs;
beforeAll(async () => {
  blobs = await startBlobs();
});
afterAll(() => blobs.close());

const day = 24 * 60 * 60_000;
const start = Date.parse("2026-11-21T12:00:00Z");
const contexts = ["production", "deploy-preview", "branch-deploy", "branch:spring", undefined];

async function fill(): Promise<void> {
  const now = () => new Date(start);
  for (const context of contexts) {
    const store = blobs.openStore(nameStore("contact", context));
    await createContactSite(store, { now }).handle(createFormRequest(validFields), "203.0.113.7");
    const residents = blobs.openStore(nameStore("residents", context));
    await createResidentsSite({ store: residents, now }).handle(
      createSignIn("wrong"),
      "203.0.113.7",
    );
    await residents.add("epoch", "1");
  }
  await blobs.openStore("somebody-elses").add("messages/X", "theirs");
}

async function sweepAt(moment: number) {
  return sweepStores({
    listNames: () => listStoreNames(blobs.access),
    openStore: blobs.openStore,
    tended: nameStore("contact", "production"),
    retentionDays: 180,
    now: () => new Date(moment),
  });
}

/** What is left in each store but the production's messages, which are tended by themselves. */
async function listLeft(): Promise<readonly string[]> {
  const left: string[] = [];
  for (const name of (await listStoreNames(blobs.access)).toSorted()) {
    if (name === nameStore("contact", "production")) continue;
    left.push(...(await blobs.openStore(name).list("")).map((key) => `${name}: ${key}`));
  }
  return left.map((line) => line.replace(/(messages|untold|tries)\/.*/, "$1"));
}

describe("every store of the site", () => {
  it("is swept of counts after a day, and of messages after their time, in every context", async () => {
    await fill();
    await sweepAt(start + 2 * day);
    const kept = await listLeft(); // of four contexts, and somebody else's
    expect(kept.filter((line) => line.endsWith(" messages"))).toHaveLength(contexts.length);
    expect(kept.filter((line) => /rates|slots|tries/.test(line))).toEqual([]);
    await sweepAt(start + 181 * day);
    expect(await listLeft()).toEqual([
      ...contexts.map((context) => `${nameStore("residents", context)}: epoch`).toSorted(),
      "somebody-elses: messages",
    ]);
    const production = blobs.openStore(nameStore("contact", "production"));
    expect(await readMessages(production)).toHaveLength(1);
  });

  it("is swept even when another fails, or none can be listed, and that is told", async () => {
    await fill();
    const broken = nameStore("contact", "deploy-preview");
    const swept = await sweepStores({
      listNames: () => Promise.reject(new Error("cannot list")),
      openStore: (name) => {
        const store = blobs.openStore(name);
        return name === broken ? { ...store, list: () => Promise.reject(new Error("no")) } : store;
      },
      tended: nameStore("contact", "production"),
      retentionDays: 180,
      now: () => new Date(start + 181 * day),
    });
    expect(swept.failed).toBe(1);
    const left = (await listLeft()).filter((line) => line.endsWith(" messages"));
    expect(left.map((line) => line.split(":")[0])).toEqual(
      [
        broken, // the one that failed
        nameStore("contact", "branch:spring"), // which nobody could list
        "somebody-elses",
      ].toSorted(),
    );
  });
});

describe("the schedule", () => {
  it("sweeps the other stores once a day, and again soon when one failed", async () => {
    const store = blobs.openStore("contact-turns");
    let now = start;
    const outcomes = [
      { deleted: 0, failed: 1 },
      { deleted: 3, failed: 0 },
      { deleted: 5, failed: 0 },
    ];
    let runs = 0;
    const tend = () =>
      runContactSchedule({
        store,
        notifier: undefined,
        homeName: "Harbor House",
        timeZone: undefined,
        locale: english,
        retentionDays: 180,
        sweepOthers: async () => outcomes[runs++] ?? { deleted: 0, failed: 0 },
        now: () => new Date(now),
      });
    const swept: number[] = [];
    for (const minutes of [0, 15, 30, 24 * 60 + 30]) {
      now = start + minutes * 60_000;
      swept.push((await tend()).swept);
    }
    expect(swept).toEqual([0, 3, 0, 5]);
  });

  it("sweeps other stores from production alone", async () => {
    const folder = await mkdtemp(join(tmpdir(), "front-porch-built-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const file = join(folder, "_site", contactPageFile);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify(await readContactPage()));
    const sweeping = contexts.filter((context) => {
      const deploy = { context, address: undefined };
      return createContactSchedule(folder, {}, deploy).sweepOthers !== undefined;
    });
    expect(sweeping).toEqual(["production"]);
  });
});
