import { notListed } from "../security-headers.ts";

/**
 * Guards an answer from behind a gate, or before it: no cache may keep it or give it to another visitor,
 * and no search engine may list it.
 *
 * @param response the answer
 * @param headers headers beside these
 */
export function guardAnswer(
  response: Response,
  headers: Readonly<Record<string, string>> = {},
): Response {
  const always = {
    "Cache-Control": "private, no-store",
    Vary: "Cookie",
    ...notListed,
    "Accept-Ranges": "none",
  };
  for (const [name, value] of Object.entries({ ...always, ...headers })) {
    response.headers.set(name, value);
  }
  return response;
}
