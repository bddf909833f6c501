import { join } from "node:path";
import { anyHost } from "../hosts/any-host.ts";
import type { HostAdapter } from "../hosts/host-adapter.ts";
import { createNetlifyHost } from "../hosts/netlify/netlify-host.ts";
import { findBeside, isFromSource, projectFolder } from "../package-folder.ts";

/** What hosts are called on the command line. */
export type HostName = "netlify" | "any";

/**
 * Chooses whom a site is built for.
 *
 * @param option what was given after `--host`
 * @param environment the environment; Netlify sets `NETLIFY=true` where it builds
 */
export function chooseHost(
  option: HostName | undefined,
  environment: { readonly NETLIFY?: string | undefined },
): HostAdapter<unknown> {
  const usual = environment.NETLIFY === "true" ? "netlify" : "any";
  return (option ?? usual) === "any" ? anyHost : createNetlifyHost(netlifyParts);
}

const netlifyParts = {
  // `npm run functions` makes them here; the package brings them.
  programsFolder: isFromSource
    ? join(projectFolder, ".cache", "hosts", "netlify", "functions")
    : findBeside("hosts/netlify/functions"),
  templatesFolder: findBeside("theme/templates"),
};
