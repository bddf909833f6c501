import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join, relative, resolve } from "node:path";
import type { Audience } from "../../content/audience.ts";
import type { Home } from "../../documents/document.ts";
import { writeFace } from "../../face/site-face.ts";
import { findProgram } from "../../package-folder.ts";
import {
  listSearchableSections,
  type SearchableSections,
} from "../../pages/searchable-sections.ts";
import {
  createSiteViews,
  type PublicView,
  type ResidentsView,
  type SiteViews,
} from "../../pages/site-view.ts";
import { type AnswerFrame, cutAnswerFrame } from "../../server/answer-frame.ts";
import { contactPageFile, contactPath } from "../../server/contact/contact-form-view.ts";
import { deskPath } from "../../server/desk/desk-paths.ts";
import { signInPath } from "../../server/residents/residents-manifest.ts";
import { type Assets, mapStyleSheets, readAssets } from "../../theme/read-assets.ts";
import { pagesFolder } from "../../theme/theme-pages.ts";
import { type CompiledTemplates, createCompiledTemplates } from "./compiled-templates.ts";
import type { EleventyPage, UserConfig } from "./eleventy-types.ts";
import type { FrontPorchOptions, IsKnownPage } from "./front-porch-plugin.ts";
import type { OutputFolders } from "./output-folders.ts";
import { writePictures } from "./write-pictures.ts";
import { writeStyles } from "./write-styles.ts";

/** A page as written. */
export interface RenderedPage {
  readonly audience: Exclude<Audience, "house">;
  /** Its address on the site, such as `/policies/grievance-policy/` or `/residents/packet/`. */
  readonly address: string;
  /** The absolute path of the file it was written to. */
  readonly file: string;
  readonly html: string;
}

/** All pages of a site, public ones first, each audience's in the order of their addresses. */
export interface RenderedSite {
  readonly pages: readonly RenderedPage[];
  /** The page that residents sign in on, cut at its title and content, with the public facts. */
  readonly signInFrame: AnswerFrame;
  /** The page of the manager's desk, cut likewise. */
  readonly deskFrame: AnswerFrame;
  /** What the pages were made from, for the look at what came of it. */
  readonly views: SiteViews;
  readonly assets: Assets;
}

/** What one who renders again and again, as a preview does, remembers of it. */
export interface RenderingMemory {
  /** Asked for each document's page; one that is known is left out. */
  readonly isKnownPage?: IsKnownPage;
  /** Templates that were compiled, while none of their files has changed. */
  readonly templates?: CompiledTemplates;
}

/** What rendering depends on beside the content. */
export interface RenderingOptions {
  readonly folders: OutputFolders;
  /** True when the site is only shown on the operator's own machine. */
  readonly isPreview?: boolean;
  /** True when search engines may list the site; they may not unless that is said. */
  readonly isListed?: boolean;
  /** Called once, before any page is rendered, with what can be searched. */
  readonly onSections?: (sections: SearchableSections) => void;
  /** What earlier renderings left. */
  readonly memory?: RenderingMemory | undefined;
  /** Told at the start of each phase of the work. */
  readonly onPhase?: ((name: string) => void) | undefined;
}

/**
 * Renders a checked home: the public site into one folder, the residents' into another. Each is
 * made by a run of its own that is given that audience's view and nothing else.
 *
 * @param home the home; its checks have found no error
 * @param options the folders, and who wants to hear what can be searched
 * @returns the pages
 * @throws when a template is wrong or the disk is full
 */
export async function renderSite(home: Home, options: RenderingOptions): Promise<RenderedSite> {
  const { folders, onSections, onPhase, isPreview = false, isListed = false } = options;
  const { isKnownPage = () => false, templates = createCompiledTemplates() } = options.memory ?? {};
  onPhase?.("make views");
  const views = createSiteViews(home, await writePictures(home, options.folders));
  onSections?.(listSearchableSections(views));
  onPhase?.("render public pages");
  const assets = readAssets(isPreview, views.public.face.styles, home.facts.table.locale);
  const styleSheets = mapStyleSheets((name) => writeStyles(assets.styles[name], folders.public));
  const shared = { assets, isPreview, isListed, isKnownPage, styleSheets };
  const render = (view: PublicView | ResidentsView) =>
    renderAudience({ ...shared, view }, folders[view.audience], templates);
  const { publicPages, signIn, desk } = await takeFramePages(await render(views.public));
  onPhase?.("render residents' pages");
  const residentsPages = await render(views.residents);
  await mergeScripts(folders);
  await writeContactFrame(publicPages, views.public, folders.public);
  await writeFace(views.public.face, folders.public);
  return {
    pages: [...publicPages, ...residentsPages],
    signInFrame: cutAnswerFrame(signIn.html, views.public.facts.home),
    deskFrame: cutAnswerFrame(desk.html, views.public.facts.home),
    views,
    assets,
  };
}

/** Takes out of the published folder what functions answer with. It is made of public facts. */
async function takeFramePages(rendered: readonly RenderedPage[]) {
  const [signIn, desk] = [findPage(rendered, signInPath), findPage(rendered, deskPath)];
  for (const folder of [join(signIn.file, "..", ".."), dirname(desk.file)]) {
    await rm(folder, { recursive: true });
  }
  return { publicPages: rendered.filter((page) => page !== signIn && page !== desk), signIn, desk };
}

function findPage(pages: readonly RenderedPage[], path: string): RenderedPage {
  const page = pages.find(({ address }) => address === path);
  if (page === undefined) throw new Error(`The page ${path} was not built.`);
  return page;
}

/** Hands the built contact page over to the function that answers the form: see `cutAnswerFrame`. */
async function writeContactFrame(
  pages: readonly RenderedPage[],
  view: PublicView,
  folder: string,
): Promise<void> {
  const page = findPage(pages, contactPath);
  const file = join(folder, contactPageFile);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, JSON.stringify(cutAnswerFrame(page.html, view.facts.home)));
}

async function renderAudience(
  options: FrontPorchOptions,
  folder: string,
  templates: CompiledTemplates,
): Promise<readonly RenderedPage[]> {
  // Loaded only here: it takes as long as everything else that a small build loads.
  const { default: Eleventy } = await import("@11ty/eleventy");
  let results: readonly EleventyPage[] = [];
  const { audience } = options.view;
  const input = toRelative(join(pagesFolder, audience));
  const eleventy = new Eleventy(input, toRelative(folder), {
    configPath: toRelative(findProgram("../eleventy.config")),
    quietMode: true,
    config: (eleventyConfig: UserConfig) => {
      templates.shareWith(eleventyConfig);
      eleventyConfig.addGlobalData("frontPorch", options);
      eleventyConfig.on("eleventy.after", (event) => {
        results = event.results;
      });
    },
  });
  // What goes wrong is thrown as well; the build says it in its own words.
  eleventy.disableLogger();
  await eleventy.executeBuild();
  const prefix = audience === "public" ? "" : "/residents";
  return results
    .map(({ url, content, outputPath }) => ({
      audience,
      address: `${prefix}${url}`,
      file: resolve(outputPath),
      html: content,
    }))
    .toSorted((first, second) => (first.address < second.address ? -1 : 1));
}

/** Eleventy reads every path from the folder it is started in. */
function toRelative(path: string): string {
  return relative(process.cwd(), path) || ".";
}

/** Scripts hold no content either, so both parts of the site load them from one public place. */
async function mergeScripts(folders: OutputFolders): Promise<void> {
  const from = join(folders.residents, "assets");
  if (!existsSync(from)) return;
  for (const file of await readdir(from)) {
    await rename(join(from, file), join(folders.public, "assets", file));
  }
  await rm(from, { recursive: true });
}
