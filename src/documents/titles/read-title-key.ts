import { memoize } from "../../content/memoize.ts";
import type { TitleWords } from "../../locales/document-language.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import { knownLanguages } from "../known-languages.ts";

/**
 * Reads what a title means, as a key: two titles with one key mean the same. No part of the meaning are
 * numbers that only count, articles, “our”, “policy” and the like at the end or in front, plurals,
 * whom every text is about (“resident”), capitals, signs, emoji, what stands in parentheses, and the
 * home's own name.
 *
 * @param title as it stands there, without marks of Markdown
 * @param language the language it is written in
 * @param ownNames what the home is called, as `listOwnNames` gives it
 * @returns small letters with single spaces; empty for a title without words
 */
export function readTitleKey(
  title: string,
  language: Language,
  ownNames: readonly string[] = noNames,
): string {
  const known = knownKeys(ownNames);
  const name = `${language} ${title}`;
  const before = known.get(name);
  if (before !== undefined) return before;
  const key = findKey(title, language, ownNames);
  if (known.size >= mostKept) known.clear();
  known.set(name, key);
  return key;
}

const noNames: readonly string[] = [];

/** Titles are read again and again: to be matched, suggested and compared. */
const knownKeys = memoize((_ownNames: readonly string[]) => new Map<string, string>());
const mostKept = 20_000;

function findKey(title: string, language: Language, ownNames: readonly string[]): string {
  const words = knownLanguages[language].titles;
  if (words === undefined) return foldText(title);
  const read = readerOf(words);
  return read.key(takeOwnNames(read.fold(title), ownNames.map(foldText)));
}

/**
 * Splits a title that has several subjects, such as “Visitation & Guest Policies”.
 *
 * @param title as it stands there
 * @param language the language it is written in
 * @returns its subjects as they stand there; nothing where it has one alone
 */
export function splitSubjects(title: string, language: Language): readonly string[] {
  const words = knownLanguages[language].titles;
  if (words === undefined) return [];
  const parts = title
    .replace(/\s+/g, " ")
    .split(readerOf(words).joint)
    .filter((part) => foldText(part) !== "");
  return parts.length > 1 ? parts : [];
}

/** What stands between an emoji or a list's mark and the words. */
const beforeWords = /^[^\p{Letter}\p{Number}([<]+/u;
const aside = /\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/g;
const keycap = /^[\d#*]\uFE0F?\u20E3/u;
const ordinal = /^[([]?(?:\d{1,3}(?:\.\d{1,3}){0,3}|[ivxIVX]{1,5}|[a-zA-Z])[)\].:]+(?=\s*\D)/;
const dashed = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[IVX]{1,5}|[A-Z])\s*[–—-]\s+/;
const decimal = /^\d{1,3}(?:\.\d{1,3}){1,3}\s+/;

const readerOf = memoize((words: TitleWords) => {
  const counted = new RegExp(
    `^(?:${words.numbering.join("|")})(?:\\.\\s*|\\s+)#?(?:\\d{1,3}(?:\\.\\d{1,3}){0,3}|[ivx]{1,5}|[a-z])(?:\\s*[.):–—-]+\\s*|\\s+|$)`,
    "i",
  );
  const empty = new Set(words.empty);
  const joining = new Set(words.joining);
  const leading = new Set(words.leading);
  const kinds = new Set(words.kinds);
  const people = new Set(words.people);
  const places = new Set(words.places);
  const same = new Map(Object.entries(words.same));
  const openings = Object.entries(words.openings);

  /** Takes numbers and asides; a title that is nothing else keeps them. */
  const fold = (title: string): string => {
    const bare = [keycap, beforeWords, counted, ordinal, dashed, decimal].reduce(
      takeUnlessAll,
      title.normalize("NFC").trim(),
    );
    return foldText(takeUnlessAll(bare, aside));
  };

  const singular = (word: string): string => {
    const known = same.get(word);
    if (known !== undefined) return known;
    const [plural, ending] = words.endings.find(([end]) => word.endsWith(end)) ?? ["", ""];
    const one =
      word.length > plural.length + 2
        ? `${word.slice(0, word.length - plural.length)}${ending}`
        : word;
    return same.get(one) ?? one;
  };

  const key = (folded: string): string => {
    const opening = openings.find(([start]) => `${folded} `.startsWith(`${start} `));
    const list = (opening?.[1] ?? folded).split(" ").map(singular).join(" ").split(" ");
    const said = list.filter((word) => word !== "" && !empty.has(word) && !joining.has(word));
    const meaning = takeLinks(takeKinds(said)).filter((word) => !people.has(word));
    const isSubject = meaning.some((word) => !places.has(word) && !kinds.has(word));
    return (isSubject ? meaning : takeLinks(said)).join(" ");
  };

  /** At the end, and in front where a word leads on: “rules on smoking”. */
  const takeKinds = (list: readonly string[]): readonly string[] => {
    let start = 0;
    let at = 0;
    while (kinds.has(list[at] ?? "")) at += 1;
    if (at > 0 && leading.has(list[at] ?? "")) start = at + 1;
    let end = list.length;
    while (end > start && kinds.has(list[end - 1] ?? "")) end -= 1;
    return list.slice(start, end);
  };

  /** Small words between others say nothing; at an end they do: “what you sign for”. */
  const takeLinks = (list: readonly string[]): readonly string[] =>
    list.filter((word, at) => at === 0 || at === list.length - 1 || !leading.has(word));

  const joint = new RegExp(` ?[,;/+&:] ?| [–—-] | (?:${words.joining.join("|")}) `, "iu");
  return { fold, key, joint };
});

function takeUnlessAll(title: string, pattern: RegExp): string {
  const replaced = title.replace(pattern, " ");
  if (replaced === title) return title;
  const rest = replaced.trim();
  return foldText(rest) === "" ? title : rest;
}

function takeOwnNames(folded: string, ownNames: readonly string[]): string {
  for (const name of ownNames) {
    const rest = ` ${folded} `.replace(` ${name} `, " ").trim();
    if (name !== "" && rest !== "" && rest !== folded) return rest;
  }
  return folded;
}
