import { extractText, getDocumentProxy } from "unpdf";

/**
 * Counts the pages of a PDF.
 *
 * @param pdf the file
 */
export async function countPages(pdf: Uint8Array): Promise<number> {
  const { numPages } = await openPdf(pdf);
  return numPages;
}

/**
 * Reads the words of a PDF.
 *
 * @param pdf the file
 * @returns the words of each page
 */
export async function readPages(pdf: Uint8Array): Promise<readonly string[]> {
  const { text } = await extractText(await openPdf(pdf), { mergePages: false });
  return text;
}

/** The reader takes the bytes it is given away, so it is given a copy. */
function openPdf(pdf: Uint8Array) {
  return getDocumentProxy(new Uint8Array(pdf));
}
