import { describe, expect, it } from "vitest";
import { readHours } from "../../../../src/content/facts/hours.ts";

const letters = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

/** Such as `12345 09:00-17:00`, with 1 for Monday. */
function tell(said: string): string | undefined {
  return readHours(said)
    ?.map(({ days, opens, closes }) => {
      const numbers = days.map((day) => letters.indexOf(day) + 1).join("");
      return `${numbers} ${opens}-${closes}`;
    })
    .join(" ");
}

describe("hours as people write them", () => {
  it.each([
    ["Every day, 8 am to 9 pm", "1234567 08:00-21:00"],
    ["8 am to 9 pm every day", "1234567 08:00-21:00"],
    ["daily 8:30 a.m. – 9 p.m.", "1234567 08:30-21:00"],
    ["8am-9pm", "1234567 08:00-21:00"],
    ["8 am–noon and 1 pm–5 pm", "1234567 08:00-12:00 1234567 13:00-17:00"],
    ["Day and night", "1234567 00:00-23:59"],
    ["24/7", "1234567 00:00-23:59"],
    ["Every night, 8 pm to 9 am", "1234567 20:00-09:00"],
    ["Nights, 8 pm to 9 am", "1234567 20:00-09:00"],
    ["24 hours a day, 7 days a week", "1234567 00:00-23:59"],
    ["Mon-Fri 9 am - 5 pm; Sat 10 am - noon", "12345 09:00-17:00 6 10:00-12:00"],
    ["Monday through Friday from 9 am until 5 pm", "12345 09:00-17:00"],
    ["Weekdays 9 am to 5 pm, weekends noon to 4 pm", "12345 09:00-17:00 67 12:00-16:00"],
    ["Mondays, Wednesdays and Fridays: 09:00 AM to 1 pm", "135 09:00-13:00"],
    ["Friday to Monday 6 pm to 2 am", "1567 18:00-02:00"],
    ["Tues. & Thurs., 3 pm to midnight", "24 15:00-23:59"],
    ["Mon–Fri 8 am–noon, 1 pm–5 pm", "12345 08:00-12:00 12345 13:00-17:00"],
  ])("are understood: %s", (said, meant) => {
    expect(tell(said)).toBe(meant);
  });

  it.each([
    "",
    "9 to 5",
    "8-9 pm",
    "Most days",
    "Every day",
    "Every day from 8 am",
    "8 am to 8 am",
    "8 am to 9 pm, except Sunday",
    "8 am to 9 pm, Saturday 10 am to 2 pm",
    "Every day 8 am to 9 pm; Sunday 10 am to noon",
    "Monday 8 am to 9 pm, closed Tuesday",
    "Month to Friday 8 am to 9 pm",
    "13 pm to 14 pm",
    "8 am to 9 pm".repeat(30),
  ])("are not guessed: %s", (said) => {
    expect(tell(said)).toBeUndefined();
  });
});
