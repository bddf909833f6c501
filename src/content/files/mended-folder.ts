import type { ContentFolder } from "./content-folder.ts";

/**
 * Makes a folder in which some files hold other bytes than on the disk, to see what would come of them.
 *
 * @param folder the folder as it stands
 * @param files the bytes of those files, by their paths below the content folder
 */
export function layOver(
  folder: ContentFolder,
  files: ReadonlyMap<string, Uint8Array>,
): ContentFolder {
  return {
    ...folder,
    read(path, largest) {
      const bytes = files.get(path);
      if (bytes === undefined) return folder.read(path, largest);
      return bytes.length > largest
        ? { kind: "tooLarge", size: bytes.length }
        : { kind: "bytes", bytes };
    },
  };
}
