/**
 * Lists the lines of the block that a line stands in: a paragraph, a heading, one entry of a list, or a
 * row of a table. To an entry belongs also the paragraph that leads its list, if that ends in a colon.
 *
 * @param lines a text's lines
 * @param line the line, counted from 1
 * @returns the numbers of its lines, counted from 1; the line alone where it is empty
 */
export function listBlockLines(lines: readonly string[], line: number): readonly number[] {
  const block = findBlock(lines, line);
  if (!isEntry(lines[block.first - 1])) return count(block);
  const lead = findLead(lines, block.first);
  return lead === undefined ? count(block) : [...count(lead), ...count(block)];
}

interface Block {
  readonly first: number;
  readonly last: number;
}

const startsAnew = /^\s*(?:[-*+•‣◦☐□]|\d{1,3}[.)]|[a-z][.)]|#{1,6}|\||>)(?:\s|$)/iu;
const isHeading = /^\s*#{1,6}\s/;

function isEmpty(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

function isEntry(text: string | undefined): boolean {
  return text !== undefined && startsAnew.test(text) && !/^\s*[#|>]/.test(text);
}

function findBlock(lines: readonly string[], line: number): Block {
  const text = lines[line - 1];
  if (isEmpty(text) || isHeading.test(text ?? "")) return { first: line, last: line };
  const continues = (above: string | undefined) => !isEmpty(above) && !isHeading.test(above ?? "");
  let first = line;
  while (!startsAnew.test(lines[first - 1] ?? "") && continues(lines[first - 2])) first -= 1;
  let last = line;
  while (!isEmpty(lines[last]) && !startsAnew.test(lines[last] ?? "")) last += 1;
  return { first, last };
}

/** The paragraph above a list; nothing where the list stands below something else. */
function findLead(lines: readonly string[], entry: number): Block | undefined {
  let above = entry - 1;
  while (above >= 1) {
    if (isEmpty(lines[above - 1])) {
      above -= 1;
      continue;
    }
    const block = findBlock(lines, above);
    if (!isEntry(lines[block.first - 1])) {
      return lines[block.last - 1]?.trimEnd().endsWith(":") ? block : undefined;
    }
    above = block.first - 1;
  }
  return undefined;
}

function count({ first, last }: Block): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
