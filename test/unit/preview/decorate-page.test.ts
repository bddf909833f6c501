import { expect, it } from "vitest";
import { createStatusPage, decoratePage } from "../../../src/preview/decorate-page.ts";

const page =
  '<!doctype html><html lang="en"><head><title>A</title></head><body class="page"><p>$& text</p></body></html>';
const finding = {
  file: "policies/a.md",
  line: 3,
  column: 1,
  endLine: 3,
  endColumn: 6,
  rule: "section/missing",
  severity: "error",
  message: "<script>alert(1)</script> is missing.",
  parts: [
    { kind: "typed", text: "<script>alert(1)</script>" },
    { kind: "text", text: " is missing." },
  ],
  fix: "Write it.",
  standards: [],
  related: [
    {
      file: "policies/b.md",
      line: 7,
      column: 1,
      endLine: 7,
      endColumn: 1,
      message: "<Here> too.",
    },
  ],
  edits: [],
} as const;

const nothingLeft = { marks: 0, steps: [] };

it("adds live reload and nothing visible to a page of a good build", () => {
  const html = decoratePage(page, { status: { kind: "good" }, note: undefined });
  expect(html).toContain(
    '<script type="module" src="/__preview/reload-client.js"></script></head>',
  );
  expect(html).toContain('<body class="page"><p>$& text</p>');
});

it("lists errors with their place, words and fix, escaped, and no warnings", () => {
  const warning = { ...finding, line: 9, severity: "warning" } as const;
  const status = { kind: "findings", findings: [finding, warning] } as const;
  const html = decoratePage(page, { status, note: undefined });
  expect(html).toMatch(/\b1 error\b/);
  expect(html).toContain("<code>policies/a.md:3:1–5</code>");
  expect(html).toContain("<q>&lt;script&gt;alert(1)&lt;/script&gt;</q> is missing.");
  expect(html).toContain("<code>policies/b.md:7:1</code> &lt;Here&gt; too.");
  expect(html).toContain("<code>npm run -s explain -- section/missing</code>");
  expect(html).toContain("Write it.");
  expect(html).not.toContain("policies/a.md:9");
  expect(html).toMatch(/last good/);
});

it("needs nothing that the site's policy forbids", () => {
  const status = { kind: "findings", findings: [finding] } as const;
  const html =
    decoratePage(page, { status, note: "For residents." }) + createStatusPage(status, nothingLeft);
  expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc="\/)/);
});

it("stands alone where there is no site", () => {
  const html = createStatusPage({ kind: "faults", lines: ["The template is wrong."] }, nothingLeft);
  expect(html).toContain("The template is wrong.");
  expect(html).toContain('<html lang="en">');
  expect(html).toMatch(/not built yet/);
});

it("says of the preview's own pages what cannot be shown, and calls none of them old", () => {
  const status = { kind: "findings", findings: [finding] } as const;
  const html = (shown: "own" | "own without site") =>
    decoratePage(page, { status, shown, note: undefined });
  expect(html("own")).toContain("Pages of the site are shown from the last good site.");
  expect(html("own without site")).not.toMatch(/last good|This page is from/);
});

it("says in place of a site what is left to do, escaped", () => {
  const step = { what: "Read <b>it</b>", where: ["a.md  2 left"], more: 3, how: "npm start" };
  const html = createStatusPage(
    { kind: "findings", findings: [finding] },
    { marks: 2, steps: [step] },
  );
  expect(html).toContain("Read &lt;b&gt;it&lt;/b&gt;.");
  expect(html).toContain("<li>a.md  2 left</li><li>and 3 more</li>");
  expect(html).toContain("How: npm start");
  expect(html).toContain(">2 left to read</a>");
  expect(html).not.toContain("last good");
});
