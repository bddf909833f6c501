import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page } from "../../../support/check-files.ts";
import { onePixel } from "../../../support/create-home.ts";

const file = "neighbors/a.md";

describe("a link to a file that is not read", () => {
  it.each([
    ["b.docx", "PK\u0003\u0004", "neighbors/b.docx"],
    ["../policies/b.pdf", "%PDF-", "policies/b.pdf"],
    ["b.md.txt", "x", "neighbors/b.md.txt"],
    ["<my b.docx>", "PK", "neighbors/my b.docx"],
  ])(
    "is an error by itself, since the file is only passed over: %s",
    async (target, bytes, path) => {
      const files = { [file]: page(`See [our guest policy](${target}).`), [path]: bytes };
      const findings = await checkFiles(files, "link/");
      expect(describePlaces(findings)).toEqual([`${file}:6:22 link/broken error`]);
      expect(findings[0]?.message).toContain(path);
    },
  );

  it("is told at the file where that keeps the site from being made", async () => {
    const files = {
      [file]: page("See [our guest policy](b.md)."),
      "neighbors/b.md": Buffer.from("It\u0092s", "latin1"),
    };
    expect(await checkFiles(files, "link/")).toEqual([]);
    expect(describePlaces(await checkFiles(files, "file/"))).toEqual([
      "neighbors/b.md:1:3 file/not-utf8 error",
    ]);
  });

  it("says how to show a picture, or that a place is nobody else's", async () => {
    const files = {
      [file]: page("! [the porch](porch.png)\n\n[the form](C:\\Users\\dana\\form.md)"),
      "neighbors/porch.png": onePixel,
    };
    const findings = await checkFiles(files, "link/");
    expect(describePlaces(findings)).toEqual([
      `${file}:6:13 link/broken error`,
      `${file}:8:10 link/unsafe error`,
    ]);
    expect(findings[0]?.fix).toContain("![What it shows](porch.png)");
    expect(findings[1]?.message).toContain("your own computer");
  });

  it("names the nearest file as it has to be written", async () => {
    const files = {
      [file]: page("[the pets](pets.md) and [the guests](guest-policy.md)"),
      "neighbors/pets.markdown": page("Pets."),
      "neighbors/Guest Policy.md": page("Guests."),
    };
    const fixes = (await checkFiles(files, "link/")).map(({ fix }) => fix);
    expect(fixes[0]).toContain("Did you mean “pets.markdown”?");
    expect(fixes[1]).toContain("Did you mean “<Guest Policy.md>”?");
  });
});

describe("a link to a document", () => {
  it.each([
    "guest%20policy.md",
    "<guest policy.md>",
    "..%2fneighbors%2fguest%20policy.md",
    "%2e%2e/neighbors/guest%20policy.md",
    "guest%2520policy.md",
    ".\\guest%20policy.md",
    "/neighbors/guest%20policy.md",
    "/neighbors/guest-policy/",
  ])("leads there however its name is encoded: %s", async (target) => {
    const files = {
      [file]: page(`[the guest policy](${target})`),
      "neighbors/guest policy.md": page("Guests."),
    };
    expect(await checkFiles(files, "link/")).toEqual([]);
  });

  it.each(["cafe\u0301.md", "caf\u00E9.md", "caf%C3%A9.md"])(
    "leads there however its accents are stored: %s",
    async (target) => {
      const files = {
        [file]: page(`[the café](${target})`),
        "neighbors/cafe\u0301.md": page("C."),
      };
      expect(await checkFiles(files, "link/")).toEqual([]);
    },
  );
});
