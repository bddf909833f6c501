import type { Page } from "playwright-core";

/** Where a picture is taken. */
export type PictureScene =
  /** What a program wrote to a terminal. */
  | "conversation"
  | "next"
  /** A home that was set up and not read yet, in the preview. */
  | "preview"
  /** The same, with a slip in its facts. */
  | "slip"
  /** The same, read and built as it is published. */
  | "published"
  /** The sample home, as it is built. */
  | "sample";

/** A picture in the guides: what it shows, and of what. */
export interface GuidePicture {
  /** Its file in `docs/pictures/`. */
  readonly file: string;
  readonly scene: PictureScene;
  /** The page's address; a terminal has none. */
  readonly address?: string;
  /** How wide the window is, in CSS pixels. */
  readonly width?: number;
  /** What is pictured: all from the top of the first of these to the end of the last, as far as it is shown. */
  readonly shows?: readonly string[];
  /** How high the window is where all of it is pictured, in CSS pixels; what is shown may go on below. */
  readonly screen?: number;
  /** What is done on the page before. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const openReason = async (page: Page) => {
  await page.locator(".front-porch-preview-answer summary").first().click();
};

const phone = { width: 360, screen: 740 };

/** A page for neighbors as it begins: whom to call, and who we are. */
const firstLook = ["header", "h1", ".first-words"];

/** All pictures of the guides. `npm run pictures -- --guide` takes them, and a test holds them to what is shown. */
export const guidePictures: readonly GuidePicture[] = [
  { file: "setup-asks.png", scene: "conversation" },
  { file: "next-steps.png", scene: "next" },
  {
    file: "text-to-read.png",
    scene: "preview",
    address: "/policies/code-of-ethics/",
    width: 760,
    shows: [
      ".front-porch-preview-note",
      ...["header", ".document-header", ".document-facts", "section:has(.mark-to-read)"],
    ],
  },
  {
    file: "list-to-read.png",
    scene: "preview",
    address: "/__preview/marks/",
    width: 760,
    shows: ["h1", "h1 + p", "h2", "ol > li"],
    prepare: openReason,
  },
  {
    file: "a-slip.png",
    scene: "slip",
    address: "/",
    width: 760,
    shows: [".front-porch-preview-errors"],
  },
  {
    file: "a-home-on-a-phone.png",
    scene: "published",
    address: "/neighbors/",
    ...phone,
    shows: [...firstLook, "main section"],
  },
  {
    file: "neighbors-on-a-phone.png",
    scene: "sample",
    address: "/neighbors/",
    ...phone,
    shows: firstLook,
  },
  {
    file: "a-policy.png",
    scene: "sample",
    address: "/policies/grievance-policy/",
    width: 900,
    shows: ["header", ".document-header", ".document-facts", ".contents"],
  },
];
