import type { Document } from "../../documents/document.ts";
import { type Edit, replaceText } from "../../findings/edit.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";

/**
 * Writes another name into a reference.
 *
 * @param document the document
 * @param reference the name it has, and its place
 * @param name the name of the fact that is meant
 * @returns nothing where the reference does not stand whole in one line of the text, as in front matter
 */
export function renameReference(
  document: Document,
  { path, place }: { readonly path: string; readonly place: PlaceWithEnd },
  name: string,
): readonly Edit[] {
  const { lines, lineOffset } = document.written.source;
  if (place.line <= lineOffset || place.endLine !== place.line) return [];
  const line = lines[place.line - lineOffset - 1] ?? "";
  const typed = line.slice(place.column - 1, place.endColumn - 1);
  const isWhole = /^\{\{[^{}]*\}\}$/.test(typed) && typed.slice(2, -2).trim() === path;
  return isWhole
    ? [
        replaceText(
          place,
          typed,
          typed.replace(path, () => name),
        ),
      ]
    : [];
}
