import type { Locale } from "../locales/locale.ts";
import { locales } from "../locales/locales.ts";

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
 * The numbers of the lines that are the same everywhere in the United States, by the lines' names. They
 * are the site's own: a home may add lines beside them, and nothing it writes can take the place of one.
 */
export const crisisLines = {
  emergency: { phone: phone("911") },
  crisis: { phone: phone("988"), text: phone("988") },
  poison: { phone: phone("(800) 222-1222", "+18002221222") },
  veterans: { phone: phone("988"), text: phone("838255") },
} as const satisfies Readonly<Record<string, Pick<CrisisLine, "phone" | "text">>>;

/**
 * Says of each line what it is for. Texts refer to what this gives as `{{ crisisLines.emergency.phone }}`.
 *
 * @param locale the language to say it in
 */
export function sayCrisisLines(locale: Locale): Readonly<Record<CrisisLineName, CrisisLine>> {
  const { emergency, crisis, poison, veterans } = locale.words.safety.lines;
  return {
    emergency: {
      name: words(emergency.name),
      ...crisisLines.emergency,
      when: words(emergency.when),
    },
    crisis: {
      name: words(crisis.name),
      ...crisisLines.crisis,
      when: words(crisis.when),
      note: words(crisis.note),
    },
    poison: {
      name: words(poison.name),
      ...crisisLines.poison,
      when: words(poison.when),
      note: words(poison.note),
    },
    veterans: {
      name: words(veterans.name),
      ...crisisLines.veterans,
      when: words(veterans.when),
      afterwards: words(veterans.afterwards),
    },
  };
}

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
    knownNames.has(plain)
  );
}

/**
 * Tells whether a line that a home lists is its own: none that the site has already, and none that is
 * called by the number or the name of another.
 *
 * @param listed the name the home gave it, and the number in its international form
 */
export function isOwnLine(listed: { readonly name: string; readonly dialled: string }): boolean {
  return findSameLine(listed) === undefined && !claimsSiteLine(listed.name);
}

const lineNames = Object.keys(crisisLines) as readonly CrisisLineName[]; // the record is complete

/** What the lines are called, in every language of the site. */
const knownNames: ReadonlySet<string> = new Set(
  locales.flatMap(({ words: { safety } }) =>
    Object.values(safety.lines).map(({ name }) => fold(name)),
  ),
);

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}
