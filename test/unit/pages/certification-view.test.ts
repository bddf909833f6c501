import { expect, it } from "vitest";
import { homeFactsSchema } from "../../../src/content/facts/home-facts.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { createCertificationView } from "../../../src/pages/certification-view.ts";
import { narrStandard } from "../../support/narr-standard.ts";

const locale = findLocale();
const words = locale.words.certification;
const since = locale.formatDay("2026-03-05");
/** The level and the standard, as a sentence has them. */
const atLevel = (level: string) => locale.fill(words.atLevel, { level: `Level ${level}` });
const levelOfStandard = locale.fill(words.atLevelOfStandard, {
  level: "Level II",
  standard: "NARR Standard 3.0",
});

const facts = (data: Readonly<Record<string, string>>) =>
  homeFactsSchema.shape.certification.parse(data);

const certificate = {
  standard: "NARR Standard 3.0",
  level: "II",
  affiliate: "Oakland Circle",
  since: "2026-03-05",
  url: "https://oaklandcircle.example.net/homes/7",
};

it("says “certified” with the level, the affiliate, the day and where to look it up", () => {
  expect(
    createCertificationView(
      facts({ status: "certified", ...certificate }),
      narrStandard.levels,
      locale,
    ),
  ).toEqual({
    status: "certified",
    sentence: `${locale.fill(words.certified, {
      how: ` ${levelOfStandard} ${locale.fill(words.by, { affiliate: "Oakland Circle" })}`,
    })} ${locale.fill(words.holds.from, { since })}`,
    url: certificate.url,
  });
});

it.each([
  ["Elm Alliance for Sober Housing (EASH)", "the Elm Alliance for Sober Housing (EASH)"],
  ["Recovery Housing Association", "the Recovery Housing Association"],
  ["The Elm Council", "The Elm Council"],
  ["Homes Together", "Homes Together"],
  ["Alliance House", "Alliance House"],
  ["Circle Network Homes", "Circle Network Homes"],
])("calls %s in a sentence “%s”", (affiliate, called) => {
  const { sentence } = createCertificationView(
    facts({ status: "certified", affiliate }),
    narrStandard.levels,
    locale,
  );
  expect(sentence).toBe(
    locale.fill(words.certified, { how: ` ${locale.fill(words.by, { affiliate: called })}` }),
  );
});

it("says “applied for” together with “not certified yet”, and links to no certificate", () => {
  expect(
    createCertificationView(
      facts({ status: "applied for", ...certificate }),
      narrStandard.levels,
      locale,
    ),
  ).toEqual({
    status: "applied for",
    sentence: locale.fill(words.appliedForWith, {
      how: ` ${levelOfStandard}`,
      affiliate: "Oakland Circle",
    }),
    url: "",
  });
});

it("says “not certified” in as few words as the others, whatever else is written down", () => {
  expect(
    createCertificationView(
      facts({ status: "not certified", ...certificate }),
      narrStandard.levels,
      locale,
    ),
  ).toEqual({
    status: "not certified",
    sentence: words.notCertified,
    url: "",
  });
});

it("says what it knows where level or standard are not given", () => {
  const say = (data: Readonly<Record<string, string>>) =>
    createCertificationView(facts({ status: "applied for", ...data }), narrStandard.levels, locale)
      .sentence;
  const sayHow = (how: string) => locale.fill(words.appliedFor, { how });
  const { underStandard } = words;
  expect(say({})).toBe(sayHow(""));
  expect(say({ level: "III" })).toBe(sayHow(` ${atLevel("III")}`));
  expect(say({ standard: "NARR Standard 3.0" })).toBe(
    sayHow(` ${locale.fill(underStandard, { standard: "NARR Standard 3.0" })}`),
  );
});

it("never lets “applied for” be taken for “certified”", () => {
  for (const sentence of [words.appliedFor, words.appliedForWith, words.notCertified]) {
    expect(sentence).toMatch(/\bnot certified\b/);
  }
});

it("says until when a certificate holds, and claims none that is over", () => {
  const say = (today?: string) =>
    createCertificationView(
      facts({ status: "certified", ...certificate, until: "2026-12-31" }),
      narrStandard.levels,
      locale,
      today,
    ).sentence;
  const how = ` ${levelOfStandard} ${locale.fill(words.by, { affiliate: "Oakland Circle" })}`;
  const day = locale.formatDay("2026-12-31");
  const held = `${locale.fill(words.certified, { how })} ${locale.fill(words.holds.fromUntil, { since, until: day })}`;
  expect([say(), say("2026-12-31")]).toEqual([held, held]);
  expect(say("2027-01-01")).toBe(locale.fill(words.ended, { how, day }));
});
