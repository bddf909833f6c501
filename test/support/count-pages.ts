import { getDocumentProxy } from "unpdf";

/**
 * Counts the pages of a PDF.
 *
 * @param pdf the file
 */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const { numPages } = await getDocumentProxy(new Uint8Array(pdf)); // it takes its bytes away
  return numPages;
}
