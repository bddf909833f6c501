import { type CrisisLine, crisisLines, type Source } from "./crisis-lines.ts";

/** A step: what to do in a few words, and how. */
export interface OverdoseStep {
  readonly what: string;
  /** The line to call, whose number stands behind `what`. */
  readonly call?: CrisisLine;
  readonly how: string;
}

/** What to do in an overdose, whole. */
export interface OverdoseSteps {
  readonly title: string;
  /** How to tell. */
  readonly signs: string;
  /** What to think of them. */
  readonly act: string;
  readonly steps: readonly OverdoseStep[];
  readonly sources: readonly Source[];
  /** Whose advice it is after, for those who read the steps. */
  readonly sourceLine: string;
  /** The day all of them were last read: for machines and for people. */
  readonly checked: { readonly machine: string; readonly shown: string };
}

const checked = "2026-11-27";

/**
 * What to do in an overdose: the one text that every page, sheet and binder shows whole. It is in our
 * own words, after the sources named; no clinician has read it yet. What a home writes stands beside
 * it and cannot change it.
 *
 * “If unsure, act”, lying on the side and staying are the CDC's advice; breaths every five seconds and
 * a further dose are Maryland's; that naloxone does no harm is Phoenix's, and that it wears off
 * Washington's. All but the CDC, which names naloxone and 911 in one step, call 911 first.
 */
export const overdoseSteps: OverdoseSteps = {
  title: "In an overdose",
  signs:
    "Can’t be woken by shouting and rubbing the breastbone? Hardly breathing, or gurgling? Lips blue or gray?",
  act: "Act, even if you are not sure.",
  steps: [
    {
      what: "Call",
      call: crisisLines.emergency,
      how: "Say that someone is not breathing well. Give the address.",
    },
    {
      what: "Give naloxone.",
      how: "Spray it into one nostril, or do as the package shows. It does no harm.",
    },
    {
      what: "Breathe for them.",
      how: "Head back, nose pinched, a breath every 5 seconds. Or do what 911 says.",
    },
    { what: "Give another dose", how: "if they don’t breathe well in 2 to 3 minutes." },
    { what: "Lay them on their side", how: "once they breathe." },
    { what: "Stay until help comes.", how: "Naloxone wears off." },
  ],
  sources: [
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
  ],
  sourceLine: "Sources: CDC; health advice of Maryland, Phoenix and Washington State.",
  checked: { machine: checked, shown: "November 27, 2026" },
};

/**
 * Lists the steps' words as a reader reads them, for searching and for measuring a sheet.
 *
 * @returns how to tell first, then a text for each step
 */
export function listOverdoseWords(): {
  readonly signs: string;
  readonly steps: readonly string[];
} {
  const { signs, act, steps } = overdoseSteps;
  return {
    signs: `${signs} ${act}`,
    steps: steps.map(({ what, call, how }) =>
      call === undefined ? `${what} ${how}` : `${what} ${call.phone.shown}. ${how}`,
    ),
  };
}
