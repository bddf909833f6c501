import { describe, expect, it } from "vitest";
import { writeTestMessage } from "../../../../src/server/contact/test-message.ts";
import {
  type Concern,
  concernSchema,
  summarizeConcern,
} from "../../../../src/server/desk/concern.ts";
import { mergeConcerns, openConcernLog } from "../../../../src/server/desk/concern-log.ts";
import { createLogPage, formatLogTable } from "../../../../src/server/desk/log-page.ts";
import { readResponsePromise } from "../../../../src/server/desk/response-promise.ts";
import { readContactPage } from "../../../support/contact-site.ts";
import { createMemoryStore } from "../../../support/create-memory-store.ts";
import { createTestMessage, deskDay, writeTestId } from "../../../support/desk-site.ts";
import { english } from "../../../support/locales.ts";

const { home } = await readContactPage();
const promise = readResponsePromise({ ...home, timeZone: { shown: "America/Phoenix" } });
const teller = {
  homeName: "Juniper House",
  promise,
  timeZone: "America/Phoenix",
  locale: english,
  now: deskDay,
};
const { concerns: words } = english.words.manager;

const step = (
  kind: "acknowledged" | "answered" | "noConcern" | "passedOn",
  at: string,
  request: string,
) => ({
  kind,
  at: `2026-${at}.000Z`,
  request,
  done: "canary: Ms. Núñez at 12 Elm Street",
  by: "canary name",
});

/** Concerns of two months: in time, late, open with time left, passed on, and thanks. */
const messages = [
  createTestMessage(1, {
    received: "2026-10-05T16:00:00.000Z",
    handling: [
      step("acknowledged", "10-05T20:00:00", "a"),
      step("answered", "10-07T16:00:00", "b"),
    ],
  }),
  createTestMessage(2, {
    received: "2026-10-12T16:00:00.000Z",
    handling: [step("answered", "10-30T16:00:00", "c")],
    fields: { topic: "noise" },
  }),
  createTestMessage(3, { handling: [step("passedOn", "11-20T20:00:00", "d")] }),
  createTestMessage(4, { fields: { topic: "thanks" } }),
  createTestMessage(5, { suspicions: ["many links"] }),
  createTestMessage(6, {
    suspicions: ["many links"],
    received: "2026-11-20T19:00:00.000Z",
    handling: [step("acknowledged", "11-20T20:00:00", "e")],
  }),
];
const merged = mergeConcerns(new Map(), messages, promise);

describe("the log of concerns", () => {
  it("says month by month how the promise was kept", () => {
    expect(createLogPage(merged, teller).months.rows).toEqual([
      ["November 2026", "2", "1 of 1", words.months.noFigure, words.months.noFigure],
      ["October 2026", "2", "1 of 2", "1 of 2", "10 days"],
    ]);
  });

  it("has a line for each concern, the newest first, and none for thanks or for spam that nobody marked", () => {
    const { rows } = createLogPage(merged, teller).lines;
    expect(rows.map(([reference]) => reference)).toEqual(
      [6, 3, 2, 1].map((number) => `${writeTestId(number).slice(0, 4)}-7777`),
    );
    const { statuses, late, noDay } = words.lines;
    expect(rows.map((row) => row.at(-1))).toEqual([
      statuses.acknowledged,
      statuses.passedOn,
      english.fill(late, { status: statuses.answered }),
      statuses.answered,
    ]);
    expect(rows[3]?.slice(1, -1)).toEqual([
      ...["October 5, 2026", "Parking", "October 5, 2026", noDay, "October 7, 2026"],
    ]);
  });

  it("has none for the program's own test, nor for spam whose mark was taken back", () => {
    const [mark] = [step("acknowledged", "11-20T20:00:00", "f")];
    const { rows } = createLogPage(
      mergeConcerns(
        new Map(),
        [
          createTestMessage(7, {
            fields: { topic: "something else", message: writeTestMessage("00ff", "2026-11-20") },
          }),
          createTestMessage(8, {
            suspicions: ["many links"],
            handling: [mark, { ...mark, kind: "takenBack", mark: "acknowledged", request: "g" }],
          }),
        ],
        promise,
      ),
      teller,
    ).lines;
    expect(rows).toEqual([]);
  });

  it("loses the line of what turns out to be no concern, and has it again where that was a mistake", async () => {
    const store = createMemoryStore();
    const log = openConcernLog(store, promise);
    const none = step("noConcern", "11-20T20:00:00", "h");
    const before = createTestMessage(9);
    const marked = { ...before, handling: [none] };
    const list = async () => [...mergeConcerns(await log.list(), [], promise).keys()];
    await log.note(before);
    expect(await list()).toEqual([before.id]);
    await log.note(marked);
    await log.note(before); // by whoever was slower
    expect(await list()).toEqual([]);
    const back = { ...none, kind: "takenBack", mark: "noConcern", request: "i" } as const;
    await log.note({ ...marked, handling: [none, back] });
    expect(await list()).toEqual([before.id]);
  });

  it("is a table for other programs, with moments in the home's time", () => {
    const [head, ...lines] = formatLogTable(merged, teller).trim().split("\r\n");
    expect(head).toBe(
      '"reference","received","kind","acknowledge_by","acknowledged","passed_on","answer_by","answered","status","in_time","reopened","answered_again"',
    );
    expect(lines).toHaveLength(4);
    expect(lines[2]).toContain('"2026-10-12T09:00:00-07:00","noise"');
    expect(lines.map((line) => /"(\w*)","",""$/.exec(line)?.[1])).toEqual([
      "not_due",
      "not_due",
      "no",
      "yes",
    ]);
  });

  it("holds nothing that anybody typed, whatever a message is about", async () => {
    const odd = createTestMessage(7, {
      fields: { topic: "canary topic of another version" },
      handling: [step("answered", "11-20T20:00:00", "canary request")],
    });
    const store = createMemoryStore();
    const log = openConcernLog(store, promise);
    for (const message of [...messages, odd]) await log.note(message);
    const all = mergeConcerns(await log.list(), [...messages, odd], promise);
    const kept = await Promise.all((await store.list("")).map((key) => store.find(key)));
    const said = [kept, createLogPage(all, teller), formatLogTable(all, teller)];
    expect(JSON.stringify(said)).not.toMatch(/canary|Núñez|driveway|555/);
    expect(all.get(odd.id)?.kind).toBe("something else");
  });

  it("keeps the promise that was made first", async () => {
    const store = createMemoryStore();
    const [message] = messages;
    if (message === undefined || promise === undefined) throw new Error("There is no message.");
    await openConcernLog(store, promise).note(message);
    const shorter = { ...promise, answer: { amount: 1, unit: "hour" } as const };
    const log = openConcernLog(store, shorter);
    await log.note({ ...message, handling: message.handling.slice(0, 1) });
    await log.note(message);
    const due = summarizeConcern(message, promise)?.due;
    expect((await log.list()).get(message.id)?.due).toEqual(due);
  });

  it("reads what another version wrote as far as it can, and no line of something else", async () => {
    const store = createMemoryStore();
    await store.add(
      "concerns/A",
      JSON.stringify({ steps: 2, kind: "fireworks", answered: "soon" }),
    );
    await store.add("concerns/B", "cut o");
    const found = await openConcernLog(store, promise).list();
    expect([...found]).toEqual([
      ["A", concernSchema.parse({ steps: 2, kind: "something else" }) satisfies Concern],
    ]);
  });
});
