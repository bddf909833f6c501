import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { createFinding, type Finding, type Place } from "./finding.ts";
import { readingRules } from "./reading-rules.ts";

/** The folders an operator owns. */
export const contentFolders = ["_data", "policies", "neighbors"] as const;

/** The content files of a home, in an order that is the same on every machine. */
export interface ContentListing {
  /** Paths below the content folder, with forward slashes. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Lists the files to read: YAML in `_data/`, markdown in `policies/` and `neighbors/`. Links to
 * other places on the disk are refused: what they point at could be anyone's.
 *
 * @param contentFolder the folder that holds the operator's three folders
 * @returns the files, sorted, and a finding for each that is refused
 */
export async function listContentFiles(contentFolder: string): Promise<ContentListing> {
  const files: string[] = [];
  const findings: Finding[] = [];
  for (const folder of contentFolders) await walk(contentFolder, folder, files, findings);
  return { files: files.toSorted(), findings };
}

const junkPattern = /^\.|^~\$|\.(?:orig|bak|swp|tmp)$|~$/i;
const copyPattern = / \(\d+\)\.\w+$| - copy\b|\bcopy of\b|conflicted copy/i;

/** What people save documents as. Notepad and some phones add `.txt` behind `.md`. */
const unreadPattern = /\.(?:docx?|odt|pages|rtf|pdf|txt|html?)$/i;

function describeUnread(name: string, place: Place): Finding {
  return createFinding(readingRules.notText, place, {
    message:
      "Only files whose names end in .md or .yaml are read, so nothing of this is published.",
    fix: /\.md\.txt$/i.test(name)
      ? `Rename it to ${name.replace(/\.txt$/i, "")}.`
      : "Copy its text into a new file whose name ends in .md, and move this one elsewhere.",
    severity: "warning",
  });
}

async function walk(
  contentFolder: string,
  folder: string,
  files: string[],
  findings: Finding[],
): Promise<void> {
  const entries = await readFolder(join(contentFolder, folder));
  const wanted = folder.startsWith("_data") ? /\.ya?ml$/i : /\.(?:md|markdown)$/i;
  for (const entry of entries) {
    const path = `${folder}/${entry.name}`;
    const place = { file: path, line: 1, column: 1 };
    if (junkPattern.test(entry.name)) continue;
    if (entry.isSymbolicLink()) {
      findings.push(
        createFinding(readingRules.symlink, place, {
          message: "This is a link to another place on the disk, which is never followed.",
          fix: "Put the file itself here.",
        }),
      );
    } else if (entry.isDirectory() && !wanted.test(entry.name)) {
      await walk(contentFolder, path, files, findings);
    } else if (unreadPattern.test(entry.name)) {
      findings.push(describeUnread(entry.name, place));
    } else if (wanted.test(entry.name)) {
      files.push(path);
      if (copyPattern.test(entry.name)) {
        findings.push(
          createFinding(readingRules.looksLikeCopy, place, {
            message: "The name says that this is a copy of another file; both would be published.",
            fix: "Delete the copy, or give the file a name of its own.",
          }),
        );
      }
    }
  }
}

async function readFolder(path: string) {
  try {
    return await readdir(path, { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}
