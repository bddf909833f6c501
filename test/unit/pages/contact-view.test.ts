import fastCheck from "fast-check";
import jsqr from "jsqr";
import ContactCard from "vcf";
import { describe, expect, it } from "vitest";
import { type HomeFacts, homeFactsSchema } from "../../../src/content/facts/home-facts.ts";
import { parseYaml } from "../../../src/content/parse-yaml.ts";
import { createContactView } from "../../../src/pages/contact-view.ts";
import { homeYaml } from "../../support/create-home.ts";
import { english, markedLocale } from "../../support/locales.ts";

function readFacts(yaml: string): HomeFacts {
  return homeFactsSchema.parse(parseYaml("_data/home.yaml", yaml).value);
}

/** The package says it has a default export; loaded as it is, it is one. */
const jsQr = "default" in jsqr ? jsqr.default : jsqr;

/** Draws an SVG of whole modules as pixels, each module four pixels wide, for the decoder. */
function drawPixels(svg: string) {
  const modules = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1] ?? 0) / 10;
  const scale = 4;
  const size = modules * scale;
  const pixels = new Uint8ClampedArray(size * size * 4).fill(255);
  for (const [, x = "", y = ""] of svg.matchAll(/M(\d+),(\d+)h10v10h-10z/g)) {
    for (let row = 0; row < scale; row += 1) {
      for (let column = 0; column < scale; column += 1) {
        const left = (Number(x) / 10) * scale + column;
        const top = (Number(y) / 10) * scale + row;
        pixels.set([0, 0, 0, 255], (top * size + left) * 4);
      }
    }
  }
  return { pixels, size };
}

const night = "night:\n  name: Kim\n  role: Night lead\n  phone: 602-555-0136\n";

describe("the contact card", () => {
  it("is read by another program as it was meant", () => {
    const view = createContactView(readFacts(homeYaml), english);
    const card = new ContactCard().parse(view.card);
    expect(card.version).toBe("4.0");
    expect(card.get("fn").valueOf()).toBe("Dana\\, Harbor House");
    expect([card.get("tel")].flat().map(String).join(" ")).toContain("tel:+16025550134");
    expect(card.get("email").valueOf()).toBe("manager@harborhouse.example.org");
    expect(card.get("url").valueOf()).toBe("https://harborhouse.example.org/neighbors/");
  });

  it("says beside the home's facts what the catalog says", () => {
    const facts = readFacts(homeYaml);
    const card = new ContactCard().parse(createContactView(facts, markedLocale).card);
    const { note } = english.words.files.card;
    const slots = { hours: facts.manager.hours.shown, phone: "911" };
    expect(String(card.get("note").valueOf()).replaceAll("\\", "")).toBe(
      `⟦${english.fill(note, slots)}⟧`,
    );
  });

  it("is one where the manager answers at night as well, and says so", () => {
    const facts = readFacts(homeYaml);
    const { name, role, phone } = facts.manager;
    const { card } = createContactView({ ...facts, night: { name, role, phone } }, english);
    expect(card.split("BEGIN:VCARD")).toHaveLength(2);
    expect(card.replaceAll("\r\n ", "")).toContain("at night\\, too");
  });

  it("never has a line of more than 75 bytes, nor a line that content began", () => {
    fastCheck.assert(
      fastCheck.property(fastCheck.string({ unit: "grapheme", minLength: 1 }), (name) => {
        const facts = readFacts(homeYaml);
        const home = { ...facts, name: { kind: "text" as const, shown: name } };
        const { card } = createContactView(home, english);
        const lines = card.trimEnd().split("\r\n");
        expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        const names = card.replaceAll("\r\n ", "").trimEnd().split("\r\n");
        expect(names.map((line) => /^[A-Z]+/.exec(line)?.[0])).toEqual([
          "BEGIN",
          "VERSION",
          "FN",
          "ORG",
          "TITLE",
          "TEL",
          "TEL",
          "EMAIL",
          "URL",
          "NOTE",
          "END",
        ]);
      }),
    );
  });
});

describe("whoever answers at night alone", () => {
  const hours = "  hours: 10 pm to 6 am\n";

  it("has a card of their own behind the manager's, and none is there without that fact", () => {
    const { card } = createContactView(readFacts(`${homeYaml}${night}`), english);
    const [managers = "", own = ""] = card.split("BEGIN:VCARD").slice(1);
    const { card: managersAlone } = createContactView(readFacts(homeYaml), english);
    expect(`BEGIN:VCARD${managers}`).toBe(managersAlone);
    const read = new ContactCard().parse(`BEGIN:VCARD${own}`);
    expect(read.get("fn").valueOf()).toBe("Kim\\, Harbor House");
    expect(String(read.get("tel"))).toContain("tel:+16025550136");
    expect(String(read.get("note").valueOf())).toContain(english.words.contact.atNight);
  });

  it.each([
    [
      "",
      { when: "At night", open: [expect.objectContaining({ opens: "21:00", closes: "07:00" })] },
    ],
    [hours, { when: "10 pm to 6 am", open: [expect.objectContaining({ opens: "22:00" })] }],
  ])("is called between the manager and who stands in, in the hours told: “%s”", (told, caller) => {
    const { callers } = createContactView(readFacts(`${homeYaml}${night}${told}`), english);
    expect(callers.map(({ name }) => name)).toEqual(["Dana", "Kim", "Lee"]);
    expect(callers[1]).toMatchObject({ ...caller, isForNight: true });
    expect(callers.filter(({ isForNight }) => isForNight)).toHaveLength(1);
  });

  it.each([
    ["602-555-0134", ["By day and at night", "Owner"]],
    ["602-555-0135", ["8 am to 10 pm", "At night"]],
  ])(
    "stands there once where the number is that of somebody else who answers: %s",
    (phone, when) => {
      const facts = `${homeYaml}${night.replace("602-555-0136", phone)}`;
      const { callers } = createContactView(readFacts(facts), english);
      expect(callers.map((caller) => caller.when)).toEqual(when);
      expect(callers.map(({ isForNight }) => isForNight)).toEqual([false, false]);
      const own = callers.find((caller) => caller.callAddress.endsWith(phone.replaceAll("-", "")));
      expect(own?.open).toContainEqual(
        expect.objectContaining({ opens: "21:00", closes: "07:00" }),
      );
    },
  );
});

describe("the QR code", () => {
  it("leads to the neighbors' page", () => {
    const view = createContactView(readFacts(homeYaml), english);
    const { pixels, size } = drawPixels(view.qrCode);
    expect(jsQr(pixels, size, size)?.data).toBe("https://harborhouse.example.org/neighbors/");
  });
});

describe("the structured data", () => {
  it("cannot end the element it stands in", () => {
    const facts = readFacts(homeYaml);
    const name = { kind: "text" as const, shown: "</script><script>alert(1)</script>" };
    const { structuredData } = createContactView({ ...facts, name }, english);
    expect(structuredData).not.toContain("<");
    expect(JSON.parse(structuredData).name).toBe(name.shown);
  });

  it("names everybody who can be called once, with when that is where the home says so", () => {
    const points = (yaml: string) =>
      JSON.parse(createContactView(readFacts(yaml), english).structuredData).contactPoint;
    const hoursOf = (yaml: string) =>
      points(yaml).map(
        (point: { readonly telephone: string; readonly hoursAvailable?: readonly unknown[] }) => [
          point.telephone,
          point.hoursAvailable?.length ?? 0,
        ],
      );
    expect(hoursOf(homeYaml)).toEqual([
      ["+16025550134", 1],
      ["+16025550135", 0],
    ]);
    expect(hoursOf(`${homeYaml}${night}`)).toEqual([
      ["+16025550134", 1],
      ["+16025550136", 1],
      ["+16025550135", 0],
    ]);
    const shared = (phone: string) => `${homeYaml}${night.replace("602-555-0136", phone)}`;
    expect(hoursOf(shared("602-555-0134"))).toEqual([
      ["+16025550134", 2],
      ["+16025550135", 0],
    ]);
    expect(hoursOf(shared("602-555-0135"))).toEqual([
      ["+16025550134", 1],
      ["+16025550135", 1],
    ]);
  });
});
