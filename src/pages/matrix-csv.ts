import type { MatrixData } from "./matrix-data.ts";

type Row = MatrixData["rules"][number];

type Column = readonly [name: string, read: (row: Row) => string];

/** The columns before what a rule asks at each level. Their names are public and never change. */
const firstColumns: readonly Column[] = [
  ["id", ({ id }) => id],
  ["domain", ({ domain }) => domain],
  ["title", ({ title }) => title],
  ["asks", ({ asks, alsoAsks }) => [asks, ...alsoAsks].join(" ")],
  ["question", ({ question }) => question],
  ["only_if", ({ onlyIf }) => onlyIf],
];

/** The columns behind it; new ones go last. */
const lastColumns: readonly Column[] = [
  ["status", ({ status }) => status],
  ["documents", ({ sections }) => sections.map(describeSection).join(" | ")],
  ["missing", ({ missing }) => missing.map(nameSection).join(" | ")],
  ["kept_at", ({ keptAt }) => keptAt.map(describeKept).join(" | ")],
  ["reasons", ({ reasons }) => reasons.join(" | ")],
  ["source", ({ source }) => source],
  ["not_yet_in", ({ notYetIn }) => notYetIn.map(describePlace).join(" | ")],
  ["levels_rest_on", describeBases],
  ["title_from", ({ titleFrom }) => titleFrom],
  ["guidance", ({ guidance }) => guidance],
  ["looks_at", ({ looksAt }) => looksAt],
  ["evidence", ({ evidence }) => evidence.flatMap(({ kinds }) => kinds).join(" | ")],
  ["sources", ({ sources }) => sources.join(" | ")],
  ["citation", ({ citation }) => citation],
];

/**
 * Writes `certification.csv` (RFC 4180), safe to open in a spreadsheet.
 *
 * @param data what `certification.json` holds
 * @returns the file's text, a line for the names of the columns and one for each rule
 */
export function formatMatrixCsv({ rules }: MatrixData): string {
  const columns = [...firstColumns, ...listLevelColumns(rules), ...lastColumns];
  const header = columns.map(([name]) => name);
  const lines = rules.map((rule) => columns.map(([, read]) => read(rule)));
  return [header, ...lines].map((cells) => `${cells.map(formatCell).join(",")}\r\n`).join("");
}

function listLevelColumns([first]: readonly Row[]): readonly Column[] {
  return Object.keys(first?.levels ?? {}).map((key) => [
    `level_${key}`,
    ({ levels }) => describeLevel(levels[key]),
  ]);
}

/** What spreadsheets take for the start of a formula, as wide letters too (OWASP, CSV injection). */
const formulaStart = /^[=+\-@＝＋－＠]/;

/**
 * Writes a cell: on one line, never a formula, and in quotes where it has to be.
 *
 * @param text the cell's text
 */
export function formatCell(text: string): string {
  const line = text.replace(/[\s\0]+/g, " ").trim();
  const harmless = formulaStart.test(line) ? `'${line}` : line;
  return /[",;]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function describeLevel(level: Row["levels"][string] | undefined): string {
  const { asks, confirmed } = level ?? { asks: "unconfirmed", confirmed: false };
  return confirmed || asks === "unconfirmed" ? asks : `${asks} (to be confirmed)`;
}

function describeSection(section: Row["sections"][number]): string {
  const { url, version, effective, reviewed } = section;
  const facts = [
    version === "" ? "" : `version ${version}`,
    effective === null ? "" : `effective ${effective}`,
    reviewed === null ? "" : `reviewed ${reviewed}`,
  ].filter((fact) => fact !== "");
  const where = url === "" ? "" : ` <${url}>`;
  return `${nameSection(section)}${where}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}

function nameSection({ document, section }: { document: string; section: string }): string {
  return `${document}: ${section}`;
}

function describePlace({ place, sections }: Row["notYetIn"][number]): string {
  return sections.length === 0 ? place : `${place}: ${sections.join(" / ")}`;
}

/** Levels that rest on the same are told together, such as `I, II: lesson | III: nothing`. */
function describeBases({ levels }: Row): string {
  const bases = [...new Set(Object.values(levels).map(({ restsOn }) => restsOn))];
  return bases
    .map((basis) => {
      const keys = Object.keys(levels).filter((key) => levels[key]?.restsOn === basis);
      return `${keys.join(", ")}: ${basis}`;
    })
    .join(" | ");
}

function describeKept({ where, checked }: Row["keptAt"][number]): string {
  return checked === null ? where : `${where} (checked ${checked})`;
}
