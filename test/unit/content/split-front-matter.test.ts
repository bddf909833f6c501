import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitFrontMatter } from "../../../src/content/split-front-matter.ts";
import { effort, planRandom } from "../../support/test-effort.ts";

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

  it.each(["----", "---more", "--- and on"])("takes no line such as %s for the end", (line) => {
    const text = `---\ntitle: Guests\n${line}\naudience: house\n---\n\nHello.\n`;
    const split = splitFrontMatter("policies/a.md", text);
    expect(split.findings).toMatchObject([{ rule: "front-matter/unclosed", line: 3 }]);
    expect([split.yaml, split.body]).toEqual([undefined, ""]);
  });

  it("keeps every line at its place, or shows nothing of the document", () => {
    const lines = fc.array(
      fc.constantFrom("---", "---  ", "----", "title: Guests", "", " ---", "## Hours", "...", "-"),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, fc.constantFrom("---", "--- \t"), (rest, opening) => {
        const all = [opening, ...rest];
        const split = splitFrontMatter("policies/a.md", all.join("\n"));
        const yaml = split.yaml === undefined || split.yaml === "" ? [] : split.yaml.split("\n");
        const body = split.body.split("\n");
        const end = rest.findIndex((line) => line.startsWith("---")) + 1;
        expect(all.slice(1, 1 + yaml.length)).toEqual(yaml);
        const isClosed = end > 0 && all[end]?.trimEnd() === "---";
        expect(split.findings.length).toBe(isClosed ? 0 : 1);
        if (isClosed && split.bodyLineOffset > end) {
          expect(all.slice(split.bodyLineOffset)).toEqual(body);
        }
        if (!isClosed) expect(split.body).toBe("");
      }),
      planRandom("documents of lines of hyphens", effort(300, 20_000), 15),
    );
  });
});
