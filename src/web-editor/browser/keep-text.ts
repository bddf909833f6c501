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
  visit,
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
  /** What it begins with in a new file. */
  readonly default?: string;
}

/** Every scalar stays the text that it is, as the check reads it: a version keeps its zero. */
const reading = { schema: "failsafe", keepSourceTokens: true } as const;
const writing = { schema: "failsafe", lineWidth: 0 } as const;

/**
 * Reads what a form shows of a YAML file. What the form has no field for is left out, and so is a word where
 * the form has keys, such as the `none` of a home without a curfew.
 *
 * @param text the YAML
 * @param fields the form
 * @throws where the text is no YAML, or YAML of which more hangs together than lines show: nobody should write over that
 */
export function readShownValues(text: string, fields: readonly ShownField[]): FormValues {
  return pickShown(toPlain(readRoot(text)), fields);
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
  const root = readRoot(text);
  if (root === undefined) {
    const added = Object.keys(wanted).length === 0 ? "" : stringify(wanted, writing);
    if (added === "") return text;
    return text.trim() === "" ? added : `${endLine(text)}${added}`;
  }
  const edits: Edit[] = [];
  changeMap(root, wanted, fields, { text, edits });
  return makeEdits(text, edits);
}

/**
 * Reads the keys of a file; nothing where it has none yet. What stands for something elsewhere (`*name`) would change
 * with it, and keys in braces or behind question marks have no line of their own that others could be put below.
 */
function readRoot(text: string): YAMLMap | undefined {
  const tree = parseDocument(text, reading);
  const [fault] = tree.errors;
  if (fault !== undefined) throw fault;
  const { contents } = tree;
  if (contents === null || isEmpty(contents)) return undefined;
  if (!isMap(contents) || contents.flow === true) throw new Error(notLineByLine);
  visit(tree, {
    Alias: () => {
      throw new Error(notLineByLine);
    },
    Pair: (_, { srcToken }) => {
      const isExplicit = srcToken?.start.some(({ type }) => type === "explicit-key-ind");
      if (isExplicit === true) throw new Error(notLineByLine);
    },
  });
  return contents;
}

const notLineByLine =
  "This file has YAML that a form cannot keep as it is: *name, ? key, or all of it in braces. Please change it as text.";

/** What has a key or a dash and nothing behind it. */
function isEmpty(node: unknown): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
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
  const before = pickValue(toPlain(written), field);
  if (isSame(before, value)) return;
  const rest = addUnshown(written, value ?? (isMap(written) ? {} : undefined), field);
  if (value === undefined && (rest === undefined || isSame(rest, {}))) {
    removeLines(findStart(pair), findEnd(pair, changing.text), changing);
  } else if (isMap(written) && !written.flow && (value === undefined || isKeyed(value))) {
    changeMap(written, value ?? {}, field.fields ?? [], changing);
  } else if (isSeq(written) && !written.flow && Array.isArray(value)) {
    changeList(written, value, field, changing);
  } else if (
    isOneLine(written, changing.text) &&
    typeof value === "string" &&
    !value.includes("\n")
  ) {
    replaceScalar(written, value, changing);
  } else {
    const lines = stringify({ [field.name]: rest }, writing);
    replaceLines([findStart(pair), findEnd(pair, changing.text)], lines, changing);
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
    changeEntry({ list, index }, wanted[index], entry, changing);
  }
  for (let index = head + changed; index < before.length - tail; index += 1) {
    removeLines(findDash(list, index), findEnd(list.items[index], changing.text), changing);
  }
  const added = wanted.slice(head + changed, wanted.length - tail);
  if (added.length === 0) return;
  const column = findColumnOf(findDash(list, 0), changing.text);
  const lines = indent(stringify(added, writing), column);
  const above = list.items[head + changed - 1];
  if (above !== undefined) insertLines(findEnd(above, changing.text), lines, changing);
  else {
    const at = findLineStart(findDash(list, 0), changing.text);
    changing.edits.push({ from: at, to: at, text: lines });
  }
}

function changeEntry(
  { list, index }: { readonly list: YAMLSeq; readonly index: number },
  value: FormValue,
  entry: ShownField,
  changing: Changing,
): void {
  const item = list.items[index];
  if (isMap(item) && !item.flow && isKeyed(value) && keepsFirst(item, value, entry)) {
    changeMap(item, value, entry.fields ?? [], changing);
  } else if (isOneLine(item, changing.text) && typeof value === "string" && !value.includes("\n")) {
    replaceScalar(item, value, changing);
  } else {
    const lines = stringify([addUnshown(item, value, entry)], writing);
    replaceLines([findDash(list, index), findEnd(item, changing.text)], lines, changing);
  }
}

/**
 * Puts beside what a form holds what stands there already and the form does not show, for a part that is written
 * anew as a whole. Of a list, entries are known by what the form shows of them, else by their place.
 */
function addUnshown(written: unknown, value: FormValue, field: ShownField): FormValue {
  const { fields = [] } = field;
  if (isMap(written) && isKeyed(value)) {
    const kept = written.items.flatMap((pair): [string, FormValue][] => {
      const name = String(toPlain(pair.key));
      const inside = fields.find((each) => each.name === name);
      if (inside === undefined) return [[name, toPlain(pair.value)]];
      const shown = value[name];
      return shown === undefined ? [] : [[name, addUnshown(pair.value, shown, inside)]];
    });
    return { ...Object.fromEntries(kept), ...addNew(value, kept) };
  }
  if (isSeq(written) && Array.isArray(value)) {
    const entry = describeEntry(field);
    return value.map((each: FormValue, index) => {
      const same = written.items.find((item) => isSame(pickValue(toPlain(item), entry), each));
      const inPlace = written.items.length === value.length ? written.items[index] : undefined;
      return addUnshown(same ?? inPlace, each, entry);
    });
  }
  return value;
}

function addNew(value: FormValues, kept: readonly (readonly [string, FormValue])[]): FormValues {
  const known = new Set(kept.map(([name]) => name));
  return Object.fromEntries(Object.entries(value).filter(([name]) => !known.has(name)));
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

/**
 * Puts lines in the place of others, from the column at which those began. A note behind the last one goes above:
 * behind several lines it would be one of their words.
 */
function replaceLines(
  [from, to]: readonly [number, number],
  lines: string,
  { text, edits }: Changing,
): void {
  const column = findColumnOf(from, text);
  const put = indent(lines, column).trimEnd().slice(column);
  const end = findLineEnd(to, text);
  const note = text.slice(to, end).trim();
  if (note === "" || !put.includes("\n")) edits.push({ from, to, text: put });
  else edits.push({ from, to: end, text: `${note}\n${" ".repeat(column)}${put}` });
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
  // Behind a key or a dash that has nothing, a note may follow.
  if (from === end) return text.slice(0, from).trimEnd().length;
  return from + text.slice(from, end).trimEnd().length;
}

/** The dash before an entry of a list that is written with dashes. */
function findDash({ srcToken }: YAMLSeq, index: number): number {
  if (srcToken?.type !== "block-seq") return 0;
  return srcToken.items[index]?.start.find(({ type }) => type === "seq-item-ind")?.offset ?? 0;
}

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

/** Ends a text with a line end, if it has none. */
export function endLine(text: string): string {
  return text.endsWith("\n") ? text : `${text}\n`;
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isCollection(value);
}

/** The texts of a part of the tree, in lists and by their keys. */
function toPlain(item: unknown): FormValue {
  if (isMap(item)) {
    return Object.fromEntries(
      item.items.map(({ key, value }) => [String(toPlain(key)), toPlain(value)]),
    );
  }
  if (isSeq(item)) return item.items.map(toPlain);
  return isScalar(item) ? String(item.value) : undefined;
}

function isSame(one: FormValue, other: FormValue): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
