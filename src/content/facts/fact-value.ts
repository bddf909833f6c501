import { type CountryCode, parsePhoneNumberFromString } from "libphonenumber-js/min";
import { languages } from "../../locales/language.ts";
import { findOnlyNear } from "../../text/find-nearest.ts";
import { writePlainSpaces } from "../../text/odd-spaces.ts";
import { isTimeZone, listTimeZones } from "../home-time.ts";
import { plainDateSchema } from "../plain-date.ts";
import { timeOfDaySource } from "../time-of-day.ts";
import { z } from "../zod.ts";
import { type OpenTime, readHours } from "./hours.ts";
import { describeImpossiblePhone } from "./impossible-phone.ts";
import { type TimeUnit, timeUnits } from "./time-units.ts";

/** A phone number: kept as typed, shown formatted, dialled exactly. */
export interface Phone {
  readonly kind: "phone";
  /** What the operator wrote. */
  readonly typed: string;
  /** How people read it, such as `(602) 555-0134 ext. 12`. */
  readonly shown: string;
  /** The number in its international form, such as `+16025550134`, or a short code such as `988`. */
  readonly dialled: string;
  /** The address that calls it (RFC 3966). */
  readonly callAddress: string;
  /** The address that texts it (RFC 5724). */
  readonly textAddress: string;
}

/** How long something may take, such as two business days. */
export interface TimeLimit {
  readonly kind: "timeLimit";
  readonly shown: string;
  readonly amount: number;
  readonly unit: TimeUnit;
}

/** A sum of money, or that nothing is charged. */
export interface Money {
  readonly kind: "money";
  readonly shown: string;
  /** Nothing charged is 0. */
  readonly cents: number;
}

/** When somebody can be reached, in words that a program has read as well. */
export interface Hours {
  readonly kind: "hours";
  readonly shown: string;
  /** Empty where the words were not understood. */
  readonly open: readonly OpenTime[];
}

/** The other kinds of fact, each a text with a meaning. */
interface PlainFact<Kind extends string> {
  readonly kind: Kind;
  readonly shown: string;
}

/** A single fact of the home, of any kind. */
export type FactValue =
  | Phone
  | TimeLimit
  | Money
  | Hours
  | PlainFact<"text">
  | PlainFact<"email">
  | PlainFact<"url">
  | PlainFact<"date">
  | PlainFact<"time">
  | PlainFact<"number">
  | PlainFact<"choice">
  /** What belongs in place of a fact that is not here, to be written by hand. */
  | PlainFact<"toFillIn">;

/** Lines of three digits such as 911 and 988, and five or six such as text lines. */
const shortCodePattern = /^\d{3}$|^\d{5,6}$/;

/** A fact in words. */
export const textFact = () =>
  z
    .string()
    .trim()
    .min(1, "This is empty.")
    .transform((shown) => ({ kind: "text", shown }) as const);

/** What has one meaning keeps it, whatever its spaces came from. */
const typedValue = () => z.string().overwrite(writePlainSpaces);

/** What values of a kind look like, for forms that are filled in elsewhere: the schemas themselves know it better. */
export const typedPatterns = z.registry<{ readonly source: string; readonly flags: string }>();

const typedLike = ({ source, flags }: RegExp) => {
  const typed = typedValue();
  typedPatterns.add(typed, { source, flags });
  return typed;
};

/** A phone number, with an extension where there is one. */
export const phoneFact = () =>
  typedLike(/^\+?(?:[\s().\-/]*\d){3,15}(?:[\s,]*(?:ext\.?|extension|x|#)\s*\d{1,7})?$/i).transform(
    (typed, context): Phone => {
      const phone = readPhone(typed);
      if (phone === undefined) {
        context.addIssue({
          code: "custom",
          message: `“${typed}” is not a whole phone number: write it with its area code, in digits.`,
        });
        return z.NEVER;
      }
      const fault = describeImpossiblePhone(phone.dialled);
      if (fault !== undefined) {
        context.addIssue({
          code: "custom",
          message: `“${typed}” reaches nobody: it ${fault}. Look the number up and write it anew.`,
        });
        return z.NEVER;
      }
      return phone;
    },
  );

/**
 * Reads a phone number as people type one.
 *
 * @param typed the number, with an extension such as `ext. 12` if there is one
 * @param country where a number without a country code is dialled from
 * @returns the number, or `undefined` when digits are missing or too many
 */
export function readPhone(typed: string, country: CountryCode = "US"): Phone | undefined {
  if (shortCodePattern.test(typed)) {
    return {
      kind: "phone",
      typed,
      shown: typed,
      dialled: typed,
      callAddress: `tel:${typed}`,
      textAddress: `sms:${typed}`,
    };
  }
  const parsed = parsePhoneNumberFromString(typed, { defaultCountry: country, extract: false });
  if (parsed === undefined || !parsed.isPossible()) return undefined;
  return {
    kind: "phone",
    typed,
    shown: parsed.country === country ? parsed.formatNational() : parsed.formatInternational(),
    dialled: parsed.number,
    callAddress: parsed.getURI(),
    textAddress: `sms:${parsed.number}`,
  };
}

/** An email address. */
export const emailFact = () =>
  typedValue()
    .pipe(z.email("This is not a whole email address, such as manager@example.org."))
    .transform((shown) => ({ kind: "email", shown }) as const);

/** A web address; only https, so that nobody on the way can change the page. */
export const urlFact = () =>
  typedValue()
    .pipe(
      z.url({
        protocol: /^https$/,
        hostname: /\./,
        error: "This is not a web address that starts with https://.",
      }),
    )
    .transform((shown) => ({ kind: "url", shown }) as const);

/** A day, `YYYY-MM-DD`. */
export const dateFact = () =>
  plainDateSchema.transform((shown) => ({ kind: "date", shown }) as const);

const timeOfDayPattern = new RegExp(`^(?:${timeOfDaySource})$`, "i");

/** A time of day as people say it, such as `10 pm` or `6:30 am`. */
export const timeFact = () =>
  typedValue()
    .pipe(z.string().regex(timeOfDayPattern, "Write a time of day such as 10 pm or 6:30 am."))
    .transform((shown) => ({ kind: "time", shown }) as const);

/** A time zone by its area and city, such as `America/Phoenix`, or as people call it, such as `Eastern`. */
export const timeZoneFact = () =>
  typedValue().transform((typed, context) => {
    const shown = calledZones.get(typed.toLowerCase().replace(zoneEnding, "")) ?? typed;
    if (!isTimeZone(shown)) {
      context.addIssue({ code: "custom", message: describeNoTimeZone(shown) });
      return z.NEVER;
    }
    return { kind: "text", shown } as const;
  });

/** What people call the clocks of the United States where they go forward in spring. */
const calledZones: ReadonlyMap<string, string> = new Map([
  ["eastern", "America/New_York"],
  ["central", "America/Chicago"],
  ["mountain", "America/Denver"],
  ["pacific", "America/Los_Angeles"],
  ["alaska", "America/Anchorage"],
]);
const zoneEnding = / (?:(?:standard|daylight) )?time$/;

function sortLetters(text: string): string {
  return [...text.toLowerCase()].toSorted().join("");
}

function describeNoTimeZone(typed: string): string {
  const zones = listTimeZones();
  const folded = typed
    .trim()
    .replace(/[\s-]+/g, "_")
    .toLowerCase();
  // With two letters changed, Tucson is Dawson in Yukon, which keeps another time.
  const meant =
    zones.find((zone) => zone.toLowerCase().endsWith(`/${folded}`)) ??
    findOnlyNear(folded, zones, 1) ??
    zones.find((zone) => sortLetters(zone) === sortLetters(folded)); // two that changed places
  const choices =
    "America/New_York (Eastern), America/Chicago (Central), America/Denver (Mountain), America/Phoenix (Arizona), America/Los_Angeles (Pacific)";
  return `“${typed}” is not the name of a time zone. ${
    meant === undefined ? `Write one such as ${choices}.` : `Did you mean “${meant}”?`
  }`;
}

/** A language of the site by its tag, such as `en`, in letters of any size. */
export const siteLanguageFact = () =>
  typedValue().transform((typed, context) => {
    const shown = languages.find((tag) => tag.toLowerCase() === typed.toLowerCase());
    if (shown !== undefined) return { kind: "choice", shown } as const;
    const message = `“${typed}” is not a language that the site has yet. Write one of: ${languages.join(", ")}.`;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** A whole number. */
export const numberFact = () =>
  typedValue()
    .regex(/^\d{1,6}$/, "Write a whole number in digits.")
    .transform((shown) => ({ kind: "number", shown }) as const);

const timeLimitPattern = /^(\d{1,3})[\s-]+(minute|hour|day|business day|working day|week)s?$/i;

/** How long something takes at most, such as `24 hours` or `2 business days`. */
export const timeLimitFact = () =>
  typedLike(timeLimitPattern).transform((shown, context): TimeLimit => {
    const limit = readTimeLimit(shown);
    if (limit === undefined) {
      context.addIssue({
        code: "custom",
        message: `“${shown}” is not a length of time: write a number and a unit, such as 24 hours or 2 business days.`,
      });
      return z.NEVER;
    }
    return limit;
  });

/**
 * Reads a length of time such as `2 business days`.
 *
 * @param shown the text, a number in digits and a unit
 * @returns the limit, or `undefined` when the text is not one
 */
export function readTimeLimit(shown: string): TimeLimit | undefined {
  const match = timeLimitPattern.exec(shown.trim().replace(/\s+/g, " "));
  if (match === null) return undefined;
  const [, amount = "", named = ""] = match;
  const unitName = named.toLowerCase() === "working day" ? "business day" : named.toLowerCase();
  const unit = timeUnits.find((candidate) => candidate === unitName);
  if (unit === undefined) return undefined;
  return { kind: "timeLimit", shown: shown.trim(), amount: Number(amount), unit };
}

const moneyPattern =
  /^(?:US)?\$ ?(\d{1,3}(?:,\d{3})+|\d{1,6})(?:\.(\d{2}))?(?:,? (?:once|(?:a|an|per|each|every)(?: [a-z]+){1,3}))?$/i;
const noChargePattern = /^(?:no charge|free|nothing|included)$/i;

/** A sum such as `$185`, `$185 a week` or `$150, once`, or that there is no charge. */
export const moneyFact = () =>
  typedLike(new RegExp(`${moneyPattern.source}|${noChargePattern.source}`, "i")).transform(
    (typed, context): Money => {
      const shown = typed.trim();
      if (noChargePattern.test(shown)) return { kind: "money", shown, cents: 0 };
      const [sum, dollars = "", cents = "0"] = moneyPattern.exec(shown) ?? [];
      if (sum === undefined) {
        context.addIssue({
          code: "custom",
          message: `“${typed}” is not a sum of money: write one such as $185, $185 a week or $150, once. Where nothing is charged, write No charge.`,
        });
        return z.NEVER;
      }
      const value = Number(dollars.replaceAll(",", "")) * 100 + Number(cents);
      return { kind: "money", shown, cents: value };
    },
  );

/** When somebody can be reached, such as `Every day, 8 am to 9 pm`; any words will do. */
export const hoursFact = () =>
  textFact().transform(
    ({ shown }): Hours => ({
      kind: "hours",
      shown,
      open: readHours(shown) ?? [],
    }),
  );

/**
 * A level of a standard, with the word “level” or without; Roman numerals are written in capitals. Which
 * levels there are, the standard says; a check holds the fact against it.
 */
export const levelFact = () =>
  typedValue()
    .trim()
    .min(1, "This is empty.")
    .transform((typed) => {
      const name = typed.replace(/^level\s+/i, "");
      return { kind: "choice", shown: /^[ivx]+$/i.test(name) ? name.toUpperCase() : name } as const;
    });

/** A repository on GitHub by its owner's name and its own. */
export const repositoryFact = () =>
  typedValue()
    .regex(
      /^[a-z\d](?:[a-z\d-]{0,38})\/[\w.-]{1,100}$/i,
      "Write the owner and the name of the repository, such as oak-house/site.",
    )
    .transform((shown) => ({ kind: "text", shown }) as const);

/** A folder in a repository, from its top: without dots that lead out of it. */
export const repositoryFolderFact = () =>
  typedValue()
    .regex(
      /^[^\s/\\.][^/\\\n]*(?:\/[^\s/\\.][^/\\\n]*)*$/,
      "Write the home's folder from the top of the repository, such as homes/oak, with no slash at its ends.",
    )
    .transform((shown) => ({ kind: "text", shown }) as const);

/** Who signs people in with GitHub: Netlify, or a server at an address of its own. */
export const signInFact = () =>
  typedValue()
    .regex(
      /^(?:netlify|https:\/\/[a-z\d.-]+(?::\d+)?\/?)$/i,
      "Write netlify, or an address such as https://sign-in.example.org.",
    )
    .transform(
      (shown) => ({ kind: "text", shown: shown.toLowerCase().replace(/\/$/, "") }) as const,
    );

const colorPattern = /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i;

/** A color as pages write one. YAML takes what stands behind a space and `#` for a note, so it may be left out. */
export const colorFact = () =>
  typedValue()
    .regex(colorPattern, "Write a color in six digits and letters from a to f, such as 2f6f4f.")
    .transform((typed) => {
      const digits = typed.replace("#", "").toLowerCase();
      const long = digits.length === 3 ? digits.replace(/./g, "$&$&") : digits;
      return { kind: "text", shown: `#${long}` } as const;
    });

/**
 * One of a few words.
 *
 * @param choices the words, in small letters
 */
export const choiceFact = <const Choice extends string>(choices: readonly Choice[]) =>
  typedValue()
    .toLowerCase()
    .pipe(z.enum(choices, { error: `Write one of: ${choices.join(", ")}.` }))
    .transform((shown) => ({ kind: "choice", shown }) as const);
