import { mkdir, mkdtemp, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, relative } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { createCompiledTemplates } from "../build/eleventy/compiled-templates.ts";
import type { IsKnownPage } from "../build/eleventy/front-porch-plugin.ts";
import type { OutputFolders } from "../build/eleventy/output-folders.ts";
import {
  type RenderedPage,
  type RenderingMemory,
  type RenderingOptions,
  renderSite,
} from "../build/eleventy/render-site.ts";
import { takeBuildLock } from "../build/output/build-lock.ts";
import { nameOutputFolder, type OutputFolder } from "../build/output/output-folder.ts";
import { recoverOutput } from "../build/output/recover-output.ts";
import { findForeignFolder, noteComingFiles } from "../build/output/written-folders.ts";
import type { ContentFaults } from "../build/pipeline/build-result.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { createReadingMemory } from "../content/read-home.ts";
import { findDocumentAddress } from "../documents/addresses.ts";
import { type Home, listSections } from "../documents/document.ts";
import { readIdentifiedHome } from "../documents/identify-home.ts";
import { putInForce } from "../documents/in-force.ts";
import type { SystemFault } from "../findings/system-fault.ts";
import { checkHome, createCheckingMemory } from "../rules/check-home.ts";
import type { PageOfList } from "../theme/theme-pages.ts";

/** Pages that were put into the preview's site; the rest of it, and its search, follow. */
export interface PatchedSite {
  readonly kind: "patched";
  readonly seconds: number;
}

/** Puts the pages that a save changed into the preview's site, so that nobody waits for the rest. */
export interface SitePatcher {
  /**
   * Reads and checks everything, and renders what is not known yet.
   *
   * @param today the day
   * @returns `undefined` where the whole site has to be built
   */
  patch(today: PlainDate): Promise<PatchedSite | ContentFaults | SystemFault | undefined>;
  /** What a whole build may use; each page that it renders is known from then on. */
  forWholeBuild(): RenderingMemory;
  /** Makes the next patch a whole build: something changed that any page may show. */
  forget(): void;
}

/**
 * Makes a patcher for one home. Nothing it shows is published: the preview's folder is its own, and
 * a whole build, with every look at the finished site, follows each patch.
 *
 * @param contentFolder the home
 * @param path the folder the preview is built into
 */
export function createSitePatcher(contentFolder: string, path: string): SitePatcher {
  const output = nameOutputFolder(path);
  const reading = createReadingMemory();
  const checking = createCheckingMemory();
  const pages = new Map<string, PageOfList>();
  let last: Home["facts"] | undefined;
  let templates = createCompiledTemplates();
  let lastAddresses = "";
  const isKnown: IsKnownPage = (audience, page) => {
    const key = `${audience} ${page.address}`;
    if (isDeepStrictEqual(pages.get(key), page)) return true;
    pages.set(key, page);
    return false;
  };
  return {
    forWholeBuild: () => ({
      templates,
      isKnownPage: (audience, page) => {
        isKnown(audience, page);
        return false;
      },
    }),
    forget() {
      last = undefined;
      templates = createCompiledTemplates(); // one of them may be what changed
    },
    async patch(today) {
      const started = performance.now();
      const home = putInForce(await readIdentifiedHome(contentFolder, reading), today);
      const findings = checkHome(home, { today, isProduction: false }, checking);
      if (findings.some(({ severity }) => severity === "error")) {
        return { kind: "contentFaults", findings, documents: home.documents.length };
      }
      const addresses = listAddresses(home, today);
      const isSameSite = last === home.facts && lastAddresses === addresses;
      last = home.facts;
      lastAddresses = addresses;
      if (!isSameSite) return undefined;
      const rendering = { isPreview: true, memory: { isKnownPage: isKnown, templates } };
      const fault = await patchOutput(home, output, rendering);
      // Some pages may count as known that were never written.
      if (fault !== undefined) last = undefined;
      return fault ?? { kind: "patched", seconds: (performance.now() - started) / 1000 };
    },
  };
}

/**
 * Which pages there are, and who may read which section: with others, lists of links on any page may
 * differ, and what is now for fewer readers may stand on it.
 */
function listAddresses(home: Home, today: PlainDate): string {
  return JSON.stringify([
    today,
    home.versions.map(({ file }) => file),
    home.documents.map((document) => [
      document.file,
      findDocumentAddress(document, "public"),
      findDocumentAddress(document, "residents"),
      listSections(document).map(({ audience }) => audience),
    ]),
  ]);
}

async function patchOutput(
  home: Home,
  output: OutputFolder,
  rendering: Omit<RenderingOptions, "folders">,
): Promise<SystemFault | undefined> {
  const recovered = await recoverOutput(output);
  if (recovered !== undefined) return recovered;
  const lock = await takeBuildLock(output.work);
  if (lock.kind === "blocked") return lock;
  try {
    const foreign = findForeignFolder(output);
    if (foreign === undefined) await renderInto(home, output, rendering);
    return foreign;
  } finally {
    await lock.release();
  }
}

async function renderInto(
  home: Home,
  output: OutputFolder,
  rendering: Omit<RenderingOptions, "folders">,
): Promise<void> {
  const staging = await mkdtemp(join(output.work, "staging-"));
  try {
    const folders = { public: join(staging, "site"), residents: join(staging, "residents") };
    await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
    const { pages } = await renderSite(home, { ...rendering, folders });
    noteComingFiles(output, { _site: folders.public, _residents: folders.residents });
    await putPicturesIntoPlace(folders, output);
    for (const page of pages) await putIntoPlace(page, folders, output);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** Before the pages that show them. A picture is called by its bytes: one that stands is the same. */
async function putPicturesIntoPlace(folders: OutputFolders, output: OutputFolder): Promise<void> {
  for (const audience of ["public", "residents"] as const) {
    const made = join(folders[audience], "pictures");
    const live = join(audience === "public" ? output.site : output.residents, "pictures");
    const names = await readdir(made).catch(() => []); // most homes have none
    if (names.length > 0) await mkdir(live, { recursive: true });
    for (const name of names) await rename(join(made, name), join(live, name));
  }
}

async function putIntoPlace(
  { audience, file, html }: RenderedPage,
  folders: OutputFolders,
  output: OutputFolder,
): Promise<void> {
  const live = audience === "public" ? output.site : output.residents;
  const place = join(live, relative(folders[audience], file));
  const standing = await readFile(place, "utf8").catch(() => undefined); // not there yet
  if (standing === html) return;
  await mkdir(dirname(place), { recursive: true });
  await rename(file, place);
}
