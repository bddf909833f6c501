import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, policy } from "../../../support/check-files.ts";

const file = "policies/guests.md";

/** Writes a policy for everyone with old addresses; the first stands on line 8. */
function withFormerly(addresses: readonly string[], audience = "public"): string {
  const formerly = addresses.map((address) => `\n  - ${JSON.stringify(address)}`).join("");
  return policy("Welcome.", { audience, formerly });
}

const check = (addresses: readonly string[], more: Readonly<Record<string, string>> = {}) =>
  checkFiles({ [file]: withFormerly(addresses), ...more }, "formerly/");

describe("an old address", () => {
  it.each([
    "/policies/visitors/",
    "/policies/visitors",
    "/house-rules.html",
    "/About_Us/House~Rules.PHP",
    "/neighbors/visitors/",
    "/residents/visitors/",
    "/2019/01/rules/",
  ])("may be %s", async (address) => {
    const all = await checkFiles({ [file]: withFormerly([address]) });
    expect(describePlaces(all.filter(({ rule }) => /^form|^front/.test(rule)))).toEqual([]);
  });

  it.each([
    "https://harborhouse.example.org/policies/visitors/",
    "//evil.example/",
    "/policies//visitors/",
    "policies/visitors/",
    "visitors",
    "/",
    "",
    "/policies/../secret/",
    "/./visitors/",
    "/.netlify/functions/contact",
    "/__forms.html",
    "/_redirects",
    "/policies/*",
    "/policies/:name/",
    "/policies/visitors/ /neighbors/ 200!",
    "/policies/visitors\n/x",
    "/policies/%76isitors/",
    "/policies/visitors?x=1",
    "/policies/visitors#top",
    "/policies\\visitors",
    "/política/",
    "/‮policies/",
    `/${"x".repeat(200)}`,
  ])("is refused where it is more than an address of this site: %j", async (address) => {
    const found = await checkFiles({ [file]: withFormerly([address]) }, "front-matter/invalid");
    expect(found).toHaveLength(1);
    expect(found[0]?.line).toBe(8);
  });

  it.each([
    ["a text", "/policies/visitors/"],
    ["a list that is too long", `[${Array.from({ length: 21 }, (_, n) => `/p${n}/`).join(", ")}]`],
    ["a group", "{ a: /policies/visitors/ }"],
  ])("is refused as %s", async (_what, formerly) => {
    const text = policy("Welcome.", { audience: "public", formerly });
    expect(await checkFiles({ [file]: text }, "front-matter/invalid")).toHaveLength(1);
  });

  it.each([
    ["/policies/guests/", "this document"],
    ["/Policies/Guests", "this document"],
    ["/policies/pets/", "policies/pets.md"],
    ["/residents/chores/", "policies/chores.md"],
    ["/policies/", "the site itself"],
    ["/policies/feed.xml", "the site itself"],
    ["/neighbors/contact/sent/", "the site itself"],
    ["/residents/sign-in/", "the site itself"],
    ["/residents/", "the site itself"],
    ["/residents", "the site itself"],
    ["/robots.txt", "the site itself"],
    ["/assets/x.css", "the site itself"],
    ["/residents/pagefind/x", "the site itself"],
  ])("cannot be %s, where something stands now", async (address, said) => {
    const found = await check([address], {
      "policies/pets.md": policy("Fish.", { audience: "public" }),
      "policies/chores.md": policy("Sweep.", { audience: "residents" }),
    });
    expect(describePlaces(found)).toEqual([`${file}:8:5 formerly/clash error`]);
    expect(found[0]?.message).toContain(said);
  });

  it("leads to one document only, however it is written", async () => {
    const others = { "policies/visitors.md": withFormerly(["/policies/old"]) };
    expect(describePlaces(await check(["/policies/Old/"], others))).toEqual([
      "policies/visitors.md:8:5 formerly/clash error",
    ]);
    expect(await check(["/policies/old/", "/policies/old"])).toHaveLength(1);
  });

  it("that was public says so where not everyone may read the document any more", async () => {
    for (const audience of ["residents", "house"]) {
      const text = withFormerly(["/policies/visitors/"], audience);
      const found = await checkFiles({ [file]: text }, "formerly/");
      expect(describePlaces(found)).toEqual([`${file}:8:5 formerly/unanswered info`]);
    }
    const kept = withFormerly(["/residents/visitors/"], "residents");
    expect(await checkFiles({ [file]: kept }, "formerly/")).toEqual([]);
  });
});

it("is asked for as a list where it stands alone, and in one finding", async () => {
  const text = policy("Welcome.", {
    audience: "public",
    formerly: " /policies/visitors-and-guests/",
  });
  const found = await checkFiles({ [file]: text }, "front-matter/");
  expect(found.map(({ message, fix }) => [message, fix])).toEqual([
    [
      expect.stringMatching(/\blist\b/),
      expect.stringMatching(/“formerly:”.*“ {2}- \/policies\/visitors-and-guests\/”/),
    ],
  ]);
});
