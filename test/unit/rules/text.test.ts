import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { checkFiles, describePlaces, page, policy } from "../../support/check-files.ts";
import { createHome, homeYaml, onePixel } from "../../support/create-home.ts";

const file = "neighbors/a.md";

describe("a placeholder", () => {
  it.each([
    ["[insert name]", 9],
    ["[EDIT THIS]", 9],
    ["[Your Home]", 9],
    ["<<NAME>>", 9],
    ["XX/XX/XXXX", 9],
    ["XX/XX", 9],
    ["see page XX", 13],
    ["TODO", 9],
    ["TBD", 9],
    ["FIXME", 9],
    ["Lorem ipsum", 9],
  ])("is a warning at home and an error in production: %s", async (blank, column) => {
    const files = { [file]: page(`It says: ${blank} and so on.`).replace("It says: ", "It is:  ") };
    const place = `${file}:6:${column} placeholder/left`;
    expect(describePlaces(await checkFiles(files, "placeholder/left"))).toEqual([
      `${place} warning`,
    ]);
    expect(describePlaces(await checkFiles(files, "placeholder/left", true))).toEqual([
      `${place} error`,
    ]);
  });

  it("is found in front matter, headings, tables and facts", async () => {
    const files = {
      [file]: page("## TBD soon\n\n| a |\n|---|\n| b TBD |", "summary: TBD"),
      "_data/home.yaml": homeYaml.replace("Living room", "TBD"),
    };
    expect(describePlaces(await checkFiles(files, "placeholder/left"))).toEqual([
      "_data/home.yaml:40:10 placeholder/left warning",
      `${file}:4:10 placeholder/left warning`,
      `${file}:7:4 placeholder/left warning`,
      `${file}:11:5 placeholder/left warning`,
    ]);
  });

  it.each([
    "Read [your rights](/policies/).",
    "___Bold and slanted___ words",
    "Above\n\n___\n\nbelow",
    "```\nName: ____ [insert name]\n```",
    "- [ ] keys\n- [x] code",
    "Todo el mundo is welcome on page 12.",
    "He weighs XXL.",
    "Signature: ________ Date: ________",
  ])("is not seen in: %j", async (text) => {
    expect(await checkFiles({ [file]: page(text) }, "placeholder/left")).toEqual([]);
  });

  it("is one finding with a wrong fact, not two", async () => {
    const files = {
      "_data/home.yaml": homeYaml.replace("phone: 602-555-0134", "phone: '[insert]'"),
    };
    const findings = (await checkFiles(files, "")).filter(({ line }) => line === 12);
    expect(findings.map(({ rule }) => rule)).toEqual(["facts/invalid"]);
  });
});

describe("a promise of an answer", () => {
  const find = async (text: string, ...frontMatter: readonly string[]) =>
    describePlaces(await checkFiles({ [file]: page(text, ...frontMatter) }, "promise/disagrees"));

  it.each([
    ["We answer every message within 3 business days.", 32],
    ["Every call is acknowledged within 2 days.", 35],
    ["We acknowledge it within 24 hours and answer within five days.", 53],
    ["We respond within 24 hours.", 19],
    ["We get back to you no later than 3 days on.", 34],
  ])("is held against the facts: %s", async (text, column) => {
    expect(await find(text)).toEqual([`${file}:6:${column} promise/disagrees error`]);
  });

  it("is found in the front matter and on a later line", async () => {
    expect(await find("Hello.", "summary: We answer within 24 hours.")).toHaveLength(1);
    expect(await find("We answer\nevery message\nwithin 24 hours.")).toEqual([
      `${file}:8:8 promise/disagrees error`,
    ]);
  });

  it.each([
    "We acknowledge it within 24 hours and answer within two (2) business days.",
    "We acknowledge it within 1 day.",
    "We answer within {{ home.response.answer }}.",
    "If we have not answered within 5 days, call the owner.",
    "The phone is answered 24 hours a day.",
    "Residents respond within 10 minutes.",
    "We take the bins in within 12 hours.",
    "The curb is free within 2 days.",
    "Our landlord responds to repairs within 5 days.",
    "The city answers noise complaints within 10 days.",
  ])("does not disagree in: %s", async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it("is compared within a grievance policy only between sentences on the same thing", async () => {
    const text = (body: string) =>
      policy(body, { type: "grievance-policy" }).replace("audience: residents", "audience: public");
    const body =
      "Your concern is acknowledged within 2 days. The manager decides within 5 days. The owner answers an appeal within 10 days.";
    const check = (extra: string) =>
      checkFiles({ "policies/g.md": text(`${body}${extra}`) }, "promise/disagrees");
    expect(await check("")).toEqual([]);
    expect(describePlaces(await check("\n\nWe acknowledge each within 3 days."))).toEqual([
      "policies/g.md:12:28 promise/disagrees error",
    ]);
    expect(await check("\n\nThe owner decides within 7 days.")).toEqual([]);
    expect(describePlaces(await check("\n\nThe manager decides within 7 days."))).toEqual([
      "policies/g.md:12:28 promise/disagrees error",
    ]);
  });
});

describe("a link", () => {
  const others = {
    "policies/guests.md": policy("## Hours\n\nUntil ten.\n\n## Bobs room {audience=house}\n\nNo."),
    "policies/keys.md": policy("None.", { audience: "house" }),
    "policies/unclosed.md": "---\ntitle: U\n\n## Hours\n\nUntil ten.\n",
    "policies/pets.md": "---\ntitle: Pets\n---\n\nNone.\n",
    "policies/resident-packet.md": "---\ntitle: P\n---\n\n## Smoking\n\nOutside.\n",
  };
  const find = async (text: string) => {
    const findings = await checkFiles({ ...others, [file]: page(text) }, "link/");
    return findings
      .filter((finding) => finding.file === file)
      .map(({ line, column, rule, fix }) => ({ place: `${line}:${column} ${rule}`, fix }));
  };

  it.each([
    ["[the guest rules](../policies/guest.md)", "6:17 link/broken", /“\.\.\/policies\/guests\.md”/],
    ["[the form](/neighbors/contat/)", "6:10 link/broken", /“\/neighbors\/contact\/”/],
    ["[the hours](#hous)\n\n## Hours\n\nTen.", "6:11 link/broken", /“#hours”/],
    ["[the keys](../policies/keys.md)", "6:10 link/broken", /\breader\b.*\blink out\b/],
    [
      "[money](../policies/resident-packet.md#fees-and-refunds)",
      "6:7 link/broken",
      /“## Fees and refunds”.*policies\/resident-packet\.md/,
    ],
    ["[the office]({{home.siteUrl}})", "6:12 link/broken", /\{\{ [\w.]+ \}\}/],
    ["[the office](http://a.org/)", "6:12 link/unsafe", /https:\/\/a\.org\//],
    ["[the office](//a.org/)", "6:12 link/unsafe", /\bhttps:/],
    ["[the office](javascript:alert)", "6:12 link/unsafe", /\bhttps:/],
    ["[the guests](../policies/guests.md)", "6:12 link/narrower-audience", /\bdocument\b/],
    ["[the office](https://a.org/%5B)\n\n[go](%5C%5C%5B)", "8:4 link/broken", /./],
  ])("is followed: %s", async (text, place, fix) => {
    expect(await find(text)).toEqual([{ place, fix: expect.stringMatching(fix) }]);
  });

  it.each(["[go]()", "[go](<>)", "[go]( )", "[go](#)", "[go](%20)", "[go][x]\n\n[x]: <>"])(
    "has an address: %j",
    async (text) => {
      expect(await find(text)).toEqual([
        {
          place: expect.stringMatching(/^6:\d+ link\/broken$/),
          fix: expect.stringMatching(/\[[^\]]+\]\([\w-]+\.md\)/),
        },
      ]);
      const home = await readIdentifiedHome(await createHome({ [file]: page(text) }));
      const shown = JSON.stringify(createSiteViews(home).public.neighborPages);
      expect(shown).toContain("go");
      expect(shown).not.toMatch(/href=(?:\\"){2}/);
    },
  );

  it.each(["click here", "Here", "this link", ""])("says where it leads: %j", async (words) => {
    const findings = await find(`Please see [${words}](https://a.org/).`);
    expect(findings).toMatchObject([
      { place: expect.stringMatching(/^6:\d+ link\/unclear-text$/) },
    ]);
  });

  it.each([
    "[the packet](../policies/resident-packet.md)",
    "[smoking](../policies/resident-packet.md#smoking)",
    "[the form](/neighbors/contact/)",
    "[call us](tel:911) or <https://a.org/>",
    "## Hours\n\n[the hours](#hours)",
    "[a document whose own fault is reported](../policies/unclosed.md)",
    "[a document nobody has an audience for yet](../policies/pets.md)",
  ])("leads somewhere: %s", async (text) => {
    expect(await find(text)).toEqual([]);
  });

  it("is found in a heading", async () => {
    expect(await find("## See [it](nowhere.md)\n\nNow.")).toMatchObject([
      { place: expect.stringMatching(/^6:\d+ link\/broken$/) },
    ]);
  });
});

describe("headings", () => {
  it("that skip a level are found", async () => {
    const findings = await checkFiles({ [file]: page("## A b\n\nc\n\n#### D e\n\nf") }, "heading/");
    expect(describePlaces(findings)).toEqual([`${file}:10:1 heading/level-skipped info`]);
    expect(findings[0]?.fix).toContain("###.");
  });

  it("that go back up are fine", async () => {
    const text = page("## A\n\nc\n\n### B\n\nc\n\n## C\n\nd");
    expect(await checkFiles({ [file]: text }, "heading/")).toEqual([]);
  });

  it("that were given one id are found at the second", async () => {
    const text = page("## A {#x}\n\nc\n\n## B {#x}\n\nd");
    const findings = await checkFiles({ [file]: text }, "heading/");
    expect(describePlaces(findings)).toEqual([`${file}:10:1 heading/duplicate-id error`]);
  });

  it("of the same words are fine, since each gets an id of its own", async () => {
    const text = page("## A\n\n### Steps\n\nc\n\n## B\n\n### Steps\n\nd");
    expect(await checkFiles({ [file]: text }, "heading/")).toEqual([]);
  });
});

describe("a picture", () => {
  it.each([
    ["![](gate.png)", "image/no-alternative error"],
    ["![image123.jpg](gate.png)", "image/no-alternative warning"],
    ["![The gate](https://a.org/gate.png)", "image/third-party error"],
    ["![The gate](//a.org/gate.png)", "image/third-party error"],
    ["![The gate](gat.png)", "image/missing error"],
  ])("is found: %s", async (image, expected) => {
    const files = { [file]: page(`See ${image} here.`), "neighbors/gate.png": onePixel };
    expect(describePlaces(await checkFiles(files, "image/"))).toEqual([`${file}:6:5 ${expected}`]);
  });

  it.each([
    ["gate.heic", onePixel],
    ["gate.png", "a text with the name of a picture"],
  ])("of another kind is found: %s", async (name, content) => {
    const files = { [file]: page(`![The gate](${name})`), [`neighbors/${name}`]: content };
    const found = await checkFiles(files, "image/");
    expect(describePlaces(found)).toEqual([`${file}:6:1 image/format error`]);
  });

  it("beside its document, with words, is fine", async () => {
    const files = { [file]: page("![The gate](gate.png)"), "neighbors/gate.png": onePixel };
    expect(await checkFiles(files, "image/")).toEqual([]);
  });
});

describe("dates", () => {
  const guests = "policies/guests.md";
  const find = async (frontMatter: Readonly<Record<string, string>>) =>
    describePlaces(await checkFiles({ [guests]: policy("Ok.", frontMatter) }, "")).filter((place) =>
      /^policies\/guests.* (?:date\/|front-matter\/changes)/.test(place),
    );
  const change = (version: string, date: string) =>
    `\n  - version: ${version}\n    date: ${date}\n    summary: S.`;

  it("that take effect long after the review are found, soon after it are fine", async () => {
    expect(await find({ effective: "2026-05-01", reviewed: "2026-02-01" })).toEqual([]);
    expect(await find({ effective: "2026-05-02", reviewed: "2026-02-01" })).toEqual([
      `${guests}:5:12 date/effective-after-review error`,
    ]);
  });

  it("of a review in the future are found, once", async () => {
    expect(await find({ effective: "2062-01-05", reviewed: "2062-01-05" })).toEqual([
      `${guests}:5:12 date/not-in-effect-yet info`,
      `${guests}:6:11 date/in-future error`,
    ]);
  });

  it("of an overdue review are a polite warning, even in production", async () => {
    const old = { effective: "2025-11-20", reviewed: "2025-11-20" };
    expect(await find(old)).toEqual([`${guests}:6:11 date/review-overdue warning`]);
    expect(await find({ ...old, reviewEvery: "2 years" })).toEqual([]);
  });

  it("are fine on the last day, and on the day itself", async () => {
    expect(await find({ effective: "2025-11-21", reviewed: "2025-11-21" })).toEqual([]);
    expect(await find({ effective: "2026-11-21", reviewed: "2026-11-21" })).toEqual([]);
  });

  it("of changes are held against the version in force", async () => {
    const listed = `${change("1.0", "2026-01-05")}${change("0.9", "2025-01-05")}`;
    expect(await find({ changes: listed })).toEqual([]);
    expect(await find({ version: "1.1", changes: listed })).toEqual([
      `${guests}:4:10 front-matter/changes-disagree warning`,
    ]);
  });
});
