import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { Locale } from "../locales/locale.ts";
import { findLevel, type Levels, nameLevel } from "../standards/level.ts";

/** How certification stands, as the home page says it. */
export interface CertificationView {
  readonly status: HomeFacts["certification"]["status"]["shown"];
  /** One or two plain sentences; "not certified" is as easy to read as "certified". */
  readonly sentence: string;
  /** Where anyone can look the certificate up; empty where there is none. */
  readonly url: string;
}

/**
 * Says how certification stands, and no more than that.
 *
 * @param certification the facts from `_data/home.yaml`
 * @param levels the levels of the standard the home is held against
 * @param locale the reader's language
 * @param today the day at the home: a certificate that ended before is not said to hold
 */
export function createCertificationView(
  certification: HomeFacts["certification"],
  levels: Levels,
  locale: Locale,
  today: PlainDate = "",
): CertificationView {
  const status = certification.status.shown;
  const url = status === "certified" ? (certification.url?.shown ?? "") : "";
  return {
    status,
    sentence: writeSentence(
      certification,
      nameLevelAndStandard(certification, levels, locale),
      locale,
      today,
    ),
    url,
  };
}

function writeSentence(
  { status, affiliate, since, until }: HomeFacts["certification"],
  what: readonly string[],
  locale: Locale,
  today: PlainDate,
): string {
  const words = locale.words.certification;
  switch (status.shown) {
    case "certified": {
      const by =
        affiliate && locale.fill(words.by, { affiliate: nameBody(affiliate.shown, locale) });
      if (until !== undefined && until.shown < today) {
        const how = putBehind([...what, by]);
        return locale.fill(words.ended, { how, day: locale.formatDay(until.shown) });
      }
      const certified = locale.fill(words.certified, { how: putBehind([...what, by]) });
      return `${certified}${putBehind([sayHowLong(since?.shown, until?.shown, locale)])}`;
    }
    case "applied for": {
      const how = putBehind(what);
      return affiliate === undefined
        ? locale.fill(words.appliedFor, { how })
        : locale.fill(words.appliedForWith, { how, affiliate: nameBody(affiliate.shown, locale) });
    }
    case "not certified":
      return words.notCertified;
  }
}

/**
 * Names an affiliate as it is called in a sentence: with an article where its name is that of a body of people, such as
 * `the Elm Alliance for Sober Housing`. Doubt leaves the name alone.
 */
function nameBody(name: string, { words, fill }: Locale): string {
  const { bodies, bodyGoesOn, withArticle } = words.certification;
  const [plain = ""] = name.split(" (");
  const typed = plain.split(" ");
  const isBody = typed.some((word, index) => {
    const next = typed[index + 1];
    const goesOn = next === undefined || bodyGoesOn.split(" ").includes(next);
    return index > 0 && goesOn && bodies.split(" ").includes(word.toLowerCase());
  });
  const hasArticle = typed[0]?.toLowerCase() === fill(withArticle, { name: "" }).trim();
  return isBody && !hasArticle ? fill(withArticle, { name }) : name;
}

function sayHowLong(
  since: PlainDate | undefined,
  until: PlainDate | undefined,
  locale: Locale,
): string | undefined {
  const { holds } = locale.words.certification;
  const from = since === undefined ? "" : locale.formatDay(since);
  if (until === undefined)
    return from === "" ? undefined : locale.fill(holds.from, { since: from });
  const to = locale.formatDay(until);
  return from === ""
    ? locale.fill(holds.until, { until: to })
    : locale.fill(holds.fromUntil, { since: from, until: to });
}

function putBehind(parts: readonly (string | undefined)[]): string {
  return parts.flatMap((part) => (part === undefined ? [] : ` ${part}`)).join("");
}

function nameLevelAndStandard(
  { level: given, standard }: HomeFacts["certification"],
  levels: Levels,
  locale: Locale,
): readonly string[] {
  const words = locale.words.certification;
  const found = findLevel(levels, given?.shown ?? "");
  const level = found && nameLevel(levels, found);
  if (level === undefined) {
    return standard === undefined
      ? []
      : [locale.fill(words.underStandard, { standard: standard.shown })];
  }
  return standard === undefined
    ? [locale.fill(words.atLevel, { level })]
    : [locale.fill(words.atLevelOfStandard, { level, standard: standard.shown })];
}
