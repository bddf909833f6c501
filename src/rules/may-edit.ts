import type { Home } from "../documents/document.ts";
import { listEveryDocument } from "../documents/in-force.ts";
import type { Edit } from "../findings/edit.ts";
import { isPrivateFile } from "./may-show-line.ts";

/**
 * Makes a function that tells whether a machine may touch a place at all: none of the house's own facts,
 * and nothing below a document's front matter while it is in doubt who may read it.
 *
 * @param home the home
 */
export function createEditGuard(home: Home): (edit: Edit) => boolean {
  const firstLines = new Map(
    listEveryDocument(home)
      .filter(({ isAudienceInDoubt }) => isAudienceInDoubt)
      .map(({ file, written }) => [file, written.source.lineOffset + 1]),
  );
  return ({ file, endLine }) =>
    !isPrivateFile(file) && endLine < (firstLines.get(file) ?? Number.POSITIVE_INFINITY);
}
