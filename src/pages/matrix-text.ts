import type { Home } from "../documents/document.ts";
import { findLanguage } from "../documents/find-language.ts";
import { type KnownSection, nameSection } from "../documents/known-sections.ts";
import { documentTypes } from "../documents/registry.ts";
import { type Language, operatorLanguage } from "../locales/language.ts";
import { findLocale } from "../locales/locale.ts";
import {
  findHomeStatus,
  isGap,
  isNeededNow,
  type RequirementStatus,
} from "../standards/requirement-status.ts";
import { describePlaceNotYet, type MatrixRow, type MatrixView } from "./matrix-view.ts";
import { type AskedInWords, explainDoubts, nameAsked, sayAsked } from "./matrix-words.ts";

/**
 * Writes the matrix for a terminal: a line a rule, with where it is documented below it.
 *
 * @param matrix the matrix
 */
export function formatMatrixText(matrix: MatrixView): string {
  const level = matrix.levelName === "" ? "" : `, ${matrix.levelName}`;
  const profile = matrix.profile === "" ? "" : `, ${matrix.profile}`;
  return [
    `${matrix.standard === "" ? "No standard" : matrix.standard}${profile}${level}`,
    "This shows where each rule is documented. Whether it is met is for people to judge.",
    ...matrix.domains.map((domain) =>
      [`\n${domain.id}. ${domain.title}`, ...domain.rows.map(formatRow)].join("\n"),
    ),
    ...formatSetAside(matrix),
    ...explainMarks(matrix.domains.flatMap(({ rows }) => rows.map(({ askedHere }) => askedHere))),
    `\n${matrix.counts.map(({ words, count }) => `${words}: ${count}`).join(" · ")}`,
    "",
  ].join("\n");
}

function formatSetAside({ setAside }: MatrixView): readonly string[] {
  if (setAside.length === 0) return [];
  const { without } = findLocale(operatorLanguage).words.certification;
  const lines = setAside.map(
    ({ documentTitle, title, reason }) => `  ${documentTitle}: ${title}: ${reason}`,
  );
  return ["", without, ...lines];
}

/** Says once what the marks mean that stand with what is asked, with an empty line before. */
function explainMarks(asked: readonly (AskedInWords | undefined)[]): readonly string[] {
  const locale = findLocale(operatorLanguage);
  const marks = explainDoubts(asked, locale);
  if (marks.length === 0) return [];
  const { title, lead } = locale.words.certification.sure;
  return ["", `${title}. ${lead}`, ...marks.map(({ mark, meaning }) => `  ${mark}: ${meaning}`)];
}

function formatRow(row: MatrixRow): string {
  const asked = row.askedHere === undefined ? "" : ` (${sayAsked(row.askedHere)})`;
  const details = [
    ...row.reasons,
    ...row.sections.map(({ documentTitle, title }) => `${documentTitle}: ${title}`),
    ...row.keptAt.map(({ where }) => where),
    ...row.notYetIn.map((place) => `not yet in: ${describePlaceNotYet(place)}`),
    ...row.missing.map(({ documentTitle, title }) => `still to write: ${documentTitle}: ${title}`),
  ];
  const head = `  ${row.id.padEnd(9)} ${row.statusWords.padEnd(27)} ${row.title}${asked}`;
  return [head, ...details.map((detail) => `${" ".repeat(12)}${detail}`)].join("\n");
}

/** A section, with the language to write it in. */
interface SectionToWrite extends KnownSection {
  readonly language: Language;
}

/** Something to write, with the rules it would document. */
export interface ToWrite {
  /** The section to write; `undefined` where a line in `_data/evidence.yaml` is wanted. */
  readonly section: SectionToWrite | undefined;
  readonly rules: readonly RequirementStatus[];
  /** True when a confirmed level requires one of the rules. */
  readonly isNeededNow: boolean;
}

/**
 * Lists what is not documented yet in the order to write it: what a confirmed level requires first,
 * sections in the order of their documents, and then what is kept elsewhere and not yet named.
 *
 * @param home the home as read and identified
 */
export function listToWrite(home: Home): readonly ToWrite[] {
  const open = findHomeStatus(home).statuses.filter(isGap);
  const sections = documentTypes
    .flatMap((type) => type.sections.map((definition) => ({ type, definition })))
    .map((section) => ({
      section: { ...section, language: findLanguage(home, section.type) },
      rules: open.filter((lacksIn) =>
        listLacking(lacksIn).some((lacking) => nameSection(lacking) === nameSection(section)),
      ),
    }))
    .filter(({ rules }) => rules.length > 0);
  const others = open
    .filter((status) => listLacking(status).length === 0)
    .map((rule) => ({ section: undefined, rules: [rule] }));
  const all = [...sections, ...others].map((entry) => ({
    ...entry,
    isNeededNow: entry.rules.some(isNeededNow),
  }));
  return [
    ...all.filter((entry) => entry.isNeededNow),
    ...all.filter((entry) => !entry.isNeededNow),
  ];
}

/** Sections to write for a rule; of each document that it stands in too, the first will do. */
function listLacking({ missing, notYetIn, status }: RequirementStatus): readonly KnownSection[] {
  return status === "notYet" ? missing : notYetIn.flatMap(({ sections }) => sections.slice(0, 1));
}

/**
 * Writes what is not documented yet for a terminal.
 *
 * @param list what {@link listToWrite} gives
 */
export function formatToWrite(list: readonly ToWrite[]): string {
  if (list.length === 0)
    return "Every rule is documented, kept elsewhere, seen on a visit, set aside or not asked.\n";
  const tasks = list.map((entry, index) =>
    [`${index + 1}. ${nameTask(entry)}`, ...entry.rules.map(describeRule)].join("\n"),
  );
  const asked = list.flatMap(({ rules }) => rules.map(findAsked));
  return `${[...tasks, ...explainMarks(asked)].join("\n")}\n`;
}

function describeRule(status: RequirementStatus): string {
  const { id, shortTitle, substance } = status.rule;
  const asked = sayAsked(findAsked(status));
  return `     ${id} ${shortTitle}${asked === "" ? "" : ` (${asked})`}: ${substance}`;
}

function findAsked({ obligation }: RequirementStatus): AskedInWords | undefined {
  return obligation && nameAsked(obligation, findLocale(operatorLanguage));
}

function nameTask({ section, rules }: ToWrite): string {
  if (section === undefined) {
    return `Say in _data/evidence.yaml where ${rules[0]?.rule.id ?? "it"} is kept, or set it aside with a reason.`;
  }
  const { type, definition, language } = section;
  return `In policies/${type.id}.md, a section “${definition.titles[language][0]}”: ${definition.says[operatorLanguage]}.`;
}
