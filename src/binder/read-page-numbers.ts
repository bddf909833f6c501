import { getDocumentProxy } from "unpdf";
import type { PageNumbers } from "./render-binder.ts";

/**
 * Reads which page each linked anchor stands on out of a PDF, from the file's own named destinations
 * (ISO 32000-1, 12.3.2.3).
 *
 * @param pdf the file
 * @returns pages by anchor, counted from 1
 * @throws when it is no PDF, or a destination leads to no page of it
 */
export async function readPageNumbers(pdf: Uint8Array): Promise<PageNumbers> {
  const file = await getDocumentProxy(new Uint8Array(pdf)); // the reader takes the bytes away
  try {
    const destinations = Object.entries(await file.getDestinations());
    return new Map(
      await Promise.all(
        destinations.map(
          async ([anchor, [page]]) => [anchor, (await file.getPageIndex(page)) + 1] as const,
        ),
      ),
    );
  } finally {
    await file.loadingTask.destroy();
  }
}
