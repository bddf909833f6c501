import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../src/content/files/decode-text.ts";
import { parseHeading } from "../../../src/content/heading-attributes.ts";
import { parseYaml } from "../../../src/content/parse-yaml.ts";
import { splitFrontMatter } from "../../../src/content/split-front-matter.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { findContacts } from "../../../src/rules/contact/typed-contacts.ts";
import { findPlaceholders } from "../../../src/rules/placeholder/find-placeholders.ts";
import { createSlug } from "../../../src/text/fold-text.ts";
import { createHome } from "../../support/create-home.ts";

/** Text out of the pieces that mean something to the readers, so that most runs reach deep. */
const pieces = [
  ...["---\n", "\n", "\n\n", "# ", "## ", "- ", "1. ", "> ", "```\n", "    ", "\t", "|", "|---|\n"],
  ...[
    "title: ",
    "audience: public\n",
    "slug: ",
    "changes:\n  - ",
    "{{ ",
    " }}",
    "home.name",
    "{#",
    "}",
  ],
  ...["[a](", ")", "![", "](", "**", "__", "<<", ">>", "javascript:", "%5C%5C%5B", "%", "http://["],
  ...[
    "602-555-0134",
    "a@b.co",
    "within 2 days",
    "We answer ",
    "__proto__: ",
    "&a ",
    "*a",
    "!!x ",
    "'",
    '"',
  ],
  ...["\u0000", "\u200b", "\ud800", "é", "🏠", "<b>", "&amp;", "\\", "{", "[", ": "],
];
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join("")),
);

describe("any text at all", () => {
  it("is split into front matter and body, and nothing of the body is lost", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const split = splitFrontMatter("policies/a.md", text);
        expect(text.endsWith(split.body)).toBe(true);
        const lines = text.split("\n").length - split.body.split("\n").length;
        if (split.findings.length === 0) expect(split.bodyLineOffset).toBe(lines);
      }),
    );
  });

  it("is read as YAML or refused with a place in the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { value, findings } = parseYaml("_data/home.yaml", text);
        expect(value === undefined).toBe(findings.length > 0);
        const lines = text.split("\n").length;
        expect(findings.every(({ line }) => line >= 1 && line <= lines)).toBe(true);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
    );
  });

  it("is taken apart as a heading", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof parseHeading(text).title).toBe("string");
      }),
    );
  });

  it("makes a slug that is safe as an address", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(createSlug(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      }),
    );
  });

  it("is decoded from any bytes, or refused", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
        expect(decodeText("policies/a.md", bytes).kind).toMatch(/^(?:text|fault)$/);
      }),
    );
  });

  it("is looked through for placeholders and contacts at their offsets", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { offset, typed } of [
          ...findPlaceholders(text, { isForm: false }),
          ...findContacts(text),
        ]) {
          expect(text.slice(offset, offset + typed.length)).toBe(typed);
        }
      }),
    );
  });

  it("is read and checked as a home, with every finding in a file that has its line", async () => {
    await fc.assert(
      fc.asyncProperty(anyText, anyText, anyText, async (policy, page, facts) => {
        const files = {
          "policies/grievance-policy.md": policy,
          "neighbors/a.md": `---\ntitle: A\naudience: public\n---\n${page}`,
          "_data/standard.yaml": facts,
        };
        const home = await readIdentifiedHome(await createHome(files));
        for (const finding of checkHome(home, { today: "2026-11-21", isProduction: true })) {
          const text = Object.entries(files).find(([file]) => file === finding.file)?.[1] ?? "";
          const lines = text.split(/\r\n|\r|\n/).length;
          expect(finding.line).toBeGreaterThanOrEqual(1);
          expect(finding.column).toBeGreaterThanOrEqual(1);
          if (text !== "") expect(finding.line).toBeLessThanOrEqual(lines);
        }
      }),
      { numRuns: 60 },
    );
  });
});
