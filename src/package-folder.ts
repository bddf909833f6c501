import { dirname, extname, join } from "node:path";

/*
 * Where the program lies, and what lies beside it without being a module of it. The program runs from
 * `src` of this repository, and from `dist` of the package that is made of it, where its modules are
 * bundled into others. What is beside them has the same place below both folders, and this module stays
 * a file of its own in both.
 */

/** `src` in this repository, `dist` in the package. */
const programFolder = import.meta.dirname;

/** What a module's file ends in: `.ts` or `.js`. */
const moduleEnd = extname(import.meta.filename);

/** True in this repository, false in the package. */
export const isFromSource: boolean = moduleEnd === ".ts";

/** The repository, or the package where it is installed. */
export const projectFolder: string = dirname(programFolder);

/** The home that shows what a home is made of: a folder with `_data/`, `policies/` and `neighbors/`. */
export const sampleHomeFolder: string = isFromSource
  ? projectFolder
  : findBeside("starter/sample-home");

/**
 * Finds a file or folder that lies beside the program's modules and is none of them.
 *
 * @param path where it lies below `src`, such as `theme/templates`
 * @returns an absolute path
 */
export function findBeside(path: string): string {
  return join(programFolder, path);
}

/**
 * Finds a module that something starts by its path: a thread, a process or Eleventy.
 *
 * @param path where it lies below `src`, without what it ends in, such as `search/index-thread`
 * @returns an absolute path
 */
export function findProgram(path: string): string {
  return join(programFolder, `${path}${moduleEnd}`);
}

/** The guides in `docs/` for those who run a home. The package brings them along. */
export const guideNames = [
  "affiliates",
  "certification-format",
  "check-format",
  "commands",
  "contact-form",
  "doctor",
  "editing",
  "home-environment",
  "operators",
  "residents-pages",
  "safety",
  "sections",
  "self-hosting",
  "versions",
  "writing",
] as const;

/** A guide, as its file is called. */
export type GuideName = (typeof guideNames)[number];

const guidesFolder = isFromSource ? "docs" : "node_modules/front-porch/docs";

/**
 * Says where a guide lies for whoever types commands: in this repository, or in a home's own folder.
 *
 * @param name which guide
 */
export function nameGuide(name: GuideName): string {
  return `${guidesFolder}/${name}.md`;
}
