import { readHomeFolder } from "../content/read-home.ts";
import { identifyHome } from "../documents/identify-home.ts";
import type { Finding } from "../findings/finding.ts";
import { checkHome } from "../rules/check-home.ts";
import type { Conditions } from "../rules/rule.ts";
import type { ImportedDocument } from "./plan-import.ts";
import { createPlannedFolder } from "./planned-folder.ts";

/**
 * Finds what looks like somebody's private life in documents that are not written yet: the check's own
 * rules look for it, none of which repeats what it found.
 *
 * @param documents the documents
 * @param conditions the day
 */
export async function findPersonal(
  documents: readonly Pick<ImportedDocument, "file" | "text">[],
  conditions: Conditions,
): Promise<readonly Finding[]> {
  const folder = createPlannedFolder(new Map(documents.map(({ file, text }) => [file, text])));
  const home = identifyHome(await readHomeFolder(folder));
  return checkHome(home, conditions).filter(({ rule }) => rule.startsWith("privacy/"));
}
