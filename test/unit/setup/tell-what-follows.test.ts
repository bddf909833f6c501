import { expect, it } from "vitest";
import type { AnswerGroup } from "../../../src/setup/answers.ts";
import { tellWhatFollows } from "../../../src/setup/tell-what-follows.ts";
import { listTold } from "../../../src/setup/told.ts";

const find = (name: string, home: AnswerGroup) =>
  tellWhatFollows(listTold({ home })).get(`follows.${name}`)?.[0];

const fees = (...refundable: readonly (string | undefined)[]) => ({
  fees: refundable.map((answer, index) => ({
    ...{ name: `Fee ${index + 1}`, amount: "$10" },
    ...(answer === undefined ? {} : { refundable: answer }),
  })),
});

it.each([
  ["curfew", { curfew: { weekdays: "9 pm", weekends: "9 pm" } }, "every night"],
  ["curfew", { curfew: { weekdays: "9 pm", weekends: "11 pm" } }, "other at weekends"],
  ["curfew", { curfew: "none" }, undefined],
  ["managerAnswers", { manager: { hours: "Day and night" } }, "always"],
  ["backupAnswers", { backup: { hours: "Every day, 8 pm to 8 am" } }, "at times"],
  ["backupAnswers", { backup: { name: "Lee" } }, undefined],
  ["others", {}, undefined],
  ["others", { certification: { level: "II" } }, undefined],
  ["others", { certification: { level: "I" } }, "told"],
  ["others", { certification: { level: "III" } }, "told"],
  ["others", { backup: { name: "Lee", stands: "beside" } }, "told"],
  ["others", { director: { name: "Ann" } }, "told"],
  ["smoking", {}, undefined],
  ["smoking", { smoking: "Nowhere on our grounds" }, "nowhere"],
  ["smoking", { smoking: "This is a smoke-free house" }, "somewhere"],
  ["smoking", { smoking: "Smoke-free house and yard" }, "nowhere"],
  ["smoking", { smoking: "Not inside; on the back porch" }, "somewhere"],
  ["smoking", { smoking: "North side of the yard" }, "somewhere"],
  ["feesBack", fees("no", "no"), "none"],
  ["feesBack", fees("no", undefined), "some"],
  ["feesBack", fees("no", "in part"), "some"],
  ["feesBack", fees(undefined), undefined],
  ["feesInPart", fees("no", "in part"), "some"],
  ["feesInPart", fees("no", "yes"), undefined],
  ["affiliateForm", { outside: { affiliate: { name: "MASH", url: "https://a.test" } } }, "first"],
  ["affiliateForm", { outside: { affiliate: { name: "MASH" } } }, undefined],
  ["affiliateForm", { outside: { affiliate: { name: "FARR", url: "https://a.test" } } }, undefined],
  ["affiliateForm", { outside: { affiliate: { name: "Some other" } } }, undefined],
] as const)("%s follows from %j: %s", (name, home, value) => {
  expect(find(name, home)).toBe(value);
});

it("how an affiliate takes complaints is told in the words of its profile", () => {
  expect(find("affiliateSays", { outside: { affiliate: { name: "MASH" } } })).toContain("30 days");
});
