import { expect, it } from "vitest";
import type { AnswerGroup } from "../../../src/setup/answers.ts";
import { tellWhoIsAbove } from "../../../src/setup/tell-who-is-above.ts";
import { listTold } from "../../../src/setup/told.ts";

const backup = { name: "Lee", role: "Owner", phone: "614-867-0102" };
const director = { name: "Ann", role: "Director", phone: "614-867-0103" };

const findName = (home: AnswerGroup) => tellWhoIsAbove(listTold({ home })).get("above.name");

it.each([
  [
    "the one who stands in, where that is somebody above",
    { backup: { ...backup, stands: "above" } },
    "home.backup.name",
  ],
  [
    "the director, where who stands in is beside the manager",
    { backup: { ...backup, stands: "beside" }, director },
    "home.director.name",
  ],
  ["the director, where nobody stands in", { backup: "none", director }, "home.director.name"],
  [
    "a housemate, where residents run the house",
    { backup, certification: { level: "I" } },
    "home.backup.name",
  ],
] as const)("%s is above the manager", (_, home, fact) => {
  expect(findName(home)).toEqual([fact]);
});

it.each([
  ["it was not told whether who stands in is above", { backup }],
  ["who stands in is beside the manager", { backup: { ...backup, stands: "beside" } }],
] as const)("nobody is above the manager as long as %s", (_, home) => {
  expect(findName(home)).toBeUndefined();
});
