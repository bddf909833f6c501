import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { homeYaml } from "../../support/create-home.ts";
import { writeDocument } from "../../support/write-document.ts";
import { checkFiles, describePlaces, page, policy } from "./check-files.ts";

const sampleFolder = resolve(import.meta.dirname, "..", "..", "..");
const neighbors = "neighbors/a.md";
const home = (from: string, to: string) => ({ "_data/home.yaml": homeYaml.replace(from, to) });

describe("a reference to a fact that does not exist", () => {
  it.each([
    ["in the text", page("Call {{ home.manger.phone }}."), "6:6"],
    ["in a heading", page("## Call {{ home.manger.phone }}\n\nNow."), "6:9"],
    ["in a table", page("| a | b |\n|---|---|\n| c | {{ home.manger.phone }} |"), "8:7"],
    ["in the front matter", page("Hello.", 'summary: "{{ home.manger.phone }}"'), "4:10"],
  ])("is found %s, with the nearest one", async (_where, text, place) => {
    const findings = await checkFiles({ [neighbors]: text }, "fact/");
    expect(describePlaces(findings)).toEqual([`${neighbors}:${place} fact/unknown error`]);
    expect(findings[0]?.fix).toContain("{{ home.manager.phone }}");
  });

  it("is only words in a code fence", async () => {
    const text = page("```\n{{ home.manger.phone }}\n```\n\n`{{ name }}`");
    expect(await checkFiles({ [neighbors]: text }, "fact/")).toEqual([]);
  });

  it("is not found when the facts file itself could not be read", async () => {
    const files = { [neighbors]: page("{{ home.name }}"), "_data/home.yaml": "a: b: c\n" };
    expect(await checkFiles(files, "fact/")).toEqual([]);
  });

  it("is not found beside its misspelt key, which is reported instead", async () => {
    const files = { [neighbors]: page("{{ home.manager.hours }}"), ...home("hours:", "houres:") };
    const findings = await checkFiles(files);
    expect(describePlaces(findings).filter((place) => /facts?\/[iu]/.test(place))).toEqual([
      expect.stringMatching(/^_data\/home.yaml.* facts\/unknown-key error$/),
    ]);
  });

  it.each(["{ home.name }", "{{ home.name }", "{{home.name", "{home.name}}"])(
    "is told from one with a brace too few: %s",
    async (typed) => {
      const findings = await checkFiles({ [neighbors]: page(`Hello ${typed} here.`) }, "fact/");
      expect(describePlaces(findings)).toEqual([`${neighbors}:6:7 fact/unknown error`]);
      expect(findings[0]?.fix).toContain("Write {{ home.name }},");
    },
  );

  it("says that a fact is one the home may leave out", async () => {
    const files = { [neighbors]: page("{{ home.address }}") };
    const [finding] = await checkFiles(files, "fact/");
    expect(finding?.fix).toBe("Add “address:” there, or take the reference out here.");
  });

  it("does not make sections lack facts while the facts cannot be read", async () => {
    const policies = { "policies/grievance-policy.md": writeDocument("grievance-policy") };
    const files = { ...policies, "_data/home.yaml": "a: b: c\n" };
    expect(await checkFiles(files, "section/fact-missing")).toEqual([]);
  });
});

describe("a fact for fewer people than the text around it", () => {
  it.each([
    ["in public text", page("Be back at {{ home.curfew.weekdays }}."), "6:12"],
    ["in a public heading", page("## By {{ home.curfew.weekdays }}\n\nPlease."), "6:7"],
    ["in public front matter", page("Hello.", 'summary: "{{ home.curfew.weekdays }}"'), "4:10"],
  ])("is found %s", async (_where, text, place) => {
    const findings = await checkFiles({ [neighbors]: text }, "fact/");
    expect(describePlaces(findings)).toEqual([
      `${neighbors}:${place} fact/narrower-audience error`,
    ]);
  });

  it("may stand in a section and its heading for those people", async () => {
    const text = page(
      "## By {{ home.curfew.weekdays }} {audience=residents}\n\n{{ home.curfew.weekdays }}",
    );
    expect(await checkFiles({ [neighbors]: text }, "fact/")).toEqual([]);
  });
});

describe("a contact typed into the text", () => {
  it.each([
    ["602.555.0134", "home.manager.phone"],
    ["+1 (602) 555-0134", "home.manager.phone"],
    ["Manager@HarborHouse.example.org", "home.manager.email"],
  ])("is a note when the facts know it: %s", async (typed, path) => {
    const findings = await checkFiles(
      { [neighbors]: page(`Write or call ${typed} today.`) },
      "contact/",
    );
    expect(describePlaces(findings)).toEqual([`${neighbors}:6:15 contact/typed info`]);
    expect(findings[0]?.fix).toContain(`{{ ${path} }}`);
  });

  it("is a warning when they do not", async () => {
    const findings = await checkFiles(
      { [neighbors]: page("Call\n480-946-0102 today.") },
      "contact/",
    );
    expect(describePlaces(findings)).toEqual([`${neighbors}:7:1 contact/not-in-facts warning`]);
  });

  it("is found in the address of a link once, not in its words and its address", async () => {
    const text = page("[Call us](tel:+14809460102) or [480-946-0103](tel:+14809460103)");
    const findings = await checkFiles({ [neighbors]: text }, "contact/");
    expect(findings.map(({ rule }) => rule)).toEqual([
      "contact/not-in-facts",
      "contact/not-in-facts",
    ]);
  });

  it("is an error when only the house may know it", async () => {
    const house =
      "address: 1 Elm\nevacuation: Out\nnaloxonePlace: Shelf\nstaff:\n  - name: Kim\n    phone: 480-946-0102\n";
    const files = { [neighbors]: page("Call 480-946-0102."), "_data/house.yaml": house };
    expect(describePlaces(await checkFiles(files, "contact/"))).toEqual([
      `${neighbors}:6:6 contact/narrower-audience error`,
    ]);
  });

  it.each([
    "Call 911 or 988.",
    "Call 1-800-669-9777.",
    "Form 2026-11-21-0001.",
    "Rule 1.2.3456.7890.",
  ])("is none of the home's own in: %s", async (text) => {
    expect(await checkFiles({ [neighbors]: page(text) }, "contact/")).toEqual([]);
  });
});

describe("someone outside who is really the home", () => {
  it.each([
    ["phone", "phone: 602-555-0177", "phone: (602) 555-0134", "26:12"],
    ["backup's phone", "phone: 602-555-0177", "phone: 602-555-0135", "26:12"],
    [
      "web address",
      "https://affiliate.example.net/",
      "https://www.harborhouse.example.org/",
      "27:10",
    ],
  ])("is found in the facts by %s", async (_what, from, to, place) => {
    const findings = await checkFiles(home(from, to), "contact/outside-is-inside");
    expect(describePlaces(findings)).toEqual([
      `_data/home.yaml:${place} contact/outside-is-inside error`,
    ]);
  });

  const file = "policies/grievance-policy.md";
  const outsideHelp = (body: string) => ({
    [file]: writeDocument("grievance-policy", { bodies: { "outside-help": body } }),
  });
  const find = async (body: string) => {
    const files = outsideHelp(body);
    const line = files[file]?.split("\n").indexOf(body.split("\n")[0] ?? "") ?? 0;
    const findings = await checkFiles(files, "");
    return findings
      .filter((finding) => finding.file === file && finding.severity === "error")
      .map((finding) => `${finding.line - line}:${finding.column} ${finding.rule}`);
  };

  it.each([
    "The state agency is at {{ home.manager.phone }}.",
    "The state agency is at 602-555-0135 by day.",
  ])("is found in a section about outside help, once: %s", async (body) => {
    expect(await find(body)).toEqual(["1:24 contact/outside-is-inside"]);
  });

  it("is found under the affiliate's name even beside a true contact", async () => {
    const body =
      "Licensor: {{ home.outside.licensor.name }}, {{ home.outside.affiliate.url }}\n\nThe affiliate answers at {{ home.manager.phone }}.";
    expect(await find(body.replace("{{ home.outside.licensor.name }}, ", ""))).toEqual([
      "3:26 contact/outside-is-inside",
    ]);
  });

  it.each([
    "Call the affiliate at {{ home.outside.affiliate.phone }}.",
    "Tell the manager first, at {{ home.manager.phone }}. The affiliate is at {{ home.outside.affiliate.phone }}.",
    "We tell the affiliate too: call us at {{ home.manager.phone }}.\n\n{{ home.outside.affiliate.url }}",
  ])("is not seen in: %s", async (body) => {
    expect(await find(body)).toEqual([]);
  });
});

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

  it("include the sample's offices and evidence, left in another home", async () => {
    const evidence = await readFile(join(sampleFolder, "_data", "evidence.yaml"), "utf8");
    const files = {
      "_data/evidence.yaml": evidence,
      ...home("Arizona Recovery Housing Association", "Saguaro Alliance of Recovery Residences"),
    };
    const findings = await checkFiles(files, "sample/facts", true);
    const claims = findings.filter(({ message }) => /sample home/.test(message));
    const entries = evidence.match(/- rule:/g)?.length ?? 0;
    expect(claims.map(({ file }) => file).filter((file) => /evidence/.test(file))).toHaveLength(
      entries,
    );
    expect(claims.filter(({ file }) => /home.yaml/.test(file))).toHaveLength(1);
    expect(
      await checkFiles({ ...files, ...home("Harbor House", "Juniper House") }, "sample/facts"),
    ).not.toContainEqual(expect.objectContaining({ file: "_data/evidence.yaml" }));
  });

  it("include the sample home's name, left in another home's text", async () => {
    const findings = await checkFiles(
      { [neighbors]: page("Welcome to Juniper House.") },
      "sample/facts",
      true,
    );
    expect(describePlaces(findings)).toContain(`${neighbors}:6:12 sample/facts error`);
  });
});

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

  it("is no street address when the operator publishes it, or only residents read it", async () => {
    const text = "Come to 1432 East Juniper Street.";
    const published = home("capacity:", "address: 1432 East Juniper Street\ncapacity:");
    expect(await checkFiles({ ...published, [neighbors]: page(text) }, "privacy/")).toEqual([]);
    expect(await checkFiles({ "policies/a.md": policy(text) }, "privacy/")).toEqual([]);
  });
});

describe("the home's time zone", () => {
  it("is missed where it is not given, in a note that says what then happens", async () => {
    const without = home("timeZone: America/Phoenix\n", "");
    const findings = await checkFiles(without, "facts/");
    expect(describePlaces(findings)).toEqual(["_data/home.yaml:1:1 facts/no-time-zone info"]);
    expect(findings[0]?.message).toContain("UTC");
    expect(await checkFiles({}, "facts/")).toEqual([]);
  });

  it.each([
    ["America/Pheonix", "Did you mean “America/Phoenix”?"],
    ["Phoenix", "Did you mean “America/Phoenix”?"],
    ["Los Angeles", "Did you mean “America/Los_Angeles”?"],
    ["MST", "America/Phoenix (Arizona)"],
    ["-07:00", "America/Phoenix (Arizona)"],
  ])("may not be %s, and the finding helps", async (typed, words) => {
    const findings = await checkFiles(home("America/Phoenix", typed), "facts/");
    expect(findings).toMatchObject([{ rule: "facts/invalid", severity: "error" }]);
    expect(findings[0]?.message).toContain(words);
  });
});
