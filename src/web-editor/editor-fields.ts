import { factDescriptions } from "../content/facts/fact-description.ts";
import { typedPatterns } from "../content/facts/fact-value.ts";
import { isLackable } from "../content/facts/may-lack.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { z } from "../content/zod.ts";

/**
 * A field of a form, as the editor reads it.
 *
 * @see https://sveltiacms.app/en/docs/fields
 */
export interface EditorField {
  readonly name: string;
  readonly label: string;
  readonly widget: "string" | "text" | "select" | "datetime" | "object" | "list";
  readonly required: boolean;
  readonly hint?: string;
  /** A pattern between two slashes, with its flag behind them, and what to say of what does not fit. */
  readonly pattern?: readonly [pattern: string, fault: string];
  readonly options?: readonly string[];
  readonly default?: string;
  readonly fields?: readonly EditorField[];
  /** What one entry of a list of texts is. */
  readonly field?: EditorField;
  /** Folded until somebody opens it. */
  readonly collapsed?: boolean;
  readonly type?: "date";
  readonly format?: string;
}

/** What is known of fields beside their shape. */
export interface FieldHints {
  /** The only words for a key that the shape takes any text for. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** What a key says in the form in place of what is declared of it: what to do, and when. */
  readonly says?: Readonly<Record<string, string>>;
  /** What stands in a new file, by the key. */
  readonly defaults?: Readonly<Record<string, string>>;
  /** True where a reference may stand in place of a value, as in front matter. */
  readonly takesReferences?: boolean;
}

/**
 * Makes the fields of a form from the shape that the check holds a file against: what each is called and says,
 * which must be filled in, and what may stand there, as far as a pattern can tell. The check tells the rest.
 *
 * @param schema the shape of a file's values
 * @param hints what else is known of them
 */
export function deriveFields(schema: z.ZodObject, hints: FieldHints = {}): readonly EditorField[] {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  return Object.entries(shape).map(([name, part]) => deriveField(name, part, hints));
}

function deriveField(name: string, schema: z.ZodType, hints: FieldHints): EditorField {
  const inner = unwrapSchema(schema);
  const says =
    hints.says?.[name] ?? factDescriptions.get(inner)?.says ?? factDescriptions.get(schema)?.says;
  const required = !schema.safeParse(undefined).success && !isLackable(schema);
  const initial = hints.defaults?.[name];
  const about = {
    name,
    label: nameField(name),
    required,
    ...(says !== undefined && { hint: says }),
    ...(initial !== undefined && { default: initial }),
  };
  if (inner instanceof z.ZodObject) {
    return { ...about, widget: "object", fields: deriveFields(inner), collapsed: !required };
  }
  if (inner instanceof z.ZodArray) return deriveList(about, inner.element as z.ZodType); // Zod types it by its core alone
  const options = hints.choices?.[name] ?? listChoices(inner);
  if (options.length > 0) return { ...about, widget: "select", options };
  if (listLinks(inner).some((link) => link instanceof z.ZodISODate)) {
    return { ...about, widget: "datetime", type: "date", format: "YYYY-MM-DD" };
  }
  const pattern = findPattern(inner, [
    ...(required ? [] : ["^$"]),
    ...(hints.takesReferences ? ["\\{\\{"] : []),
  ]);
  return { ...about, widget: "string", ...(pattern !== undefined && { pattern }) };
}

function deriveList(
  about: Pick<EditorField, "name" | "label" | "required" | "hint">,
  element: z.ZodType,
): EditorField {
  const inner = unwrapSchema(element);
  if (inner instanceof z.ZodObject) {
    return { ...about, widget: "list", fields: deriveFields(inner), collapsed: true };
  }
  const { hint, ...entry } = deriveField(about.name, element, {});
  return { ...about, ...(hint !== undefined && { hint }), widget: "list", field: entry };
}

/** `legalName` is “Legal name” to whoever fills it in. */
function nameField(key: string): string {
  return startSentence(key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`));
}

function startSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The schemas that a text goes through, one after the other. */
function listLinks(schema: z.ZodType): readonly z.ZodType[] {
  if (!(schema instanceof z.ZodPipe)) return [schema];
  return [...listLinks(schema.in as z.ZodType), ...listLinks(schema.out as z.ZodType)]; // Zod types them by their core alone
}

function listChoices(schema: z.ZodType): readonly string[] {
  return listLinks(schema).flatMap((link) =>
    link instanceof z.ZodEnum ? link.options.map(String) : [],
  );
}

/** What no text of the kind can be, so that the check says what it says of it. */
const misfit = "?";

function findPattern(schema: z.ZodType, others: readonly string[]): EditorField["pattern"] {
  const fault = schema.safeParse(misfit).error?.issues[0]?.message;
  if (fault === undefined) return undefined;
  const found = listLinks(schema)
    .map(readPattern)
    .find((pattern) => pattern !== undefined);
  if (found === undefined) return undefined;
  const said = fault.startsWith(`“${misfit}” is`)
    ? fault.replace(`“${misfit}” is`, "This is")
    : fault;
  const source = [found.source, ...others].join("|");
  return [`/${source}/${found.flags.includes("i") ? "i" : ""}`, startSentence(said)];
}

/** Of an address a pattern tells how it begins or what stands within it; the check tells the rest. */
function readPattern(schema: z.ZodType): Pick<RegExp, "source" | "flags"> | undefined {
  const typed = typedPatterns.get(schema);
  if (typed !== undefined) return typed;
  if (schema instanceof z.ZodURL) return /^https:\/\/\S/i;
  if (schema instanceof z.ZodEmail) return /^[^\s@]+@[^\s@]+$/;
  if (!(schema instanceof z.ZodString)) return undefined;
  return (schema.def.checks ?? []).flatMap((check) => readRegex(check._zod.def)).at(0);
}

function readRegex(definition: object): readonly RegExp[] {
  return "pattern" in definition && definition.pattern instanceof RegExp
    ? [definition.pattern]
    : [];
}
