import { cpSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPreview } from "../../src/preview/start-preview.ts";
import { buildSample } from "../build-sample.ts";
import { serveSite } from "../serve-site.ts";
import { makeSlip, pictureDay, readAll, runCommandHere, writeGuideHome } from "./guide-home.ts";
import type { PictureScene } from "./guide-pictures.ts";
import { showConversation } from "./show-conversation.ts";

/** How many letters a line of the pictured terminal has. */
export const terminalColumns = 92;

/** Something that pictures are taken of. */
export type OpenScene =
  | { readonly kind: "terminal"; readonly sent: string }
  | { readonly kind: "site"; readonly origin: string };

/** All that the pictures are taken of. */
export interface Scenes {
  find(scene: PictureScene): OpenScene;
  close(): Promise<void>;
}

/**
 * Makes the home that the guides show, and opens all that is pictured of it.
 *
 * @param sampleOutput where the sample home is built already; it is built here unless given
 */
export async function openScenes(sampleOutput?: string): Promise<Scenes> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-guide-"));
  const inFolder = (name: string) => join(folder, name);
  const home = inFolder("home");
  await writeGuideHome(home);
  for (const [copy, change] of [
    ["slip", makeSlip],
    ["read", readAll],
  ] as const) {
    cpSync(home, inFolder(copy), { recursive: true });
    change(inFolder(copy));
  }
  await runCommandHere("build", "--content", inFolder("read"), "--output", inFolder("built"));
  if (sampleOutput === undefined) buildSample(inFolder("sample"));
  const conversation = await showConversation(terminalColumns);
  const next = await runCommandHere("next", "--content", home);
  const [preview, slip, published, sample] = await Promise.all([
    openPreview(home, inFolder("preview-output")),
    openPreview(inFolder("slip"), inFolder("slip-output")),
    serveSite(inFolder("built")),
    serveSite(sampleOutput ?? inFolder("sample")),
  ]);
  const scenes: Readonly<Record<PictureScene, OpenScene>> = {
    conversation: { kind: "terminal", sent: conversation },
    next: { kind: "terminal", sent: `$ npm run next\n\n${next}` },
    preview: { kind: "site", origin: preview.origin },
    slip: { kind: "site", origin: slip.origin },
    published: { kind: "site", origin: published.origin },
    sample: { kind: "site", origin: sample.origin },
  };
  return {
    find: (scene) => scenes[scene],
    async close() {
      await Promise.all([preview, slip, published, sample].map(({ close }) => close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function openPreview(contentFolder: string, output: string) {
  const preview = await startPreview({
    ...{ contentFolder, output, port: 0 },
    readToday: () => pictureDay,
    onBuild: () => undefined,
  });
  if (preview.kind !== "started") throw new Error(preview.message);
  return { origin: `http://127.0.0.1:${preview.port}`, close: () => preview.close() };
}
