import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { serveSite } from "../serve-site.ts";
import {
  buildEditedHome,
  editedDay,
  installEditor,
  readHomeFiles,
  writeEditedHome,
} from "../web-editor/edited-home.ts";
import { findField, localOrigin, type OpenEditor, openEditor } from "../web-editor/open-editor.ts";
import { type PicturedPage, shrinkPicture } from "./look-at-picture.ts";

/** A picture of the editor: its file, and what is done before it is taken. */
interface EditorPicture {
  readonly file: string;
  readonly prepare: (editor: OpenEditor) => Promise<unknown>;
}

const pets = `One small pet in a cage or a tank is welcome. Dogs and cats are not: the house is too full for them.

## What holds

- Whoever brings the pet feeds it and cleans up after it, every day.
- It stays in the bedroom. Your roommate has to agree first.

## Whom to ask

Ask {{ home.manager.name }} before you bring it: {{ home.manager.phone }}.`;

/** A pet policy from idea to saved change, one picture after the other. */
export const editorPictures: readonly EditorPicture[] = [
  {
    file: "editor-start.png",
    async prepare({ page }) {
      await page.getByRole("row", { name: "The week" }).waitFor();
      await page.getByText("Loading Sveltia").waitFor({ state: "hidden" });
    },
  },
  {
    file: "editor-new-policy.png",
    prepare: (editor) => editor.open("/collections/other-policies/new"),
  },
  {
    file: "editor-pets.png",
    async prepare({ page }) {
      await findField(page, "title").fill("Pets");
      await findField(page, "summary").fill(
        "Which pets may live in {{ home.name }}, and who cares for them.",
      );
      await findField(page, "body").fill(pets);
    },
  },
  {
    file: "editor-saved.png",
    async prepare(editor) {
      await editor.save();
      await editor.page.getByRole("row", { name: "Pets" }).waitFor();
      await editor.page.getByText("Entry saved.").waitFor({ state: "hidden" });
    },
  },
];

/**
 * Goes the way of the guide in the editor of a home, with its own test backend in place of GitHub, and hands over
 * each picture of it.
 *
 * @param browser the browser it is opened in
 * @param use what is done with each picture
 */
export async function walkEditor(
  browser: Browser,
  use: (file: string, pictured: PicturedPage) => Promise<void>,
): Promise<void> {
  await installEditor();
  const folder = await mkdtemp(join(tmpdir(), "front-porch-editor-"));
  const [home, output] = [join(folder, "home"), join(folder, "output")];
  writeEditedHome(home);
  await buildEditedHome(home, output);
  const [site, page] = await Promise.all([
    serveSite(output),
    browser.newPage({
      viewport: { width: 1000, height: 760 },
      colorScheme: "light",
      reducedMotion: "reduce",
    }),
  ]);
  try {
    await page.clock.setFixedTime(new Date(`${editedDay}T18:00:00Z`));
    const editor = await openEditor(page, localOrigin(site.origin), readHomeFiles(home));
    for (const { file, prepare } of editorPictures) {
      await prepare(editor);
      await page.evaluate(async () => {
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
      });
      const words = await readWords(page);
      await use(file, { words, take: async () => shrinkPicture(await page.screenshot()) });
    }
  } finally {
    await Promise.all([site.close(), page.close()]);
    await rm(folder, { recursive: true, force: true });
  }
}

/** What is read on the page, and in its fields; a letter of an icon is no word. */
async function readWords(page: Page): Promise<string> {
  const words = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement) {
        found.push(node.value);
      } else if (node instanceof Text) {
        const around = node.parentElement;
        const isIcon = around?.classList.contains("material-symbols-outlined");
        if (!isIcon && around?.checkVisibility()) found.push(node.data);
      }
    }
    return found.join("\n");
  });
  return words.replaceAll(/\s+/g, " ").trim();
}
