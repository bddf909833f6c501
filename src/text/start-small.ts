/** Words that are no name, in small letters: with these a role or the hours of a phone may begin. */
export interface CommonBeginnings {
  /** Whatever follows: “director”, in “director of Elm Recovery”. */
  readonly alone: string;
  /** Where no name follows: “house”, which may be a name's first word, as in “House of Hope director”. */
  readonly withoutNames: string;
}

/**
 * Writes words as they stand inside a sentence: the first letter becomes small where the first word is known to be
 * no name, and every other letter stays as it was typed. Doubt leaves the text alone: a capital too many is odd, and
 * somebody's own name in small letters is wrong.
 *
 * @param text such as `House manager`, `Director of Elm Recovery` or `RN`
 * @param common words that are no name, with spaces between them
 */
export function startSmall(text: string, common: CommonBeginnings): string {
  const [first = ""] = /^\p{Lu}[\p{Ll}-]+/u.exec(text) ?? [];
  const behind = text.slice(first.length);
  const isName = first === "" || /^[\p{L}\p{N}]/u.test(behind) || /^ \p{Lu}/u.test(behind);
  if (isName) return text;
  const has = (list: string) => list.split(" ").includes(first.toLowerCase());
  const isCommon = has(common.alone) || (has(common.withoutNames) && !/\p{Lu}/u.test(behind));
  return isCommon ? `${first.toLowerCase()}${behind}` : text;
}
