import { expect, it } from "vitest";
import { tellWhoAnswersAtNight } from "../../../src/setup/tell-who-answers-at-night.ts";
import { listTold } from "../../../src/setup/told.ts";

const carla = { name: "Carla", role: "Night lead", phone: "614-867-0104" };

/** Who is told to answer at night, in the end. */
const readNight = (nightCalls: string, night?: Partial<typeof carla>) =>
  tellWhoAnswersAtNight(
    listTold({ home: night === undefined ? {} : { night }, ways: { nightCalls } }),
  ).get("ways.nightCalls");

it("is somebody else only where that person is told whole", () => {
  expect(readNight("someone else", carla)).toEqual(["someone else"]);
  expect(readNight("someone else", { name: "Carla" })).toBeUndefined();
  expect(readNight("someone else")).toBeUndefined();
  expect(readNight("nobody")).toEqual(["nobody"]);
});
