import fc from "fast-check";
import { expect, it } from "vitest";
import { writeTarget } from "../../../../src/content/files/write-target.ts";
import { readWrittenPath } from "../../../../src/content/files/written-path.ts";
import { createMarkdown } from "../../../../src/content/markdown.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

const markdown = createMarkdown();

function follow(target: string): readonly string[] {
  const [, inline] = markdown.parse(`[a](${target})`, {});
  const link = inline?.children?.find(({ type }) => type === "link_open");
  const written = readWrittenPath("policies/a.md", String(link?.attrGet("href")));
  return written.kind === "file" ? written.paths : [];
}

it.each([
  ["porch.png", "porch.png"],
  ["my house.png", "<my house.png>"],
  ["Foto (1).jpg", "<Foto (1).jpg>"],
  ["rules #2.md", "<rules %232.md>"],
  ["https://a.org/my page", "https://a.org/my%20page"],
])("writes %s so that it can be followed: %s", (path, target) => {
  expect(writeTarget(path)).toBe(target);
});

it("writes any file's name so that the link leads to that file", () => {
  const sign = fc.constantFrom(
    ..."ab.éü(){}[]<>#?%&'\"!*_`~|;,=+@$^ \u00a0\u202f🏠-",
    "%20",
    "e\u0301",
  );
  const name = fc
    .array(sign, { minLength: 1, maxLength: 12 })
    .map((signs) => signs.join("").normalize("NFC"))
    .filter((text) => !/^\.{0,2}$|^[\s~]|\s$/.test(text));
  fc.assert(
    fc.property(name, (path) => {
      expect(follow(writeTarget(path))).toContain(`policies/${path}`);
    }),
    planRandom("names of files, linked to", effort(500, 20_000), 14),
  );
});
