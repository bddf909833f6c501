import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";
import { writeDocuments } from "../../../support/write-document.ts";

describe("a document of a type that is there already", () => {
  it("is found at the second, naming the first", async () => {
    const files = writeDocuments();
    const text = files["policies/grievance-policy.md"]?.replace(
      "---\n",
      "---\ntype: grievance-policy\n",
    );
    const findings = await checkFiles({ ...files, "policies/old.md": text ?? "" }, "document/");
    expect(describePlaces(findings)).toEqual(["policies/old.md:1:1 document/duplicated warning"]);
    expect(findings[0]?.message).toContain("policies/grievance-policy.md");
  });
});
