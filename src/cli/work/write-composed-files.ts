import type { ContentFolder, NotOpened } from "../../content/files/content-folder.ts";
import { largestText } from "../../content/files/decode-text.ts";
import type { PlannedFile, Standing } from "../../setup/plan-writing.ts";

/**
 * Reads a file of a home as setup would have written it.
 *
 * @param folder the home's folder
 * @param path a path in it
 */
export function readStandingFile(folder: ContentFolder, path: string): Standing {
  const reading = folder.read(path, largestText);
  switch (reading.kind) {
    case "bytes":
      return { kind: "text", text: readText(reading.bytes) };
    case "missing":
      return { kind: "nothing" };
    default:
      return { kind: "obstacle", says: describeObstacle(folder, path, reading) };
  }
}

function readText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}

function describeObstacle(
  folder: ContentFolder,
  path: string,
  { kind }: Exclude<NotOpened, { readonly kind: "missing" }>,
): string {
  switch (kind) {
    case "link":
      return "There is a link on the way, and none is followed.";
    case "special":
      return "It is neither a file nor a folder.";
    case "wrongKind": {
      const around = path.slice(0, path.indexOf("/"));
      return folder.list(around).kind === "wrongKind"
        ? `“${around}” is a file, and has to be a folder.`
        : "It is a folder, and has to be a file.";
    }
    case "tooLarge":
      return "It is larger than any document.";
    case "closed":
      return "This computer does not let us read it.";
  }
}

/**
 * Writes what was planned: a new file where nothing stands, and another one in the place of what setup itself
 * wrote. Each is written whole or not at all.
 *
 * @param folder the home's folder, as it was read
 * @param files what was planned
 * @returns what became of each: one that could not be written is blocked
 */
export function writePlannedFiles(
  folder: ContentFolder,
  files: readonly PlannedFile[],
): readonly PlannedFile[] {
  return files.map((file) => {
    const obstacle = writePlanned(folder, file);
    return obstacle === undefined ? file : { ...file, fate: "blocked", obstacle };
  });
}

/** Says why a file could not be written; nothing where it was, or need not be. */
function writePlanned(
  folder: ContentFolder,
  { path, text, fate }: PlannedFile,
): string | undefined {
  if (fate !== "new" && fate !== "renewed") return undefined;
  const bytes = new TextEncoder().encode(text);
  const done = fate === "new" ? folder.create(path, bytes) : renew(folder, path, bytes);
  switch (done.kind) {
    case "created":
    case "replaced":
      return undefined;
    case "taken":
    case "changed":
    case "missing":
      return "It was changed meanwhile.";
    default:
      return "This computer does not let us write it. Is it closed to you, or the disk full?";
  }
}

function renew(folder: ContentFolder, path: string, bytes: Uint8Array) {
  const reading = folder.read(path, largestText);
  return reading.kind === "bytes" ? folder.replace(path, reading.bytes, bytes) : reading;
}
