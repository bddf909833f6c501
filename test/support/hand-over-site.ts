import type { OutputFolders } from "../../src/build/eleventy/output-folders.ts";
import type { RenderedSite } from "../../src/build/eleventy/render-site.ts";
import type { Home } from "../../src/documents/document.ts";
import { listFormerAddresses } from "../../src/documents/former-addresses.ts";
import { listDeskReminders } from "../../src/documents/reminders/list-reminders.ts";
import { writePublishedFiles } from "../../src/hosts/write-published-files.ts";
import { writeResidentsManifest } from "../../src/hosts/write-residents-manifest.ts";
import { listHeaderRules } from "../../src/server/security-headers.ts";

/**
 * Writes beside rendered pages what a build hands over to the host and to the residents' function.
 *
 * @param home the home
 * @param site its rendered pages
 * @param folders the folders they were written to
 */
export async function handOverSite(
  home: Home,
  site: RenderedSite,
  folders: OutputFolders,
): Promise<void> {
  const { residents: redirects, public: publicRedirects } = listFormerAddresses(home.documents);
  const headerRules = listHeaderRules({ isListed: false });
  await writePublishedFiles(folders.public, { headerRules, redirects: publicRedirects });
  const told = { frame: site.signInFrame, redirects, publicRedirects, isListed: false };
  const reminders = listDeskReminders(home);
  await writeResidentsManifest(folders.residents, { access: "code", ...told, reminders });
}
