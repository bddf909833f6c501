import { cpSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type ServedSite, serveSite } from "../../scripts/serve-site.ts";
import {
  buildEditedHome,
  editedDay,
  readHomeFiles,
  writeEditedHome,
} from "../../scripts/web-editor/edited-home.ts";
import {
  findField,
  localOrigin,
  type OpenEditor,
  openEditor,
} from "../../scripts/web-editor/open-editor.ts";
import { openBrowser } from "../../src/binder/open-browser.ts";
import { listFiles } from "../../src/build/output/list-files.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { checkHome } from "../../src/rules/check-home.ts";
import { createEditorConfig } from "../../src/web-editor/editor-config.ts";
import { readEditorSettings } from "../../src/web-editor/write-editor.ts";
import { answerForGitHub } from "./fake-github.ts";

const folder = mkdtempSync(join(tmpdir(), "front-porch-edited-"));
const [home, output] = [join(folder, "home"), join(folder, "output")];

/** What the page asked of other sites and got. */
const elsewhere: string[] = [];
/** What it wanted to run and was not let. */
const refused: string[] = [];

let site: ServedSite | undefined;
let browser: Browser | undefined;
let editor: OpenEditor;

beforeAll(async () => {
  writeEditedHome(home);
  renamePolicy("code-of-ethics", "our-promises");
  renamePolicy("leadership-manual", "for-managers");
  await buildEditedHome(home, output);
  [site, browser] = await Promise.all([serveSite(output), openBrowser()]);
  const origin = localOrigin(site.origin);
  // Forms show a field once it is in sight.
  const page = await browser.newPage({ viewport: { width: 1000, height: 4000 } });
  page.on("requestfinished", (request) => {
    const isOwn = /^(?:blob|data):/.test(request.url()) || request.url().startsWith(origin);
    if (!isOwn) elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (/script-src|unsafe-eval|worker-src/.test(message.text())) refused.push(message.text());
  });
  editor = await openEditor(page, origin, readHomeFiles(home));
});
afterAll(async () => {
  await Promise.all([site?.close(), browser?.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** Gives a policy a name of the home's own, so that its front matter has to say what it is. */
function renamePolicy(type: string, name: string): void {
  const [before, after] = [`policies/${type}.md`, `policies/${name}.md`];
  renameSync(join(home, before), join(home, after));
  for (const [path, text] of Object.entries(readHomeFiles(home))) {
    const linked = text.replaceAll(`${type}.md`, `${name}.md`);
    const said = path === after ? linked.replace("---\n", `---\ntype: ${type}\n`) : linked;
    if (said !== text) writeFileSync(join(home, path), said);
  }
}

/** The lines that are another than before, and those that are new. */
function listChanges(before: string, after: string): readonly string[] {
  const old = new Set(before.split("\n"));
  return after.split("\n").filter((line) => !old.has(line));
}

/** What the check finds wrong with the home where a file is another. */
async function listErrors(file: string, text: string): Promise<readonly string[]> {
  const changed = mkdtempSync(join(tmpdir(), "front-porch-changed-"));
  onTestFinished(() => rm(changed, { recursive: true, force: true }));
  for (const part of ["_data", "policies", "neighbors"]) {
    cpSync(join(home, part), join(changed, part), { recursive: true });
  }
  writeFileSync(join(changed, file), text);
  const read = await readIdentifiedHome(changed);
  return checkHome(read, { today: editedDay, isProduction: false })
    .filter(({ severity, ...finding }) => severity === "error" || finding.file === file)
    .filter(({ rule }) => rule !== "sample/facts")
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe("the editor of a site", () => {
  it("changes one fact, and not a letter of all else in the file", async () => {
    await editor.open("/collections/facts/entries/home");
    await findField(editor.page, "manager.phone").fill("480-555-0177");
    await editor.save();
    const before = readFileSync(join(home, "_data/home.yaml"), "utf8");
    const after = (await editor.read("_data/home.yaml")) ?? "";
    expect(after).toBe(before.replace("phone: 480-555-0142", "phone: 480-555-0177"));
    expect(await listErrors("_data/home.yaml", after)).toEqual([]);
  });

  it("adds a policy on pets, which passes the check as it is written", async () => {
    await editor.open("/collections/other-policies/new");
    const { page } = editor;
    expect(await findField(page, "body").inputValue()).toContain("> [!READ] Write here:");
    // A new form takes what it begins with a moment after it is shown, in the place of what was typed by then.
    await expect
      .poll(async () => {
        await findField(page, "title").fill("Pets");
        await page.waitForTimeout(500);
        return findField(page, "title").inputValue();
      })
      .toBe("Pets");
    await findField(page, "summary").fill("Which animals may live in {{ home.name }}.");
    await findField(page, "body").fill(
      "One small pet in a cage or a tank is welcome.\n\n## Whom to ask\n\nAsk {{ home.manager.name }} first.",
    );
    for (const path of ["effective", "reviewed"]) await findField(page, path).fill(editedDay);
    await editor.save();
    const written = (await editor.read("policies/pets.md")) ?? "";
    expect(written).toBe(
      [
        "---",
        "title: Pets",
        "summary: Which animals may live in {{ home.name }}.",
        "audience: residents",
        "version: 1.0",
        `effective: ${editedDay}`,
        `reviewed: ${editedDay}`,
        "reviewEvery: 12 months",
        "---",
        "",
        "One small pet in a cage or a tank is welcome.",
        "",
        "## Whom to ask",
        "",
        "Ask {{ home.manager.name }} first.",
        "",
      ].join("\n"),
    );
    expect(await listErrors("policies/pets.md", written)).toEqual([]);
  });

  it("begins a document that the site knows with its sections", async () => {
    await editor.open("/collections/policies/entries/chores");
    expect(await findField(editor.page, "title").inputValue()).toBe("Chores");
    expect(await findField(editor.page, "body").inputValue()).toContain("## Daily chores");
  });

  it("opens and writes every document of the home, and changes the one line alone", async () => {
    const known = listKnown(output);
    expect(known.get("policies/our-promises.md")).toBe("code-of-ethics");
    expect([...known.values()]).not.toContain("leadership-manual"); // whose name not everybody knows
    for (const [file, before] of Object.entries(readHomeFiles(home))) {
      const [, part, name] = /^(policies|neighbors)\/([^/]+)\.md$/.exec(file) ?? [];
      if (part === undefined || name === undefined) continue;
      const type = known.get(file);
      const collection =
        part === "neighbors" ? part : type === undefined ? "other-policies" : "policies";
      await editor.open(`/collections/${collection}/entries/${type ?? name}`);
      const title = findField(editor.page, "title");
      await title.fill(`${await title.inputValue()} anew`);
      await editor.save();
      const after = (await editor.read(file)) ?? "";
      expect(listChanges(before, after), file).toEqual([expect.stringMatching(/^title: .* anew$/)]);
      expect(after.split("\n").length, file).toBe(before.split("\n").length);
    }
  });

  it("opens and writes every file of facts, and changes the one line alone", async () => {
    const changes = [
      ["schedule", "week.0.what", /what: .* anew$/],
      ["resources", "list.0.about", /about: .* anew$/],
      ["standard", "own", /own: .*anew$/],
      ["evidence", "public.0.where", /where: .* anew/],
    ] as const;
    for (const [name, path, line] of changes) {
      await editor.open(`/collections/facts/entries/${name}`);
      await unfold(editor.page, path);
      const field = findField(editor.page, path);
      await field.fill(`${await field.inputValue()} anew`.trim());
      await editor.save();
      const file = `_data/${name}.yaml`;
      const before = readFileSync(join(home, file), "utf8");
      const after = (await editor.read(file)) ?? "";
      expect(listChanges(before, after), name).toEqual([expect.stringMatching(line)]);
      expect(before.split("\n").filter((each) => !after.includes(each)).length, name).toBeLessThan(
        2,
      );
    }
  });

  it("does not take what the check would refuse, and says why", async () => {
    await editor.open("/collections/facts/entries/home");
    await findField(editor.page, "capacity").fill("eight");
    await editor.page.getByRole("button", { name: "Save", exact: true }).click();
    await editor.page.getByText("Write a whole number in digits.").waitFor();
    expect(await editor.read("_data/home.yaml")).not.toContain("eight");
  });

  it("asked nothing of another site meanwhile, ran nothing that its policy forbids, and shows its own icons", async () => {
    expect(elsewhere).toEqual([]);
    expect(refused).toEqual([]);
    const hasIcons = await editor.page.evaluate(async () => {
      const loaded = await document.fonts.load('16px "Material Symbols Outlined"');
      return loaded.some(({ status }) => status === "loaded");
    });
    expect(hasIcons).toBe(true);
  });
});

describe("the editor of a home in a folder of its repository", () => {
  it("opens and writes the files there, and none beside the home", async () => {
    if (site === undefined || browser === undefined) throw new Error("Nothing is open.");
    const settings = readEditorSettings(await readIdentifiedHome(home));
    if (settings === undefined) throw new Error("The editor is off.");
    const file = join(output, "_site/admin/config.json");
    const built = readFileSync(file);
    onTestFinished(() => writeFileSync(file, built));
    writeFileSync(file, JSON.stringify(createEditorConfig({ ...settings, folder: "homes/oak" })));
    const page = await browser.newPage({ viewport: { width: 1000, height: 4000 } });
    const files = Object.entries(readHomeFiles(home));
    const below = await openEditor(
      page,
      localOrigin(site.origin),
      Object.fromEntries(files.map(([path, text]) => [`homes/oak/${path}`, text] as const)),
    );
    for (const [list, name, path] of [
      ["policies", "code-of-ethics", "policies/our-promises.md"],
      ["other-policies", "for-managers", "policies/for-managers.md"],
      ["neighbors", "index", "neighbors/index.md"],
    ] as const) {
      await below.open(`/collections/${list}/entries/${name}`);
      await findField(page, "title").fill("Another title");
      await below.save();
      expect(await below.read(`homes/oak/${path}`)).toContain("\ntitle: Another title\n");
      expect(await below.read(path)).toBeUndefined();
    }
  });
});

describe("a change that is saved to GitHub, for which somebody else answers here", () => {
  it("is a branch, a commit and a plain pull request, and nothing on the published branch", async () => {
    if (site === undefined || browser === undefined) throw new Error("Nothing is open.");
    const page = await browser.newPage({ viewport: { width: 1000, height: 1600 } });
    const changes = await answerForGitHub(page, readHomeFiles(home));
    const origin = localOrigin(site.origin);
    await page.goto(`${origin}/admin/`);
    await page.getByRole("button", { name: "Sign In Using Access Token" }).click();
    await page.locator("[role=dialog] input, dialog input").first().fill("made-up-token");
    await page.getByRole("button", { name: "Sign In", exact: true }).click();
    await page.getByRole("row", { name: "The week" }).waitFor();
    await page.goto(`${origin}/admin/#/collections/other-policies/new`);
    await findField(page, "title").fill("Pets");
    await findField(page, "body").fill("One small pet.");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect.poll(() => changes.length, { timeout: 15_000 }).toBe(4);
    const repository = "/repos/juniper-house/site";
    expect(changes.map(({ what }) => what)).toEqual([
      "branch",
      "commit",
      `POST ${repository}/pulls`,
      `POST ${repository}/issues/7/labels`,
    ]);
    const [branch, commit, pull, label] = changes.map(({ sent }) => sent);
    expect(branch).toMatchObject({ name: "refs/heads/cms/other-policies/pets" });
    expect(commit).toMatchObject({
      branch: { branchName: "cms/other-policies/pets" },
      fileChanges: { additions: [{ path: "policies/pets.md" }], deletions: [] },
    });
    expect(pull).toMatchObject({ head: "cms/other-policies/pets", base: "main", draft: false });
    expect(label).toEqual({ labels: ["sveltia-cms/draft"] });
  });
});

describe("a site that has an editor", () => {
  it("names it nowhere else: in no page, list or file of the search, and in no page for residents", () => {
    const named = [
      ...listFiles(join(output, "_site"))
        .filter((file) => !file.startsWith("admin/") && file !== "_headers")
        .map((file) => join(output, "_site", file)),
      ...listFiles(join(output, "_residents")).map((file) => join(output, "_residents", file)),
    ].filter((path) => /\/admin\b|sveltia/i.test(readFileSync(path, "latin1")));
    expect(named).toEqual([]);
  });

  it("says in its headers what the editor may do, and keeps it out of search engines", () => {
    const headers = readFileSync(join(output, "_site", "_headers"), "utf8");
    expect(headers).toContain("\n/admin/*\n");
    expect(headers).toMatch(/\/admin\/\*\n(?: {2}.*\n)*? {2}X-Robots-Tag: noindex/);
  });
});

/** The policies of kinds that the site knows, as the editor's settings list them: their names there by their files. */
function listKnown(built: string): ReadonlyMap<string, string> {
  const config = JSON.parse(readFileSync(join(built, "_site/admin/config.json"), "utf8"));
  const known = config.collections.find(({ name }: { name: string }) => name === "policies");
  return new Map(
    known.files.map(({ name, file }: { name: string; file: string }) => [file, name] as const),
  );
}

/** Opens the entries of a list that a field stands in. */
async function unfold(page: Page, path: string): Promise<void> {
  const [list] = path.split(".");
  if (list === path) return;
  const expand = page
    .locator(`[data-key-path="${list}"]`)
    .getByRole("button", { name: "Expand All" });
  if (await expand.isVisible()) await expand.click();
}
