import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";

/**
 * Lists the TypeScript files of a folder, with what each imports of the project's own files.
 *
 * @param projectFolder the project, as an absolute path
 * @param folder a folder in it, such as `src`
 * @returns the imported files by the file that imports them, as paths from the project with slashes
 */
export function listImports(
  projectFolder: string,
  folder: string,
): ReadonlyMap<string, readonly string[]> {
  const files = readdirSync(join(projectFolder, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => relative(projectFolder, join(entry.parentPath, entry.name)))
    .map((file) => file.split(sep).join("/"));
  return new Map(
    files.map((file) => {
      const text = readFileSync(join(projectFolder, file), "utf8");
      const targets = [...text.matchAll(/(?:from |import |import\()"(\.[^"]+)"/g)].map(
        ([, path = ""]) => posix.join(dirname(file), path),
      );
      return [file, targets];
    }),
  );
}

/** Folders inside one that are parts of their own. */
const innerParts = /^src\/(?:build\/[^/]+|documents\/types)(?=\/)/;

/** The words of documents: a folder of each language, and what holds these to the types of document. */
const wordsOfDocuments = /^src\/locales\/(?:[^/]+\/documents\/|document-[^/]+$)/;

/**
 * Names the part of the code that a file belongs to.
 *
 * @param file its path, such as `src/build/leaks/find-leaks.ts`
 * @returns such as `src/build/leaks` or `src/documents/types`; of most folders, the first two steps
 */
export function findPart(file: string): string {
  if (wordsOfDocuments.test(file)) return "src/locales/documents";
  const [inner] = innerParts.exec(file) ?? [];
  return inner ?? `src/${file.split("/")[1] ?? ""}`;
}
