import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../../src/content/split-front-matter.ts";

describe("splitting front matter", () => {
  it("gives the YAML and the body with the lines before each", () => {
    const split = splitFrontMatter("policies/a.md", "---\ntitle: Guests\n---\n\n## Hours\n");
    expect(split.yaml).toBe("title: Guests");
    expect(split.yamlLineOffset).toBe(1);
    expect(split.body.split("\n")[2 + 3 - split.bodyLineOffset - 1]).toBe("## Hours");
  });

  it.each(["---js", "---javascript", "---json", "---coffee"])(
    "never reads %s as a program",
    (opening) => {
      const text = `${opening}\n{ title: (globalThis.wasRun = true) }\n---\n\nHello.\n`;
      const split = splitFrontMatter("policies/a.md", text);
      expect(split.findings.map((finding) => finding.rule)).toEqual(["front-matter/language"]);
      expect(Reflect.has(globalThis, "wasRun")).toBe(false);
    },
  );

  it("names the heading before which the closing line belongs", () => {
    const split = splitFrontMatter("policies/a.md", "---\ntitle: Guests\n\n## Hours\n");
    expect(split.findings[0]?.fix).toContain("## Hours");
  });
});
