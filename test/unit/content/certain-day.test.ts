import { describe, expect, it } from "vitest";
import { readCertainDay } from "../../../src/content/certain-day.ts";

describe("a day that is written another way", () => {
  it("is read where no two days can be meant", () => {
    const days = {
      "10/19/2026": "2026-10-19",
      "19/10/2026": "2026-10-19",
      "19.1.2026": "2026-01-19",
      "5/5/2026": "2026-05-05",
      "2026/1/5": "2026-01-05",
      "October 19, 2026": "2026-10-19",
      "Oct. 19 2026": "2026-10-19",
      "19 October 2026": "2026-10-19",
    };
    for (const [typed, day] of Object.entries(days))
      expect([typed, readCertainDay(typed)]).toEqual([typed, day]);
  });

  it("is left to a person where two days can be meant, or none", () => {
    const typed = [
      ...["3/5/2026", "3/5/26", "10/19/26", "13/13/2026", "2/30/2026", "10/19.2026", "0/13/2026"],
      ...["Monday, October 19, 2026", "October 19–20, 2026", "Smarch 3, 2026", "10/19/2026 or so"],
      ...["19/10/0026", ""],
    ];
    for (const one of typed) expect([one, readCertainDay(one)]).toEqual([one, undefined]);
  });
});
