import { expect, it } from "vitest";
import { findLocale } from "../../../src/locales/locale.ts";
import { formatChangesFeed } from "../../../src/pages/changes-feed.ts";
import { leaveOutMarked, markedLocale } from "../../support/locales.ts";

it("the feed of changes says nothing beside them but what the catalog says", () => {
  const change = {
    documentTitle: "Rules",
    address: "/policies/rules/",
    version: "2.0",
    summary: "Guests",
    date: { machine: "2026-03-05", shown: "" },
  };
  const feed = formatChangesFeed([change], {
    name: "Harbor House",
    legalName: "Harbor",
    siteUrl: "https://a.example",
    locale: markedLocale,
  });
  const texts = leaveOutMarked(feed).match(/(?<=>)[^<]*[A-Za-z][^<]*(?=<)/g);
  expect(texts?.filter((text) => !/^(?:https|\d{4}-)/.test(text))).toEqual(["Harbor", "Guests"]);
});

const tell = (version: string, machine: string, address = "/policies/rules/") => ({
  documentTitle: "Rules",
  address,
  version,
  summary: "Guests",
  date: { machine, shown: "" },
});

const writeFeed = (changes: Parameters<typeof formatChangesFeed>[0], timeZone?: string) =>
  formatChangesFeed(changes, {
    name: "Harbor House",
    legalName: "Harbor",
    siteUrl: "https://a.example",
    timeZone,
    locale: findLocale(),
  });

const readIds = (feed: string) => [...feed.matchAll(/#(version-[^<]*)<\/id>/g)].map(([, id]) => id);

it("each entry of the feed has an id of its own, which it keeps when newer ones come", () => {
  const old = [
    tell("2.0", "2026-03-05"),
    tell("1.0", "2026-01-05", "/policies/guests/"),
    tell("1.0", "2026-01-05"),
  ];
  expect(readIds(writeFeed(old))).toEqual(["version-2.0", "version-1.0", "version-1.0"]);
  const newer = [tell("2.0", "2026-04-01"), tell("2.0", "2026-04-01"), tell("2.0", "2026-03-05")];
  expect(readIds(writeFeed([...newer, ...old]))).toEqual([
    "version-2.0-2026-04-01-2",
    "version-2.0-2026-04-01",
    "version-2.0-2026-03-05",
    ...readIds(writeFeed(old)),
  ]);
});

it.each([
  ["America/Phoenix", "2026-07-01T12:00:00-07:00"],
  ["America/New_York", "2026-07-01T12:00:00-04:00"],
  ["Pacific/Honolulu", "2026-07-01T12:00:00-10:00"],
  [undefined, "2026-07-01T12:00:00+00:00"],
])("the feed's days are the same days in %s", (timeZone, moment) => {
  const feed = writeFeed([tell("1.0", "2026-07-01")], timeZone);
  expect(feed.match(/<updated>[^<]*/g)).toEqual([`<updated>${moment}`, `<updated>${moment}`]);
  const written = new Date(moment).toLocaleDateString("en-CA", { timeZone: timeZone ?? "UTC" });
  expect(written).toBe("2026-07-01");
});
