import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findLogo } from "../../content/pictures/home-logo.ts";
import { findPicture } from "../../content/pictures/read-pictures.ts";
import type { PublishedPicture } from "../../content/shown-words.ts";
import { type Home, listImages } from "../../documents/document.ts";
import type { Pictures } from "../../pages/pictures.ts";
import type { OutputFolders } from "./output-folders.ts";

/**
 * Writes the pictures of a home, which were made small when the home was read. A residents' picture
 * goes into the residents' folder and nowhere else.
 *
 * @param home the checked home
 * @param folders where the site is written
 * @returns the pictures by their paths
 * @throws when the disk is full
 */
export async function writePictures(home: Home, folders: OutputFolders): Promise<Pictures> {
  const pictures = new Map<string, PublishedPicture>();
  const logo = findLogo(home.facts);
  const shown = [
    ...home.documents.flatMap((document) =>
      listImages(document).map(({ image, audience }) => ({
        reference: { file: document.file, source: image.source },
        audience,
      })),
    ),
    ...(logo === undefined ? [] : [{ reference: logo, audience: "public" as const }]),
  ];
  for (const { reference, audience } of shown) {
    const found = findPicture(home.pictures, reference);
    if (audience === "house" || found.kind !== "picture") continue;
    const key = `${audience} ${found.path}`;
    if (pictures.has(key)) continue;
    const { bytes, name, width, height } = found;
    const folder = join(folders[audience], "pictures");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), bytes);
    const below = audience === "public" ? "/pictures" : "/residents/pictures";
    pictures.set(key, { address: `${below}/${name}`, width, height });
  }
  return { find: (path, audience) => pictures.get(`${audience} ${path}`) };
}
