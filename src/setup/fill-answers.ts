import { findLocale } from "../locales/locale.ts";
import { nameAnswer, replaceNamed } from "./named-in-text.ts";
import { above } from "./tell-who-is-above.ts";
import type { Told } from "./told.ts";

/**
 * Fills in answers where a text names them. Facts of the home stay: the site fills them, so that each stands
 * in `_data/home.yaml` alone.
 *
 * @param text markdown that names nothing that was not told
 * @param told what the home told
 */
export function fillAnswers(text: string, told: Told): string {
  return replaceNamed(text, (name) => {
    if (name.startsWith(`${above}.`)) return `{{ ${told.get(name)?.[0]} }}`;
    if (name.startsWith("follows.")) return sayAnswer(name, told);
    const answer = nameAnswer(name);
    return answer === undefined ? undefined : sayAnswer(answer, told);
  });
}

function sayAnswer(answer: string, told: Told): string {
  const values = told.get(answer) ?? [];
  if (values.length > 0) return findLocale().formatList(values.map(writePlainly));
  return listEntries(answer, told).join("\n");
}

/** A list whose entries have a day: `- {when}: {what}`, a line each, as pages for neighbors have events. */
function listEntries(list: string, told: Told): readonly string[] {
  const entries: string[] = [];
  for (let number = 1; told.has(`${list}.${number}`); number += 1) {
    const [when = ""] = told.get(`${list}.${number}.when`) ?? [];
    const [what = ""] = told.get(`${list}.${number}.what`) ?? [];
    entries.push(`- ${writePlainly(when)}: ${writePlainly(what)}`);
  }
  return entries;
}

/** Words of an answer as words of a text: on one line, and no sign in them means anything. */
function writePlainly(words: string): string {
  return words
    .trim()
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]<>{}|&~]/g, (sign) => `\\${sign}`)
    .replace(/^(\d{0,9})([#+\-=.)])/, (_, number: string, sign: string) => `${number}\\${sign}`);
}
