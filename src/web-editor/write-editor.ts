import { existsSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import type { Home } from "../documents/document.ts";
import { findBeside, isFromSource, projectFolder } from "../package-folder.ts";
import { createEditorConfig, type EditorSettings } from "./editor-config.ts";
import { editorPage, editorStyles } from "./editor-page.ts";
import { type EditorProgram, editorPackage, readEditorProgram } from "./editor-program.ts";
import { listEditedPolicies } from "./list-edited-policies.ts";
import { describeMisplaced, findRepositoryPlace } from "./repository-place.ts";

/** Where the editor stands on the site. */
export const editorFolder = "admin";

/** The script that starts it: the package brings it, and here it is bundled by a command. */
export const startScript: string = isFromSource
  ? join(projectFolder, ".cache", "web-editor", "start-editor.js")
  : findBeside("web-editor/start-editor.js");

/**
 * Reads whether a home has turned its editor on, for which repository, and what it opens there.
 *
 * @param home the home, for the day of the build
 */
export function readEditorSettings(
  home: Pick<Home, "facts" | "documents" | "notInForce">,
): EditorSettings | undefined {
  const facts = home.facts.home;
  if (facts?.editor === undefined) return undefined;
  const { repository, branch, folder, signIn } = facts.editor;
  return {
    name: facts.name.shown,
    siteUrl: facts.siteUrl.shown,
    repository: repository.shown,
    branch: branch?.shown ?? "main",
    folder: folder?.shown,
    signIn: signIn?.shown,
    policies: listEditedPolicies(home),
  };
}

/**
 * Puts the editor beside the pages of a site that has turned it on. What it writes is the program, and what the
 * home says of its repository: no text of the home, whoever may read it. Where git knows that the home lies
 * elsewhere in the repository than it says, there is none: it would write beside the home.
 *
 * @param settings what the home says of its editor
 * @param home the home's folder, where npm put the editor
 * @param site the folder of the published pages
 * @returns why there is no editor, as a sentence with what to do; nothing where it stands there
 * @throws when the disk refuses
 */
export async function writeEditor(
  settings: EditorSettings,
  home: string,
  site: string,
): Promise<string | undefined> {
  const misplaced = describeMisplaced(settings, findRepositoryPlace(home));
  if (misplaced !== undefined) return misplaced;
  if (!existsSync(startScript)) return "Run this first: npm run bundle-editor";
  const program = readEditorProgram(resolve(home));
  if (program.kind !== "found") return describeNoEditor(program);
  const files = new Map<string, string | Uint8Array>([
    ...program.files,
    ["index.html", editorPage],
    ["editor.css", editorStyles],
    ["start-editor.js", readFileSync(startScript)],
    ["config.json", JSON.stringify(createEditorConfig(settings))],
  ]);
  for (const [path, content] of files) {
    const file = join(site, editorFolder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return undefined;
}

function describeNoEditor(program: Exclude<EditorProgram, { readonly kind: "found" }>): string {
  const install = `npm install --save-exact ${editorPackage.name}@${editorPackage.version}`;
  return program.kind === "missing"
    ? `_data/home.yaml turns the editor on, and it is not installed. Type this in the home's folder: ${install}. Or take out “editor:” there.`
    : `The editor's file ${program.file} is not the one that this version of Front Porch knows, and whoever signs in would trust it. Type this in the home's folder: ${install}.`;
}
