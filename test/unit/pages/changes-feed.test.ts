import { expect, it } from "vitest";
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
