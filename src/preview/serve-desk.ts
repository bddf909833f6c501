import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { OutputFolder } from "../build/output/output-folder.ts";
import { readRequest } from "../hosts/node/read-request.ts";
import { findBeside } from "../package-folder.ts";
import { readBuiltDesk, readDeskOptions } from "../server/desk/desk-environment.ts";
import { createDeskHandler } from "../server/desk/desk-handler.ts";
import { hashAccessCode, previewCode } from "../server/gate/access-code.ts";
import { managerGate } from "../server/gate/gate-kind.ts";
import { previewCookie } from "../server/gate/session-cookie.ts";
import { readResidentsManifest } from "../server/residents/residents-environment.ts";
import { openFileStore } from "../server/store/file-store.ts";
import type { PreviewFunction } from "./preview-function.ts";
import { inboxFolderName } from "./serve-contact.ts";

/** The most that is read of a body; the function itself takes less. */
const mostBytes = 256 * 1024;

/**
 * Sets up the manager's desk that Netlify runs, with what the preview's own contact form got. A published
 * site has one only where its code is set; here anybody can try what it is like.
 *
 * @param output the folders of the preview
 */
export async function createPreviewDesk(output: OutputFolder): Promise<PreviewFunction> {
  const environment = {
    MANAGER_CODE_HASH: await hashAccessCode(previewCode),
    MANAGER_SESSION_KEY: randomBytes(32).toString("base64url"),
  };
  const stores = {
    contact: openFileStore(join(output.work, inboxFolderName)),
    manager: openFileStore(join(output.work, "manager")),
    concerns: openFileStore(join(output.work, "concerns")),
  };
  return async (incoming, pathname) => {
    if (!/^\/+manager(?:\/|$)/i.test(pathname)) return undefined;
    const manifest = readResidentsManifest(output.path); // each build may make another
    const built = readBuiltDesk(manifest, findBeside("theme/templates"));
    if (built === undefined) return undefined;
    const handle = createDeskHandler({
      ...readDeskOptions(built, environment),
      stores,
      cookie: previewCookie(managerGate),
      now: () => new Date(),
      log: () => undefined,
    });
    return handle(await readRequest(incoming, mostBytes));
  };
}
