import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { checkFiles } from "../../../support/check-files.ts";
import { writeDocument, writeDocuments } from "../../../support/write-document.ts";

const grievance = documentTypes.find(({ id }) => id === "grievance-policy");
const text = grievance === undefined ? "" : writeDocument(grievance);

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
    expect(findings[0]?.message).toContain(` ${path}`);
  });

  it.each([
    "policies/Grievance Policy.md",
    "policies/Grievance-Policy.md",
    "policies/grievance policy.markdown",
  ])("is named where it has nearly the right name: %s", async (path) => {
    const findings = await find({ [path]: text });
    expect(findings).toMatchObject([{ file: path, line: 1 }]);
    expect(findings[0]?.fix).toContain("policies/grievance-policy.md");
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
