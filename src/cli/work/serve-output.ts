import { join, resolve } from "node:path";
import { nameOutputFolder } from "../../build/output/output-folder.ts";
import { createNodeHost } from "../../hosts/node/node-host.ts";
import { findBeside } from "../../package-folder.ts";
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
  const storeFolder = chooseStoreFolder(wishes.store, output.work, surroundings);
  const host = createNodeHost({
    port: wishes.port,
    address,
    isProxyTrusted: wishes["trust-proxy"],
    storeFolder,
    templatesFolder: findBeside("theme/templates"),
    environment,
    log: (line) => stdout.write(`${line}\n`),
  });
  const stopped = surroundings.untilStopped();
  const server = await host.give(output);
  if (server.kind === "blocked") {
    stderr.write(`serve: ${server.message}\n`);
    return 2;
  }
  const shown = address.includes(":") ? `[${address}]` : address;
  stdout.write(
    `Serving ${output.site} on http://${shown}:${server.port}/\nMessages are kept in ${storeFolder}\n`,
  );
  await stopped;
  await server.close();
  stdout.write("Stopped: everyone was answered.\n");
  return 0;
}

/**
 * Chooses where messages are kept. A service of systemd with a `StateDirectory` has a folder of its own.
 *
 * @param option what was given after `--store`
 * @param workFolder the working folder beside the site
 * @param surroundings the environment, and the folder that paths are read from
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#RuntimeDirectory=
 */
export function chooseStoreFolder(
  option: string | undefined,
  workFolder: string,
  { environment, folder }: Pick<Surroundings, "environment" | "folder">,
): string {
  const [ofService] = (environment.STATE_DIRECTORY ?? "").split(":");
  return resolve(folder, option ?? (ofService || join(workFolder, "serve")));
}
