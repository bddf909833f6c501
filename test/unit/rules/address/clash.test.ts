import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";

describe("an address", () => {
  it("that two documents share is found, naming both files", async () => {
    const files = {
      "policies/House Rules.md": policy("A."),
      "policies/house-rules.md": policy("B."),
    };
    const findings = await checkFiles(files, "address/");
    expect(describePlaces(findings)).toEqual(["policies/house-rules.md:1:1 address/clash error"]);
    expect(findings[0]?.message).toContain("policies/House Rules.md");
  });

  it("that two spellings of one accented name would share is found where the files are", async () => {
    const files = { "policies/cafe\u0301.md": policy("A."), "policies/caf\u00e9.md": policy("B.") };
    expect(describePlaces(await checkFiles(files, "file/"))).toEqual([
      "policies/caf\u00e9.md:1:1 file/twice error",
    ]);
  });

  it("that a residents' document of either folder has is one address", async () => {
    const residents = page("Hello.").replace("public", "residents");
    const files = { "policies/guests.md": policy("A."), "neighbors/guests.md": residents };
    expect(await checkFiles(files, "address/clash")).toHaveLength(1);
  });

  it.each(["con", "nul", "aux", "com1", "lpt9"])(
    "that no folder on Windows can have is found: %s",
    async (slug) => {
      const files = { "policies/guests.md": policy("A.", { slug }) };
      expect(describePlaces(await checkFiles(files, "address/"))).toEqual([
        "policies/guests.md:7:7 address/clash error",
      ]);
    },
  );

  it("that belongs to a page of the site is found at its slug", async () => {
    const findings = await checkFiles(
      { "policies/guests.md": policy("A.", { slug: "search" }) },
      "address/",
    );
    expect(describePlaces(findings)).toEqual(["policies/guests.md:7:7 address/clash error"]);
  });

  it.each(["sign-in", "sign-out", "packet", "forms", "pictures"])(
    "that a page of the residents' own part has is found for a neighbors' document too: %s",
    async (name) => {
      const residents = page("Hello.").replace("public", "residents");
      const files = { [`neighbors/${name}.md`]: residents };
      const findings = await checkFiles(files, "address/");
      expect(describePlaces(findings)).toEqual([`neighbors/${name}.md:1:1 address/clash error`]);
      expect(findings[0]?.message).toContain(`/residents/${name}/`);
    },
  );

  it("of a residents' page is free where a document has nothing for residents alone", async () => {
    expect(await checkFiles({ "neighbors/packet.md": page("A.") }, "address/")).toEqual([]);
  });

  it("of the first page of a folder is another one where residents read more of it", async () => {
    const index = page("A.\n\n## Night staff {audience=residents}\n\nB.");
    const files = {
      "neighbors/index.md": index,
      "policies/neighbors.md": policy("A.", { audience: "public" }),
    };
    expect(await checkFiles(files, "address/")).toEqual([]);
    const second = policy("A.");
    const clash = await checkFiles({ ...files, "policies/neighbors.md": second }, "address/");
    expect(clash[0]?.message).toContain("same address");
  });

  it("is asked for when a file's name has no letters", async () => {
    const findings = await checkFiles({ "policies/🏠.md": policy("A.") }, "address/");
    expect(describePlaces(findings)).toEqual(["policies/🏠.md:1:1 address/missing error"]);
    expect(findings[0]?.fix).toContain("slug:");
  });

  it("is fine for the first page of a folder, and for one name in two folders", async () => {
    const files = {
      "neighbors/index.md": page("A."),
      "neighbors/noise.md": page("A."),
      "policies/noise.md": policy("A."),
    };
    expect(await checkFiles(files, "address/")).toEqual([]);
  });
});
