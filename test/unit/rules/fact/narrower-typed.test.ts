import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Fact } from "../../../../src/content/facts/fact-table.ts";
import { readPhone } from "../../../../src/content/facts/fact-value.ts";
import { createFactFinder } from "../../../../src/rules/sources/find-typed-facts.ts";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { measureGrowth } from "../../../support/measure-growth.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

const seed = 20_261_127;
const neighbors = "neighbors/a.md";
const houseYaml = `address: 77 W Quail Way, Mesa, AZ 85200 (two-story house, blue door)
evacuation: Leave by the nearest door. The gate code is 4471. Meet at the old pepper tree behind the garage.
naloxonePlace: In the red box on the kitchen wall
staff:
  - name: Rosa Marquez
    phone: 480-946-0181
`;

async function findTyped(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const found = await checkFiles({ "_data/house.yaml": houseYaml, ...files });
  return describePlaces(
    found.filter(({ rule }) => /^fact\/narrower-typed|^contact\/narrower/.test(rule)),
  );
}

describe("the house's own address in wider text", () => {
  it.each([
    ["a paragraph", "We are near 77 Quail Way.", 6, 13],
    ["capitals", "Text.\n\n77 QUAIL WAY", 8, 1],
    ["words of the address shortened otherwise", "At 77 West Quail Wy", 6, 4],
    ["two lines", "We are at 77\nQuail Way.", 6, 11],
    ["bold words", "At 77 **Quail** Way", 6, 4],
    ["a space that does not break", "At 77&nbsp;Quail\u00a0Way", 6, 4],
    ["a word with invisible characters", "At 77 Qu\u200bail Wa\u00ady", 6, 4],
    ["a link to a map", "[Map](https://maps.example.org/?q=77+W+Quail+Way,+Mesa)", 6, 35],
    ["a link encoded twice", "[Map](https://maps.example.org/?q=77%2520Quail%20Way)", 6, 35],
    ["a link's title", '[Us](https://example.org "77 Quail Way")', 6, 27],
    ["a heading", "## Find 77 Quail Way", 6, 9],
    ["a heading's id", "## Find us {#at-77-quail-way}\n\nText.", 6, 17],
    ["the words that a heading is searched by", '## Us {words="77 quail way"}\n\nText.', 6, 15],
    ["a picture's words", "![The porch of 77 Quail Way](porch.jpg)", 6, 16],
    ["a picture's file", "![The porch](77QuailWay.jpg)", 6, 14],
    ["a table", "| No. | Street |\n|---|---|\n| 77 | Quail Way |", 8, 3],
    ["a list in a quote", "> - 77 Quail Way", 6, 5],
    ["code", "```\n77 Quail Way\n```", 7, 1],
    ["a comment", "<!-- 77 Quail Way -->", 6, 6],
    ["the street first", "On Quail Way, no. 77, you find us", 6, 4],
    ["words for the number", "Our house is seventy-seven Quail Way", 6, 14],
    ["full-width digits", "At ７７ Quail Way", 6, 4],
  ])("is found in %s", async (_where, body, line, column) => {
    expect(await findTyped({ [neighbors]: page(body) })).toEqual([
      `${neighbors}:${line}:${column} fact/narrower-typed error`,
    ]);
  });

  it("is found in front matter and in a file's name", async () => {
    expect(await findTyped({ [neighbors]: page("Text.", "summary: Near 77 Quail Way") })).toEqual([
      `${neighbors}:4:10 fact/narrower-typed error`,
    ]);
    expect(await findTyped({ "neighbors/77-quail-way.md": page("Text.") })).toEqual([
      "neighbors/77-quail-way.md:1:1 fact/narrower-typed error",
    ]);
  });

  it.each([
    ["_data/home.yaml", homeYaml.replace("area: East side", "area: Near 77 Quail Way, east side")],
    ["_data/home.yaml", homeYaml.replace("hours: Every day", "hours: At 77 Quail Way every day")],
    ["_data/home.yaml", homeYaml.replace("On the back patio", "Behind 77 Quail Way")],
    [
      "_data/schedule.yaml",
      "week:\n  - day: sunday\n    start: 6 pm\n    what: Dinner\n    place: 77 W. Quail Way\n",
    ],
  ])("is found in %s (%#)", async (file, text) => {
    const [found, ...others] = await findTyped({ [file]: text });
    expect(found).toMatch(new RegExp(`^${file}:\\d+:\\d+ fact/narrower-typed error$`));
    expect(others).toEqual([]);
  });

  it("is found in residents' text, and in none for the house", async () => {
    expect(await findTyped({ "policies/a.md": policy("At 77 Quail Way.") })).toHaveLength(1);
    expect(
      await findTyped({ "policies/a.md": policy("At 77 Quail Way.", { audience: "house" }) }),
    ).toEqual([]);
    expect(
      await findTyped({
        "policies/a.md": policy(
          "Text.\n\n## Card {audience=house}\n\n77 Quail Way\n\n## Other\n\nText.",
        ),
      }),
    ).toEqual([]);
  });

  it("is found wherever it stands, and not only once", async () => {
    const text = page("At 77 Quail Way.\n\n77 Quail Way, again.\n\n## Us\n\n77 Quail Way");
    expect(await findTyped({ [neighbors]: text })).toHaveLength(3);
  });

  it("is everyone's where the home gives it to everyone", async () => {
    const home = `${homeYaml}address: 77 West Quail Way, Mesa\n`;
    expect(await findTyped({ "_data/home.yaml": home, [neighbors]: page("77 Quail Way") })).toEqual(
      [],
    );
  });

  it("is one finding where it would also be taken for any street address", async () => {
    const files = { "_data/house.yaml": houseYaml, [neighbors]: page("Come to 77 Quail Way.") };
    const found = await checkFiles(files);
    expect(found.filter(({ file }) => file === neighbors).map(({ rule }) => rule)).toEqual([
      "fact/narrower-typed",
    ]);
  });

  it("is told with why and how to mend it, without being repeated", async () => {
    const files = { "_data/house.yaml": houseYaml, [neighbors]: page("At 77 Quail Way.") };
    const [finding] = await checkFiles(files, "fact/narrower-typed");
    expect(finding?.message).toMatch(/“house\.address”.*\bhouse only\b.*\beveryone\b/i);
    expect(finding?.fix).toMatch(/\bout\b.*\bnarrow\b/);
    expect(JSON.stringify(finding)).not.toMatch(/quail/i);
  });

  it.each([
    "We are 177 Quail Way's neighbors.",
    "78 Quail Way is next door.",
    "Call 77 Quailwood Way.",
    "Room 77.\n\nQuail Way is quiet.",
    "It took 77 quails a while. We live on a quiet way.",
    "Park on Quail Way, not on the lawn.",
    "77. Quail are birds.",
    "Quail Way: 7 houses, 7 gardens.",
    "We counted 1.77 quail a day.",
  ])("is not seen in %j", async (body) => {
    expect(await findTyped({ [neighbors]: page(body) })).toEqual([]);
  });
});

describe("other facts of the house in wider text", () => {
  it.each([
    ["a phone with dots", "Call 480.946.0181", "contact/narrower-audience error"],
    ["a phone with brackets", "Call +1 (480) 946 0181", "contact/narrower-audience error"],
    ["a phone in bold", "Call 480-**946**-0181", "contact/narrower-audience error"],
    [
      "a phone with invisible characters",
      "Call 480\u200b946\u20110181",
      "contact/narrower-audience error",
    ],
    ["a phone without its area code", "Call 946-0181", "contact/narrower-audience error"],
    ["a link to a phone", "[Call](tel:+1-480-946-0181)", "contact/narrower-audience error"],
    ["an encoded link to a phone", "[Text](sms:%2B14809460181)", "contact/narrower-audience error"],
    [
      "a link to a chat",
      "[Chat](https://wa.example.org/14809460181)",
      "contact/narrower-audience error",
    ],
    ["a heading's id", "## Call {#c-480-946-0181}\n\nx", "contact/narrower-audience error"],
    [
      "a phone in a picture's words",
      "![Call 480 946 0181](a.jpg)",
      "contact/narrower-audience error",
    ],
    ["a code", "The gate opens with 4471.", "fact/narrower-typed error"],
    ["a name", "Ask **Rosa** Marquez.", "fact/narrower-typed warning"],
    ["words", "Look in the *red box* on our kitchen wall.", "fact/narrower-typed warning"],
    [
      "words of a plan",
      "We meet at the old pepper tree, behind the garage.",
      "fact/narrower-typed warning",
    ],
  ])("are found: %s", async (_what, body, found) => {
    const places = await findTyped({ [neighbors]: page(body) });
    expect(places.map((place) => place.replace(/^\S+ /, ""))).toEqual([found]);
  });

  it.each([
    ["_data/home.yaml", homeYaml.replace("hours: Every day", "hours: Or 480 946 0181, every day")],
    ["_data/home.yaml", homeYaml.replace("On the back patio", "By the gate, code 4471")],
  ])("are found in %s (%#)", async (file, text) => {
    expect(await findTyped({ [file]: text })).toHaveLength(1);
  });

  it.each([
    "Call 602-946-0181.",
    "Form 4809460181234.",
    "Add 480 and 946.\n\n0181 is a room. So is 480946.\n\n0181.",
    "There are 14471 stars, and 44710 more.",
    "Rosa reads. Marquez writes.",
    "The red box is on the porch, and the kitchen has a wall.",
  ])("are not seen in %j", async (body) => {
    expect(await findTyped({ [neighbors]: page(body) })).toEqual([]);
  });

  it.each([
    ["code: A4471", "Type A4471."],
    ["code: A4471", "Type 4471."],
    ["PIN A-4471", "Type a4471."],
    ["code is 4471B", "Type 4471b."],
    ["code is 44 71", "Type 4471."],
    ["code is 44-71", "Type 44 71."],
    ["code 4 4 7 1", "Type **44**71."],
    ["code 4471#", "Type #4471#."],
    ["Code 4471", "The PIN4471 opens it."],
    ["PIN4471", "Type 4471"],
    ["code 44A71", "Type 44a71."],
    ["code for door 2: 4471", "Type 4471."],
    ["code 4471. 20 minutes later", "Type 4471."],
    ["code 4471, garage 5582", "Type\n4471"],
    ["code ４４７１", "Type 4471."],
  ])("are found as a code in any spelling: %s, %s", (typed, text) => {
    const finder = createFactFinder([textFact("house.evacuation", `Gate: ${typed}`)], []);
    expect(new Set(finder.find(text).map(({ what }) => what))).toEqual(new Set(["code"]));
  });

  it.each([
    ["code 4471", "There are 44 of 71, 14471 and 44710."],
    ["code 4471", "Rooms 44, 71; 4,471 dollars; on 44/71; 44. 71"],
    ["code 4471", "It took 4471.5 and 1.4471."],
    ["code 44 71", "Rooms 44 to 71, and 44."],
    ["ZIP code 85201", "Mesa, 85201"],
    ["call the alarm company: 602-555-0134", "Room 602, or 555."],
    ["call the alarm company: (602) 555-0134", "Room 602, or 555."],
    ["code 12", "Room 12."],
  ])("are not seen as a code: %s, %s", (typed, text) => {
    const finder = createFactFinder([textFact("house.evacuation", `Gate: ${typed}`)], []);
    expect(finder.find(text)).toEqual([]);
  });

  it.each([
    ["manager@harborhouse", "77quailway@harborhouse"],
    ["manager@harborhouse", "gate4471@harborhouse"],
    ["example.net/complaints", "example.net/?q=77+Quail+Way"],
    ["example.net/complaints", "example.net/14809460181"],
  ])("are found in a public email or address on the web: %s, %s", async (from, to) => {
    expect(homeYaml).toContain(from);
    expect(await findTyped({ "_data/home.yaml": homeYaml.replace(from, to) })).toHaveLength(1);
  });

  it("are everyone's where the home gives them to everyone", async () => {
    const home = homeYaml
      .replace("name: Lee", "name: Rosa Marquez")
      .replace("602-555-0135", "480-946-0181");
    const body = "Rosa Marquez: 480-946-0181.";
    expect(await findTyped({ "_data/home.yaml": home, [neighbors]: page(body) })).toEqual([]);
  });

  it("are of no concern where there is no file of the house's, as on a host", async () => {
    const body = "77 Quail Way, 480-946-0181, 4471, Rosa Marquez";
    expect(await checkFiles({ [neighbors]: page(body) }, "fact/narrower-typed")).toEqual([]);
  });
});

const textFact = (reference: string, shown: string): Fact => ({
  path: reference,
  reference,
  audience: "house",
  value: { kind: "text", shown },
});

/** Street types and directions in several spellings, and names of streets that are none of these. */
const typeWords = [
  ["Street", "St", "St.", "STREET"],
  ["Avenue", "Ave", "Av."],
  ["Way", "way"],
  ["Boulevard", "Blvd"],
  ["Lane", "Ln."],
  ["Court", "Ct"],
];
const directionWords = [
  ["North", "N", "N.", ""],
  ["West", "W", "w", ""],
  ["", "E"],
  ["Southeast", "SE"],
];
const names = ["Quail", "Pepper Tree", "7th", "Martin Luther King", "O'Brien", "Peñasco", "Main"];
/** What people, programs and browsers put between two words of an address. */
const spaces = [
  " ",
  "  ",
  "\n",
  "\u00a0",
  "&nbsp;",
  "&#160;",
  "+",
  "%20",
  "%2520",
  ", ",
  " **",
  "* ",
  "_",
  "-",
  "\u202f",
  " \u200b",
  "](",
  ". ",
];
const insides = ["", "", "", "\u200b", "\u00ad", "**", "&shy;", "\u2060"];
const dresses: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (word) => word.normalize("NFD"),
];

const spelling = fc.record({
  number: fc.integer({ min: 1, max: 99_999 }).map(String),
  direction: fc.constantFrom(...directionWords),
  name: fc.constantFrom(...names),
  type: fc.constantFrom(...typeWords),
  picks: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
});

describe("an address", () => {
  it("is found in every spelling of it", () => {
    fc.assert(
      fc.property(spelling, ({ number, direction, name, type, picks }) => {
        const pick = <Choice>(choices: readonly Choice[], index: number): Choice =>
          choices[(picks[index] ?? 0) % choices.length] as Choice; // never empty
        const address = [number, pick(direction, 0), name, pick(type, 1)].filter(Boolean).join(" ");
        const finder = createFactFinder([textFact("house.address", `${address}, Mesa`)], []);
        const dress = pick(dresses, 2);
        const inside = pick(insides, 3);
        const words = [number, pick(direction, 4), ...name.split(" "), pick(type, 5)]
          .filter(Boolean)
          .map(dress)
          .map((word) => (word.length > 3 ? word.slice(0, 2) + inside + word.slice(2) : word));
        const typed = words.map((word, index) => word + pick(spaces, 6 + (index % 5))).join("");
        const text = `Come to ${typed} soon, or call.`;
        expect(finder.find(text), text).toHaveLength(1);
      }),
      planRandom("spellings of an address", effort(300, 20_000), seed),
    );
  });

  it("is not found where another house is told", () => {
    fc.assert(
      fc.property(spelling, fc.integer({ min: 1, max: 99_999 }), (house, other) => {
        fc.pre(house.number !== String(other));
        const { number, name, type } = house;
        const finder = createFactFinder(
          [textFact("house.address", `${number} ${name} ${type[0]}`)],
          [],
        );
        const text = `Near ${other} ${name} ${type[0]}, and ${number} Elsewhere ${type[0]}.`;
        expect(finder.find(text), text).toEqual([]);
      }),
      planRandom("addresses of other houses", effort(200, 10_000), seed),
    );
  });
});

describe("a phone", () => {
  it("is found however its digits are written", () => {
    const digits = fc.stringMatching(/^[2-9]\d{2}[2-9]\d{6}$/);
    const signs = fc.array(
      fc.constantFrom("", "-", ".", " ", "\u00a0", "\u2011", "&nbsp;", "%20", "**", "\u200b"),
      { minLength: 3, maxLength: 3 },
    );
    fc.assert(
      fc.property(
        digits,
        signs,
        fc.constantFrom("", "+1", "1-", "tel:+1", "001 "),
        fc.boolean(),
        (number, [a, b, c], prefix, isBracketed) => {
          const value = readPhone(number);
          fc.pre(value !== undefined);
          if (value === undefined) return;
          const fact: Fact = {
            path: "house.staff.1.phone",
            reference: "house.staff.1.phone",
            audience: "house",
            value,
          };
          const area = isBracketed ? `(${number.slice(0, 3)})` : number.slice(0, 3);
          const text = `Call room 5: ${prefix}${area}${a}${number.slice(3, 6)}${b}${number.slice(6, 8)}${c === "-" ? "" : c}${number.slice(8)}, or 911.`;
          expect(createFactFinder([fact], []).find(text), text).toHaveLength(1);
        },
      ),
      planRandom("spellings of a phone", effort(300, 20_000), seed),
    );
  });
});

describe("the search for facts", () => {
  it("takes ten times the work for ten times the text, whatever stands in it", async () => {
    const value = readPhone("480-946-0181");
    const phone = value === undefined ? [] : [{ ...textFact("house.staff.1.phone", ""), value }];
    const plan = textFact("house.evacuation", houseYaml);
    const finder = createFactFinder(
      [textFact("house.address", "77 W Quail Way"), plan, ...phone],
      [],
    );
    for (const piece of [
      "77 quail ",
      "quail",
      "77",
      "&#x",
      "%25",
      "way 77 ",
      "7 7 ",
      "4 4 7 1 ",
      "the red box ",
    ]) {
      const inputs = { small: piece.repeat(2000), large: piece.repeat(20_000) };
      const find = async (text: string) => finder.find(text);
      // A hundred times would be the square.
      const { factor } = await measureGrowth(find, inputs, 40);
      expect(factor, piece).toBeLessThan(40);
    }
  });
});
