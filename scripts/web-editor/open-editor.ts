import type { Page } from "playwright-core";

/** Where the editor's own test backend keeps its files in the browser. */
const testRepository = "sveltia-cms-test";

/** Browsers keep files for `localhost`, as they do for a site with https. */
export function localOrigin(origin: string): string {
  return origin.replace("127.0.0.1", "localhost");
}

/** The editor in a browser, on files of its own in place of GitHub. */
export interface OpenEditor {
  readonly page: Page;
  /** Opens an address of the editor, such as `/collections/facts/entries/home`. */
  open(address: string): Promise<void>;
  /** Saves what is open, and waits until it is written. */
  save(): Promise<void>;
  /** Reads a file as it is written by now; nothing where there is none. */
  read(path: string): Promise<string | undefined>;
}

/** The address of a list. */
const savedPattern = /#\/collections\/[\w-]+$/;

/**
 * Opens the editor of a site, with its own test backend in place of GitHub: all else is as it was built.
 *
 * @param page a page of the browser, empty
 * @param origin where the site is served, as {@link localOrigin} has it
 * @param files the home's files by their paths
 */
export async function openEditor(
  page: Page,
  origin: string,
  files: Readonly<Record<string, string>>,
): Promise<OpenEditor> {
  await page.route("**/admin/config.json", async (route) => {
    const answer = await route.fetch();
    const config = await answer.json();
    await route.fulfill({ response: answer, json: { ...config, backend: { name: "test-repo" } } });
  });
  await page.goto(`${origin}/admin/editor.css`);
  await page.evaluate(writeFiles, { root: testRepository, files });
  await page.goto(`${origin}/admin/`);
  await page.getByRole("button", { name: "Work with Test Repository" }).click();
  await page.getByRole("row", { name: "The home" }).waitFor();
  return {
    page,
    async open(address) {
      // By way of the list, so that no field of the last form is taken for one of the next.
      const [, list = ""] = /^(\/collections\/[\w-]+)/.exec(address) ?? [];
      await page.goto(`${origin}/admin/#${list}`);
      await page.locator("[data-key-path]").first().waitFor({ state: "detached" });
      await page.goto(`${origin}/admin/#${address}`);
      await page.locator("[data-key-path]").first().waitFor();
    },
    async save() {
      const save = page.getByRole("button", { name: "Save", exact: true });
      // The editor takes what was typed a moment later: who presses at once may have to press again.
      await save.click();
      // Whatever was saved, the list is shown again.
      await page.waitForURL(savedPattern, { timeout: 10_000 }).catch(async () => {
        await save.click();
        await page.waitForURL(savedPattern);
      });
      await save.waitFor({ state: "hidden" });
    },
    read: (path) => page.evaluate(readFile, { root: testRepository, path }),
  };
}

/**
 * Finds the field of a form.
 *
 * @param page the page with the form
 * @param path its keys, such as `manager.phone`
 */
export function findField(page: Page, path: string) {
  return page.locator(`[data-key-path="${path}"]`).locator("input, textarea").first();
}

/** Runs in the browser. */
async function writeFiles({
  root,
  files,
}: {
  readonly root: string;
  readonly files: Readonly<Record<string, string>>;
}): Promise<void> {
  const top = await (await navigator.storage.getDirectory()).getDirectoryHandle(root, {
    create: true,
  });
  for (const [path, text] of Object.entries(files)) {
    const names = path.split("/");
    let folder = top;
    for (const name of names.slice(0, -1)) {
      folder = await folder.getDirectoryHandle(name, { create: true });
    }
    const file = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
    const writing = await file.createWritable();
    await writing.write(text);
    await writing.close();
  }
}

/** Runs in the browser. */
async function readFile({
  root,
  path,
}: {
  readonly root: string;
  readonly path: string;
}): Promise<string | undefined> {
  try {
    let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle(root);
    const names = path.split("/");
    for (const name of names.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
    return await (await (await folder.getFileHandle(names.at(-1) ?? "")).getFile()).text();
  } catch {
    return undefined;
  }
}
