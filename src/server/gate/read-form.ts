import { isFromElsewhere } from "../is-from-elsewhere.ts";
import { readLimitedText } from "../read-limited-text.ts";

/** What came of reading a form that was sent to a page behind a gate. */
export type ReadForm =
  | { readonly kind: "form"; readonly fields: URLSearchParams }
  | { readonly kind: "refused"; readonly status: 403 | 413 | 415 };

/**
 * Reads a form, unless another site's page sent it.
 *
 * @param request a POST
 * @param mostBytes the longest body that is read
 */
export async function readForm(request: Request, mostBytes: number): Promise<ReadForm> {
  if (isFromElsewhere(request)) return { kind: "refused", status: 403 };
  const type = request.headers.get("Content-Type") ?? "";
  if (type.split(";")[0]?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    return { kind: "refused", status: 415 };
  }
  const { text, isWhole } = await readLimitedText(request, mostBytes);
  if (!isWhole) return { kind: "refused", status: 413 };
  return { kind: "form", fields: new URLSearchParams(text) };
}
