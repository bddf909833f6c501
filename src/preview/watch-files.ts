import { basename, join } from "node:path";
import { watch } from "chokidar";
import { contentFolders } from "../content/files/content-folder.ts";
import { findBeside } from "../package-folder.ts";

/** Tells of changes until it is closed. */
export interface FileWatch {
  close(): Promise<void>;
}

const themeFolder = findBeside("theme");

/** Files that editors leave while they save. */
const passingPattern = /^\.|~$|\.(?:swp|swx|tmp|bak|orig)$|^4913$/;

/**
 * Watches a home's content and the project's own templates.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @param onChange called with the path of each file that was added, changed or deleted
 * @param onFault called with one line where the system refuses to tell of changes
 * @returns the watch, once it sees everything
 */
export async function watchFiles(
  contentFolder: string,
  onChange: (path: string) => void,
  onFault: (message: string) => void,
): Promise<FileWatch> {
  const roots = [...contentFolders.map((folder) => join(contentFolder, folder)), themeFolder];
  const watcher = watch(roots, {
    ignoreInitial: true,
    followSymlinks: false, // the home is not read through links either
    ignored: (path: string) => !roots.includes(path) && passingPattern.test(basename(path)),
    // Short, since people wait for the page; not zero, since a file seen half written is an error.
    awaitWriteFinish: { stabilityThreshold: 20, pollInterval: 5 },
  });
  watcher.on("all", (_event, path) => onChange(path));
  watcher.on("error", (error) => onFault(describeFault(error)));
  await new Promise<void>((seen) => watcher.once("ready", () => seen()));
  return watcher;
}

/** Systems limit how many files can be watched, and how many can be open. */
function describeFault(error: Error): string {
  const code = "code" in error ? ` (${String(error.code)})` : "";
  return `The system does not tell of every change${code}. Close other programs, then stop the preview and start it again.`;
}
