import { describe, expect, it } from "vitest";
import { checkFiles, policy } from "../../../support/check-files.ts";

describe("a block that a text asks for", () => {
  it("stands alone in a paragraph", async () => {
    const text = policy("## Overdose\n\n{{ overdoseSteps }}\n\n{{overdoseSteps}}");
    const findings = await checkFiles({ "policies/a.md": text }, "");
    expect(findings.filter(({ file }) => file === "policies/a.md")).toEqual([]);
  });

  it.each([
    ["a sentence", "Do this: {{ overdoseSteps }}."],
    ["a paragraph of more lines", "{{ overdoseSteps }}\nAnd stay."],
    ["a list", "- {{ overdoseSteps }}"],
    ["a quotation", "> {{ overdoseSteps }}"],
    ["a table", "| a |\n|---|\n| {{ overdoseSteps }} |"],
    ["a heading", "## {{ overdoseSteps }}\n\nText."],
  ])("has no place in %s", async (_where, body) => {
    const [finding, ...others] = await checkFiles({ "policies/a.md": policy(body) }, "fact/");
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "fact/unknown", severity: "error" });
    expect(finding?.fix).toMatch(/\{\{ overdoseSteps \}\}.*\bline of its own\b/);
  });

  it("is named when it is misspelt", async () => {
    const files = { "policies/a.md": policy("{{ overdosesteps }}") };
    const [finding] = await checkFiles(files, "fact/unknown");
    expect(finding?.fix).toContain("{{ overdoseSteps }}");
  });
});
