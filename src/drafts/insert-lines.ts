import type { Insertion } from "./draft.ts";

/**
 * Puts lines into a file's bytes. Every byte that stands there stays, and what is put in ends its lines as the
 * file does.
 *
 * @param bytes the file, in UTF-8
 * @param insertions what to put in, and before which lines
 */
export function insertLines(bytes: Uint8Array, insertions: readonly Insertion[]): Uint8Array {
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const ending = /\r\n?|\n/.exec(raw)?.[0] ?? "\n";
  const lines = raw.split(/(?<=\r\n|\r(?!\n)|\n)/);
  const isOpen = !/[\r\n]$/.test(raw); // the last line has no end
  const count = isOpen ? lines.length : lines.length + 1;
  const parts: string[] = [];
  for (let line = 1; line <= count + 1; line += 1) {
    for (const { text } of insertions.filter((each) => Math.min(each.line, count + 1) === line)) {
      const isBehindOpen = isOpen && line === count + 1;
      const own = `${text.replaceAll("\n", ending)}${ending}`;
      parts.push(isBehindOpen ? `${ending}${own}` : own);
    }
    parts.push(lines[line - 1] ?? "");
  }
  return new TextEncoder().encode(parts.join(""));
}
