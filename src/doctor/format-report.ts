import type { Result, ResultState } from "./doctor-check.ts";

/** More addresses than these are counted. */
const mostAddresses = 6;

const marks: Readonly<Record<ResultState, string>> = {
  well: "well",
  advice: "look",
  wrong: "WRONG",
  unknown: "?",
};

/**
 * Writes what was found for people: what must be mended first, what is well last.
 *
 * @param origin the site's address
 * @param results what was found
 */
export function formatReport(origin: string, results: readonly Result[]): string {
  const order: readonly ResultState[] = ["wrong", "unknown", "advice", "well"];
  const sorted = order.flatMap((state) => results.filter((result) => result.state === state));
  const lines = sorted.flatMap(formatResult);
  return [
    `${printable(origin)}, seen from outside and signed out`,
    "",
    ...lines,
    "",
    summarize(results),
    "",
  ].join("\n");
}

function formatResult({ state, check, message, addresses, why, fix }: Result): readonly string[] {
  const head = `  ${marks[state].padEnd(5)}  ${check}  ${printable(message)}`;
  if (state === "well") return [head];
  return [
    head,
    ...(addresses.length === 0 ? [] : [`         At ${formatAddresses(addresses)}`]),
    `         Why: ${printable(why)}`,
    `         Fix: ${printable(fix)}`,
  ];
}

function formatAddresses(addresses: readonly string[]): string {
  const shown = addresses.slice(0, mostAddresses).map(printable).join(", ");
  const more = addresses.length - mostAddresses;
  return more > 0 ? `${shown} and ${more} more` : shown;
}

/** A site's answer must not move a terminal's cursor. */
function printable(text: string): string {
  return text.replace(/[\p{Control}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ");
}

function summarize(results: readonly Result[]): string {
  const count = (state: ResultState) => results.filter((result) => result.state === state).length;
  const [wrong, unknown, advice] = [count("wrong"), count("unknown"), count("advice")];
  if (wrong + unknown + advice === 0) return "All is well.";
  const parts = [
    ...(wrong > 0 ? [`${wrong} to mend`] : []),
    ...(unknown > 0 ? [`${unknown} that could not be looked at`] : []),
    ...(advice > 0 ? [`${advice} worth a look`] : []),
  ];
  return `${parts.join(", ")}; ${count("well")} well.`;
}

/**
 * Writes what was found for programs.
 *
 * @param origin the site's address
 * @param results what was found
 * @returns `{ site, results, summary: { wrong, unknown, advice, well } }` as JSON that ends in a new line
 */
export function formatReportJson(origin: string, results: readonly Result[]): string {
  const summary = { wrong: 0, unknown: 0, advice: 0, well: 0 };
  for (const { state } of results) summary[state] += 1;
  return `${JSON.stringify({ site: origin, results, summary }, null, 2)}\n`;
}

/**
 * Gives the exit status: 0 all is well, 1 something must be mended, 2 something could not be looked at.
 *
 * @param results what was found
 */
export function readStatus(results: readonly Result[]): 0 | 1 | 2 {
  if (results.some(({ state }) => state === "wrong")) return 1;
  return results.some(({ state }) => state === "unknown") ? 2 : 0;
}
