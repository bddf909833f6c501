import { findNearest } from "../../text/find-nearest.ts";
import { findMeantFacts } from "../facts/facts-files.ts";
import { beginsLikeDocument } from "./begins-like-document.ts";
import { type ContentFolder, contentFolders } from "./content-folder.ts";
import type { Collection } from "./content-listing.ts";
import { describeMisnamedFolder } from "./describe-listing.ts";
import { passOverMisplaced } from "./pass-over-misplaced.ts";

/**
 * Looks beside the three folders for what was meant to be in one of them, or to be one. Only what is
 * plainly meant so is told: the home may share its folder with the program itself.
 *
 * @param folder the operator's folder
 * @param listed what is known so far, which this adds to
 */
export function listStrays(folder: ContentFolder, listed: Collection): void {
  const listing = folder.list("");
  if (listing.kind !== "entries") return;
  const names = new Set(listing.entries.map(({ name }) => name));
  for (const { name, kind } of listing.entries) {
    const isOurs = contentFolders.some((known) => known === name);
    if (isOurs || name.startsWith(".")) continue;
    if (kind === "folder" || kind === "link") {
      const meant = findMeantFolder(name);
      if (meant === undefined) continue;
      if (meant === "_data" && !names.has("_data")) listed.missAllFacts();
      listed.passOver(name, describeMisnamedFolder(name, meant, names.has(meant)));
    } else if (kind === "file" && isStrayFile(folder, name)) {
      passOverMisplaced(folder, name, name, listed);
    }
  }
}

/** Not every folder whose name is near: `data` and `policy` are, `docs` and `dist` are not. */
function findMeantFolder(name: string): (typeof contentFolders)[number] | undefined {
  const folded = name.normalize("NFKC").toLowerCase().trim();
  if (/^[_.]?(?:data|facts)$/.test(folded)) return "_data";
  if (/^_?polic(?:y|ie|ys|eis)$/.test(folded)) return "policies";
  if (/^_?neighbou?r$/.test(folded)) return "neighbors";
  const nearest = findNearest(folded, contentFolders);
  return contentFolders.find((known) => known === nearest && known !== "_data");
}

/** A file of facts, or a markdown file that begins as documents do. */
function isStrayFile(folder: ContentFolder, name: string): boolean {
  if (/\.ya?ml$/i.test(name)) return findMeantFacts(name) !== undefined;
  if (!/\.(?:md|markdown)$/i.test(name)) return false;
  return beginsLikeDocument(folder, name);
}
