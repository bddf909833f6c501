import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import {
  listPublicPages,
  listResidentsPages,
} from "../../../../src/build/eleventy/page-templates.ts";
import { fixedAddresses, isReservedAddress } from "../../../../src/documents/addresses.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { createSiteViews } from "../../../../src/pages/site-view.ts";

const home = await readIdentifiedHome(resolve(import.meta.dirname, "../../../.."));
const views = createSiteViews(home);

/** Pages that a visitor is led to by the page before them, and never by a document. */
const ledTo = ["/residents/sign-in/"];

const pages = [
  ...listPublicPages(views.public, false).map((template) => ({ ...template, below: "/" })),
  ...listResidentsPages(views.residents).map((template) => ({ ...template, below: "/residents/" })),
].flatMap(({ pages, below }) =>
  pages.kind === "one" && pages.file.endsWith("index.html")
    ? [`${below}${pages.file.slice(0, -"index.html".length)}`]
    : [],
);

describe("a fixed page of the site", () => {
  it.each(pages)("%s can be linked to, or is on the list of those that are not", (address) => {
    expect(fixedAddresses.has(address) || ledTo.includes(address)).toBe(true);
  });

  it.each(pages)("%s never has a document in its place", (address) => {
    const [folder = "", slug = ""] = address.split("/").filter(Boolean);
    const isAmongDocuments = /^(?:policies|residents|neighbors)$/.test(folder) && slug !== "";
    expect(isAmongDocuments ? isReservedAddress(`/${folder}/${slug}/`) : true).toBe(true);
  });
});
