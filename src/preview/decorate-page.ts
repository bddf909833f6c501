import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import { nameExplanation } from "../findings/explanation.ts";
import type { Finding, RelatedPlace } from "../findings/finding.ts";
import type { MessagePart } from "../findings/message.ts";
import type { PlaceWithEnd } from "../findings/place.ts";
import { operatorLanguage } from "../locales/language.ts";
import type { NextStep } from "../next-steps/list-next-steps.ts";
import type { PreviewStatus } from "./preview-status.ts";

/** Where the preview's own files are served. */
export const previewFolder = "__preview";

/** What an error keeps the preview from showing anew. */
export type ShownPage =
  /** A page of the site: as it was in the last good build. */
  | "site"
  /** A page of the preview itself, which is never old. */
  | "own"
  /** The same, and there is no site yet. */
  | "own without site";

/** What the preview adds to a page. */
export interface Decoration {
  readonly status: PreviewStatus;
  /** What kind of page it is; one of the site unless given. */
  readonly shown?: ShownPage;
  /** A sentence for the top of the page, such as who could read it on the published site. */
  readonly note: string | undefined;
  /** What nobody at the home has read yet: how much of it there is, and the buttons of each by its key. */
  readonly marks?: { readonly count: number; readonly buttons: ReadonlyMap<string, string> };
}

const headHtml = [
  `<link rel="stylesheet" href="/${previewFolder}/preview.css">`,
  `<script type="module" src="/${previewFolder}/reload-client.js"></script>`,
].join("");

/**
 * Adds to a page what only the preview shows: live reload, a note, and the errors of the last
 * build. All of it is plain HTML with files of its own, so the site's policy holds here too.
 *
 * @param html a page of the site
 * @param decoration what to add
 */
export function decoratePage(
  html: string,
  { status, shown = "site", note, marks }: Decoration,
): string {
  const top = formatCount(marks?.count ?? 0) + formatStatus(status, hints[shown]);
  let decorated = insert(html, note, top);
  for (const [key, buttons] of marks?.buttons ?? []) {
    decorated = decorated.replaceAll(`<p data-mark="${key}"></p>`, () => buttons);
  }
  return decorated;
}

const hints: Readonly<Record<ShownPage, string>> = {
  site: "This page is from the last good site.",
  own: "Pages of the site are shown from the last good site.",
  "own without site":
    "No page of the site can be shown before this is mended. This page loads itself anew when there is one.",
};

function formatCount(count: number): string {
  if (count === 0) return "";
  return `<p class="front-porch-preview-note"><a href="/${previewFolder}/marks/">${count} left to read</a> before this site can be published.</p>`;
}

/** What is left to do for a home, beside its errors. */
export interface LeftToDo {
  /** How many texts nobody at the home has read yet. */
  readonly marks: number;
  readonly steps: readonly NextStep[];
}

/**
 * Makes the page that stands in for a site when there is no good one yet: what is wrong, what is left to read, and
 * what to do in which order.
 *
 * @param status why there is none
 * @param left what is left to do
 */
export function createStatusPage(status: PreviewStatus, { marks, steps }: LeftToDo): string {
  const page = `<!doctype html>
<html lang="${operatorLanguage}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>The site is not built yet: preview</title>
</head>
<body>
<main class="front-porch-preview-inbox">
<h1>The site is not built yet</h1>
${steps.length === 0 ? "" : `<h2>What is left to do</h2>\n<ol>${steps.map(formatStep).join("\n")}</ol>`}
</main>
</body>
</html>
`;
  return insert(
    page,
    undefined,
    formatCount(marks) + formatStatus(status, hints["own without site"]),
  );
}

function formatStep({ what, where, more, how }: NextStep): string {
  const places = [...where, ...(more === 0 ? [] : [`and ${more} more`])];
  return [
    `<li><p>${escapeHtml(what)}.</p>`,
    places.length === 0
      ? ""
      : `<ul>${places.map((place) => `<li>${escapeHtml(place)}</li>`).join("")}</ul>`,
    `<p>How: ${escapeHtml(how)}</p></li>`,
  ].join("");
}

function insert(html: string, note: string | undefined, statusHtml: string): string {
  const noteHtml =
    note === undefined ? "" : `<p class="front-porch-preview-note">${escapeHtml(note)}</p>`;
  return html
    .replace(/<\/head>/i, (closing) => headHtml + closing)
    .replace(/<body[^<>]*>/i, (opening) => opening + noteHtml + statusHtml);
}

function formatStatus(status: PreviewStatus, hint: string): string {
  if (status.kind === "good") return "";
  const entries =
    status.kind === "findings" ? listErrors(status.findings) : status.lines.map(formatLine);
  const title =
    status.kind === "findings"
      ? `${countOf(entries.length, "error")} in the content`
      : "The site could not be built";
  return [
    `<section class="front-porch-preview-errors" role="alert" aria-labelledby="--preview-title">`,
    `<details open><summary id="--preview-title">${title}</summary>`,
    `<p>${hint}</p><ol>${entries.join("")}</ol></details></section>`,
  ].join("");
}

function listErrors(findings: readonly Finding[]): readonly string[] {
  return findings.filter(({ severity }) => severity === "error").map(formatFinding);
}

function formatLine(line: string): string {
  return `<li><p>${escapeHtml(line)}</p></li>`;
}

function formatFinding(finding: Finding): string {
  const { rule, parts, fix, related } = finding;
  return [
    `<li><p><code>${escapeHtml(formatPlace(finding))}</code> <span>${escapeHtml(rule)}</span></p>`,
    `<p>${parts.map(formatPart).join("")}</p>`,
    related.length === 0
      ? ""
      : `<ul>${related.slice(0, mostRelated).map(formatRelated).join("")}</ul>`,
    `<p><strong>Fix:</strong> ${escapeHtml(fix)}</p>`,
    `<p>More of this rule: <code>${escapeHtml(nameExplanation(rule))}</code></p></li>`,
  ].join("");
}

/** A document that is missing may have been asked for by every other. */
const mostRelated = 10;

function formatRelated(place: RelatedPlace): string {
  return `<li><code>${escapeHtml(formatPlace(place))}</code> ${escapeHtml(place.message)}</li>`;
}

/** Such as `policies/guests.md:3:5–12`: the last column is that of the last letter. */
function formatPlace({ file, line, column, endLine, endColumn }: PlaceWithEnd): string {
  const start = `${file}:${line}:${column}`;
  if (endLine !== line) return `${start}–${endLine}:${endColumn}`;
  return endColumn - 1 > column ? `${start}–${endColumn - 1}` : start;
}

function formatPart({ kind, text }: MessagePart): string {
  switch (kind) {
    case "text":
      return escapeHtml(text);
    case "typed":
      return `<q>${escapeHtml(text)}</q>`;
    case "code":
      return `<code>${escapeHtml(text)}</code>`;
  }
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
