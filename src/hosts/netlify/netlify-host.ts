import { cpSync } from "node:fs";
import { copyFile, mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { HostAdapter, HostedSite } from "../host-adapter.ts";
import {
  filesBeside,
  filesBesideSchedule,
  type HandlerName,
  listSiteFunctions,
  siteSchedule,
} from "../site-functions.ts";
import {
  configureFunction,
  configureSchedule,
  type FunctionConfig,
  writeLiteral,
} from "./function-config.ts";
import { listNetlifyFiles } from "./netlify-files.ts";

/** Where what comes with the program lies. */
export interface NetlifyParts {
  /** The folder of the functions' programs, one file for each handler, such as `contact.mjs`. */
  readonly programsFolder: string;
  /** The site's templates. */
  readonly templatesFolder: string;
  /** Whether the site has a manager's desk: without one nothing of it is written. */
  readonly hasDesk: boolean;
}

/** A function as it is written for Netlify. */
interface WrittenFunction {
  readonly name: string;
  /** The handler whose program it runs. */
  readonly handler: HandlerName;
  /** What it runs of that program: its answers, or what the schedule does. */
  readonly runs: "default" | "runSchedule";
  /** What stands beside it, as paths below the folder of the output. */
  readonly files: readonly string[];
  readonly config: FunctionConfig;
}

function listWrittenFunctions(hasDesk: boolean): readonly WrittenFunction[] {
  return [
    ...listSiteFunctions(hasDesk).map((described) => ({
      name: described.name,
      handler: described.handler,
      runs: "default" as const,
      files: filesBeside[described.handler],
      config: configureFunction(described),
    })),
    {
      name: siteSchedule.name,
      handler: siteSchedule.handler,
      runs: "runSchedule",
      files: filesBesideSchedule,
      config: configureSchedule(),
    },
  ];
}

/**
 * Makes the adapter for Netlify. It writes `_headers` and `_redirects` into the published folder, and the
 * functions where Netlify's build picks them up: each a folder with its whole program and what that
 * reads, so that a home needs no folder of functions and no settings of its own for them.
 *
 * @param parts where what comes with the program lies
 * @returns the adapter; it gives the names of the functions it wrote, and throws where the disk refuses
 * @see https://docs.netlify.com/build/frameworks/frameworks-api/
 */
export function createNetlifyHost(parts: NetlifyParts): HostAdapter<readonly string[]> {
  return {
    name: "netlify",
    listPublishedFiles: listNetlifyFiles,
    async give(site) {
      const folder = join(site.path, ".netlify", "v1", "functions");
      await mkdir(folder, { recursive: true });
      const functions = listWrittenFunctions(parts.hasDesk);
      // One that an earlier build left would be published again.
      for (const { name } of listWrittenFunctions(true)) {
        if (functions.some((written) => written.name === name)) continue;
        await rm(join(folder, name), { recursive: true, force: true });
      }
      for (const written of functions) await writeFunction(written, folder, site, parts);
      return functions.map(({ name }) => name);
    },
  };
}

/** Written beside the others' folder and renamed: a function stands there whole or not at all. */
async function writeFunction(
  { name, handler, runs, files, config }: WrittenFunction,
  folder: string,
  site: HostedSite,
  { programsFolder, templatesFolder }: NetlifyParts,
): Promise<void> {
  const staging = await mkdtemp(join(dirname(folder), "writing-"));
  try {
    await copyFile(join(programsFolder, `${handler}.mjs`), join(staging, "program.mjs"));
    await writeFile(join(staging, `${name}.mjs`), formatEntry(runs, config));
    // At once: hundreds of small files, each copied by a thread of its own, took half a second.
    cpSync(templatesFolder, join(staging, "templates"), { recursive: true });
    for (const path of files) {
      cpSync(join(site.path, path), join(staging, path), { recursive: true });
    }
    await rm(join(folder, name), { recursive: true, force: true });
    await rename(staging, join(folder, name));
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
}

/** A file of its own, since a whole program may have something else that is called `config`. */
function formatEntry(runs: WrittenFunction["runs"], config: FunctionConfig): string {
  const program = `export { ${runs} as default } from "./program.mjs";`;
  return `${program}\nexport const config = ${writeLiteral(config)};\n`;
}
