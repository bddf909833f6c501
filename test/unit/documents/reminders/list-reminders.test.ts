import { expect, it } from "vitest";
import {
  listDeskReminders,
  listReminders,
} from "../../../../src/documents/reminders/list-reminders.ts";
import { sortByDay } from "../../../../src/reminders/due.ts";
import { keptReminderSchema, readKeptReminder } from "../../../../src/reminders/kept-reminder.ts";
import { reminderKinds } from "../../../../src/reminders/reminder.ts";
import { agingHome, houseCanary, readAgingHome } from "../../../support/aging-home.ts";

it("lists everything that ages, with its day and where it stands", async () => {
  // What the site itself says of emergencies has a day that changes with the project.
  const listed = sortByDay(listReminders(await readAgingHome()))
    .filter(({ kind }) => kind !== "safetyWords")
    .map(({ kind, what, due, place }) => `${due} ${kind} ${what} ${place.file}:${place.line}`);
  expect(listed).toEqual([
    `2026-11-01 review The ${houseCanary} plan policies/${houseCanary}-plan.md:6`,
    "2026-11-07 event open porch. neighbors/events.md:7",
    "2026-11-10 paper 1.A.2.b _data/evidence.yaml:5",
    "2026-11-20 upkeep First-aid kit _data/home.yaml:61",
    "2026-11-20 paperCheck 2.F.17.b _data/evidence.yaml:9",
    "2026-11-25 phones  _data/home.yaml:72",
    "2026-11-28 review Pets policies/pets.md:6",
    "2026-11-30 supply Naloxone, first kit _data/home.yaml:59",
    "2026-12-01 drill Fire drill _data/home.yaml:67",
    "2026-12-01 takesEffect Pets policies/pets.next.md:5",
    "2026-12-05 resource Palo Verde Pantry _data/resources.yaml:5",
    "2026-12-05 event 9 am: street clean-up, with gloves and coffee for all who come along. neighbors/events.md:7",
    "2026-12-31 insurance Liability insurance _data/home.yaml:71",
    "2027-01-15 crisisLine County line _data/home.yaml:48",
    "2027-02-01 paperCheck 1.A.2.b _data/evidence.yaml:4",
    "2027-02-28 supply Naloxone, first kit _data/home.yaml:64",
    "2027-03-31 certificate  _data/home.yaml:53",
  ]);
});

it("knows something of each kind", async () => {
  const kinds = listReminders(await readAgingHome()).map(({ kind }) => kind);
  expect(new Set(kinds)).toEqual(new Set(reminderKinds));
});

it("keeps an id when a day changes, and when another entry is put before", async () => {
  const read = async (changes: Readonly<Record<string, string>>) =>
    new Map(
      listReminders(await readAgingHome(changes)).map((one) => [
        `${one.kind} ${one.what} ${one.due}`,
        one.id,
      ]),
    );
  const before = await read({});
  expect(new Set(before.values()).size).toBe(before.size);
  const facts = agingHome["_data/home.yaml"] ?? "";
  const after = await read({
    "_data/home.yaml": facts
      .replace("held: 2026-06-01", "held: 2026-11-01")
      .replace("upkeep:\n", "upkeep:\n  - what: Smoke alarms\n    checked: 2026-11-01\n"),
  });
  expect(after.get("drill Fire drill 2027-05-01")).toBe(before.get("drill Fire drill 2026-12-01"));
  const kit = "upkeep First-aid kit 2026-11-20";
  expect(after.get(kit)).toBe(before.get(kit));
  // Two of one name are told apart by their order.
  const second = "supply Naloxone, first kit 2027-02-28";
  expect(after.get(second)).toBe(before.get(second));
});

it.each([
  ["- Saturday, December 5, 2026, 9 am: clean-up.", "9 am: clean-up."],
  ["- 2026-12-05 – clean-up of 2026", "clean-up of 2026"],
  ["- 12/5/2026: clean-up", "clean-up"],
  ["- Dec. 5, 2026", "Coming up"],
  ["| When | What |\n|---|---|\n| Dec. 5, 2026 | Clean-up |", "Clean-up"],
  [`- Dec. 5, 2026: ${"broom ".repeat(20)}`, `${"broom ".repeat(13).trimEnd()}…`],
])("calls an event by what stands behind its day: %s", async (entry, what) => {
  const page = agingHome["neighbors/events.md"] ?? "";
  const home = await readAgingHome({
    "neighbors/events.md": page.replace(/- Saturday[\s\S]*?porch\.\n/, `${entry}\n`),
  });
  const events = listReminders(home).filter(({ kind }) => kind === "event");
  expect(events.map((event) => [event.what, event.due])).toEqual([[what, "2026-12-05"]]);
});

it("says nothing of a version whose day has come, and shows the next one's review from then on", async () => {
  const later = agingHome["policies/pets.next.md"] ?? "";
  const home = await readAgingHome({
    "policies/pets.next.md": later.replace("2026-12-01", "2026-11-21"),
  });
  const found = listReminders(home).filter(({ what }) => what === "Pets");
  expect(found.map(({ kind, due }) => [kind, due])).toEqual([["review", "2027-11-20"]]);
});

it("hands no word, no file and no day of a text for the house to what is published", async () => {
  const home = await readAgingHome();
  const published = listDeskReminders(home);
  expect(published.map(({ id }) => id)).toEqual(listReminders(home).map(({ id }) => id));
  expect(JSON.stringify(listReminders(home))).toContain(houseCanary);
  expect(JSON.stringify(published)).not.toContain(houseCanary);
  const [plan, ...others] = published.filter(({ place }) => place === undefined);
  expect([plan, others]).toEqual([
    { id: expect.any(String), kind: "review", what: "", due: 2026_11_01 },
    [],
  ]);
});

it("reads what was handed over as it was, but for what stayed behind", async () => {
  const home = await readAgingHome();
  const read = listDeskReminders(home).map((one) =>
    readKeptReminder(keptReminderSchema.parse(JSON.parse(JSON.stringify(one)))),
  );
  const shown = listReminders(home).filter(({ audience }) => audience !== "house");
  expect(read.filter(({ place }) => place !== undefined)).toEqual(
    shown.map(({ audience: _, place: { file, line }, ...rest }) => ({
      last: undefined,
      ...rest,
      place: { file, line },
    })),
  );
});
