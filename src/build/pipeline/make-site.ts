import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { readSiteLanguage } from "../../content/facts/site-language.ts";
import type { Home } from "../../documents/document.ts";
import { listFormerAddresses } from "../../documents/former-addresses.ts";
import { listDeskReminders } from "../../documents/reminders/list-reminders.ts";
import { createSystemFault, type SystemFault } from "../../findings/system-fault.ts";
import { writePublishedFiles } from "../../hosts/write-published-files.ts";
import { writeResidentsManifest } from "../../hosts/write-residents-manifest.ts";
import { type WrittenIndexes, writeSiteIndexes } from "../../search/search-indexes.ts";
import { listHeaderRules } from "../../server/security-headers.ts";
import { readEditorSettings, writeEditor } from "../../web-editor/write-editor.ts";
import type { OutputFolders } from "../eleventy/output-folders.ts";
import { type RenderedPage, renderSite } from "../eleventy/render-site.ts";
import { type SiteFault, startVerification } from "../leaks/verify-site.ts";
import type { OutputFolder } from "../output/output-folder.ts";
import { hasInterruptedSwap, recoverSwap, swapSite } from "../output/swap-site.ts";
import type { BuildOptions } from "./build-result.ts";

/** What came of making a site: one that stands in the output, or why there is none. */
export type MadeSite =
  | { readonly kind: "made"; readonly pages: readonly RenderedPage[] }
  | { readonly kind: "siteFaults"; readonly faults: readonly SiteFault[] }
  | SystemFault;

/**
 * Makes the site of a checked home: renders, indexes and verifies it in a folder of its own, and swaps
 * it in. The caller holds the output's lock.
 *
 * @param home the home, without an error
 * @param output the folders of the output, which were looked at
 * @param options what is built
 * @throws when a template is wrong, or the disk is full
 */
export async function makeSite(
  home: Home,
  output: OutputFolder,
  options: BuildOptions,
): Promise<MadeSite> {
  options.onPhase?.("make room");
  const recovered = await recoverSwap(output);
  if (recovered !== undefined) return recovered;
  await removeLeftovers(output);
  const staging = await mkdtemp(join(output.work, "staging-"));
  try {
    const folders = { public: join(staging, "site"), residents: join(staging, "residents") };
    await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
    const staged = await stage(home, folders, options);
    if (staged.kind !== "made") return staged;
    options.onPhase?.("swap");
    return (await swapSite(output, staging)) ?? staged;
  } finally {
    // After a swap that could be neither finished nor undone, the journal still needs the folder.
    // What cannot be deleted now is deleted by the next build; it must not hide why this one failed.
    if (!hasInterruptedSwap(output)) {
      await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function stage(home: Home, folders: OutputFolders, options: BuildOptions): Promise<MadeSite> {
  const { isPreview = false, isProduction, memory, onPhase } = options;
  let indexing: Promise<WrittenIndexes | Error> | undefined;
  const rendered = await renderSite(home, {
    isPreview,
    isListed: isProduction,
    folders,
    memory,
    onPhase,
    onSections: (sections) => {
      // Written while pages are rendered; what the disk says is told when they are awaited.
      indexing = writeSiteIndexes(sections, folders, readSiteLanguage(home.facts)).catch(
        (error: Error) => error,
      );
    },
  }).catch(async (error: unknown) => {
    await indexing; // nothing may be written any more when the folder is deleted
    throw error;
  });
  const { residents: redirects, public: publicRedirects } = listFormerAddresses(home.documents);
  const editor = readEditorSettings(home);
  const headerRules = listHeaderRules({ isListed: isProduction, hasEditor: editor !== undefined });
  const answers = { headerRules, redirects: publicRedirects };
  await writePublishedFiles(folders.public, answers, options.host);
  onPhase?.("verify, while indexes are written");
  const verification = startVerification(home, rendered, folders);
  verification.look(); // the indexes are written meanwhile, by processes of their own
  onPhase?.("wait for the indexes");
  const written = await indexing;
  if (written instanceof Error) throw written;
  if (written?.kind === "failed") return createSystemFault(written.message);
  onPhase?.("verify the rest");
  const access = home.facts.home?.residents.access.shown ?? "code";
  if (access === "open") {
    await cp(folders.residents, join(folders.public, "residents"), { recursive: true });
  }
  const { signInFrame: frame, deskFrame } = rendered;
  const told = { access, frame, deskFrame, redirects, publicRedirects, isListed: isProduction };
  await writeResidentsManifest(folders.residents, { ...told, reminders: listDeskReminders(home) });
  const faults = verification.finish();
  if (faults.length > 0) return { kind: "siteFaults", faults };
  const noEditor = editor && (await writeEditor(editor, options.contentFolder, folders.public));
  if (noEditor !== undefined) return createSystemFault(noEditor);
  return { kind: "made", pages: rendered.pages };
}

/** What the work of a build is called, and nothing that anybody else would call anything. */
const leftoverPattern = /^(?:staging-\w{6}|old-(?:site|residents)|(?:swap|written)\.json\.new)$/;

/** What killed builds left. The caller holds the lock, so none of it is in use. */
async function removeLeftovers(output: OutputFolder): Promise<void> {
  const names = await readdir(output.work);
  const leftovers = names.filter((name) => leftoverPattern.test(name));
  await Promise.all(
    leftovers.map((name) => rm(join(output.work, name), { recursive: true, force: true })),
  );
}
