import process from "node:process";
import type { Finding } from "../findings/finding.ts";

/**
 * Says that content has errors, and how to see them, where there are any.
 *
 * @param command the name of the command that says so, such as `matrix`
 * @param findings what the checks found
 * @returns whether there are errors
 */
export function warnOfErrors(command: string, findings: readonly Finding[]): boolean {
  const errors = findings.filter(({ severity }) => severity === "error").length;
  if (errors === 0) return false;
  const words = errors === 1 ? "error" : "errors";
  process.stderr.write(`${command}: the content has ${errors} ${words}. Run: npm run check\n`);
  return true;
}
