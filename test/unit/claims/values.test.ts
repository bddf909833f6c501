import { describe, expect, it } from "vitest";
import { readDays } from "../../../src/claims/values/read-days.ts";
import { readDurations } from "../../../src/claims/values/read-durations.ts";
import { readSums } from "../../../src/claims/values/read-money.ts";
import { readRates } from "../../../src/claims/values/read-rates.ts";
import { readTimes } from "../../../src/claims/values/read-times.ts";
import { readWordsOf } from "../../../src/text/words.ts";

const listDays = (text: string) => readDays(readWordsOf(text)).flatMap(({ days }) => days);
const listTimes = (text: string) =>
  readTimes(readWordsOf(text)).map(({ start, end }) =>
    end === undefined ? [start] : [start, end],
  );
const listLengths = (text: string) =>
  readDurations(readWordsOf(text)).map(({ most, unit, role }) => `${most} ${unit} ${role}`);
const listRates = (text: string) =>
  readRates(readWordsOf(text)).map(({ monthly }) => Math.round(monthly));
const listSums = (text: string) =>
  readSums(readWordsOf(text)).map(({ least, most, per = "once" }) => `${least}-${most} ${per}`);

describe("what a claim says", () => {
  it("is days, in a range, a list or a group", () => {
    expect(listDays("Thursday to Sunday nights")).toEqual([
      "thursday",
      "friday",
      "saturday",
      "sunday",
    ]);
    expect(listDays("Sun-Tue")).toEqual(["monday", "tuesday", "sunday"]);
    expect(listDays("every night")).toHaveLength(7);
    expect(listDays("at home")).toEqual([]);
  });

  it("is how often, which no number that measures a thing says", () => {
    expect(listRates("two tests a week, one screen each month")).toEqual([9, 1]);
    expect(listRates("a 12-panel test every week")).toEqual([4]);
    expect(listRates("a 10-minute inspection every week")).toEqual([4]);
  });

  it("is times of day, with a half that only the end of a range has", () => {
    expect(listTimes("from 10 p.m. to 7 a.m.")).toEqual([[22 * 60, 7 * 60]]);
    expect(listTimes("1:30 - 4:30 PM, or 9:30–6:30 AM")).toEqual([
      [13 * 60 + 30, 16 * 60 + 30],
      [21 * 60 + 30, 6 * 60 + 30],
    ]);
    expect(listTimes("half past ten at night, or noon")).toEqual([[22 * 60 + 30], [12 * 60]]);
    expect(listTimes("10 residents, 3:1, page 12, 04/12")).toEqual([]);
  });

  it("is times as the army writes them, and no year, room or number in a street", () => {
    expect(listTimes("by 2200 hours, Friday 2330, at 0600")).toEqual([
      [22 * 60],
      [23 * 60 + 30],
      [6 * 60],
    ]);
    expect(listTimes("2200 to 0600")).toEqual([[22 * 60, 6 * 60]]);
    expect(listTimes("at 2145 Elm Street, in 2030, room 1215")).toEqual([]);
  });

  it("is a time that goes on until another, in short letters too", () => {
    expect(listTimes("10 pm and lasts until 7 am, or 11p to 8a")).toEqual([
      [22 * 60, 7 * 60],
      [23 * 60, 8 * 60],
    ]);
  });

  it("is a length of time, and the way it is said", () => {
    expect(listLengths("within forty-eight (48) hours")).toEqual(["2880 minute within"]);
    expect(listLengths("5-10 business days, two weeks' notice, from day 45 on")).toEqual([
      "10 business day plain",
      "20160 minute ahead",
      "64800 minute after",
    ]);
    expect(listLengths("90 days clean, every 30 days, 18 years old")).toEqual([]);
  });

  it("is a sum, and for how long it is paid", () => {
    expect(listSums("$155 / week or $590 a month")).toEqual(["155-155 week", "590-590 month"]);
    expect(listSums("a monthly fee of 600 dollars; $60-120 for the lab")).toEqual([
      "600-600 month",
      "60-120 once",
    ]);
  });

  it("is a sum in words, with its hundreds", () => {
    expect(listSums("five hundred sixty dollars per month, two hundred dollars")).toEqual([
      "560-560 month",
      "200-200 once",
    ]);
  });
});
