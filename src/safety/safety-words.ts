import { crisisLines } from "./crisis-lines.ts";
import { overdoseSteps } from "./overdose-steps.ts";

/** Sentences of every page's foot: words, and the line whose number stands behind them. */
const sentences = {
  emergency: { words: "In an emergency, call", line: crisisLines.emergency },
  crisis: { words: "In a crisis of any kind, call or text", line: crisisLines.crisis },
} as const;

/** What templates show of safety, under one name that no page's own data has. */
export const safety = { crisisLines, overdoseSteps, sentences } as const;

/** Lists every text that the site itself says of safety. All of it may be read by anyone. */
export function listSafetyWords(): readonly string[] {
  return [
    ...listStrings(safety),
    ...Object.values(sentences).map(({ words, line }) => `${words} ${line.phone.shown}.`),
  ];
}

function* listStrings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* listStrings(part);
  }
}
