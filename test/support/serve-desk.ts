import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type ServedSite, serveSite } from "../../scripts/serve-site.ts";
import { readBuiltDesk, readDeskOptions } from "../../src/server/desk/desk-environment.ts";
import { createDeskHandler, type DeskStores } from "../../src/server/desk/desk-handler.ts";
import { managerGate } from "../../src/server/gate/gate-kind.ts";
import { previewCookie } from "../../src/server/gate/session-cookie.ts";
import { readResidentsManifest } from "../../src/server/residents/residents-environment.ts";
import { templatesFolder } from "./contact-site.ts";
import { createDeskStores, deskDay, deskEnvironment } from "./desk-site.ts";
import { readRequest, sendAnswer } from "./serve-requests.ts";

/** A built site together with its manager's desk. */
export interface ServedDesk extends ServedSite {
  readonly stores: DeskStores;
}

/**
 * Serves a built site with the desk's function at its addresses, over http as in a preview.
 *
 * @param outputFolder the folder with `_site/` and `_residents/`
 */
export async function serveDesk(outputFolder: string): Promise<ServedDesk> {
  const built = readBuiltDesk(readResidentsManifest(outputFolder), templatesFolder);
  if (built === undefined) throw new Error("The site was built without the frame of a desk.");
  const files = await serveSite(outputFolder);
  const stores = createDeskStores();
  const handle = createDeskHandler({
    ...readDeskOptions(built, deskEnvironment),
    stores,
    cookie: previewCookie(managerGate),
    now: () => deskDay,
    log: () => undefined,
  });
  const server = createServer(async (request, response) => {
    const asked = await readRequest(request);
    const { pathname } = new URL(asked.url);
    const answer = /^\/manager(?:\/|$)/.test(pathname)
      ? await handle(asked)
      : await fetch(new URL(request.url ?? "/", files.origin));
    await sendAnswer(answer, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    origin: `http://127.0.0.1:${port}`,
    stores,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await files.close();
    },
  };
}
