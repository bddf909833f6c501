import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFolder } from "../build/output/output-folder.ts";
import { readRequest } from "../hosts/node/read-request.ts";
import { findBeside } from "../package-folder.ts";
import { hashAccessCode, previewCode } from "../server/gate/access-code.ts";
import { deleteOldSessions } from "../server/gate/delete-old-sessions.ts";
import { residentsGate } from "../server/gate/gate-kind.ts";
import { previewCookie } from "../server/gate/session-cookie.ts";
import { findRedirect } from "../server/redirects.ts";
import { readResidentsManifest, readSecrets } from "../server/residents/residents-environment.ts";
import { createResidentsHandler } from "../server/residents/residents-handler.ts";
import { createResidentsRenderer } from "../server/residents/residents-renderer.ts";
import { openFileStore } from "../server/store/file-store.ts";
import type { PreviewFunction } from "./preview-function.ts";

/** The addresses that Netlify gives to the residents' function, whatever their capitals. */
function isResidentsAddress(pathname: string): boolean {
  return /^\/+residents(?:\/|$)/i.test(pathname);
}

/** The most that is read of a body; the function itself takes less. */
const mostBytes = 64 * 1024;

const templatesFolder = findBeside("theme/templates");

/**
 * Sets up the very function that Netlify runs, with a sample house code and a key of its own. Its
 * cookie may travel over http, which the published one may not. It answers with nothing where there
 * is no site yet, or where the operator opened the pages and they are plain files.
 *
 * @param output the folders of the preview
 */
export async function createPreviewResidents(output: OutputFolder): Promise<PreviewFunction> {
  const secrets = readSecrets({
    RESIDENT_CODE_HASH: await hashAccessCode(previewCode),
    RESIDENT_SESSION_KEY: randomBytes(32).toString("base64url"),
  });
  const store = openFileStore(join(output.work, "residents"));
  await deleteOldSessions(store, new Date());
  return async (incoming, pathname) => {
    if (!isResidentsAddress(pathname)) return undefined;
    const manifest = readResidentsManifest(output.path); // each build may make another
    if (manifest === undefined) return undefined;
    const isFile = manifest.access === "open" && !findRedirect(manifest.redirects, pathname);
    if (isFile) return undefined;
    const handle = createResidentsHandler({
      manifest,
      renderer: createResidentsRenderer(manifest.frame, templatesFolder),
      secrets,
      store,
      cookie: previewCookie(residentsGate),
      readFile: (file) => readFile(join(output.residents, file)),
      now: () => new Date(),
      log: () => undefined,
    });
    return handle(await readRequest(incoming, mostBytes));
  };
}
