import { describe, expect, it } from "vitest";
import { fixedAddresses, isReservedAddress } from "../../../src/documents/addresses.ts";
import { themePages } from "../../../src/theme/theme-pages.ts";

/** Pages that a visitor is led to by the page before them, or sees in a preview, and never from a document. */
const ledTo = ["/residents/sign-in/", "/styleguide/", "/manager/"];

const addresses = themePages.flatMap(({ address }) => (address?.endsWith("/") ? [address] : []));

describe("a fixed page of the site", () => {
  it.each(addresses)("%s can be linked to, or is on the list of those that are not", (address) => {
    expect(fixedAddresses.has(address) || ledTo.includes(address)).toBe(true);
  });

  it.each(addresses)("%s never has a document in its place", (address) => {
    const [folder = "", slug = ""] = address.split("/").filter(Boolean);
    const isAmongDocuments = /^(?:policies|residents|neighbors)$/.test(folder) && slug !== "";
    expect(isAmongDocuments ? isReservedAddress(`/${folder}/${slug}/`) : true).toBe(true);
  });

  it("is for everyone only where its own file says so", () => {
    const open = [...fixedAddresses].filter(([, audience]) => audience === "public");
    const files = themePages.filter(({ audience }) => audience === "public");
    const said = new Set(files.filter(({ isListed }) => isListed).map(({ address }) => address));
    expect(open.map(([address]) => address).filter((address) => !said.has(address))).toEqual([
      "/residents/", // the way in
    ]);
  });
});

describe("an address where no document may stand", () => {
  it.each([
    "/policies/feed/",
    "/policies/schedule/",
    "/residents/packet/",
    "/residents/sign-out/",
    "/neighbors/flyer/",
    "/neighbors/pictures/",
    "/residents/index/",
  ])("is %s", (address) => {
    expect(isReservedAddress(address)).toBe(true);
  });

  it.each(["/policies/flyer/", "/neighbors/schedule/", "/policies/guest-policy/"])(
    "is not %s",
    (address) => {
      expect(isReservedAddress(address)).toBe(false);
    },
  );
});
