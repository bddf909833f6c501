import type { Browser, Locator, Page } from "playwright-core";
import sharp from "sharp";
import { pictureDay } from "./guide-home.ts";
import type { GuidePicture } from "./guide-pictures.ts";
import { type OpenScene, terminalColumns } from "./open-scenes.ts";
import { createScreenPage, readScreen } from "./terminal-screen.ts";

/** What is pictured, on a page that is open. */
export interface PicturedPage {
  /** The words that the picture shows. */
  readonly words: string;
  /** Takes the picture: a PNG of few colors. */
  readonly take: () => Promise<Buffer>;
}

/** So many colors that letters stay smooth, and so few that a picture stays small. */
const colors = 48;

/**
 * Opens what a picture shows, has something done with it, and closes it.
 *
 * @param browser the browser it is opened in
 * @param picture which picture
 * @param scene where it is taken
 * @param use what is done with it
 */
export async function lookAtPicture<Result>(
  browser: Browser,
  picture: GuidePicture,
  scene: OpenScene,
  use: (pictured: PicturedPage) => Promise<Result>,
): Promise<Result> {
  const viewport = { width: picture.width ?? widest, height: 800 };
  const page = await browser.newPage({ viewport, colorScheme: "light", reducedMotion: "reduce" });
  try {
    return await use(await openPicture(page, picture, scene));
  } finally {
    await page.close();
  }
}

async function openPicture(
  page: Page,
  picture: GuidePicture,
  scene: OpenScene,
): Promise<PicturedPage> {
  if (scene.kind === "terminal") {
    const words = readScreen(scene.sent);
    await page.setContent(createScreenPage(words, terminalColumns));
    return { words, take: async () => shrinkPicture(await page.locator("pre").screenshot()) };
  }
  // What a page says of this moment, such as who answers now, is said of one moment.
  await page.clock.setFixedTime(new Date(`${pictureDay}T18:00:00Z`));
  await page.goto(`${scene.origin}${picture.address}`, { waitUntil: "networkidle" });
  await picture.prepare?.(page);
  const shown = (picture.shows ?? []).map((selector) => page.locator(selector).first());
  const words = await Promise.all(shown.map((one) => one.innerText()));
  return {
    words: words.join("\n").replaceAll(/\s+/g, " ").trim(),
    take: () => takePicture(page, picture, shown),
  };
}

async function takePicture(
  page: Page,
  { width = widest, screen }: GuidePicture,
  shown: readonly Locator[],
): Promise<Buffer> {
  await page.evaluate(() => scrollTo(0, 0));
  if (screen !== undefined) {
    await page.setViewportSize({ width, height: screen });
    return shrinkPicture(await page.screenshot());
  }
  const boxes = await Promise.all(shown.map((one) => one.boundingBox()));
  const top = Math.max(0, Math.min(...boxes.map((box) => box?.y ?? 0)) - margin);
  const end = Math.max(...boxes.map((box) => (box?.y ?? 0) + (box?.height ?? 0))) + margin;
  // A bar at the end of the window would lie over what is shown.
  await page.setViewportSize({ width, height: Math.ceil(end) + roomForBar });
  return shrinkPicture(await page.screenshot({ clip: { x: 0, y: top, width, height: end - top } }));
}

/** Room below what is shown for the bar with whom to call, in CSS pixels. */
const roomForBar = 200;

/** How wide the window is where nothing else is said, in CSS pixels. */
const widest = 1000;

/** Some air around what is shown, in CSS pixels. */
const margin = 12;

/**
 * Makes a picture small: of few colors.
 *
 * @param png the picture as it was taken
 */
export function shrinkPicture(png: Buffer): Promise<Buffer> {
  return sharp(png).png({ palette: true, colours: colors, effort: 10 }).toBuffer();
}
