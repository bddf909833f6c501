import type { PageNumbers } from "./render-binder.ts";

/**
 * Reads which page each linked anchor stands on out of a PDF, from the file's own named destinations
 * (ISO 32000-1, 12.3.2.3) and its tree of pages (7.7.3). It reads what Chromium writes, whose
 * dictionaries are not packed.
 *
 * @param pdf the file
 * @returns pages by anchor, counted from 1
 * @throws when the file has no tree of pages that can be read
 */
export function readPageNumbers(pdf: Uint8Array): PageNumbers {
  const objects = readObjects(Buffer.from(pdf).toString("latin1"));
  const pages = listPages(objects);
  if (pages.length === 0) throw new Error("The printed binder has no pages that can be counted.");
  const numbers = new Map(pages.map((reference, index) => [reference, index + 1]));
  const found = new Map<string, number>();
  for (const body of objects.values()) {
    for (const match of body.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d{1,10}) 0 R\s*\/XYZ/g)) {
      const [, name = "", reference = ""] = match;
      const page = numbers.get(reference);
      if (page !== undefined) found.set(decodeName(name), page);
    }
  }
  return found;
}

/** Objects by their number; what stands in streams is left out. */
function readObjects(text: string): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  const starts = [...text.matchAll(/(?<![^\r\n])(\d{1,10}) 0 obj\b/g)];
  for (const [index, { 0: opening, 1: number = "", index: start }] of starts.entries()) {
    const whole = text.slice(start + opening.length, starts[index + 1]?.index);
    objects.set(number, whole.split(/\bstream\r?\n|\bendobj/, 1)[0] ?? "");
  }
  return objects;
}

function listPages(objects: ReadonlyMap<string, string>): readonly string[] {
  const catalog = [...objects.values()].find((body) => /\/Type\s*\/Catalog\b/.test(body));
  const root = /\/Pages\s+(\d{1,10}) 0 R/.exec(catalog ?? "")?.[1];
  return root === undefined ? [] : listLeaves(root, objects);
}

function listLeaves(reference: string, objects: ReadonlyMap<string, string>): readonly string[] {
  const kids = /\/Kids\s*\[([^[\]]*)\]/.exec(objects.get(reference) ?? "")?.[1];
  if (kids === undefined) return [reference];
  return [...kids.matchAll(/(?<!\d)(\d{1,10}) 0 R/g)].flatMap(([, kid = ""]) =>
    listLeaves(kid, objects),
  );
}

/** ISO 32000-1, 7.3.5: any character of a name may be written as # and two digits. */
function decodeName(name: string): string {
  return name.replace(/#([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
