import { rename } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { documentTypes } from "../../../src/documents/registry.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { createHome, homeYaml, onePixel } from "../../support/create-home.ts";
import { writeDocument, writeDocuments } from "../../support/write-document.ts";
import { checkFiles, describePlaces, page, today } from "./check-files.ts";

const file = "neighbors/a.md";
const grievance = documentTypes.find(({ id }) => id === "grievance-policy");
const text = grievance === undefined ? "" : writeDocument(grievance);

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

describe("a document that seems to be missing", () => {
  const others = Object.fromEntries(
    Object.entries(writeDocuments()).filter(([path]) => path !== "policies/grievance-policy.md"),
  );
  const find = (files: Readonly<Record<string, string>>) =>
    checkFiles({ ...others, ...files }, "document/missing");

  it.each([
    "policies/Grievance Policy.docx",
    "policies/grievance-policy.md.txt",
    "policies/Grievance policy (1).pdf",
    "grievance-policy.md",
  ])("is named where nothing reads it: %s", async (path) => {
    const findings = await find({ [path]: path.endsWith(".md") ? text : "x" });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(`seems to be ${path}`);
  });

  it.each([
    "policies/Grievance Policy.md",
    "policies/Grievance-Policy.md",
    "policies/grievance policy.markdown",
  ])("is named where it has nearly the right name: %s", async (path) => {
    const findings = await find({ [path]: text });
    expect(findings).toMatchObject([{ file: path, line: 1 }]);
    expect(findings[0]?.fix).toContain("Rename it to policies/grievance-policy.md");
  });

  it("is not missed where its whole folder is not read", async () => {
    const moved = Object.fromEntries(
      Object.entries(writeDocuments()).map(([path, words]) => [`P${path.slice(1)}`, words]),
    );
    const findings = await checkFiles(moved);
    expect(findings.filter(({ rule }) => rule === "document/missing")).toEqual([]);
    expect(findings[0]).toMatchObject({
      file: "Policies",
      rule: "file/misnamed",
      severity: "error",
    });
  });
});

describe("facts that are there and not read", () => {
  const files = { ...writeDocuments(), [file]: page("Call {{ home.manager.phone }}.") };
  const findErrors = async (
    change: Readonly<Record<string, string | Uint8Array>>,
    without = "",
  ) => {
    const folder = await createHome({ ...files, ...change });
    if (without !== "") await rename(join(folder, "_data", "home.yaml"), join(folder, without));
    const home = await readIdentifiedHome(folder);
    return describePlaces(
      checkHome(home, { today, isProduction: false }).filter(
        ({ severity, rule }) => severity === "error" && rule !== "document/missing",
      ),
    );
  };

  it.each(["_data/Home.yaml", "_data/home.yaml.txt", "_data/home", "home.yaml"])(
    "are told once, and not at each text that refers to them: %s",
    async (name) => {
      const found = await findErrors({}, name);
      expect(found).toHaveLength(1);
      expect(found[0]).toContain(name);
    },
  );

  it("are told once where they are saved in another encoding", async () => {
    expect(await findErrors({ "_data/home.yaml": Buffer.from(homeYaml, "utf16le") })).toEqual([
      "_data/home.yaml:1:1 file/not-utf8 error",
    ]);
  });
});
