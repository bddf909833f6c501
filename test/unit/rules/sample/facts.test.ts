import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const sampleFolder = resolve(import.meta.dirname, "..", "..", "..", "..");
const neighbors = "neighbors/a.md";
const home = (from: string, to: string) => ({ "_data/home.yaml": homeYaml.replace(from, to) });

describe("sample facts", () => {
  it("are one warning for each line at home, and errors in production", async () => {
    const places = describePlaces(await checkFiles({}, "sample/facts"));
    expect(places).toEqual(
      ["3:10", "12:10", "13:9", "14:10", "19:10", "26:12", "27:10"].map(
        (place) => `_data/home.yaml:${place} sample/facts warning`,
      ),
    );
    const inProduction = await checkFiles({}, "sample/facts", true);
    expect(new Set(inProduction.map(({ severity }) => severity))).toEqual(new Set(["error"]));
  });

  const findInText = async (text: string) =>
    describePlaces(await checkFiles({ [neighbors]: page(text) }, "")).filter((place) =>
      /^neighbors.*(?:sample|contact)/.test(place),
    );

  it.each([
    "Call 555-555-5555.",
    "Call 123-456-7890.",
    "Call 000-555-1234.",
    "Call 480-555-0199.",
    "Mail a@example.com.",
    "Mail <http://yourdomain.com/x>.",
    "See [our site](https://localhost:8080/).",
    "See [our site](https://127.0.0.1/).",
  ])("are found in the text once: %s", async (text) => {
    const places = await findInText(text);
    expect(places.map((place) => place.replace(/:6:\d+/, ""))).toEqual([
      "neighbors/a.md sample/facts warning",
    ]);
  });

  it.each(["Call 911.", "For example, call.", "See [them](https://www.narronline.org/)."])(
    "are not seen in: %s",
    async (text) => {
      expect(await findInText(text)).toEqual([]);
    },
  );

  it("include the sample home's own name: a warning at home, an error in production", async () => {
    const files = home("name: Harbor House", "name: Juniper House");
    const severities = async (isProduction: boolean) =>
      (await checkFiles(files, "sample/", isProduction))
        .filter(({ message }) => message.includes("name of the home"))
        .map(({ severity }) => severity);
    expect([await severities(false), await severities(true)]).toEqual([["warning"], ["error"]]);
  });

  it("include the sample's offices, left in another home", async () => {
    const files = home(
      "Arizona Recovery Housing Association",
      "Saguaro Alliance of Recovery Residences",
    );
    const find = async (more: Readonly<Record<string, string>>) =>
      (await checkFiles({ ...files, ...more }, "sample/facts", true)).filter(({ message }) =>
        message.includes("made up for the sample home"),
      );
    expect(await find({})).toHaveLength(1);
    const unnamed = files["_data/home.yaml"].replace("Harbor House", "Juniper House");
    expect(await find({ "_data/home.yaml": unnamed })).toEqual([]);
  });

  it("include the sample home's name, left in another home's text", async () => {
    const findings = await checkFiles(
      { [neighbors]: page("Welcome to Juniper House.") },
      "sample/facts",
      true,
    );
    expect(describePlaces(findings)).toContain(`${neighbors}:6:12 sample/facts error`);
  });

  it("are none where the home's own longer name begins with it", async () => {
    const own = home("name: Harbor House", "name: Juniper House of Springfield");
    const facts = own["_data/home.yaml"].replace(
      /^legalName: .*$/m,
      "legalName: Juniper House Recovery LLC",
    );
    const find = (text: string) =>
      checkFiles(
        { ...own, "_data/home.yaml": facts, [neighbors]: page(text) },
        "sample/facts",
        true,
      ).then((found) => found.filter(({ message }) => message.includes("name of the home")));
    expect(
      await find("Juniper House of Springfield is run by Juniper House Recovery LLC."),
    ).toEqual([]);
    expect(await find("Welcome to Juniper House.")).toHaveLength(1);
    const sample = facts.replace("Juniper House Recovery LLC", "Juniper House Recovery Homes LLC");
    const left = await checkFiles(
      {
        ...own,
        "_data/home.yaml": sample,
        [neighbors]: page("Run by Juniper House Recovery Homes LLC."),
      },
      "sample/facts",
      true,
    );
    expect(left.some(({ message }) => message.includes("name of the home"))).toBe(true);
  });

  it("leave the houses of an operator who has several", async () => {
    const text = "We run Saltbush House, Ridge House and Juniper House.";
    const findings = await checkFiles({ [neighbors]: page(text) }, "sample/facts", true);
    expect(findings.map(({ message }) => message).join()).not.toContain("Juniper House");
  });

  it.each([
    ["- Saltbush House\n- Ridge House\n- Juniper House\n\nJuniper House has a garden.", 0],
    ["The House is quiet. Our House is Juniper House, a Recovery House and a Sober House.", 1],
    ["We like Saltbush House and Ridge House.\n\nWelcome to Juniper House.", 1],
    ["- Saltbush House\n- Ridge House\n\nWelcome to Juniper House.", 1],
  ])("take for houses only what is named beside the sample's: %j", async (text, count) => {
    const findings = await checkFiles({ [neighbors]: page(text) }, "sample/facts", true);
    const named = findings.filter(({ message }) => message.includes("Juniper House"));
    expect(named).toHaveLength(count);
  });
});

describe("places of the sample house in _data/house.yaml", () => {
  const write = (address: string, evacuation: string, naloxonePlace: string) => ({
    "_data/house.yaml": `${stringify({ address, evacuation, naloxonePlace })}`,
  });
  const find = async (files: Readonly<Record<string, string>>, isProduction = false) =>
    describePlaces(await checkFiles(files, "sample/facts", isProduction)).filter((place) =>
      place.startsWith("_data/house.yaml"),
    );
  const ownDoor = "Through the kitchen door; meet at the fire hydrant.";
  const ownBox = "In the top drawer of the office desk.";

  it("are found where the example file was copied as it is, in production as errors", async () => {
    const example = await readFile(join(sampleFolder, "_data", "house.example.yaml"), "utf8");
    const lines = [3, 4, 5, 6, 9, 11]; // four places and two phones
    const found = (weight: string) => lines.map((line) => [`${line}`, weight]);
    const read = async (isProduction: boolean) =>
      (await find({ "_data/house.yaml": example }, isProduction)).map((place) =>
        [...(/:(\d+):\d+ sample\/facts (\w+)/.exec(place) ?? [])].slice(1),
      );
    expect(await read(false)).toEqual(found("warning"));
    expect(await read(true)).toEqual(found("error"));
  });

  it.each([
    "123 Example Street, Tempe, AZ 85281",
    "7 EXAMPLE ST.",
    "9 W. Example  Rd, Mesa",
    "123 example street, mesa, az 85200 - two story house, blue door",
  ])("are found where a part was changed: %s", async (address) => {
    expect(await find(write(address, ownDoor, ownBox))).toHaveLength(1);
  });

  it("are none where they are the house's own", async () => {
    expect(await find(write("48 Saguaro Court, Mesa, AZ 85201", ownDoor, ownBox))).toEqual([]);
    expect(await find(write("48 Exemplar Street, Mesa", ownDoor, ownBox))).toEqual([]);
  });
});
