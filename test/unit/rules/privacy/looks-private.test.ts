import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const neighbors = "neighbors/a.md";
const home = (from: string, to: string) => ({ "_data/home.yaml": homeYaml.replace(from, to) });

describe("private information", () => {
  it.each([
    "His number is 123-45-6789.",
    "DOB: 04/05/1980",
    "Date of birth: April 5, 1980",
    "MRN 00123456",
    "Resident's name: Walter",
    "On Monday resident John D. tested positive.",
    "Resident John D. (room 4) takes buprenorphine.",
    "The side door code is 4471.",
    "Lockbox code: 123456",
    "The gate code is A4471.",
    "The gate code is 44 71#.",
    "Code for the door: 4471",
    "The combination to our front gate is 4471",
    "alarm PIN 4471",
    "Lockbox 4: lockbox combination 44-71",
    "SSN 123 45 6789",
    "Social Security number: 123456789",
    "Pay to account number 000123456789.",
    "Card 4111 1111 1111 1111",
    "The wifi password is Quail123456!",
    "We live at 1432 East Juniper Street.",
    "Harbor House, 1432 E. Juniper St., Mesa, AZ 85201",
  ])("is found and never repeated: %s", async (text) => {
    const findings = await checkFiles({ [neighbors]: page(text) }, "privacy/");
    expect(findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual(["6 error"]);
    expect(JSON.stringify(findings)).not.toMatch(/6789|1980|123456|Walter|John|1432/);
  });

  it.each([
    ["a block of code by four spaces", "    SSN 123-45-6789", 6, 9],
    ["a block of code", "```\nSSN 123-45-6789\n```", 7, 5],
    ["code in a line", "`123-45-6789`", 6, 2],
    ["a heading's search words", '## Door {words="door code 4471"}\n\nText.', 6, 17],
    ["a heading's id", "## Door {#door-code-4471}\n\nText.", 6, 11],
    ["a link", "[Form](https://example.org/?q=door%20code%204471)", 6, 31],
    ["a link with plus signs", "[Form](https://example.org/?q=door+code+4471)", 6, 31],
    ["a link's title", '[Form](https://example.org "DOB: 04/05/1980")', 6, 29],
    ["the words of a picture", "![MRN 00123456](a.jpg)", 6, 3],
    ["a comment", "<!-- SSN 123-45-6789 -->", 6, 10],
    ["a table", "| SSN |\n|---|\n| 123-45-6789 |", 8, 3],
    ["a link that is nowhere used", '[form]: https://example.org "DOB: 04/05/1980"', 6, 30],
  ])("is found in %s, once", async (_where, body, line, column) => {
    const findings = await checkFiles({ [neighbors]: page(body) }, "privacy/");
    expect(describePlaces(findings)).toEqual([
      `${neighbors}:${line}:${column} privacy/looks-private error`,
    ]);
    expect(JSON.stringify(findings)).not.toMatch(/6789|4471|1980|123456/);
  });

  it("is found in each place, and in a file's name", async () => {
    const files = { "neighbors/door-code-4471.md": page("123-45-6789\n\n123-45-6789") };
    const findings = await checkFiles(files, "privacy/");
    expect(findings.map(({ line }) => line).toSorted()).toEqual([1, 6, 8]);
  });

  it.each([
    "We change the door code in 2026.",
    "The wifi password is on the board in the hall.",
    "Ask for the code for the door.",
    "Bring your social security card and a form from 2026.",
    "Account number: ________",
    "Order 4111 1111 1111 1112",
    "For the door code: 602-555-0134",
    "See `2026-11-21` and [a form](https://example.org/2026-11-21/123-456).",
    "Bring your date of birth and a form of ID.",
    "Resident's name: ____",
    "The Resident Council President is elected.",
    "We pay 1200 dollars.",
    "Take the 40 Main Street bus, or the 112 Country Club Drive bus.",
    "90 Meetings in 90 Days is a Good Way to start.",
    "Write to the Department of Housing, 150 North 18th Avenue.",
    "Version 2026-11-21.",
    "Call 602-555-0134.",
  ])("is not seen in: %s", async (text) => {
    expect(await checkFiles({ [neighbors]: page(text) }, "privacy/")).toEqual([]);
  });

  it.each([
    "Office: 1234 W Roosevelt St, Phoenix, AZ 85007",
    "Our office is 1234 West Roosevelt Street, Phoenix, Arizona.",
    "Harbor House · 12 Pepper Tree Ln, Palo Seco, Arizona 85000 · Office: call us",
    "Mail: 45 N. 7th St. Unit 4, Salt Lake City, Utah",
    "We are in 1234 w roosevelt st, phoenix az 85007.",
    "1234 W Roosevelt\nSt, Phoenix,\nAZ",
    "Come to **1432** East *Juniper* Street.",
    "1432 Old Creek Mill Road NW, Santa Fe, New Mexico",
    "We are at 1434 Juniper Court, Mesa, AZ 85201.",
    "1234 Church Street, Mesa, AZ 85201",
    "1234 Old School Road, Mesa, AZ 85201",
    "1234 Medical Center Drive, Mesa, AZ 85201",
    "1234 Juniper Street, Sioux Center, IA 51250",
    "1434 Juniper Street, Mesa, AZ 85201, behind the library",
    "Across the street from the old public school, at 1434 Juniper Street",
    "1434 Juniper Street, Mesa, AZ 85201. We walk to court with you.",
    "We walk to court with you. We are at 1434 Juniper Street.",
    "The clinic is at 150 N 18th Avenue, Mesa, AZ 85201, and we are at 1434 Juniper Street.",
    "Ask at 150 N 18th Avenue, Mesa, AZ 85201, the clinic, and come to 1434 Juniper Street.",
  ])("is a street address, however it is written: %s", async (text) => {
    const findings = await checkFiles({ [neighbors]: page(text) }, "privacy/");
    expect(findings.map(({ severity }) => severity)).toEqual(["error"]);
    expect(JSON.stringify(findings)).not.toMatch(/1234|1432|pepper|7th/i);
  });

  it.each([
    ["area", "1234 W Roosevelt St, Phoenix, AZ 85007"],
    ["area", "1234 West Roosevelt Street, Phoenix, Arizona"],
    ["area", "12 Oak Ln, Palo Seco, New Mexico"],
    ["area", "At 1234 w roosevelt st, phoenix az 85007"],
    ["area", "9 Juniper Court"],
    ["smoking", "Behind 1432 Juniper Street"],
    ["parking", "In front of 1432 and 1434 Juniper St"],
  ])("is a street address in the home's own %s: %s", async (name, value) => {
    const home = homeYaml.replace(new RegExp(`^${name}: .*$`, "m"), `${name}: ${value}`);
    const findings = await checkFiles({ "_data/home.yaml": home }, "privacy/");
    expect(findings.map(({ file, severity }) => `${file} ${severity}`)).toEqual([
      "_data/home.yaml error",
    ]);
  });

  it.each([
    ["area", "Near Roosevelt Street, Phoenix, Arizona"],
    ["area", "East side of Mesa, Arizona 85201"],
    ["parking", "2 spaces on Juniper Street"],
    ["smoking", "20 feet from the Main Street door"],
    ["legalName", "1434 Juniper Street LLC"],
  ])("is no street address in the home's own %s: %s", async (name, value) => {
    const home = homeYaml.replace(new RegExp(`^${name}: .*$`, "m"), `${name}: ${value}`);
    expect(await checkFiles({ "_data/home.yaml": home }, "privacy/")).toEqual([]);
  });

  it.each([
    "The licensing office, 150 N 18th Avenue, Phoenix, AZ 85007, answers.",
    "Office of Licensing: 150 N 18th Avenue, Phoenix, AZ 85007",
    "150 N 18th Avenue, Phoenix, AZ 85007 (the licensing agency)",
    "Department of Housing\n150 N 18th Avenue\nPhoenix, AZ 85007",
    "We meet at St. Mary's Church, 150 Church Street, Mesa, AZ 85201.",
    "Rights Group, 150 N 18th Avenue, Suite 4, Phoenix, AZ 85007",
    "45 Oak trees and 2 small ways lead to us.",
    "Walk 2 blocks down Quail Way.",
  ])("is no street address of the home's: %s", async (text) => {
    expect(await checkFiles({ [neighbors]: page(text) }, "privacy/")).toEqual([]);
  });

  it("is told once for each section, with the other places that have the same address", async () => {
    const one = "Write to us at 1432 Juniper Street, Mesa, AZ 85201.";
    const other = "Come to 77 Mesquite Road, Mesa, AZ 85201.";
    const findings = await checkFiles(
      { [neighbors]: page(`## Letters\n\n${one}\n\n${other}\n\n${one}\n\n## Visits\n\n${one}`) },
      "privacy/",
    );
    expect(findings.map(({ line, related }) => [line, related.map((place) => place.line)])).toEqual(
      [
        [8, [12]],
        [10, []],
        [16, []],
      ],
    );
  });

  it("is no street address when the operator publishes it, or only residents read it", async () => {
    const text = "Come to 1432 East Juniper Street.";
    const published = home("capacity:", "address: 1432 East Juniper Street\ncapacity:");
    expect(await checkFiles({ ...published, [neighbors]: page(text) }, "privacy/")).toEqual([]);
    expect(await checkFiles({ "policies/a.md": policy(text) }, "privacy/")).toEqual([]);
  });
});
