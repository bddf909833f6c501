import { createHash } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locale } from "../locales/locale.ts";
import { writeAccentStyles } from "./accent.ts";
import { type CardWords, cardSize, drawCard } from "./draw-card.ts";
import { drawIcon } from "./draw-icon.ts";
import { writePng } from "./raster/write-png.ts";

/** What a face is made of, as everybody may read it. */
export interface FaceHome {
  readonly name: string;
  readonly area: string;
  /** The site's address, without a slash at its end. */
  readonly siteUrl: string;
  /** The color of links and buttons, where the home has one of its own, such as `#2f6f4f`. */
  readonly accent?: string | undefined;
}

/** What pages say of the site's face. */
export interface SiteFace {
  /** The card's address on the site, as other sites ask for it. */
  readonly card: string;
  /** What the card shows, for who does not see it. */
  readonly cardWords: string;
  readonly width: number;
  readonly height: number;
  /** What is drawn on the card, and the name of its file. */
  readonly cardDrawing: { readonly words: CardWords; readonly file: string };
  /** What stands behind the theme's styles; nothing in it where the home has no color of its own. */
  readonly styles: string;
  /** What a phone asks for that puts the site on its screen (https://www.w3.org/TR/appmanifest/). */
  readonly manifest: string;
}

/** A change of how a card is drawn gives it another name: services keep a picture by its address. */
const drawingVersion = 1;

function nameCard(words: CardWords): string {
  const sum = createHash("sha256")
    .update(JSON.stringify([drawingVersion, words]))
    .digest("hex");
  return `card-${sum.slice(0, 10)}.png`;
}

/**
 * Makes what pages say of the site's face, before any picture of it is drawn.
 *
 * @param home whose site it is
 * @param locale the site's language
 */
export function createSiteFace(home: FaceHome, locale: Locale): SiteFace {
  const { name, area, siteUrl, accent } = home;
  const words = { name, area, more: locale.words.face.more };
  const file = nameCard(words);
  return {
    card: `${siteUrl}/assets/${file}`,
    cardDrawing: { words, file },
    styles: writeAccentStyles(accent),
    cardWords: locale.fill(locale.words.face.card, { home: name }),
    ...cardSize,
    manifest: `${JSON.stringify({
      name,
      short_name: name,
      lang: locale.tag,
      start_url: "/",
      display: "browser",
      background_color: "#fbf6ec",
      theme_color: "#fffdf7",
      icons: [
        { src: "/favicon.svg", sizes: "any", type: "image/svg+xml" },
        { src: "/icon-512.png", sizes: "512x512", type: "image/png" },
      ],
    })}\n`,
  };
}

/** A preview writes a site again and again, and its card is rarely another. */
let last: { readonly file: string; readonly bytes: Promise<Uint8Array> } | undefined;

/**
 * Draws the card and the icons of a site, and writes them.
 *
 * @param face what pages say of them
 * @param folder the folder of the public site
 * @throws when the disk is full
 */
export async function writeFace({ cardDrawing }: SiteFace, folder: string): Promise<void> {
  const { words, file } = cardDrawing;
  if (last?.file !== file) last = { file, bytes: writePng(drawCard(words)) };
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "assets", file), await last.bytes);
  await writeFile(join(folder, "apple-touch-icon.png"), await writePng(drawIcon(180)));
  await writeFile(join(folder, "icon-512.png"), await writePng(drawIcon(512)));
}
