import { unzipSync } from "fflate";
import { findInside, type MarkupElement, readMarkup } from "../markup.ts";
import type { Unreadable } from "../source.ts";

/** The parts of a Word file that have words in them, or say how they look. */
export interface WordParts {
  readonly document: MarkupElement;
  readonly styles: MarkupElement | undefined;
  readonly numbering: MarkupElement | undefined;
  readonly footnotes: MarkupElement | undefined;
  readonly endnotes: MarkupElement | undefined;
  readonly comments: MarkupElement | undefined;
  readonly headers: readonly MarkupElement[];
  readonly footers: readonly MarkupElement[];
  /** Where the links of the document lead, by the ids that it names them by. */
  readonly addresses: ReadonlyMap<string, string>;
}

/** No text of a person is as long, unpacked and in bytes; a small file can hold far more of nothing. */
const largestPart = 32 * 1024 * 1024;

const notWord: Unreadable = {
  kind: "unreadable",
  message:
    "This is no Word file, or a broken one. Open it in Word or LibreOffice, and save it again as .docx.",
};

/**
 * Opens a Word file. Its parts are found by what the file says they are, since programs name them
 * differently; nothing else in it is unpacked, and nothing it names outside itself is loaded.
 *
 * @param bytes the file
 */
export function openWordFile(
  bytes: Uint8Array,
): { readonly kind: "parts"; readonly parts: WordParts } | Unreadable {
  try {
    const read = (names: ReadonlySet<string>) => unpack(bytes, names);
    const root = readRelations(read(new Set(["_rels/.rels"])), "_rels/.rels", "");
    const main = root.find(({ type }) => type === "officeDocument")?.target;
    if (main === undefined) return notWord;
    const folder = main.slice(0, main.lastIndexOf("/") + 1);
    const relationsName = `${folder}_rels/${main.slice(folder.length)}.rels`;
    const relations = readRelations(read(new Set([relationsName])), relationsName, folder);
    const inside = relations.filter(({ isOutside }) => !isOutside);
    const parts = read(new Set([main, ...inside.map(({ target }) => target)].filter(isMarkup)));
    const document = parts.get(main);
    if (document === undefined) return notWord;
    const findParts = (type: string) =>
      inside
        .filter((relation) => relation.type === type)
        .flatMap(({ target }) => parts.get(target) ?? []);
    return {
      kind: "parts",
      parts: {
        document,
        styles: findParts("styles")[0],
        numbering: findParts("numbering")[0],
        footnotes: findParts("footnotes")[0],
        endnotes: findParts("endnotes")[0],
        comments: findParts("comments")[0],
        headers: findParts("header"),
        footers: findParts("footer"),
        addresses: new Map(
          relations
            .filter(({ type, isOutside }) => isOutside && type === "hyperlink")
            .map(({ id, target }) => [id, target]),
        ),
      },
    };
  } catch (error) {
    if (error instanceof TooMuch) return { kind: "unreadable", message: error.message };
    return notWord; // what the library throws where bytes are missing or wrong
  }
}

class TooMuch extends Error {}

function isMarkup(name: string): boolean {
  return name.endsWith(".xml");
}

function unpack(bytes: Uint8Array, names: ReadonlySet<string>): ReadonlyMap<string, MarkupElement> {
  const files = unzipSync(bytes, {
    filter({ name, originalSize }) {
      if (!names.has(name)) return false;
      if (originalSize > largestPart) throw tooMuch();
      return true;
    },
  });
  return new Map(
    Object.entries(files).map(([name, content]) => {
      const markup = readMarkup(new TextDecoder().decode(content), "xml");
      if (markup === undefined) throw tooMuch();
      return [name, markup];
    }),
  );
}

function tooMuch(): TooMuch {
  return new TooMuch(
    "This Word file unpacks to far more than a text, so it was not read. Copy its text into a new file, and save that.",
  );
}

interface Relation {
  readonly id: string;
  /** The last word of its type, such as `styles`. */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

function readRelations(
  parts: ReadonlyMap<string, MarkupElement>,
  name: string,
  folder: string,
): readonly Relation[] {
  const [all] = findInside(parts.get(name), "Relationships");
  return findInside(all, "Relationship").map(({ attributes }) => {
    const target = attributes.Target ?? "";
    const isOutside = attributes.TargetMode === "External";
    return {
      id: attributes.Id ?? "",
      type: (attributes.Type ?? "").split("/").at(-1) ?? "",
      target: isOutside ? target : resolveTarget(target, folder),
      isOutside,
    };
  });
}

/** A path from the folder of the document, or with a slash before it from the top of the file. */
function resolveTarget(target: string, folder: string): string {
  return target.startsWith("/") ? target.slice(1) : `${folder}${target}`.replace(/^\.\//, "");
}
