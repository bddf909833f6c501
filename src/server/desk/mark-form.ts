import { z } from "../../content/zod.ts";
import type { Locale } from "../../locales/locale.ts";
import { cleanLine, cleanText } from "../contact/clean-text.ts";
import { markKinds, type Step, stepLimits, stepSchema } from "../contact/message-handling.ts";
import { isVisible, isWithin } from "../contact/visible-text.ts";

/** What the form that marks a message was sent with, right or wrong. */
export interface TypedMark {
  /** What happened: a mark, `noted`, or `takenBack` with the mark that was a mistake, such as `takenBack answered`. */
  readonly kind: string;
  readonly done: string;
  readonly by: string;
  /** Of the form: what is sent twice is noted once. */
  readonly request: string;
  /** How many steps there were when the form was shown. */
  readonly seen: string;
}

/** The names of the form's fields. */
export const markFields = [
  "kind",
  "done",
  "by",
  "request",
  "seen",
] as const satisfies readonly (keyof TypedMark)[];

/**
 * Reads the form that marks a message.
 *
 * @param fields what was sent
 * @returns nothing where it is another form
 */
export function readTypedMark(fields: URLSearchParams): TypedMark | undefined {
  if (!fields.has("seen")) return undefined;
  const read = (name: keyof TypedMark) => cleanText(fields.get(name) ?? "").slice(0, mostTyped);
  return {
    kind: read("kind"),
    done: read("done"),
    by: read("by"),
    request: read("request"),
    seen: read("seen"),
  };
}

/** More than any field takes, so that what is too long comes back to whoever wrote it. */
const mostTyped = 20_000;

/** What is wrong with the form, by the field. */
export type MarkErrors = Readonly<Partial<Record<"kind" | "done" | "by", string>>>;

/** What came of checking the form. */
export type CheckedMark =
  | { readonly kind: "valid"; readonly step: Step; readonly seen: number }
  | { readonly kind: "invalid"; readonly errors: MarkErrors };

const seenSchema = z.string().regex(/^\d{1,4}$/);

/**
 * Checks what was typed, and makes the step of it that is kept.
 *
 * @param typed every field's text
 * @param now the moment
 * @param locale the language of the errors
 */
export function checkMark(typed: TypedMark, now: Date, locale: Locale): CheckedMark {
  const { errors: words } = locale.words.manager.mark;
  const [kind = "", mark] = typed.kind.split(" ");
  const done = cleanText(typed.done).trim();
  const by = cleanLine(typed.by);
  const step = stepSchema.safeParse({
    kind,
    ...(mark !== undefined && { mark }),
    done,
    by,
    at: now.toISOString(),
    request: typed.request,
  });
  const seen = seenSchema.safeParse(typed.seen).data;
  const isKnownKind = [...markKinds, "noted", "takenBack"].includes(kind);
  const asksDone = ["answered", "passedOn", "noted"].includes(kind);
  const tooLong = (message: `${string}{limit}${string}`, limit: number) =>
    locale.fill(message, { limit: locale.formatNumber(limit) });
  const errors: MarkErrors = {
    ...(!isKnownKind && { kind: words.noKind }),
    ...(asksDone && !isVisible(done) && { done: words.noDone }),
    ...(!isWithin(done, stepLimits.done) && { done: tooLong(words.longDone, stepLimits.done) }),
    ...(!isVisible(by) && { by: words.noBy }),
    ...(!isWithin(by, stepLimits.by) && { by: tooLong(words.longBy, stepLimits.by) }),
  };
  if (Object.keys(errors).length > 0) return { kind: "invalid", errors };
  const isWhole = step.success && seen !== undefined && typed.request !== "";
  // A form of ours is whole: what is not was made by hand.
  if (!isWhole) return { kind: "invalid", errors: { kind: words.noKind } };
  return { kind: "valid", step: step.data, seen: Number(seen) };
}
