import type { Locale } from "../locales/locale.ts";
import { type CrisisLine, crisisLines, type Source } from "./crisis-lines.ts";

/** A step: what to do in a few words, and how. */
export interface OverdoseStep {
  readonly what: string;
  /** The line to call, whose number stands behind `what`. */
  readonly call?: Pick<CrisisLine, "phone">;
  readonly how: string;
}

const checked = "2026-11-27";

/** What the steps are after, and the day all of it was last read. */
export const overdoseSources: readonly Source[] = [
  {
    name: "CDC: what to do if you think someone is overdosing",
    url: "https://www.cdc.gov/stop-overdose/response/index.html",
    checked,
  },
  {
    name: "Maryland Department of Health: naloxone",
    url: "https://health.maryland.gov/pha/NALOXONE/Pages/naloxone.aspx",
    checked,
  },
  {
    name: "City of Phoenix: naloxone",
    url: "https://phoenix.gov/healthsite/Pages/Naloxone.aspx",
    checked,
  },
  {
    name: "Prevent Overdose Washington: reverse an overdose",
    url: "https://preventoverdosewa.org/reverseanoverdose",
    checked,
  },
];

/** What to do in an overdose, whole. */
export interface OverdoseSteps {
  readonly title: string;
  /** How to tell. */
  readonly signs: string;
  /** What to think of them. */
  readonly act: string;
  readonly steps: readonly OverdoseStep[];
  /** Whose advice it is after, for those who read the steps. */
  readonly sourceLine: string;
  /** The day all of them were last read: for machines and for people. */
  readonly checked: { readonly machine: string; readonly shown: string };
}

/**
 * Says what to do in an overdose: the one text that every page, sheet and binder shows whole. It is in
 * our own words, after {@link overdoseSources}; no clinician has read it yet. What a home writes stands
 * beside it and cannot change it.
 *
 * “If unsure, act”, lying on the side and staying are the CDC's advice; breaths every five seconds and
 * a further dose are Maryland's; that naloxone does no harm is Phoenix's, and that it wears off
 * Washington's. All but the CDC, which names naloxone and 911 in one step, call 911 first.
 *
 * @param locale the language to say it in
 */
export function sayOverdoseSteps(locale: Locale): OverdoseSteps {
  const { title, signs, act, sources, ...steps } = locale.words.safety.overdose;
  return {
    title,
    signs,
    act,
    steps: [
      { ...steps.call, call: crisisLines.emergency },
      steps.naloxone,
      steps.breathe,
      steps.again,
      steps.side,
      steps.stay,
    ],
    sourceLine: sources,
    checked: { machine: checked, shown: locale.formatDay(checked) },
  };
}

/**
 * Lists the steps' words as a reader reads them, for searching and for measuring a sheet.
 *
 * @param locale the language they are said in
 * @returns how to tell first, then a text for each step
 */
export function listOverdoseWords(locale: Locale): {
  readonly signs: string;
  readonly steps: readonly string[];
} {
  const { signs, act, steps } = sayOverdoseSteps(locale);
  return {
    signs: `${signs} ${act}`,
    steps: steps.map(({ what, call, how }) =>
      call === undefined ? `${what} ${how}` : `${what} ${call.phone.shown}. ${how}`,
    ),
  };
}
