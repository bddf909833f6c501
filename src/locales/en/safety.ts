/**
 * Whom to call and what to do in an emergency. The numbers are in src/safety, and the sources in
 * docs/safety.md: whoever changes a sentence reads them again.
 */
export const safety = {
  emergency: "In an emergency, call {phone}.",
  crisis: "In a crisis of any kind, call or text {phone}.",
  lines: {
    emergency: {
      name: "Emergency services",
      when: "Someone is in danger, is hurt, or can’t be woken",
    },
    crisis: {
      name: "988 Suicide & Crisis Lifeline",
      when: "You or someone else is in a crisis, or is thinking of suicide or of using",
      note: "For Spanish, press 2 or text AYUDA.",
    },
    poison: {
      name: "Poison Help",
      when: "Someone swallowed, breathed in or took too much of something, and is awake and breathing",
      note: "If they are drowsy, can’t be woken, have a seizure or meant to die, call 911.",
    },
    veterans: {
      name: "Veterans Crisis Line",
      when: "You served in the military, or you worry about someone who did",
      /** Behind the number. */
      afterwards: "then press 1",
    },
  },
  overdose: {
    title: "In an overdose",
    /** How to tell. */
    signs:
      "Can’t be woken by shouting and rubbing the breastbone? Hardly breathing, or gurgling? Lips blue or gray?",
    /** What to think of them. */
    act: "Act, even if you are not sure.",
    /** The first step has the number behind its first words, and a full stop. */
    call: { what: "Call", how: "Say that someone is not breathing well. Give the address." },
    naloxone: {
      what: "Give naloxone.",
      how: "Spray it into one nostril, or do as the package shows. It does no harm.",
    },
    breathe: {
      what: "Breathe for them.",
      how: "Head back, nose pinched, a breath every 5 seconds. Or do what 911 says.",
    },
    again: { what: "Give another dose", how: "if they don’t breathe well in 2 to 3 minutes." },
    side: { what: "Lay them on their side", how: "once they breathe." },
    stay: { what: "Stay until help comes.", how: "Naloxone wears off." },
    sources: "Sources: CDC; health advice of Maryland, Phoenix and Washington State.",
    /** For who publishes and reviews; on a wall it would only make somebody hesitate. */
    checked:
      "The makers of this site’s software compared the steps with them on {day}. No clinician has read them yet.",
  },
} as const;
