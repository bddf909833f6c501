import type { Locale } from "../locales/locale.ts";
import { sayCrisisLines } from "./crisis-lines.ts";
import { sayOverdoseSteps } from "./overdose-steps.ts";

/**
 * Says what templates show of safety, under one name that no page's own data has.
 *
 * @param locale the site's language
 */
export function saySafety(locale: Locale) {
  return {
    crisisLines: sayCrisisLines(locale),
    overdoseSteps: sayOverdoseSteps(locale),
  } as const;
}

/**
 * Lists every text that the site itself says of safety. All of it may be read by anyone.
 *
 * @param locale the site's language
 */
export function listSafetyWords(locale: Locale): readonly string[] {
  const { emergency, crisis } = locale.words.safety;
  const { crisisLines } = saySafety(locale);
  return [
    ...listStrings(saySafety(locale)),
    locale.fill(emergency, { phone: crisisLines.emergency.phone.shown }),
    locale.fill(crisis, { phone: crisisLines.crisis.phone.shown }),
  ];
}

function* listStrings(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (typeof value === "object" && value !== null) {
    for (const part of Object.values(value)) yield* listStrings(part);
  }
}
