import type { ContentFolder, FolderEntry } from "../content/files/content-folder.ts";

/**
 * Makes a content folder of files that are not on the disk, to check them before they are.
 *
 * @param files their texts, by their paths below the content folder
 */
export function createPlannedFolder(files: ReadonlyMap<string, string>): ContentFolder {
  return {
    list(path) {
      const prefix = path === "" ? "" : `${path}/`;
      const names = new Map<string, FolderEntry["kind"]>();
      for (const file of files.keys()) {
        if (!file.startsWith(prefix)) continue;
        const [name = "", ...rest] = file.slice(prefix.length).split("/");
        names.set(name, rest.length > 0 ? "folder" : "file");
      }
      if (names.size === 0 && path !== "") return { kind: "missing" };
      const entries = [...names].map(([name, kind]) => ({ name, kind, isDoubled: false }));
      return { kind: "entries", entries };
    },
    read(path, largest) {
      const text = files.get(path);
      if (text === undefined) return { kind: "missing" };
      const bytes = new TextEncoder().encode(text);
      return bytes.length > largest
        ? { kind: "tooLarge", size: bytes.length }
        : { kind: "bytes", bytes };
    },
    replace: () => ({ kind: "closed" }),
    create: () => ({ kind: "closed" }),
  };
}
