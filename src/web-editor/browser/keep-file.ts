import {
  endLine,
  type FormValue,
  type FormValues,
  keepText,
  readShownValues,
  type ShownField,
} from "./keep-text.ts";

/** A file of a home as a form opens and writes it. */
export interface FileForm {
  /** Whether a text stands below its values, as in a policy. */
  readonly hasBody: boolean;
  readonly fields: readonly ShownField[];
  /** What the form carries along with every file of its kind, and no file holds. */
  readonly carried?: FormValues;
}

/** The key under which a form holds the text below the values. */
export const bodyKey = "body";

/** The key under which a form carries the file as it was read, which no field shows. */
const readKey = "fileAsRead";

/**
 * Opens a file: what the form shows of it, and the file itself, to be written over only where something changed.
 *
 * @param text the file
 * @param form its form
 * @throws where it cannot be read, so that nobody writes over what nobody understood
 */
export function openFile(text: string, { hasBody, fields, carried }: FileForm): FormValues {
  const plain = writePlainEnds(text);
  if (!hasBody) return { ...readShownValues(plain, fields), ...carried, [readKey]: text };
  const { front, body } = splitFile(plain);
  const values = { ...emptyBegun(fields), ...readShownValues(front ?? "", fields) };
  return { ...values, ...carried, [bodyKey]: body.trim(), [readKey]: text };
}

/** What a new file begins with is none of one that is there: the editor fills in what a form has no value for. */
function emptyBegun(fields: readonly ShownField[]): FormValues {
  const begun = fields.filter((field) => field.default !== undefined);
  return Object.fromEntries(begun.map(({ name }) => [name, ""] as const));
}

/**
 * Writes a file from what its form holds. What was not changed stays byte for byte, line ends included.
 *
 * @param values what the form holds; without the file that was read, it is a new one
 * @param form the form
 * @returns the file's text
 */
export function writeFile(values: FormValues, form: FileForm): string {
  const { [readKey]: carried, [bodyKey]: body, ...others } = values;
  const read = typeof carried === "string" ? carried : "";
  const written = form.hasBody
    ? writeDocument(writePlainEnds(read), { values: others, body }, form)
    : keepText(writePlainEnds(read), others, form.fields);
  return giveEndsBack(written, read);
}

function writeDocument(
  read: string,
  held: { readonly values: FormValues; readonly body: FormValue },
  { fields }: FileForm,
): string {
  const { open, front, close, body } = splitFile(read);
  const { values, body: typed } = held;
  const kept = keepBody(body, typeof typed === "string" ? writePlainEnds(typed).trim() : "");
  const head = keepText(front, values, fields);
  if (open === "" && head === "") return read === "" ? kept.trimStart() : kept;
  if (open === "") return `---\n${endLine(head)}---\n${kept}`;
  const below = kept === "" ? close : `${endLine(close)}${kept}`;
  return `${open}${head === "" ? "" : endLine(head)}${below}`;
}

/** With the blank lines that stand around it. */
function keepBody(body: string, typed: string): string {
  if (typed === body.trim()) return body;
  if (typed === "") return "";
  const start = body.length - body.trimStart().length;
  return body.trim() === ""
    ? `\n${typed}\n`
    : `${body.slice(0, start)}${typed}${body.slice(body.trimEnd().length)}`;
}

/** A document in its parts, each with its line ends. */
interface SplitFile {
  /** The lines of three hyphens, empty where there are none. */
  readonly open: string;
  readonly front: string;
  readonly close: string;
  readonly body: string;
}

function splitFile(text: string): SplitFile {
  const lines = splitLines(text);
  const isHyphens = (line: string) => line.trimEnd() === "---";
  const end = isHyphens(lines[0] ?? "")
    ? lines.findIndex((line, at) => at > 0 && isHyphens(line))
    : -1;
  if (end === -1) return { open: "", front: "", close: "", body: text };
  return {
    open: lines[0] ?? "",
    front: lines.slice(1, end).join(""),
    close: lines[end] ?? "",
    body: lines.slice(end + 1).join(""),
  };
}

/** The lines of a text, each with its end. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A byte order mark, which some editors put before the first letter. */
const byteOrderMark = "\uFEFF";

function writePlainEnds(text: string): string {
  return (text.startsWith(byteOrderMark) ? text.slice(1) : text).replaceAll("\r\n", "\n");
}

/** Lines before and behind the first and last change end as they did, and those between as the file's first one does. */
function giveEndsBack(written: string, read: string): string {
  const mark = read.startsWith(byteOrderMark) ? byteOrderMark : "";
  const before = splitLines(read.slice(mark.length));
  const after = splitLines(written);
  const isSame = (one: string | undefined, other: string | undefined) =>
    one !== undefined && other !== undefined && writePlainEnds(one) === other;
  const fewest = Math.min(before.length, after.length);
  let head = 0;
  while (head < fewest && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < fewest - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const end = before[0]?.endsWith("\r\n") === true ? "\r\n" : "\n";
  return [
    mark,
    ...before.slice(0, head),
    ...after.slice(head, after.length - tail).map((line) => line.replace(/\n$/, end)),
    ...before.slice(before.length - tail),
  ].join("");
}
