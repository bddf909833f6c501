import { expect, it } from "vitest";
import type { Reminder } from "../../../src/reminders/reminder.ts";
import { writeRemindersCalendar } from "../../../src/reminders/reminders-calendar.ts";
import { agingDay, readDeskReminders } from "../../support/aging-home.ts";
import { english } from "../../support/locales.ts";

const home = { name: "Harbor; House", siteUrl: "https://harborhouse.example.org", today: agingDay };
const drill: Reminder = {
  id: "0123456789abcdef01234567",
  kind: "drill",
  what: "Fire drill, stairs; garden\\back\nBEGIN:VALARM",
  due: "2026-12-01",
  last: "2026-06-01",
  place: { file: "_data/home.yaml", line: 67 },
};

/** Reads a calendar's lines as programs do (RFC 5545, 3.1): one that begins with a space goes on. */
function readLines(calendar: string): readonly string[] {
  expect(calendar).toMatch(/\r\n$/);
  expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  return calendar.replaceAll("\r\n ", "").trimEnd().split("\r\n");
}

it("writes each as a whole day that blocks no time and rings no alarm", () => {
  expect(readLines(writeRemindersCalendar([drill], home, english))).toEqual([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Front Porch//Reminders//EN",
    "CALSCALE:GREGORIAN",
    "NAME:Harbor\\; House: what comes due",
    "X-WR-CALNAME:Harbor\\; House: what comes due",
    "BEGIN:VEVENT",
    "UID:0123456789abcdef01234567@harborhouse.example.org",
    "DTSTAMP:20261121T000000Z",
    "SEQUENCE:320",
    "DTSTART;VALUE=DATE:20261201",
    "SUMMARY:Hold it again: Fire drill\\, stairs\\; garden\\\\back\\nBEGIN:VALARM",
    "DESCRIPTION:Hold it\\, note it in your log of drills\\, and write that day after “held:”.\\nWhoever moved in since the last one has never practiced it.\\nWhere it stands: _data/home.yaml:67",
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    "END:VEVENT",
    "END:VCALENDAR",
  ]);
});

it("writes lines of 75 bytes at most, and has an id of its own for each", async () => {
  const reminders = await readDeskReminders();
  const calendar = writeRemindersCalendar(reminders, home, english);
  const longest = Math.max(...calendar.split("\r\n").map((line) => Buffer.byteLength(line)));
  expect(longest).toBeLessThanOrEqual(75);
  const ids = readLines(calendar).filter((line) => line.startsWith("UID:"));
  expect([ids.length, new Set(ids).size]).toEqual([reminders.length, reminders.length]);
});

it("raises the revision with the day, so that a calendar takes up what was changed", () => {
  const write = (today: string, due: string) =>
    readLines(writeRemindersCalendar([{ ...drill, due }], { ...home, today }, english));
  const first = write("2026-11-21", "2026-12-01");
  const second = write("2026-12-02", "2027-06-01");
  const read = (lines: readonly string[], name: string) =>
    lines.find((line) => line.startsWith(name));
  expect(read(first, "UID")).toBe(read(second, "UID"));
  expect([read(first, "SEQUENCE"), read(second, "SEQUENCE")]).toEqual([
    "SEQUENCE:320",
    "SEQUENCE:331",
  ]);
});
