import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { anyHost } from "./any-host.ts";
import type { HostAdapter, PublishedAnswers } from "./host-adapter.ts";

/**
 * Writes what a host reads from the published folder.
 *
 * @param folder the folder that is to be published
 * @param answers the headers and redirects of the site
 * @param host the host; where nobody named one, any
 * @throws when the disk refuses
 */
export async function writePublishedFiles(
  folder: string,
  answers: PublishedAnswers,
  host: Pick<HostAdapter<unknown>, "listPublishedFiles"> = anyHost,
): Promise<void> {
  for (const { path, text } of host.listPublishedFiles(answers)) {
    await writeFile(join(folder, path), text);
  }
}
