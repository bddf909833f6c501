import {
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { writeFiles } from "../../../src/import/write-import.ts";

it("puts a whole file in place of the one before it, so that a full disk leaves no half of it", () => {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "policies"));
  const place = join(folder, "policies", "pets.md");
  writeFileSync(place, "as it was");
  linkSync(place, join(folder, "same")); // shows what happened to the very file
  expect(writeFiles(folder, [{ path: "policies/pets.md", text: "as it is" }])).toBeUndefined();
  expect(readFileSync(join(folder, "same"), "utf8")).toBe("as it was");
  expect(readFileSync(place, "utf8")).toBe("as it is");
  expect(readdirSync(join(folder, "policies"))).toEqual(["pets.md"]);
});

it("leaves nothing beside a file that cannot be put in its place", () => {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-import-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "policies", "pets.md"), { recursive: true });
  const file = { path: "policies/pets.md", text: "words" };
  expect(writeFiles(folder, [file])).toEqual({ path: file.path, kind: "wrongKind" });
  expect(readdirSync(join(folder, "policies"))).toEqual(["pets.md"]);
});
