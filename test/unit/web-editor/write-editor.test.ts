import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { homeFactsSchema } from "../../../src/content/facts/home-facts.ts";
import { editorPage } from "../../../src/web-editor/editor-page.ts";
import { readEditorProgram } from "../../../src/web-editor/editor-program.ts";

function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-editor-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

it("an editor that is not installed is not found", () => {
  expect(readEditorProgram(createFolder())).toEqual({ kind: "missing" });
});

it("a file of the editor that is another than was looked at is shown to nobody", () => {
  const home = createFolder();
  const program = join(home, "node_modules/@sveltia/cms/dist");
  mkdirSync(program, { recursive: true });
  writeFileSync(join(program, "sveltia-cms.js"), "send(localStorage);");
  expect(readEditorProgram(home)).toEqual({
    kind: "changed",
    file: "@sveltia/cms/dist/sveltia-cms.js",
  });
});

it("the editor's page loads nothing but files of the site, and asks not to be listed", () => {
  const addresses = [...editorPage.matchAll(/(?:src|href)="([^"]*)"/g)].map(
    ([, address]) => address,
  );
  expect(addresses).toEqual([
    "/admin/editor.css",
    "/admin/start-editor.js",
    "/admin/sveltia-cms.js",
  ]);
  expect(editorPage).toContain('<meta name="robots" content="noindex">');
});

it.each([
  ["oak-house/site", true],
  ["oak-house", false],
  ["https://github.com/oak-house/site", false],
  ["oak house/site", false],
])("a repository is an owner and a name: %s", (repository, isRight) => {
  expect(homeFactsSchema.shape.editor.safeParse({ repository }).success).toBe(isRight);
});

it.each([
  ["netlify", true],
  ["https://sign-in.example.org", true],
  ["http://sign-in.example.org", false],
  ["https://sign-in.example.org/auth?x", false],
])("who signs people in is Netlify or a server: %s", (signIn, isRight) => {
  const editor = { repository: "oak-house/site", signIn };
  expect(homeFactsSchema.shape.editor.safeParse(editor).success).toBe(isRight);
});

it.each([
  ["homes/oak", true],
  ["our homes/oak.house", true],
  ["../oak", false],
  ["homes/../oak", false],
  ["/homes", false],
  ["homes/", false],
  ["homes\\oak", false],
])("a folder of the repository leads down: %s", (folder, isRight) => {
  const editor = { repository: "oak-house/site", folder };
  expect(homeFactsSchema.shape.editor.safeParse(editor).success).toBe(isRight);
});
