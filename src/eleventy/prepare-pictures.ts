import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Audience } from "../content/audience.ts";
import { findPicturePath } from "../content/picture-path.ts";
import { type Home, listPassages } from "../document-types/document.ts";
import type { Picture, Pictures } from "../views/pictures.ts";
import type { OutputFolders } from "./render-site.ts";

/** As wide or high as a page ever shows a picture on a sharp screen, in pixels. */
const longestSide = 1600;

/**
 * Prepares the pictures of a home: each is turned upright, made as small as a page needs, and
 * stripped of what the camera wrote into it, such as the place where it was taken. A residents'
 * picture goes into the residents' folder and nowhere else.
 *
 * @param home the checked home
 * @param folders where the site is written
 * @returns the pictures by their paths
 * @throws when a file is no picture after all
 */
export async function preparePictures(home: Home, folders: OutputFolders): Promise<Pictures> {
  const pictures = new Map<string, Picture>();
  for (const { path, audience } of listPictures(home)) {
    const key = `${audience} ${path}`;
    if (pictures.has(key)) continue;
    const { bytes, width, height } = await shrink(await readFile(join(home.contentFolder, path)));
    const name = `${createHash("sha256").update(bytes).digest("hex").slice(0, 12)}.webp`;
    const folder = join(audience === "public" ? folders.public : folders.residents, "pictures");
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, name), bytes);
    const below = audience === "public" ? "/pictures" : "/residents/pictures";
    pictures.set(key, { address: `${below}/${name}`, width, height });
  }
  return { find: (path, audience) => pictures.get(`${audience} ${path}`) };
}

interface ListedPicture {
  readonly path: string;
  readonly audience: Audience;
}

function listPictures(home: Home): readonly ListedPicture[] {
  return home.documents.flatMap((document) =>
    listPassages(document)
      .filter(({ audience }) => audience !== "house")
      .flatMap(({ passage, audience }) =>
        passage.images.flatMap(({ source }) => {
          const path = findPicturePath(document.file, source);
          return path === undefined ? [] : [{ path, audience }];
        }),
      ),
  );
}

async function shrink(original: Buffer) {
  // Loaded only for homes that have pictures: most have none.
  const { default: sharp } = await import("sharp");
  const { data, info } = await sharp(original, { failOn: "none" }) // a cut-off picture is still one
    .rotate() // upright, before the note about it is dropped with the rest
    .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
    .webp({ quality: 80 })
    .toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
