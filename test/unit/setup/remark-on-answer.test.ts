import { expect, it } from "vitest";
import { listNames } from "../../../src/setup/question.ts";
import { questionGroups } from "../../../src/setup/questions.ts";
import { remarkOnAnswer } from "../../../src/setup/remark-on-answer.ts";
import { takeAnswer } from "../../../src/setup/take-answer.ts";
import type { Told } from "../../../src/setup/told.ts";

/** What is said of an answer in a home that told nothing else but these. */
function remark(name: string, typed: string, ...others: readonly string[]): readonly string[] {
  const question = questionGroups
    .flatMap(({ questions }) => questions)
    .find((each) => listNames(each).includes(name));
  if (question === undefined) throw new Error(`Nobody asks for ${name}.`);
  const taken = takeAnswer(question, typed);
  if (taken.kind === "refused") throw new Error(taken.message);
  const given = taken.answers.filter(({ answer }) => answer !== undefined);
  const told: Told = new Map<string, readonly string[]>([
    ...given.map(({ name: own, answer }) => [own, [`${answer}`]] as const),
    ...others.map((one) => {
      const [other = one, ...said] = one.split(" = ");
      return [other, said] as const;
    }),
  ]);
  return remarkOnAnswer(question, taken.answers, told);
}

it("says nothing of an answer that is whole, of what a home lacks, and of what may be passed over", () => {
  expect(remark("home.name", "Elm House; Elm LLC; https://elm.example.org")).toEqual([]);
  expect(remark("home.trash.day", "none")).toEqual([]);
  expect(remark("ways.testing", "")).toEqual([]);
});

it("names the parts that are left out, and those that no site is published without", () => {
  expect(remark("home.name", "Elm House; ; https://elm.example.org")).toEqual([
    "Left out for now: the legal name. To add it, type “back”.",
    "No site is published without the legal name.",
  ]);
  expect(remark("home.languages", "")).toEqual(["No site is published without this."]);
  expect(remark("home.area", "Ohio")).toEqual([
    "Left out for now: the place in words. To add it, type “back”.",
    "No site is published without the place in words.",
  ]);
  expect(remark("home.deposit.amount", "$150; yes")).toEqual([
    "Left out for now: the time until it is paid back and the day it is due. To add it, type “back”.",
  ]);
});

it("tells how to get back to a promise that is told in part", () => {
  expect(remark("home.response.acknowledge", "24 hours")).toEqual([
    "Left out for now: the time until the answer. To add it, type “back”.",
    "No site is published without the time until the answer.",
  ]);
});

it("misses no part that its question says is not needed", () => {
  expect(remark("home.quietHours.start", "10 pm to 7 am")).toEqual([]);
  expect(remark("home.curfew.weekdays", "10 pm")).toEqual([]);
  expect(
    remark("home.certification.affiliate", "Elm Affiliate; ; https://elm.example.org"),
  ).toEqual([]);
  expect(remark("home.fees.1.when", "Fridays; no")).toEqual([]);
  expect(remark("home.deposit.amount", "$150, once; no; ; Fridays")).toEqual([]);
  expect(remark("ways.naloxone", "no")).toEqual([]);
  // Half of what is different on two days is no longer “every night the same”.
  expect(remark("home.quietHours.start", "10 pm to 7 am; 11 pm")).toEqual([
    "Left out for now: the end on the morning after. To add it, type “back”.",
  ]);
});

it("says at once that a home is not called certified where nobody could look it up", () => {
  const affiliate = "home.certification.affiliate";
  const certificate = "home.certification.since";
  const proof = expect.stringMatching(/calls its home certified.*look that up/);
  expect(remark(certificate, "2026-02-01; 2028-01-31", affiliate)).toEqual([
    "Left out for now: the page where anyone can look it up. To add it, type “back”.",
    proof,
  ]);
  expect(remark(certificate, "")).toEqual([proof]);
  const whole = "2026-02-01; 2028-01-31; https://affiliate.example.org/elm";
  expect(remark(certificate, whole, affiliate)).toEqual([]);
});

it("says which bins the residents' week cannot have", () => {
  expect(remark("home.trash.day", "Wednesday; the evening before; Wednesday by 8 pm")).toEqual([
    expect.stringContaining("“the evening before” is shown as it is."),
  ]);
  expect(remark("home.trash.day", "Wednesday; Tuesday after 6 pm; Wednesday")).toEqual([]);
  expect(remark("home.trash.day", "Wednesday; Tuesday evening; Wednesday")).toEqual([]);
});

it("says that two people share a phone, and nothing of a phone of one's own", () => {
  const manager = ["home.manager.name = Dana", "home.manager.phone = 614-555-0101"];
  expect(remark("home.backup.name", "Lee; Owner; 614-555-0101; Day and night", ...manager)).toEqual(
    [
      "That is the phone of Dana, too. If nobody answers it, there is no second one. To give another, type “back”.",
    ],
  );
  expect(remark("home.backup.name", "Lee; Owner; 614-555-0102; Day and night", ...manager)).toEqual(
    [],
  );
});
