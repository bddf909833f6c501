/** A phone number of the site's own, in the shape that every phone of the facts has. */
interface LinePhone {
  readonly kind: "phone";
  readonly typed: string;
  readonly shown: string;
  readonly dialled: string;
  readonly callAddress: string;
  readonly textAddress: string;
}

/** Words of the site's own, in the shape that every text of the facts has. */
interface LineText {
  readonly kind: "text";
  readonly shown: string;
}

/** A line that people call in an emergency or a crisis. */
export interface CrisisLine {
  readonly name: LineText;
  readonly phone: LinePhone;
  /** The number to text, where there is one. */
  readonly text?: LinePhone;
  /** When to use it, in a few words. */
  readonly when: LineText;
  /** What to do once it answers, in words that follow its number. */
  readonly afterwards?: LineText;
  /** What else to know, in a sentence. */
  readonly note?: LineText;
}

/** Where a number is from, and the day it was last held against that. */
export interface Source {
  readonly name: string;
  readonly url: string;
  /** A day, `YYYY-MM-DD`. */
  readonly checked: string;
}

const words = (shown: string): LineText => ({ kind: "text", shown });

const phone = (shown: string, dialled = shown): LinePhone => ({
  kind: "phone",
  typed: shown,
  shown,
  dialled,
  callAddress: `tel:${dialled}`,
  textAddress: `sms:${dialled}`,
});

/**
 * The lines that are the same everywhere in the United States, by their names. They are the site's
 * own: a home may add lines beside them, and nothing it writes can take the place of one. Texts refer
 * to them as `{{ crisisLines.emergency.phone }}`.
 */
export const crisisLines = {
  emergency: {
    name: words("Emergency services"),
    phone: phone("911"),
    when: words("Someone is in danger, is hurt, or can’t be woken"),
  },
  crisis: {
    name: words("988 Suicide & Crisis Lifeline"),
    phone: phone("988"),
    text: phone("988"),
    when: words("You or someone else is in a crisis, or is thinking of suicide or of using"),
    note: words("For Spanish, press 2 or text AYUDA."),
  },
  poison: {
    name: words("Poison Help"),
    phone: phone("(800) 222-1222", "+18002221222"),
    when: words(
      "Someone swallowed, breathed in or took too much of something, and is awake and breathing",
    ),
    note: words("If they are drowsy, can’t be woken or have a seizure, call 911."),
  },
  veterans: {
    name: words("Veterans Crisis Line"),
    phone: phone("988"),
    text: phone("838255"),
    when: words("You have served, or someone who has needs help"),
    afterwards: words("then press 1"),
  },
} as const satisfies Readonly<Record<string, CrisisLine>>;

/** The name that texts refer to a line by. */
export type CrisisLineName = keyof typeof crisisLines;

/** Where each line's number and what is said of it are from. */
export const crisisLineSources: Readonly<Record<CrisisLineName, Source>> = {
  emergency: {
    name: "Massachusetts: when to call Poison Control, and when to call 911",
    url: "https://www.mass.gov/info-details/when-to-call-the-poison-control-center-and-when-to-call-911",
    checked: "2026-11-27",
  },
  crisis: {
    name: "988 Lifeline: what to expect",
    url: "https://988lifeline.org/get-help/what-to-expect",
    checked: "2026-11-27",
  },
  poison: {
    name: "Wyoming Department of Health: Poison Help",
    url: "https://health.wyo.gov/publichealth/prevention/wivpp/poison-center",
    checked: "2026-11-27",
  },
  veterans: {
    name: "988 Lifeline: what to expect",
    url: "https://988lifeline.org/get-help/what-to-expect",
    checked: "2026-11-27",
  },
};

/**
 * Finds which of the site's own lines a home has listed once more.
 *
 * @param listed the name the home gave it, and the number in its international form
 * @returns nothing for a line of the home's own
 */
export function findSameLine(listed: {
  readonly name: string;
  readonly dialled: string;
}): CrisisLineName | undefined {
  const same = lineNames.filter((name) => crisisLines[name].phone.dialled === listed.dialled);
  const isForVeterans = /\bveterans?\b/i.test(listed.name);
  return same.find((name) => (name === "veterans") === isForVeterans) ?? same[0];
}

/**
 * Tells whether a name promises one of the site's own lines: its number or its very name. A home's
 * own line of such a name would be called instead of the one it names.
 *
 * @param name what the home calls a line
 */
export function claimsSiteLine(name: string): boolean {
  const plain = fold(name.normalize("NFKC"));
  return (
    /(?<!\d)9 ?(?:1 ?1|8 ?8)(?!\d)|\bnine (?:one one|eight eight)\b/.test(plain) ||
    /^(?:the )?emergenc(?:y|ies)(?: (?:line|number|phone|services))?$/.test(plain) ||
    lineNames.some((known) => fold(crisisLines[known].name.shown) === plain)
  );
}

const lineNames = Object.keys(crisisLines) as readonly CrisisLineName[]; // the record is complete

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
