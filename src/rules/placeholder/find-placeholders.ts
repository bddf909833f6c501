/** A blank of a template, and where it starts. */
export interface Placeholder {
  readonly offset: number;
  readonly typed: string;
}

/** Every part is a plain run or bounded, so that a text is read in one pass however long it is. */
const anyCasePatterns = [
  // [insert name], [EDIT THIS], [Your Home]
  /\[(?:insert|edit|enter|fill in|add|type|your|name|date|phone|address|amount|number|email|city|state|county)\b[^[\]\n]{0,60}\]/,
  // <<NAME>>
  /<<[^<>\n]{1,60}>>/,
  // a line to write on
  /_{3,}/,
  // XX/XX, MM/DD/YYYY
  /\b(?:XX\/XX|MM\/DD|DD\/MM)(?:\/(?:XXXX|XX|YYYY|YY))?\b/,
  // XXX-XXX-XXXX, (XXX) XXX-XXXX, $XX
  /\bX{3}[-. ]X{3}[-. ]?X{4}\b|\(X{3}\) ?X{3}[-. ]?X{4}\b|\$X{2,10}\b/,
  /\bpage (?:X{2,4}|\?{2,4}|#{1,4})(?!\w)/,
  /\blorem ipsum\b/,
  /\b(?:insert|enter) [a-z' ]{2,30} here\b/,
] as const;

/** In small letters these are words of other languages. */
const capitalPatterns = [/\b(?:TODO|TBD|TBA|FIXME)\b/] as const;

/** A line to sign on is filled in by hand, on paper. */
const signaturePattern = /\b(?:signatures?|signed|initials?|witness)\b/i;

const join = (patterns: readonly RegExp[]) => patterns.map(({ source }) => source).join("|");
const blankPattern = new RegExp(join(anyCasePatterns), "gi");
const capitalPattern = new RegExp(join(capitalPatterns), "g");

/**
 * Finds what a template left to be filled in.
 *
 * @param words a text as its reader would see it
 */
export function findPlaceholders(words: string): readonly Placeholder[] {
  const isToSign = signaturePattern.test(words);
  const blanks = [...words.matchAll(blankPattern)].filter(
    ({ 0: typed }) => !(isToSign && typed.startsWith("_")),
  );
  const capitals = [...words.matchAll(capitalPattern)];
  return [...blanks, ...leaveOutInside(capitals, blanks)].map((match) => ({
    offset: match.index,
    typed: match[0],
  }));
}

/** Both in the order of the text, so that one walk along it tells which stand inside others. */
function leaveOutInside(
  matches: readonly RegExpExecArray[],
  others: readonly RegExpExecArray[],
): readonly RegExpExecArray[] {
  let next = 0;
  let end = 0;
  return matches.filter(({ index }) => {
    for (; (others[next]?.index ?? index + 1) <= index; next += 1) {
      end = (others[next]?.index ?? 0) + (others[next]?.[0].length ?? 0);
    }
    return index >= end;
  });
}
