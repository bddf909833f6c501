import type { Finding } from "../findings/finding.ts";
import type { WordStream } from "./surroundings.ts";

/**
 * Says that content has errors, and how to see them, where there are any.
 *
 * @param command the name of the command that says so, such as `matrix`
 * @param findings what the checks found
 * @param stderr where to say it
 * @returns whether there are errors
 */
export function warnOfErrors(
  command: string,
  findings: readonly Finding[],
  stderr: WordStream,
): boolean {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors === 0) return false;
  const words = errors === 1 ? "error" : "errors";
  stderr.write(`${command}: the content has ${errors} ${words}. Run: npm run check\n`);
  return true;
}
