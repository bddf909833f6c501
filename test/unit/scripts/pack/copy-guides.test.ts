import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { copyGuides } from "../../../../scripts/pack/copy-guides.ts";
import { projectFolder } from "../../../../src/package-folder.ts";

it("guides in the package say what their pictures show, since there are none", () => {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-guides-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  copyGuides(projectFolder, folder);
  const guide = readFileSync(join(folder, "docs/operators.md"), "utf8");
  expect(guide).toContain(
    "(A picture, on the project's website: The conversation of setup in a terminal",
  );
  expect(guide).toContain("website: The neighbors' page of a home that was set up");
  expect(guide).not.toContain("pictures/");
  expect(guide).toContain("[writing.md](writing.md)");
});
