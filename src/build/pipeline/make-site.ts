import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Home, listSections } from "../../documents/document.ts";
import { listFormerAddresses } from "../../documents/former-addresses.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import type { Finding } from "../../findings/finding.ts";
import { checkHome } from "../../rules/check-home.ts";
import { type WrittenIndex, writeSearchIndex } from "../../search/search-index.ts";
import { listSpellings } from "../../search/word-list.ts";
import type { OutputFolders } from "../eleventy/output-folders.ts";
import { type RenderedPage, renderSite, type SearchableSections } from "../eleventy/render-site.ts";
import { type SiteFault, startVerification } from "../leaks/verify-site.ts";
import { takeBuildLock } from "../output/build-lock.ts";
import type { OutputFolder } from "../output/output-folder.ts";
import { hasInterruptedSwap, recoverSwap, swapSite } from "../output/swap-site.ts";
import { describeSystemFault, readErrorCode, type SystemFault } from "../output/system-fault.ts";
import type { BuildOptions, BuildResult, ContentFaults } from "./build-result.ts";
import { copyKeptIndex, noteIndex, sumIndex } from "./kept-index.ts";
import { noteBuild, sumInputs } from "./last-build.ts";
import { sumProgram } from "./sum-files.ts";
import { writeResidentsManifest } from "./write-residents-manifest.ts";

/**
 * Makes a home's site: reads, checks, renders, indexes, verifies and swaps.
 *
 * @param output the folders of the output, which were looked at
 * @param options what to build
 * @param inputs the sum of all that decides what is written, where it could be made
 * @returns the site, or why there is no new one
 */
export async function makeSite(
  output: OutputFolder,
  options: BuildOptions,
  inputs: string | undefined,
): Promise<BuildResult> {
  const started = performance.now();
  const read = await readCheckedHome(options);
  if (read.kind !== "home") return read;
  const lock = await takeBuildLock(output.work, options.lockPatience);
  if (lock.kind === "blocked") return lock;
  try {
    const staged = await stageAndSwap(read.home, output, options);
    if (staged.kind === "blocked") return staged;
    const documents = read.home.documents.length;
    if (staged.kind === "siteFaults") return { ...staged, findings: read.findings, documents };
    const sections = countSections(read.home);
    const built = { pages: staged.pages.length, documents, sections, findings: read.findings };
    // A file that was saved meanwhile may be in the site or not: then the next build reads anew.
    if (inputs !== undefined && inputs === sumInputs(options)) {
      noteIfPossible(() => noteBuild(output, inputs, read.home.pictures, built));
    }
    return { kind: "built", ...built, seconds: (performance.now() - started) / 1000 };
  } finally {
    await lock.release();
  }
}

type CheckedHome =
  | { readonly kind: "home"; readonly home: Home; readonly findings: readonly Finding[] }
  | ContentFaults
  | SystemFault;

async function readCheckedHome(options: BuildOptions): Promise<CheckedHome> {
  options.onPhase?.("read");
  let home: Home;
  try {
    home = await readIdentifiedHome(options.contentFolder);
  } catch (error) {
    const fault = describeSystemFault(`Reading ${options.contentFolder}`, error);
    if (fault === undefined) throw error;
    return fault;
  }
  options.onPhase?.("check");
  const findings = checkHome(home, options);
  return findings.some(({ severity }) => severity === "error")
    ? { kind: "contentFaults", findings, documents: home.documents.length }
    : { kind: "home", home, findings };
}

type Staged =
  | { readonly kind: "staged"; readonly pages: readonly RenderedPage[] }
  | { readonly kind: "siteFaults"; readonly faults: readonly SiteFault[] }
  | SystemFault;

async function stageAndSwap(
  home: Home,
  output: OutputFolder,
  options: BuildOptions,
): Promise<Staged> {
  options.onPhase?.("make room");
  const recovered = await recoverSwap(output);
  if (recovered !== undefined) return recovered;
  await removeLeftovers(output);
  const indexing = startIndexing(output);
  const staging = await mkdtemp(join(output.work, "staging-"));
  try {
    const folders = { public: join(staging, "site"), residents: join(staging, "residents") };
    await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
    const staged = await stage(home, folders, options, indexing);
    if (staged.kind !== "staged") return staged;
    options.onPhase?.("swap");
    const foreign = await swapSite(output, staging);
    if (foreign !== undefined) return foreign;
    options.onPhase?.("note what was built");
    noteIfPossible(() => indexing.note());
    return staged;
  } finally {
    // After a swap that could be neither finished nor undone, the journal still needs the folder.
    // What cannot be deleted now is deleted by the next build; it must not hide why this one failed.
    if (!hasInterruptedSwap(output)) {
      await rm(staging, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function stage(
  home: Home,
  folders: OutputFolders,
  options: BuildOptions,
  indexing: Indexing,
): Promise<Staged> {
  const { isPreview = false, isProduction, isKnownPage, onPhase } = options;
  const rendered = await renderSite(home, {
    isPreview,
    isListed: isProduction,
    folders,
    isKnownPage,
    onPhase,
    onSections: (sections) => indexing.start(sections, folders),
  }).catch(async (error: unknown) => {
    await indexing.settle();
    throw error;
  });
  const indexed = indexing.finish();
  onPhase?.("verify, while indexes are written");
  const verification = startVerification(home, rendered, folders);
  verification.look(); // the indexes are written meanwhile, by processes of their own
  onPhase?.("wait for the indexes");
  for (const index of await indexed) {
    if (index.kind === "failed") return { kind: "blocked", message: index.message };
  }
  onPhase?.("verify the rest");
  const access = home.facts.home?.residents.access.shown ?? "code";
  if (access === "open") {
    await cp(folders.residents, join(folders.public, "residents"), { recursive: true });
  }
  const { residents: redirects } = listFormerAddresses(home.documents);
  await writeResidentsManifest(folders.residents, access, rendered.signInFrame, redirects);
  const faults = verification.finish();
  if (faults.length > 0) return { kind: "siteFaults", faults };
  return { kind: "staged", pages: rendered.pages };
}

type IndexedAudience = RenderedPage["audience"];

/** Makes the indexes while pages are rendered, or takes over those that would be the same. */
interface Indexing {
  /** Starts with all that can be searched; what goes wrong is told by `finish`. */
  start(sections: SearchableSections, folders: OutputFolders): void;
  /** Waits until nothing is written any more, whatever came of it. */
  settle(): Promise<unknown>;
  /** Waits until both indexes stand in their folders. */
  finish(): Promise<readonly WrittenIndex[]>;
  /** Notes for the next build what new indexes were made from, once they stand in the output. */
  note(): void;
}

function startIndexing(output: OutputFolder): Indexing {
  const sums = new Map<IndexedAudience, string>(); // of the indexes that are new
  const program = sumProgram();
  const writing: Promise<WrittenIndex>[] = [];
  const settle = () => Promise.allSettled(writing);
  const fill = async (
    audience: IndexedAudience,
    sections: SearchableSections,
    folder: string,
  ): Promise<WrittenIndex> => {
    // The residents' search loads both indexes, and the program and most words from the public one.
    const options =
      audience === "public"
        ? { hasProgram: true }
        : { hasProgram: false, knownWords: new Set(listSpellings(sections.public)) };
    const sum = sumIndex(program, sections[audience], options);
    if (copyKeptIndex(output, audience, sum, folder)) {
      return { kind: "written", sections: sections[audience].length };
    }
    sums.set(audience, sum);
    return writeSearchIndex(audience, sections[audience], folder, options);
  };
  return {
    start(sections, folders) {
      for (const audience of ["public", "residents"] as const) {
        writing.push(fill(audience, sections, join(folders[audience], "pagefind")));
      }
      settle(); // a fault is told by `finish`, which waits for the same promises
    },
    settle,
    async finish() {
      await settle();
      return Promise.all(writing);
    },
    note() {
      for (const [audience, sum] of sums) noteIndex(output, audience, sum);
    },
  };
}

/** The new site stands there by then; without a note the next build only takes longer. */
function noteIfPossible(note: () => void): void {
  try {
    note();
  } catch (error) {
    if (readErrorCode(error) === undefined) throw error;
  }
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

function countSections(home: Home): number {
  return home.documents.reduce((sum, document) => sum + listSections(document).length, 0);
}
