import { expect, it } from "vitest";
import { readSiteAddress } from "../../../../src/cli/read-environment.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { checkHome } from "../../../../src/rules/check-home.ts";
import { today } from "../../../support/check-files.ts";
import { createHome } from "../../../support/create-home.ts";

async function check(siteAddress: string | undefined) {
  const home = await readIdentifiedHome(await createHome({}));
  return checkHome(home, { today, isProduction: true, siteAddress }).filter(
    ({ rule }) => rule === "address/site-differs",
  );
}

it.each([
  "https://harborhouse.example.org",
  "http://harborhouse.example.org/",
  "https://HARBORHOUSE.example.org",
  undefined,
  "",
  "no address",
])("says nothing where the host publishes at siteUrl, or says no address: %s", async (address) => {
  expect(await check(address)).toEqual([]);
});

it.each([
  "https://harbor-house.netlify.app",
  "https://www.harborhouse.example.org",
  "https://harborhouse.example.org.evil.example",
])("says that siteUrl leads elsewhere where the host publishes at %s", async (address) => {
  const [finding] = await check(address);
  expect([finding?.file, finding?.line, finding?.severity]).toEqual([
    "_data/home.yaml",
    3,
    "warning",
  ]);
  expect(finding?.message).toContain(new URL(address).host);
  expect(finding?.fix).toContain(`siteUrl: https://${new URL(address).host}`);
});

it("believes Netlify alone", () => {
  const URL = "https://harbor-house.netlify.app";
  expect(readSiteAddress({ NETLIFY: "true", URL })).toBe(URL);
  expect(readSiteAddress({ URL })).toBeUndefined();
});
