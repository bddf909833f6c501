/** A code with the words before it that say so. */
export interface LabelledCode {
  readonly offset: number;
  /** Its label and the code, as typed. */
  readonly typed: string;
  /** The code, and its parts where it is written in several: “44 71” is one, “4471. 20” is two. */
  readonly codes: readonly string[];
}

/** Digits with a letter or a small gap between them. */
const codePattern = /\d+(?:(?:[ .-]{1,2}|[a-z]{1,2})\d+){0,9}/gi;
const phonePattern = /^(?:1[ .-])?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d)/;
const fewestDigits = 3;
/** How far behind a label a code may end. */
const widestReach = 64;

/** Most texts have none of these, and to look for them alone takes a tenth of the time. */
const sign = /code|pin|password|comb|key|lock|alarm/i;

/** What says that a code follows, and what may stand between it and the code. */
const looks = {
  /** A fact that few may read says much in few words; a ZIP code is known to all. */
  ownFact: {
    label:
      /(?<!\b(?:zip|post|postal|area|dress|country)[ -]?)(?:code|\bpin|password|combination|keypad|key ?box|lock ?box|alarm)s?(?![a-z])/gi,
    between: /^[^\n]{0,24}$/,
  },
  /** Other texts may tell of fire codes and of how often a code changes: there it has to follow at once. */
  anyText: {
    label:
      /\b(?:door|gate|alarm|garage|key ?box|lock ?box|keypad|safe|entry|entrance)[\s_+-]{1,3}(?:code|pin|combination|combo|password)s?(?![a-z])|\b(?:code|pin|combination|combo|password)s? (?:for|to|of|on) (?:the |our |your )?(?:[a-z]{3,10} )?(?:door|gate|alarm|garage|key ?box|lock ?box|keypad|safe|house|building)(?![a-z])|\b(?:keypad|key ?box|lock ?box|door|gate)\b[^.;\n\d]{0,40}\bopens? with\b/gi,
    between: /^[\W_]{0,3}(?:is\W{1,3})?#?(?:[a-z]-?)?$/i,
  },
};

/**
 * Finds the codes of doors and locks that a text tells. A phone number is none.
 *
 * @param text any text
 * @param source what the text is
 */
export function findCodes(text: string, source: keyof typeof looks): readonly LabelledCode[] {
  if (!sign.test(text)) return [];
  const { label, between } = looks[source];
  return [...text.matchAll(label)].flatMap(({ index: offset, 0: words }) => {
    const start = offset + words.length;
    const behind = text.slice(start, start + widestReach);
    for (const { index, 0: run } of behind.matchAll(codePattern)) {
      if (!between.test(behind.slice(0, index)) || phonePattern.test(behind.slice(index))) break;
      const codes = [...new Set([run, ...run.split(/[ .-]+/)])].filter(
        (code) => code.replace(/\D/g, "").length >= fewestDigits,
      );
      if (codes.length > 0) {
        return [{ offset, typed: text.slice(offset, start + index + run.length), codes }];
      }
    }
    return [];
  });
}
