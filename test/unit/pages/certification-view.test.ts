import { expect, it } from "vitest";
import { homeFactsSchema } from "../../../src/content/facts/home-facts.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { createCertificationView } from "../../../src/pages/certification-view.ts";
import { narrStandard } from "../../support/narr-standard.ts";

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
      findLocale(),
    ),
  ).toEqual({
    status: "certified",
    sentence:
      "We are certified at Level II of the NARR Standard 3.0 by Oakland Circle since March 5, 2026.",
    url: certificate.url,
  });
});

it("says “applied for” together with “not certified yet”, and links to no certificate", () => {
  expect(
    createCertificationView(
      facts({ status: "applied for", ...certificate }),
      narrStandard.levels,
      findLocale(),
    ),
  ).toEqual({
    status: "applied for",
    sentence:
      "We have applied for certification at Level II of the NARR Standard 3.0, with Oakland Circle. We are not certified yet.",
    url: "",
  });
});

it("says “not certified” in as few words as the others, whatever else is written down", () => {
  expect(
    createCertificationView(
      facts({ status: "not certified", ...certificate }),
      narrStandard.levels,
      findLocale(),
    ),
  ).toEqual({
    status: "not certified",
    sentence: "This home is not certified.",
    url: "",
  });
});

it("says what it knows where level or standard are not given", () => {
  const say = (data: Readonly<Record<string, string>>) =>
    createCertificationView(
      facts({ status: "applied for", ...data }),
      narrStandard.levels,
      findLocale(),
    ).sentence;
  expect(say({})).toBe("We have applied for certification. We are not certified yet.");
  expect(say({ level: "III" })).toContain("certification at Level III.");
  expect(say({ standard: "NARR Standard 3.0" })).toContain("under the NARR Standard 3.0.");
});
