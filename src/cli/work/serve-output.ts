import { join, resolve } from "node:path";
import process from "node:process";
import { nameOutputFolder } from "../../build/output/output-folder.ts";
import { createNodeHost } from "../../hosts/node/node-host.ts";
import { findBeside } from "../../package-folder.ts";

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
 * @returns the exit status: 0 once it has stopped
 */
export async function serveOutput(wishes: ServingWishes): Promise<number> {
  const output = nameOutputFolder(wishes.output);
  const { address = "127.0.0.1" } = wishes;
  const storeFolder = chooseStoreFolder(wishes.store, output.work, process.env);
  const host = createNodeHost({
    port: wishes.port,
    address,
    isProxyTrusted: wishes["trust-proxy"],
    storeFolder,
    templatesFolder: findBeside("theme/templates"),
    environment: process.env,
    log: (line) => process.stdout.write(`${line}\n`),
  });
  const stopped = untilTold();
  const server = await host.give(output);
  if (server.kind === "blocked") {
    process.stderr.write(`serve: ${server.message}\n`);
    return 2;
  }
  const shown = address.includes(":") ? `[${address}]` : address;
  process.stdout.write(
    `Serving ${output.site} on http://${shown}:${server.port}/\nMessages are kept in ${storeFolder}\n`,
  );
  await stopped;
  await server.close();
  process.stdout.write("Stopped: everyone was answered.\n");
  return 0;
}

/**
 * Chooses where messages are kept. A service of systemd with a `StateDirectory` has a folder of its own.
 *
 * @param option what was given after `--store`
 * @param workFolder the working folder beside the site
 * @param environment the environment
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#RuntimeDirectory=
 */
export function chooseStoreFolder(
  option: string | undefined,
  workFolder: string,
  environment: { readonly STATE_DIRECTORY?: string | undefined },
): string {
  const [ofService] = (environment.STATE_DIRECTORY ?? "").split(":");
  return resolve(option ?? (ofService || join(workFolder, "serve")));
}

function untilTold(): Promise<void> {
  return new Promise((told) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => told());
  });
}
