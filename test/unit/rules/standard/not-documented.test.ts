import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { checkFiles } from "../../../support/check-files.ts";
import { writeDocument, writeDocuments } from "../../../support/write-document.ts";

describe("rules that are perhaps required", () => {
  it("are one note, and never an error", async () => {
    const findings = await checkFiles(
      { "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" },
      "standard/not-documented",
    );
    const perhaps = findings.filter(({ message }) => message.includes("may be required"));
    expect(perhaps.map(({ severity }) => severity)).toEqual(["info"]);
    expect(perhaps[0]?.message).toContain("1.D.10.b, 1.D.10.c");
    const required = findings.filter((finding) => !perhaps.includes(finding));
    const asked = ["1.D.10.b", "1.D.10.c", "3.G.21.b"]; // asked once, or read in part
    expect(required.filter(({ message }) => asked.some((id) => message.includes(id)))).toEqual([]);
  });

  it("warn where no section of any document could be evidence, and stop a site where one could", async () => {
    const papers = await checkFiles(
      { ...writeDocuments(), "_data/standard.yaml": "standard: narr-3.0\nlevel: II\n" },
      "standard/not-documented",
    );
    const named = papers.filter(({ message }) => message.startsWith("Nothing documents rule"));
    expect(named.map(({ message }) => message).join("\n")).toMatch(/\b1\.A\.2\.b\b/);
    expect(new Set(named.map(({ severity }) => severity))).toEqual(new Set(["warning"]));

    const packet = documentTypes.find(({ id }) => id === "resident-packet");
    if (packet === undefined) throw new Error("There is no resident packet.");
    const oak = "    title: One\n    asks: Something.\n    levels: all\n";
    const added = await checkFiles(
      {
        ...writeDocuments(),
        "policies/resident-packet.md": writeDocument(packet, { without: ["services"] }),
        "_data/standard.yaml": "standard: narr-3.0\nprofile: oak\nlevel: II\n",
        "_data/profiles/oak.yaml": `name: Oak\nrules:\n  - id: oak.1\n${oak}    sections:\n      - resident-packet#services\n  - id: oak.2\n${oak}`,
      },
      "standard/not-documented",
    );
    const severityOf = (id: string) =>
      added.find(({ standards }) => standards.includes(`Oak ${id}`))?.severity;
    expect([severityOf("oak.1"), severityOf("oak.2")]).toEqual(["error", "warning"]);
  });

  it("warn nobody where no level is given", async () => {
    const findings = await checkFiles(
      { "_data/standard.yaml": "standard: narr-3.0\n" },
      "standard/not-documented",
    );
    expect(findings).toEqual([]);
  });
});
