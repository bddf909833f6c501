import { existsSync } from "node:fs";
import { join } from "node:path";
import { anyHost } from "../hosts/any-host.ts";
import type { HostAdapter } from "../hosts/host-adapter.ts";
import { createNetlifyHost } from "../hosts/netlify/netlify-host.ts";
import { handlerNames } from "../hosts/site-functions.ts";
import { findBeside, isFromSource, projectFolder } from "../package-folder.ts";
import { type DeskEnvironment, hasDesk } from "../server/desk/desk-environment.ts";
import { OptionError } from "./option-error.ts";

/** What hosts are called on the command line. */
export type HostName = "netlify" | "any";

/**
 * Chooses whom a site is built for.
 *
 * @param option what was given after `--host`
 * @param environment the environment; Netlify sets `NETLIFY=true` where it builds
 * @throws {OptionError} when what the functions are made of is not there
 */
export function chooseHost(
  option: HostName | undefined,
  environment: { readonly NETLIFY?: string | undefined } & DeskEnvironment,
): HostAdapter<unknown> {
  const usual = environment.NETLIFY === "true" ? "netlify" : "any";
  if ((option ?? usual) === "any") return anyHost;
  const missing = handlerNames.find(
    (name) => !existsSync(join(netlifyParts.programsFolder, `${name}.mjs`)),
  );
  // Told before anything is built: the new site would stand there, and its functions would not.
  if (missing !== undefined) {
    throw new OptionError("The functions are not bundled yet. Run this first: npm run functions");
  }
  return createNetlifyHost({ ...netlifyParts, hasDesk: hasDesk(environment) });
}

const netlifyParts = {
  // `npm run functions` makes them here; the package brings them.
  programsFolder: isFromSource
    ? join(projectFolder, ".cache", "hosts", "netlify", "functions")
    : findBeside("hosts/netlify/functions"),
  templatesFolder: findBeside("theme/templates"),
};
