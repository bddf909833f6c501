import { isFromElsewhere } from "../is-from-elsewhere.ts";
import { readLimitedText } from "../read-limited-text.ts";

/** The longest body that is read; a code of ten words is a tenth of it. */
const mostBytes = 4096;

/** What came of reading a sign-in form. */
export type ReadCode =
  | { readonly kind: "code"; readonly code: string }
  | { readonly kind: "refused"; readonly status: 403 | 413 | 415 };

/**
 * Reads the code out of a form, unless another site's page sent it.
 *
 * @param request a POST
 */
export async function readCode(request: Request): Promise<ReadCode> {
  if (isFromElsewhere(request)) return { kind: "refused", status: 403 };
  const type = request.headers.get("Content-Type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return { kind: "refused", status: 415 };
  }
  const { text, isWhole } = await readLimitedText(request, mostBytes);
  if (!isWhole) return { kind: "refused", status: 413 };
  return { kind: "code", code: new URLSearchParams(text).get("code") ?? "" };
}
