import { readLimitedText } from "../read-limited-text.ts";
import { cleanText, cutText } from "./clean-text.ts";
import { mapFields, type TypedValues } from "./contact-fields.ts";
import { type FormId, readFormId } from "./form-id.ts";

/**
 * The most a body may have. The longest message allowed, all of it in characters made of several,
 * needs less; Netlify itself refuses more than 6 MB.
 */
const mostBytes = 512 * 1024;

/** The most of a text that is given back with an answer. */
const mostGivenBack = 20_000;

/** What was sent, right or wrong. */
export interface Submission {
  readonly values: TypedValues;
  /** The form's id; nothing where it came from the built page without the browser's script. */
  readonly formId: FormId | undefined;
  /** The field that people leave empty. */
  readonly extra: string;
  /** How many milliseconds passed between opening the form and sending it, where it is known. */
  readonly elapsed: number | undefined;
}

/** What came of reading a body. */
export interface ReadBody {
  /** False when there was more than a body may have; the rest was not read. */
  readonly isWhole: boolean;
  readonly submission: Submission;
}

/**
 * Reads a form's body. Of a field that came twice the first counts; what is no field of the form is
 * not looked at, so a field named `__proto__` is as harmless as any.
 *
 * @param request a request whose type is that of a form
 */
export async function readBody(request: Request): Promise<ReadBody> {
  const { text, isWhole } = await readLimitedText(request, mostBytes);
  return { isWhole, submission: readSubmission(new URLSearchParams(text)) };
}

function readSubmission(sent: URLSearchParams): Submission {
  const read = (name: string) => cleanText(sent.get(name) ?? "");
  const elapsed = read("elapsed");
  return {
    values: mapFields(read),
    formId: readFormId(read("id")),
    extra: read("extra"),
    elapsed: /^\d{1,9}$/.test(elapsed) ? Number(elapsed) : undefined,
  };
}

/**
 * Cuts what is given back to a length that an answer can carry.
 *
 * @param values what was typed
 */
export function limitValues(values: TypedValues): TypedValues {
  return mapFields((name) => cutText(values[name], mostGivenBack));
}
