import { expect, it } from "vitest";
import { type HomeFacts, homeFactsSchema } from "../../../../src/content/facts/home-facts.ts";
import {
  findOtherAtNight,
  isBackupAtNight,
  sayManagerHours,
} from "../../../../src/content/facts/night-phone.ts";
import { parseYaml } from "../../../../src/content/parse-yaml.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { english } from "../../../support/locales.ts";

const readHome = (night: string): HomeFacts =>
  homeFactsSchema.parse(parseYaml("_data/home.yaml", `${homeYaml}${night}`).value);

const atNight = (phone: string) => `night:\n  name: Kim\n  role: Night lead\n  phone: ${phone}\n`;

it("somebody else is called at night where the home names one with a phone of their own", () => {
  expect(findOtherAtNight(readHome(""))).toBeUndefined();
  expect(findOtherAtNight(readHome(atNight("602-555-0134")))).toBeUndefined();
  expect(findOtherAtNight(readHome(atNight("602-555-0136")))?.name.shown).toBe("Kim");
});

it("whoever stands in is called at night as well where both are one phone", () => {
  expect(isBackupAtNight(readHome(""))).toBe(false);
  expect(isBackupAtNight(readHome(atNight("602-555-0136")))).toBe(false);
  expect(isBackupAtNight(readHome(atNight("602-555-0135")))).toBe(true);
  const onePhone = homeYaml.replace("602-555-0135", "602-555-0134");
  const all = homeFactsSchema.parse(
    parseYaml("_data/home.yaml", `${onePhone}${atNight("602-555-0134")}`).value,
  );
  expect(isBackupAtNight(all)).toBe(false);
});

it("a manager whom the home names for the night as well answers at night, too", () => {
  const home = readHome("");
  expect(sayManagerHours(home, english)).toBe(home.manager.hours.shown);
  expect(sayManagerHours(readHome(atNight("602-555-0136")), english)).toBe(
    home.manager.hours.shown,
  );
  expect(sayManagerHours(readHome(atNight("602-555-0134")), english)).toBe(
    `${home.manager.hours.shown}; at night, too`,
  );
});
