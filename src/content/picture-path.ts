/** The kinds of picture that every browser shows and that are safe to take in. */
export const pictureEndings = [".jpg", ".jpeg", ".png", ".webp"] as const;

/** A picture straight from a camera has up to this size, in bytes. */
export const largestPicture = 20 * 1024 * 1024;

/**
 * Finds the file that a picture in a document means.
 *
 * @param file the document's path below the content folder
 * @param source the picture as written, a path beside the document
 * @returns a path below the content folder, which it never leaves; `undefined` for anything else
 */
export function findPicturePath(file: string, source: string): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(source)) return undefined;
  const base = `file:///${file}`;
  if (!URL.canParse(source, base)) return undefined;
  try {
    return decodeURIComponent(new URL(source, base).pathname.slice(1));
  } catch {
    return undefined;
  }
}
