import { type FormValues, keepText, readShownValues, type ShownField } from "./keep-text.ts";

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
  if (!hasBody) return { ...readShownValues(text, fields), ...carried, [readKey]: text };
  const { front, body } = splitFile(text);
  const values = readShownValues(front ?? "", fields);
  return { ...values, ...carried, [bodyKey]: body.trim(), [readKey]: text };
}

/**
 * Writes a file from what its form holds.
 *
 * @param values what the form holds; without the file that was read, it is a new one
 * @param form the form
 * @returns the file's text
 */
export function writeFile(values: FormValues, { hasBody, fields }: FileForm): string {
  const { [readKey]: carried, [bodyKey]: written, ...others } = values;
  const read = typeof carried === "string" ? carried : "";
  if (!hasBody) return keepText(read, others, fields);
  const { front, body } = splitFile(read);
  const typed = typeof written === "string" ? written.trim() : "";
  const kept = typed === body.trim() ? body : `\n${typed}\n`;
  const head = keepText(front ?? "", others, fields);
  if (head === "" && front === undefined) return kept.trimStart();
  return `---\n${head === "" ? "" : endLine(head)}---\n${kept}`;
}

/** What stands between two lines of three hyphens at the top, and what stands below. */
function splitFile(text: string): { readonly front?: string; readonly body: string } {
  const lines = text.split("\n");
  const isHyphens = (line: string) => line.trimEnd() === "---";
  const end = isHyphens(lines[0] ?? "")
    ? lines.findIndex((line, at) => at > 0 && isHyphens(line))
    : -1;
  if (end === -1) return { body: text };
  return { front: lines.slice(1, end).join("\n"), body: lines.slice(end + 1).join("\n") };
}

function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}
