import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { checkFiles } from "../../../support/check-files.ts";
import { writeDocuments } from "../../../support/write-document.ts";

describe("a missing document", () => {
  it("is reported where it would stand, for every type that no home may do without", async () => {
    const findings = await checkFiles({}, "document/missing");
    expect(findings.map(({ file, severity }) => `${file} ${severity}`).toSorted()).toEqual(
      documentTypes
        .filter(({ presence }) => presence !== "optional")
        .map(({ id }) => `policies/${id}.md warning`)
        .toSorted(),
    );
  });

  it("is not missing when it is there, under any name", async () => {
    const { "policies/grievance-policy.md": grievances = "", ...others } = writeDocuments();
    const text = grievances.replace("---\n", "---\ntype: grievance-policy\n");
    expect(await checkFiles({ ...others, "policies/concerns.md": text }, "document/")).toEqual([]);
  });

  it("is not missing when its file cannot be read, which is reported instead", async () => {
    const findings = await checkFiles({
      ...writeDocuments(),
      "policies/grievance-policy.md": "\0",
    });
    const errors = findings.filter(({ severity }) => severity === "error");
    expect(errors.map(({ rule }) => rule)).toEqual(["file/not-text"]);
    expect(findings.filter(({ rule }) => rule === "document/missing")).toEqual([]);
  });
});
