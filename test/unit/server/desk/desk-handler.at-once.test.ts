import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deleteOldMessages } from "../../../../src/server/contact/delete-old-messages.ts";
import { listMarks } from "../../../../src/server/contact/message-handling.ts";
import { openMessages } from "../../../../src/server/contact/message-store.ts";
import { noteWhereKept, openConcernLog } from "../../../../src/server/desk/concern-log.ts";
import type { DeskStores } from "../../../../src/server/desk/desk-handler.ts";
import { writeMessagePath } from "../../../../src/server/desk/desk-paths.ts";
import type { DeskRenderer } from "../../../../src/server/desk/desk-renderer.ts";
import { openFileStore } from "../../../../src/server/store/file-store.ts";
import type { KeyStore } from "../../../../src/server/store/key-store.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import {
  createDeskSite,
  createDeskStores,
  createMark,
  createTestMessage,
  deskDay,
  keepTestMessages,
  type MarkFields,
  writeTestId,
} from "../../../support/desk-site.ts";
import { addFaults } from "../../../support/faulty-store.ts";
import { english } from "../../../support/locales.ts";
import { type LocalBlobs, startBlobs } from "../../../support/open-contact-store.ts";
import { askFor } from "../../../support/residents-site.ts";

let blobs: LocalBlobs;
let folder: string;
beforeAll(async () => {
  blobs = await startBlobs();
  folder = await mkdtemp(join(tmpdir(), "front-porch-desk-"));
});
afterAll(async () => {
  await blobs.close();
  await rm(folder, { recursive: true, force: true });
});

/** Numbers from 0 up to 1 that are the same each time (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const messageCount = 12;
const kinds = ["acknowledged", "passedOn", "answered", "takenBack"] as const;

/** A mark that somebody made and was told is noted, or was told is not. */
interface Told {
  readonly id: string;
  readonly fields: MarkFields;
  readonly outcome: "noted" | "refused" | "unsure";
}

/** Writes of each page what its form would send: to write two thousand pages says nothing of what is kept. */
const formsAlone: DeskRenderer = {
  locale: english,
  writeSignIn: () => "",
  writeNotice: () => "",
  writeList: () => "",
  writeMessage: (_, { values }) => JSON.stringify(values),
  writeLog: () => "",
  writeReminders: () => "",
};

/** Sends marks at a desk as somebody does who looks at a message, marks it, and tries again where it failed. */
async function work(
  {
    handle,
    cookie,
    random,
  }: {
    readonly handle: ReturnType<typeof createDeskSite>["handle"];
    readonly cookie: string;
    readonly random: () => number;
  },
  name: string,
  count: number,
): Promise<readonly Told[]> {
  const told: Told[] = [];
  for (let operation = 0; operation < count; operation += 1) {
    const id = writeTestId(Math.floor(random() * messageCount));
    const path = writeMessagePath(id);
    const page = await handle(askFor(path, { headers: { cookie } }));
    if (page.status !== 200) continue; // the store failed; they look again
    const shown: MarkFields = JSON.parse(await page.text()); // the renderer below wrote it
    const kind = kinds[Math.floor(random() * kinds.length)] ?? "answered";
    const mark = kinds[Math.floor(random() * 3)] ?? "answered";
    const fields = {
      ...shown,
      kind: kind === "takenBack" ? `takenBack ${mark}` : kind,
      done: `${name} ${operation}`,
      by: name,
    };
    let outcome: Told["outcome"] = "unsure";
    for (let tries = 0; tries < 6 && outcome === "unsure"; tries += 1) {
      const { status } = await handle(createMark(path, fields, { cookie }));
      expect([303, 409, 503]).toContain(status);
      if (status !== 503) outcome = status === 303 ? "noted" : "refused";
      if (random() < 0.1) await handle(createMark(path, fields, { cookie })); // pressed twice
    }
    told.push({ id, fields, outcome });
  }
  return told;
}

const stores: Readonly<Record<string, (name: string) => KeyStore>> = {
  memory: () => createMemoryStore(),
  "a folder": (name) => openFileStore(join(folder, name)),
  "Netlify Blobs": (name) => blobs.openStore(`desk-${name}`),
};

/** Netlify's own server is a process more for each operation: fewer of them say as much. */
const operations = { memory: 1002, "a folder": 240, "Netlify Blobs": 60 } as const;

describe.each(Object.entries(operations))("at a desk with its stores in %s", (place, total) => {
  it(`${total} operations of three sessions, while stores fail and are slow, lose nothing and mark nothing twice`, async () => {
    const open = stores[place] ?? createMemoryStore;
    const sound: DeskStores = {
      contact: open("contact"),
      manager: createMemoryStore(),
      concerns: open("concerns"),
    };
    const random = createRandom(20_261_121);
    const messages = Array.from({ length: messageCount }, (_, index) => createTestMessage(index));
    await keepTestMessages(sound, messages);
    const faulty = {
      ...sound,
      contact: addFaults(sound.contact, random),
      concerns: addFaults(sound.concerns, random),
    };
    const sessions = await Promise.all(
      ["House manager", "Night lead", "Owner"].map(async (name) => {
        const { handle, signIn } = createDeskSite({ stores: faulty, renderer: formsAlone });
        return { name, handle, cookie: await signIn() };
      }),
    );
    const told = await Promise.all(
      sessions.map((session) => work({ ...session, random }, session.name, total / 3)),
    );
    const all = told.flat();
    expect(all.length).toBeGreaterThan(total / 2);
    for (const outcome of ["noted", "refused"] as const) {
      expect(all.filter((each) => each.outcome === outcome).length).toBeGreaterThan(total / 50);
    }
    const kept = openMessages(sound.contact);
    const handlings = new Map(
      (await kept.listAll()).map(({ id, handling }) => [id, handling] as const),
    );
    const steps = [...handlings].flatMap(([id, handling]) =>
      handling.map((step) => ({ id, ...step })),
    );
    // What somebody was told is noted is there once, and what is there somebody sent.
    for (const { id, fields, outcome } of all) {
      const found = steps.filter(({ request }) => request === fields.request);
      if (outcome === "noted") expect(found).toMatchObject([{ id, done: fields.done }]);
      // Whoever is told that it is noted had seen all that was done before.
      const place = handlings.get(id)?.findIndex(({ request }) => request === fields.request);
      if (outcome === "noted") expect(place).toBe(Number(fields.seen));
      else expect(found.length).toBeLessThanOrEqual(outcome === "refused" ? 0 : 1);
    }
    const sent = new Set(all.map(({ fields }) => fields.request));
    expect(steps.filter(({ request }) => !sent.has(request))).toEqual([]);
    // Nothing is marked as what it is marked as already, and nothing once it is answered.
    for (const handling of handlings.values()) {
      for (const [index, step] of handling.entries()) {
        const before = listMarks(handling.slice(0, index)).map(({ kind }) => kind);
        if (step.kind === "takenBack") expect(before.at(-1)).toBe(step.mark);
        else expect(before).not.toContain(step.kind);
        if (step.kind !== "takenBack") expect(before).not.toContain("answered");
      }
    }
    // The words of neighbors are untouched, and the log follows with the day's work.
    for (const { id, fields } of messages) expect((await kept.find(id))?.fields).toEqual(fields);
    const log = openConcernLog(sound.concerns, undefined);
    const retention = {
      store: sound.contact,
      retentionDays: 180,
      concerns: log,
      now: () => deskDay,
    };
    await deleteOldMessages(retention);
    for (const [id, concern] of await log.list()) {
      const marks = listMarks(handlings.get(id) ?? []);
      expect(concern).toMatchObject({ steps: handlings.get(id)?.length });
      for (const kind of ["acknowledged", "passedOn", "answered"] as const) {
        expect(concern[kind]).toBe(marks.find((mark) => mark.kind === kind)?.at);
      }
    }
    expect((await log.list()).size).toBe(messageCount);
  });
});

describe("the log of concerns", () => {
  it("outlives its message, with no word of it", async () => {
    const kept = createDeskStores();
    await keepTestMessages(kept, [createTestMessage(1)]);
    const log = openConcernLog(kept.concerns, undefined);
    const later = () => new Date("2027-08-01T12:00:00Z");
    const retention = { store: kept.contact, retentionDays: 180, concerns: log, now: later };
    expect(await deleteOldMessages(retention)).toBe(1);
    expect(await kept.contact.list("messages/")).toEqual([]);
    const [key = ""] = await kept.concerns.list("");
    const text = (await kept.concerns.find(key))?.text ?? "";
    expect(JSON.parse(text)).toEqual({
      steps: 0,
      kind: "parking",
      received: "2026-11-20T18:00:00.000Z",
    });
  });

  it("has a line of what somebody deletes by hand, where it is kept", async () => {
    const kept = createDeskStores();
    await noteWhereKept(kept.concerns, createTestMessage(1));
    expect(await kept.concerns.list("")).toEqual([]);
    await openConcernLog(kept.concerns, undefined).note(createTestMessage(1));
    await noteWhereKept(kept.concerns, createTestMessage(2));
    expect(await kept.concerns.list("")).toHaveLength(2);
  });

  it("keeps a message until its line is written", async () => {
    const kept = createDeskStores();
    await keepTestMessages(kept, [createTestMessage(1)]);
    const broken = { ...kept.concerns, add: () => Promise.reject(new Error("no store")) };
    const log = openConcernLog(broken, undefined);
    const later = () => new Date("2027-08-01T12:00:00Z");
    const retention = { store: kept.contact, retentionDays: 180, concerns: log, now: later };
    await expect(deleteOldMessages(retention)).rejects.toThrow("no store");
    expect(await kept.contact.list("messages/")).toHaveLength(1);
  });

  it("is not set back by whoever is slower", async () => {
    const { concerns } = createDeskStores();
    const log = openConcernLog(concerns, undefined);
    const at = "2026-11-21T08:00:00.000Z";
    const step = { kind: "acknowledged", done: "", by: "Lead", at, request: "a" } as const;
    const answer = { ...step, kind: "answered", done: "Told them.", request: "b" } as const;
    await log.note(createTestMessage(1, { handling: [step, answer] }));
    await log.note(createTestMessage(1, { handling: [step] }));
    expect([...(await log.list()).values()]).toMatchObject([{ steps: 2, answered: at }]);
  });
});
