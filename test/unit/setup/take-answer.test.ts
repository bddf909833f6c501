import { describe, expect, it } from "vitest";
import { findSchema } from "../../../src/content/describe-schema-issue.ts";
import { answersSchema } from "../../../src/setup/answers.ts";
import { listNames, type Question } from "../../../src/setup/question.ts";
import { questionGroups } from "../../../src/setup/questions.ts";
import { findFault, takeAnswer } from "../../../src/setup/take-answer.ts";

const questions = questionGroups.flatMap((group) => group.questions);

function find(name: string): Question {
  const question = questions.find((each) => listNames(each).includes(name));
  if (question === undefined) throw new Error(`Nobody asks for ${name}.`);
  return question;
}

const take = (name: string, typed: string) => {
  const taken = takeAnswer(find(name), typed);
  return taken.kind === "refused" ? taken.message : taken.answers;
};

describe("what is typed for an answer", () => {
  it.each([
    ["home.name", " Elm House ", { "home.name": "Elm House" }],
    ["home.capacity", "8", { "home.capacity": "8" }],
    ["state", "oh", { state: "oh" }],
    ["home.languages", "English, Spanish,", { "home.languages": ["English", "Spanish"] }],
    ["ways.pathways", "faith, medication", { "ways.pathways": ["faith", "medication"] }],
    ["home.quietHours.start", "10 pm to 7 am", q("10 pm", "7 am")],
    ["home.quietHours.start", "Every night, 10 pm – 7 am", q("10 pm", "7 am")],
    ["home.quietHours.start", "10 pm to 7 am; 11 pm to 8 am", q("10 pm", "7 am", "11 pm", "8 am")],
    [
      "home.quietHours.start",
      "Every night, 10 pm – 7 am; Friday and Saturday 11 pm to 8 am",
      q("10 pm", "7 am", "11 pm", "8 am"),
    ],
    [
      "home.capacity",
      "8; Rented; 2",
      { "home.capacity": "8", "home.tenure": "rented", "ways.storeys": "more" },
    ],
    ["home.capacity", "; ; two", { "ways.storeys": "two" }],
    ["home.capacity", "; ; one floor", { "ways.storeys": "one" }],
    [
      "home.manager.name",
      "Dana; ; house",
      { "home.manager.name": "Dana", "home.manager.lives": "in the house" },
    ],
    [
      "home.deposit.amount",
      "$150; part",
      { "home.deposit.amount": "$150", "home.deposit.refundable": "in part" },
    ],
    ["home.sexServed", "Men.", { "home.sexServed": "men" }],
    ["home.guestHours.start", "; ; with notice", { "ways.overnightGuests": "with notice" }],
    [
      "home.guestHours.start",
      "10 am to 9 pm; no",
      {
        "home.guestHours.start": "10 am",
        "home.guestHours.end": "9 pm",
        "ways.overnightGuests": "no",
      },
    ],
    [
      "home.certification.since",
      "March 1, 2026; 2/28/2028; https://affiliate.example.org/elm",
      {
        "home.certification.since": "2026-03-01",
        "home.certification.until": "2028-02-28",
        "home.certification.url": "https://affiliate.example.org/elm",
      },
    ],
    ["home.timeZone", "Eastern time", { "home.timeZone": "Eastern time" }],
    ["home.timeZone", "America/Detroit", { "home.timeZone": "America/Detroit" }],
    ["home.timeZone", "Pacific/Honolulu", { "home.timeZone": "Pacific/Honolulu" }],
    ["home.capacity", "; ; one-story", { "ways.storeys": "one-story" }],
    ["home.guestHours.start", "; ; yes", { "ways.overnightGuests": "with notice" }],
    [
      "ways.houseRules",
      "2, a night away",
      { "ways.houseRules": ["meetings", "asking for nights away"] },
    ],
    ["ways.nightCalls", "nobody", { "ways.nightCalls": "nobody" }],
    ["ways.forms", "chore chart; 1", { "ways.forms": ["grievance", "chores"] }],
    ["ways.testing", "1, at random", { "ways.testing": ["moving in", "random"] }],
    ["ways.testing", "never", { "ways.testing": ["none"] }],
    ["ways.testing", "none", { "ways.testing": ["none"] }],
    ["ways.forms", "none", { "ways.forms": undefined }],
    [
      "home.fees",
      "Deposit: a month, at move-in\nKey deposit: $20, once\nDeposit for the key: $20, once",
      {
        "home.fees": [
          { name: "Key deposit", amount: "$20, once" },
          { name: "Deposit for the key", amount: "$20, once" },
        ],
      },
    ],
    ["home.fees", "Security deposit: $150, once", { "home.fees": undefined }],
    [
      "home.curfewByPhase",
      "Phase 1, the first 30 days: 9 pm\nPhase 2: 11 pm, Friday and Saturday midnight",
      {
        "home.curfewByPhase": [
          { phase: "Phase 1, the first 30 days", time: "9 pm" },
          { phase: "Phase 2", time: "11 pm, Friday and Saturday midnight" },
        ],
      },
    ],
    [
      "home.curfew.weekdays",
      "10 pm",
      { "home.curfew.weekdays": "10 pm", "home.curfew.weekends": undefined },
    ],
    [
      "home.trash.day",
      "Every other Wednesday; Tuesday evening",
      {
        "home.trash.day": "Every other Wednesday",
        "home.trash.out": "Tuesday evening",
        "home.trash.in": undefined,
      },
    ],
    ["home.curfew.weekdays", "None", { "home.curfew": "none" }],
    ["home.backup.name", "no", { "home.backup": "none" }],
    [
      "home.fees",
      "Weekly fee: $185 a week\nLate fee: $10",
      {
        "home.fees": [
          { name: "Weekly fee", amount: "$185 a week" },
          { name: "Late fee", amount: "$10" },
        ],
      },
    ],
    [
      "ways.events",
      "Clean-up: March 6, 2027, 9:30 am",
      { "ways.events": [{ what: "Clean-up", when: "March 6, 2027, 9:30 am" }] },
    ],
  ])("is taken: %s as “%s”", (name, typed, expected) => {
    const answers = take(name, typed);
    expect(
      typeof answers === "string"
        ? answers
        : Object.fromEntries(answers.map((each) => [each.name, each.answer])),
    ).toEqual(expected);
  });

  it.each([
    ["home.capacity", "about eight", "Write a whole number in digits."],
    ["state", "Ohoi", "“Ohoi” is no state that we know. Write its name, such as Ohio."],
    ["home.quietHours.start", "10 pm to late", "Write a time of day such as 10 pm or 6:30 am."],
    [
      "home.quietHours.start",
      "none of your business",
      "Write a time of day such as 10 pm or 6:30 am.",
    ],
    [
      "home.certification.since",
      "2/1/26 to 2028-01-31",
      "Write the day as year-month-day, such as 2026-03-05.",
    ],
    [
      "home.fees",
      "Weekly fee $185",
      "There is no colon with words on both sides. Write it so: Weekly fee: $185 a week",
    ],
    ["home.fees", "Weekly fee: a lot", "“a lot” is not a sum of money"],
    [
      "home.fees",
      "Monthly fee: $580 a month, half on the 1st and half on the 15th",
      "When the first of these is due is asked next.",
    ],
    ["home.sexServed", "wo", "Part 1 of 2, the people it is open to: “wo” does not fit."],
    ["ways.testing", "1, 4", "Whoever is never tested is not tested at other times."],
    ["ways.forms", "1, 9", "“9” is none of these"],
    ["home.curfew.weekdays", "10 pm; 11 pm; noon", "That is more than was asked for."],
    [
      "home.manager.phone",
      "614-555-0101, dana@elm.example.org",
      "Part 1 of 3, the phone: “614-555-0101, dana@elm.example.org” is not a whole phone number: write it with its area code, in digits. Write “;” between the parts, so: 614-555-0101; dana@elmstreet.example.org; Every day, 8 am to 9 pm",
    ],
    [
      "home.curfew.weekdays",
      "by phase: 9 pm, 10 pm, 11 pm",
      "Part 1 of 2, the curfew from Sunday to Thursday: “by phase: 9 pm, 10 pm, 11 pm” does not fit.",
    ],
    [
      "home.guestHours.start",
      "10 am to dinner",
      "Part 2 of 3, the last hour: “dinner” does not fit. Write a time of day such as 10 pm or 6:30 am. Write “to” between the parts, so: 10 am to 9 pm; no",
    ],
    [
      "home.trash.day",
      "3 places: two in the driveway, one at the curb",
      "Part 1 of 3, the day: “3 places: two in the driveway, one at the curb” names no day. Write “;” between the parts, so: Wednesday; Tuesday after 6 pm; Wednesday by 8 pm",
    ],
    [
      "home.name",
      "Elm; Elm LLC; elm.example.org",
      "Part 3 of 3, the address of the site: “elm.example.org”",
    ],
  ])("is refused in plain words: %s as “%s”", (name, typed, message) => {
    expect(take(name, typed)).toContain(message);
  });

  it("takes an answer from before away where it is empty", () => {
    expect(take("home.curfew.weekdays", " ")).toEqual([
      { name: "home.curfew", answer: undefined },
      { name: "home.curfew.weekdays", answer: undefined },
      { name: "home.curfew.weekends", answer: undefined },
    ]);
  });
});

function q(start: string, end: string, weekendStart?: string, weekendEnd?: string) {
  return {
    "home.quietHours.start": start,
    "home.quietHours.end": end,
    "home.quietHours.weekendStart": weekendStart,
    "home.quietHours.weekendEnd": weekendEnd,
  };
}

describe("the questions", () => {
  it("ask for answers that there are, each once", () => {
    const names = questions.flatMap(listNames);
    expect(
      names.filter((name) => findSchema(answersSchema, name.split(".")) === undefined),
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it.each(
    questions.flatMap((question) =>
      "example" in question ? [[question.example, question] as const] : [],
    ),
  )("take their own example: %s", (example, question) => {
    expect(takeAnswer(question, example)).toMatchObject({ kind: "taken" });
  });

  it("have a name for each of several parts", () => {
    for (const question of questions) {
      if (question.kind === "parts") expect(question.parts).toHaveLength(question.names.length);
    }
  });

  it("offer every choice that is taken, and no other", () => {
    for (const question of questions) {
      if (question.kind !== "choice" && question.kind !== "choices") continue;
      const offered = Object.keys(question.choices);
      for (const choice of offered) {
        const answer = question.kind === "choices" ? [choice] : choice;
        expect([question.name, choice, findFault(question.name, answer)]).toEqual([
          question.name,
          choice,
          undefined,
        ]);
      }
      const refused = findFault(question.name, question.kind === "choices" ? ["?"] : "?");
      // A level is in the standard's own words, so that any is taken here.
      expect(refused ?? `Write one of: ${offered.join(", ")}.`).toBe(
        `Write one of: ${offered.join(", ")}.`,
      );
    }
  });

  it("ask only after what their conditions are about", () => {
    const asked = new Set<string>();
    for (const question of questions) {
      for (const name of Object.keys(question.when ?? {})) {
        expect([...asked].some((each) => each === name || each.startsWith(`${name}.`))).toBe(true);
      }
      for (const name of listNames(question)) asked.add(name);
    }
  });
});
