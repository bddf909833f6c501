import { readBlockName } from "../content/content-blocks.ts";
import { readPhone } from "../content/facts/fact-value.ts";
import { foldText } from "../text/fold-text.ts";
import { listSections, type Section } from "./document.ts";
import type { RequiredFact } from "./required-fact.ts";

/**
 * Tells whether a section says anything: words, a block it asks for, or a section inside it that
 * does.
 *
 * @param section the section
 */
export function hasText(section: Section): boolean {
  const { text, blocks } = section.passage;
  if (blocks.some(({ kind }) => readBlockName(kind) !== undefined)) return true;
  // Nearly every text shows at its first sign that it is one.
  return (
    /[\p{Letter}\p{Number}]/u.test(text) || foldText(text) !== "" || section.children.some(hasText)
  );
}

/**
 * Lists the facts that a section should carry and does not.
 *
 * @param section the section, with those inside it
 * @param facts what it should carry
 * @returns the facts that were not found
 */
export function findMissingFacts(
  section: Section,
  facts: readonly RequiredFact[],
): readonly RequiredFact[] {
  return facts.filter((fact) => !carriesFact(section, fact));
}

const smallNumbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|sixty|ninety";
const timeLimitPattern = new RegExp(
  `\\b(?:\\d{1,3}|${smallNumbers})(?:\\s+\\(\\d{1,3}\\))?[\\s-]+(?:more\\s+)?(?:minutes?|hours?|(?:business |working |calendar )?days?|weeks?|months?)\\b|\\bsame day\\b|\\bright away\\b|\\bat once\\b`,
  "i",
);
const timePattern = /\b(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i;
const moneyPattern = /\$\s?\d|\b\d+\s+dollars?\b|\bno (?:charge|fee|cost)s?\b|\bfree of charge\b/i;
const phonePattern = /(?:\+?1[\s.-]?)?\(?\d{3}\)?[\s.-]?\d{3}[\s.-]\d{4}\b/g;
/** Who runs a home, by role. Its own name, or an outside office's, is nobody to reach there. */
const rolePattern = /\b(?:manager|owner|operator|director|administrator|coordinator)s?\b/i;

function carriesFact(section: Section, fact: RequiredFact): boolean {
  const parts = [section, ...listSections(section)];
  const text = parts.map((part) => part.passage.text).join("\n");
  const links = parts.flatMap((part) => part.passage.links);
  const references = parts.flatMap((part) => part.passage.factReferences);
  switch (fact.kind) {
    case "phone":
      return (
        links.some((link) => link.href.startsWith("tel:")) ||
        // On a host the house's own phones are not there to be read; the binder prints them.
        references.some(({ path }) => /^house\..*\.phone$/.test(path)) ||
        (text.match(phonePattern) ?? []).some((typed) => readPhone(typed) !== undefined)
      );
    case "contact":
      return (
        references.some(({ path }) => /^home\.(?:manager|backup)\.(?:name|role)$/.test(path)) ||
        rolePattern.test(text)
      );
    case "timeLimit":
      return timeLimitPattern.test(text);
    case "timeLimitEachStep":
      return hasTimeLimitInEachStep(section);
    case "time":
      return timePattern.test(text);
    case "timeRange":
      return (text.match(new RegExp(timePattern, "gi")) ?? []).length >= 2;
    case "money":
      return moneyPattern.test(text);
    case "outsideContact":
      return (
        references.some(({ path }) => /^home\.outside\..*\.(?:phone|url)$/.test(path)) ||
        links.some((link) => /^https:/.test(link.href))
      );
    case "link":
      return links.some((link) => link.href.includes(fact.to));
    case "words":
      return fact.anyOf.en.some((words) => mentions(text, words));
  }
}

/** The manager's number mentions the manager. */
const possessivePattern = /['’]s\b/g;

/**
 * Tells whether a text mentions some words, whatever their case and punctuation.
 *
 * @param text the text
 * @param words words in their order; a trailing `*` stands for any ending, and a trailing `#` for a
 *   number, in digits or Roman
 */
export function mentions(text: string, words: string): boolean {
  const folded = ` ${foldText(text.replace(possessivePattern, ""))} `;
  const wanted = foldText(words.replace(possessivePattern, ""));
  if (words.endsWith("#")) return hasNumberBehind(folded, ` ${wanted} `);
  return folded.includes(words.endsWith("*") ? ` ${wanted}` : ` ${wanted} `);
}

function hasNumberBehind(folded: string, words: string): boolean {
  const behind = folded.split(words).slice(1);
  return behind.some((rest) => /^(?:\d+|[ivx]+) /.test(rest));
}

/** Steps are the entries of the section's lists; without a list, the headings inside it. */
function hasTimeLimitInEachStep(section: Section): boolean {
  const steps = section.passage.listEntries;
  const texts =
    steps.length > 0
      ? steps
      : section.children.map((child) =>
          [child, ...listSections(child)].map((part) => part.passage.text).join("\n"),
        );
  return texts.length > 0
    ? texts.every((text) => timeLimitPattern.test(text))
    : timeLimitPattern.test(section.passage.text);
}
