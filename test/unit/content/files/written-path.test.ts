import { posix } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWrittenPath } from "../../../../src/content/files/written-path.ts";
import { effort, planRandom } from "../../../support/test-effort.ts";

const read = (written: string) => readWrittenPath("policies/house/a.md", written);

describe("the address of a picture or a link", () => {
  it.each([
    ["porch.png", "policies/house/porch.png"],
    ["../porch.png", "policies/porch.png"],
    ["./a/../porch.png", "policies/house/porch.png"],
    ["/neighbors/porch.png", "neighbors/porch.png"],
    ["../../neighbors/porch.png", "neighbors/porch.png"],
    ["my%20house.png", "policies/house/my house.png"],
    ["caf%C3%A9.png", "policies/house/caf\u00E9.png"],
    ["cafe%CC%81.png", "policies/house/caf\u00E9.png"],
    ["photos%5Cporch.png", "policies/house/photos/porch.png"],
    ["50%25.png", "policies/house/50%.png"],
    ["a%zz.png", "policies/house/a%zz.png"],
    ["%ff.png", "policies/house/%ff.png"],
    ["porch.png?raw=true", "policies/house/porch.png"],
    ["porch.png#left", "policies/house/porch.png"],
  ])("names a file: %s", (written, path) => {
    expect(read(written)).toMatchObject({ kind: "file" });
    const found = read(written);
    expect(found.kind === "file" ? found.paths[0] : found.kind).toBe(path);
  });

  it.each([
    ["rules%20#2.png", "policies/house/rules #2.png"],
    ["why?.png", "policies/house/why?.png"],
    ["Guest%2520Policy.md", "policies/house/Guest%20Policy.md"],
    ["Guest%2520Policy.md", "policies/house/Guest Policy.md"],
  ])("may mean a file whose own name has such signs in it: %s", (written, path) => {
    const found = read(written);
    expect(found.kind === "file" ? found.paths : found.kind).toContain(path);
  });

  it.each([
    "../../../x.png",
    "..%2f..%2f..%2fx.png",
    "%2e%2e/%2E%2E/%2e%2e/x.png",
    "%252e%252e/%252e%252e/%252e%252e/x.png",
    "..%252f..%252f..%252fx.png",
    "%25252e%25252e%25252f..%25252f..%25252fx.png",
    "..\\..\\..\\x.png",
    "..%5c..%5c..%5cx.png",
    "a/b/../../../../../x.png",
    "/../x.png",
    "/..%5cx.png",
    "../../..",
  ])("leads outside, however that is hidden: %s", (written) => {
    expect(read(written)).toEqual({ kind: "outside" });
  });

  it.each([
    "p%00.png",
    "p%2500.png",
    "p%0a.png",
    "%1b.png",
    `${"a".repeat(256)}.png`,
    `${"é".repeat(130)}.png`,
    "%25".repeat(20_000),
    `%${"25".repeat(40)}2e.png`,
    "a/".repeat(100_000),
  ])("is one that no file can have: %#", (written) => {
    expect(read(written)).toEqual({ kind: "impossible" });
  });

  it.each([
    "C:\\Users\\Dana\\porch.png",
    "C:/Users/Dana/porch.png",
    "c%3A%5CUsers%5Cporch.png",
    "file:///home/dana/porch.png",
    "FILE:porch.png",
    "%5C%5Cserver%5Cshare%5Cporch.png",
    "~/porch.png",
  ])("is a place on the writer's own machine: %s", (written) => {
    expect(read(written)).toEqual({ kind: "ownMachine" });
  });

  it.each([
    "https://a.org/x.png",
    "HTTP://a.org/x.png",
    "data:image/png;base64,AA",
    "//a.org/x.png",
  ])("is somewhere else: %s", (written) => {
    expect(read(written).kind).toBe("elsewhere");
  });

  it("never names a path outside, or with a step that is no name", () => {
    const piece = fc.constantFrom(
      ...["..", ".", "/", "\\", "%2e", "%2E", "%2f", "%5c", "%25", "2e", "2f", "%00", "a", "é"],
      ...["e\u0301", " ", "#", "?", ":", "C:", "~", "%", "%ff", "policies", "/..", "..;"],
    );
    const anyLetters = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes));
    const written = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.oneof(written, anyLetters), (text) => {
        const found = read(text);
        for (const path of found.kind === "file" ? found.paths : []) {
          expect(posix.normalize(path || ".")).toBe(path || ".");
          expect(path).not.toMatch(/^\/|^\.\.(?:\/|$)|\\|\p{Control}/u);
        }
      }),
      planRandom("paths that lead nowhere they should", effort(1000, 100_000), 14),
    );
  });
});
