import {
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  parseDocument,
  Scalar,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** A value as forms hold it: text, lists and what has keys. */
export type FormValue = string | readonly FormValue[] | FormValues | null | undefined;

/** Values by their keys. */
export interface FormValues {
  readonly [key: string]: FormValue;
}

/** As much of a form's field as it takes to tell what of a file it shows. */
export interface ShownField {
  readonly name: string;
  /** `object` has keys, `list` entries; anything else is one text. */
  readonly widget: string;
  /** What an object, or each entry of a list, is made of. */
  readonly fields?: readonly ShownField[];
}

/** Every scalar stays the text that it is, as the check reads it: a version keeps its zero. */
const reading = { schema: "failsafe", keepSourceTokens: false } as const;
const writing = { schema: "failsafe", lineWidth: 0 } as const;

/**
 * Reads what a form shows of a YAML file. What the form has no field for is left out, and so is a word where
 * the form has keys, such as the `none` of a home without a curfew.
 *
 * @param text the YAML
 * @param fields the form
 * @throws where the text is no YAML, which nobody should write over
 */
export function readShownValues(text: string, fields: readonly ShownField[]): FormValues {
  return pickShown(readTree(text).toJS(), fields);
}

/**
 * Writes what a form holds into the YAML that it was read from. Lines that nothing was changed in stay as they
 * are, letter for letter, with their comments and in their order.
 *
 * @param text the YAML as it was read; empty for a new file
 * @param values what the form holds
 * @param fields the form
 * @returns the YAML, with a line end at its end where anything is in it
 */
export function keepText(text: string, values: FormValues, fields: readonly ShownField[]): string {
  const wanted = pickShown(values, fields);
  const root = readTree(text).contents;
  if (!isMap(root) || root.items.length === 0) {
    const added = Object.keys(wanted).length === 0 ? "" : stringify(wanted, writing);
    return text.trim() === "" ? added : `${endLine(text)}${added}`;
  }
  const edits: Edit[] = [];
  changeMap(root, wanted, fields, { text, edits });
  return makeEdits(text, edits);
}

function readTree(text: string) {
  const tree = parseDocument(text, reading);
  const [fault] = tree.errors;
  if (fault !== undefined) throw fault;
  return tree;
}

/** Nothing of what is empty is kept: a form has an empty field for everything. */
function pickShown(values: unknown, fields: readonly ShownField[]): FormValues {
  if (!isKeyed(values)) return {};
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = pickValue(values[field.name], field);
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  );
}

function pickValue(value: unknown, field: ShownField): FormValue {
  const { widget, fields } = field;
  if (widget === "object") {
    const inside = pickShown(value, fields ?? []);
    return Object.keys(inside).length === 0 ? undefined : inside;
  }
  if (widget === "list") {
    if (!Array.isArray(value)) return undefined;
    const entry = describeEntry(field);
    const entries = value.flatMap((each) => pickValue(each, entry) ?? []);
    return entries.length === 0 ? undefined : entries;
  }
  if (value === null || value === undefined || typeof value === "object") return undefined;
  const typed = String(value).trim();
  return typed === "" ? undefined : typed;
}

/** What each entry of a list is. */
function describeEntry({ fields }: ShownField): ShownField {
  return fields === undefined
    ? { name: "", widget: "string" }
    : { name: "", widget: "object", fields };
}

function isKeyed(value: unknown): value is FormValues {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A change of the text: what stands from one place up to another gives way to something else. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

interface Changing {
  readonly text: string;
  readonly edits: Edit[];
}

function makeEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .map((edit, index) => ({ ...edit, index }))
    .sort((one, other) => other.from - one.from || other.index - one.index)
    .reduce(
      (before, { from, to, text: put }) => before.slice(0, from) + put + before.slice(to),
      text,
    );
}

function changeMap(
  map: YAMLMap,
  wanted: FormValues,
  fields: readonly ShownField[],
  changing: Changing,
): void {
  const column = findColumn(map.items[0], changing.text);
  let last: Pair | undefined;
  for (const field of fields) {
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === field.name);
    const value = wanted[field.name];
    if (pair !== undefined) {
      changePair(pair, value, field, { ...changing, column });
      last = pair;
    } else if (value !== undefined) {
      const at =
        last === undefined
          ? findEnd(map.items.at(-1), changing.text)
          : findEnd(last, changing.text);
      insertLines(at, indent(stringify({ [field.name]: value }, writing), column), changing);
    }
  }
}

function changePair(
  pair: Pair,
  value: FormValue,
  field: ShownField,
  changing: Changing & { readonly column: number },
): void {
  const written = pair.value;
  const before = pickValue(isNode(written) ? written.toJS(readTree("")) : written, field);
  if (isSame(before, value)) return;
  if (value === undefined) {
    removeLines(findStart(pair), findEnd(pair, changing.text), changing);
  } else if (isMap(written) && !written.flow && isKeyed(value)) {
    changeMap(written, value, field.fields ?? [], changing);
  } else if (isSeq(written) && !written.flow && Array.isArray(value)) {
    changeList(written, value, field, changing);
  } else if (
    isOneLine(written, changing.text) &&
    typeof value === "string" &&
    !value.includes("\n")
  ) {
    replaceScalar(written, value, changing);
  } else {
    const [from, to] = [findStart(pair), findEnd(pair, changing.text)];
    const lines = indent(stringify({ [field.name]: value }, writing), changing.column);
    changing.edits.push({ from: findLineStart(from, changing.text), to, text: lines.trimEnd() });
  }
}

/** Entries at both ends that are the same stay; those between change one by one, and the rest comes or goes. */
function changeList(
  list: YAMLSeq,
  wanted: readonly FormValue[],
  field: ShownField,
  changing: Changing,
): void {
  const entry = describeEntry(field);
  const before = list.items.map((item) => pickValue(toPlain(item), entry));
  const fewest = Math.min(before.length, wanted.length);
  let head = 0;
  while (head < fewest && isSame(before[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < fewest - head && isSame(before.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const changed = Math.min(before.length, wanted.length) - head - tail;
  for (let index = head; index < head + changed; index += 1) {
    changeEntry(list.items[index], wanted[index], entry, changing);
  }
  for (const item of list.items.slice(head + changed, before.length - tail)) {
    removeLines(findDash(item, changing.text), findEnd(item, changing.text), changing);
  }
  const added = wanted.slice(head + changed, wanted.length - tail);
  if (added.length === 0) return;
  const column = findColumnOf(findDash(list.items[0], changing.text), changing.text);
  const lines = indent(stringify(added, writing), column);
  const above = list.items[head + changed - 1];
  if (above !== undefined) insertLines(findEnd(above, changing.text), lines, changing);
  else {
    const at = findLineStart(findDash(list.items[0], changing.text), changing.text);
    changing.edits.push({ from: at, to: at, text: lines });
  }
}

function changeEntry(item: unknown, value: FormValue, entry: ShownField, changing: Changing): void {
  if (isMap(item) && !item.flow && isKeyed(value) && keepsFirst(item, value, entry)) {
    changeMap(item, value, entry.fields ?? [], changing);
  } else if (isOneLine(item, changing.text) && typeof value === "string" && !value.includes("\n")) {
    replaceScalar(item, value, changing);
  } else {
    const dash = findDash(item, changing.text);
    const lines = indent(stringify([value], writing), findColumnOf(dash, changing.text));
    changing.edits.push({
      from: findLineStart(dash, changing.text),
      to: findEnd(item, changing.text),
      text: lines.trimEnd(),
    });
  }
}

/** The dash stands on the line of the first key, which cannot go without it. */
function keepsFirst(map: YAMLMap, value: FormValues, { fields = [] }: ShownField): boolean {
  const [first] = map.items;
  const field = fields.find(({ name }) => isScalar(first?.key) && name === first.key.value);
  return field === undefined || value[field.name] !== undefined;
}

/** In the quotes that it stood in, if any. */
function replaceScalar(scalar: Scalar, value: string, { edits }: Changing): void {
  const [from, to] = scalar.range ?? [0, 0, 0];
  const put = new Scalar(value);
  if (scalar.type === "QUOTE_DOUBLE" || scalar.type === "QUOTE_SINGLE") put.type = scalar.type;
  edits.push({ from, to, text: stringify(put, writing).trimEnd() });
}

function isOneLine(node: unknown, text: string): node is Scalar {
  if (!isScalar(node) || node.range === undefined || node.range === null) return false;
  const [from, to] = node.range;
  return from < to && !text.slice(from, to).includes("\n") && !node.type?.startsWith("BLOCK");
}

function insertLines(at: number, lines: string, { text, edits }: Changing): void {
  const end = findLineEnd(at, text);
  edits.push({ from: end, to: end, text: `\n${lines.trimEnd()}` });
}

/** With the line end behind them. A note above them stays: it may be of more than them. */
function removeLines(from: number, to: number, { text, edits }: Changing): void {
  const start = findLineStart(from, text);
  const end = findLineEnd(to, text);
  edits.push({ from: start, to: Math.min(end + 1, text.length), text: "" });
}

function indent(lines: string, column: number): string {
  return lines.replace(/^(?=.)/gm, " ".repeat(column));
}

function findStart({ key }: Pair): number {
  return isNode(key) ? (key.range?.[0] ?? 0) : 0;
}

/** Where the last letter of something stands, the notes behind it left out. */
function findEnd(item: unknown, text: string): number {
  if (isPair(item)) {
    const end = isNode(item.value) ? findEnd(item.value, text) : 0;
    return Math.max(end, isNode(item.key) ? (item.key.range?.[1] ?? 0) : 0);
  }
  if (!isNode(item)) return 0;
  if (isCollection(item) && !item.flow && item.items.length > 0)
    return findEnd(item.items.at(-1), text);
  const [from, end] = item.range ?? [0, 0];
  return from + text.slice(from, end).trimEnd().length;
}

/** The dash before an entry of a list. */
function findDash(item: unknown, text: string): number {
  const from = isMap(item)
    ? findStart(item.items[0] ?? neverPair)
    : isNode(item)
      ? (item.range?.[0] ?? 0)
      : 0;
  return Math.max(0, text.lastIndexOf("-", from - 1));
}

const neverPair: Pair = { key: undefined } as unknown as Pair;

function findColumn(pair: Pair | undefined, text: string): number {
  return pair === undefined ? 0 : findColumnOf(findStart(pair), text);
}

function findColumnOf(place: number, text: string): number {
  return place - findLineStart(place, text);
}

function findLineStart(place: number, text: string): number {
  return text.lastIndexOf("\n", place - 1) + 1;
}

function findLineEnd(place: number, text: string): number {
  const end = text.indexOf("\n", place);
  return end === -1 ? text.length : end;
}

function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}

function toPlain(item: unknown): unknown {
  return isNode(item) ? item.toJS(readTree("")) : item;
}

function isSame(one: FormValue, other: FormValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
