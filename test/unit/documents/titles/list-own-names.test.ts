import { expect, it } from "vitest";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { listOwnNames } from "../../../../src/documents/titles/list-own-names.ts";
import { createHome, homeYaml } from "../../../support/create-home.ts";

it("a home is called by its names and the first letters of a long one", async () => {
  const { facts } = await readIdentifiedHome(await createHome({ "_data/home.yaml": homeYaml }));
  expect(listOwnNames(facts.table)).toEqual([
    "Harbor House Recovery Homes",
    "Harbor House",
    "hhrh",
  ]);
});
