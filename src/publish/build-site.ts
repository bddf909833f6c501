import { cp, mkdir, mkdtemp, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { checkHome } from "../checks/check-home.ts";
import type { Finding } from "../content/finding.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { type Home, listSections } from "../document-types/document.ts";
import { readIdentifiedHome } from "../document-types/identify-home.ts";
import {
  type OutputFolders,
  type RenderedPage,
  renderSite,
  type SearchableSections,
} from "../eleventy/render-site.ts";
import { openSearchIndex, type SearchIndex, type WrittenIndex } from "../search/search-index.ts";
import { listSpellings } from "../search/word-list.ts";
import { takeBuildLock } from "./build-lock.ts";
import { findOutputFault, nameOutputFolder, type OutputFolder } from "./output-folder.ts";
import { hasInterruptedSwap, recoverSwap, swapSite } from "./swap-site.ts";
import { describeSystemFault, type SystemFault } from "./system-fault.ts";
import { type SiteFault, startVerification } from "./verify-site.ts";
import { writeResidentsManifest } from "./write-residents-manifest.ts";

/** What to build, and where to. */
export interface BuildOptions {
  /** The folder with `_data/`, `policies/` and `neighbors/`. */
  readonly contentFolder: string;
  /** The folder that gets `_site/` and `_residents/`. */
  readonly output: string;
  readonly today: PlainDate;
  /** True when the site is about to be published. */
  readonly isProduction: boolean;
  /** True when the site is only shown on the operator's own machine. */
  readonly isPreview?: boolean;
  /** How many milliseconds to wait for another build; a few seconds unless given. */
  readonly lockPatience?: number;
}

/** A site that took the place of the last one. */
export interface BuiltSite {
  readonly kind: "built";
  readonly pages: readonly RenderedPage[];
  /** How many documents the home has. */
  readonly documents: number;
  /** How many sections those have. */
  readonly sections: number;
  /** Warnings and notes. */
  readonly findings: readonly Finding[];
  readonly seconds: number;
}

/** What came of a build. Whatever it is, a whole site stands in the output if one stood there. */
export type BuildResult =
  | BuiltSite
  /** The content has errors; nothing was written. */
  | ContentFaults
  /** The new site is not fit to publish; the last good one stays. */
  | {
      readonly kind: "siteFaults";
      readonly faults: readonly SiteFault[];
      readonly findings: readonly Finding[];
      readonly documents: number;
    }
  | SystemFault;

/** What the checks found where at least one finding is an error. */
export interface ContentFaults {
  readonly kind: "contentFaults";
  readonly findings: readonly Finding[];
  readonly documents: number;
}

/**
 * Builds a home's site: reads, checks, renders, indexes, verifies, and only then lets the new site
 * take the place of the last good one.
 *
 * @param options what to build, and where to
 * @returns the site, or why there is no new one
 * @throws only when the project itself is wrong, such as a broken template
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  try {
    return await buildInto(nameOutputFolder(options.output), options);
  } catch (error) {
    const fault = describeSystemFault("Building the site", error);
    if (fault === undefined) throw error;
    return fault;
  }
}

async function buildInto(output: OutputFolder, options: BuildOptions): Promise<BuildResult> {
  const started = performance.now();
  const fault = await findOutputFault(output, options.contentFolder);
  if (fault !== undefined) return fault;
  const indexes = openIndexes();
  try {
    const recovered = await recoverOutput(output, options.lockPatience);
    if (recovered?.kind === "blocked") return recovered;
    const read = await readCheckedHome(options);
    if (read.kind !== "home") return read;
    const lock = await takeBuildLock(output.work, options.lockPatience);
    if (lock.kind === "blocked") return lock;
    try {
      const built = await stageAndSwap(read.home, output, options, indexes);
      if (built.kind === "blocked") return built;
      const documents = read.home.documents.length;
      if (built.kind === "siteFaults") return { ...built, findings: read.findings, documents };
      return {
        kind: "built",
        pages: built.pages,
        documents,
        sections: countSections(read.home),
        findings: read.findings,
        seconds: (performance.now() - started) / 1000,
      };
    } finally {
      await lock.release();
    }
  } finally {
    await Promise.all([indexes.public.close(), indexes.residents.close()]);
  }
}

/**
 * Finishes what a killed build left, so that a whole site stands in the output. The build does this
 * by itself; the preview and the start of other commands may, too.
 *
 * @param output the folders of the output
 * @param patience how many milliseconds to wait for a build that is still running
 * @returns a fault when another build holds the output
 * @throws when the system refuses to rename
 */
export async function recoverOutput(
  output: OutputFolder,
  patience?: number,
): Promise<SystemFault | undefined> {
  if (!hasInterruptedSwap(output)) return undefined;
  const lock = await takeBuildLock(output.work, patience);
  if (lock.kind === "blocked") return lock;
  try {
    await recoverSwap(output);
    return undefined;
  } finally {
    await lock.release();
  }
}

type CheckedHome =
  | { readonly kind: "home"; readonly home: Home; readonly findings: readonly Finding[] }
  | ContentFaults
  | SystemFault;

async function readCheckedHome(options: BuildOptions): Promise<CheckedHome> {
  let home: Home;
  try {
    home = await readIdentifiedHome(options.contentFolder);
  } catch (error) {
    const fault = describeSystemFault(`Reading ${options.contentFolder}`, error);
    if (fault === undefined) throw error;
    return fault;
  }
  const findings = checkHome(home, options);
  return findings.some(({ severity }) => severity === "error")
    ? { kind: "contentFaults", findings, documents: home.documents.length }
    : { kind: "home", home, findings };
}

interface Indexes {
  readonly public: SearchIndex;
  readonly residents: SearchIndex;
}

/** Two processes side by side: one after the other takes half as long again. */
function openIndexes(): Indexes {
  return { public: openSearchIndex("public"), residents: openSearchIndex("residents") };
}

type Staged =
  | { readonly kind: "staged"; readonly pages: readonly RenderedPage[] }
  | { readonly kind: "siteFaults"; readonly faults: readonly SiteFault[] }
  | SystemFault;

async function stageAndSwap(
  home: Home,
  output: OutputFolder,
  options: BuildOptions,
  indexes: Indexes,
): Promise<Staged> {
  await recoverSwap(output);
  await removeLeftovers(output);
  const staging = await mkdtemp(join(output.work, "staging-"));
  try {
    const folders = { public: join(staging, "site"), residents: join(staging, "residents") };
    await Promise.all([mkdir(folders.public), mkdir(folders.residents)]);
    const staged = await stage(home, folders, options, indexes);
    if (staged.kind === "staged") await swapSite(output, staging);
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
  { today, isProduction, isPreview = false }: BuildOptions,
  indexes: Indexes,
): Promise<Staged> {
  const indexing = startIndexing(folders, indexes);
  const { pages, signInFrame } = await renderSite(home, {
    today,
    isProduction,
    isPreview,
    folders,
    onSections: indexing.onSections,
  }).catch(async (error: unknown) => {
    await indexing.settle();
    throw error;
  });
  const indexed = indexing.finish();
  const verification = startVerification(home, folders);
  verification.look(); // the indexes are written meanwhile, by processes of their own
  for (const index of await indexed) {
    if (index.kind === "failed") return { kind: "blocked", message: index.message };
  }
  const access = home.facts.home?.residents.access.shown ?? "code";
  if (access === "open") {
    await cp(folders.residents, join(folders.public, "residents"), { recursive: true });
  }
  await writeResidentsManifest(folders.residents, access, signInFrame);
  const faults = verification.finish(pages);
  return faults.length > 0 ? { kind: "siteFaults", faults } : { kind: "staged", pages };
}

/** Feeds the indexes at once: they are made by processes of their own while pages are rendered. */
function startIndexing(folders: OutputFolders, indexes: Indexes) {
  const writing: Promise<WrittenIndex>[] = [];
  const settle = () => Promise.allSettled(writing);
  return {
    onSections(sections: SearchableSections): void {
      for (const section of sections.public) indexes.public.add(section);
      for (const section of sections.residents) indexes.residents.add(section);
      // The residents' search loads both indexes, and the program from the public one.
      const knownWords = new Set(listSpellings(sections.public));
      writing.push(
        indexes.public.write(join(folders.public, "pagefind"), { hasProgram: true }),
        indexes.residents.write(join(folders.residents, "pagefind"), {
          hasProgram: false,
          knownWords,
        }),
      );
      settle(); // a fault is told by `finish`, which waits for the same promises
    },
    /** Waits until nothing is written any more, whatever came of it. */
    settle,
    async finish(): Promise<readonly WrittenIndex[]> {
      await settle();
      return Promise.all(writing);
    },
  };
}

/** What killed builds left. The caller holds the lock, so none of it is in use. */
async function removeLeftovers(output: OutputFolder): Promise<void> {
  const names = await readdir(output.work);
  const leftovers = names.filter((name) => /^(?:staging-|old-|swap\.json\.new$)/.test(name));
  await Promise.all(
    leftovers.map((name) => rm(join(output.work, name), { recursive: true, force: true })),
  );
}

function countSections(home: Home): number {
  return home.documents.reduce((sum, document) => sum + listSections(document).length, 0);
}
