import { existsSync } from "node:fs";
import { nameOutputFolder } from "../../build/output/output-folder.ts";
import { formatUnsetSettings, listUnsetSettings } from "../../hosts/list-unset-settings.ts";
import { createNodeHost, describeNoSite } from "../../hosts/node/node-host.ts";
import { findBeside } from "../../package-folder.ts";
import { readResidentsManifest } from "../../server/residents/residents-environment.ts";
import { describeWrongFolder } from "../describe-wrong-folder.ts";
import { chooseKeptFolder, makeKeptFolder } from "../kept-folder.ts";
import { OptionError } from "../option-error.ts";
import type { Surroundings } from "../surroundings.ts";

/** What serving is asked for. */
export interface ServingWishes {
  readonly output: string;
  readonly port: number;
  readonly address: string | undefined;
  readonly "trust-proxy": boolean;
  readonly store: string | undefined;
}

/**
 * Serves a built site until it is told to stop.
 *
 * @param wishes what serving is asked for
 * @param surroundings where it runs
 * @returns the exit status: 0 once it has stopped
 */
export async function serveOutput(
  wishes: ServingWishes,
  surroundings: Surroundings,
): Promise<number> {
  const { environment, stdout, stderr } = surroundings;
  const output = nameOutputFolder(wishes.output);
  const { address = "127.0.0.1" } = wishes;
  // Nothing is made where nothing is served: an empty store would say that nobody wrote.
  if (!existsSync(output.site)) {
    throw new OptionError(describeWrongFolder(output.path) ?? describeNoSite(output.path));
  }
  const kept = chooseKeptFolder(wishes.store, output.path, surroundings);
  const host = createNodeHost({
    port: wishes.port,
    address,
    isProxyTrusted: wishes["trust-proxy"],
    storeFolder: kept.path,
    templatesFolder: findBeside("theme/templates"),
    environment,
    log: (line) => stdout.write(`${line}\n`),
  });
  const stopped = surroundings.untilStopped();
  makeKeptFolder(kept.path, output.path);
  const server = await host.give(output);
  if (server.kind === "blocked") {
    stderr.write(`serve: ${server.message}\n`);
    return 2;
  }
  const shown = address.includes(":") ? `[${address}]` : address;
  stdout.write(
    `Serving ${output.site} on http://${shown}:${server.port}/\nMessages are kept in ${kept.path}\n`,
  );
  const access = readResidentsManifest(output.path)?.access;
  const unset = listUnsetSettings(environment, { access, host: "own" });
  if (unset.length > 0) {
    stderr.write(
      `serve: Not all is set. Set it in the environment, and start serve again:\n${formatUnsetSettings(unset)}`,
    );
  }
  if (kept.remark !== "") stderr.write(`serve: ${kept.remark}\n`);
  await stopped;
  await server.close();
  stdout.write("Stopped: everyone was answered.\n");
  return 0;
}
