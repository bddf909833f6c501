import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import type { DocumentView } from "./document-view.ts";
import { findSection, listSectionViews, type PlacedSection } from "./find-section.ts";
import { type HtmlBlock, readText, splitBlocks } from "./html-blocks.ts";

/** A sheet for the wall, drawn from a section of the home's own documents. */
export interface PosterView {
  readonly id: string;
  readonly address: string;
  /** The section's own heading. */
  readonly title: string;
  readonly language: string;
  /** Lines that stand in large type, such as phone numbers. */
  readonly lines: readonly PosterLine[];
  /** The section's blocks, as HTML. */
  readonly html: string;
  /** The size of its text in points: as large as fits one sheet. */
  readonly size: PosterSize;
  /** True when the section is longer than a sheet, and its first part stands here. */
  readonly isExcerpt: boolean;
  /** Where the whole is. */
  readonly wholeAddress: string;
  readonly documentTitle: string;
  readonly version: string;
  /** A line to fill in by hand, since it is the house's alone; the binder fills it in. */
  readonly blank: "" | "address" | "naloxone";
}

/** A line in large type. */
export interface PosterLine {
  readonly label: string;
  readonly value: string;
}

/** Sizes in points. At two metres, text of 24 points is easy to read; 18 is the least. */
const posterSizes = [32, 28, 24, 21, 18] as const;
type PosterSize = (typeof posterSizes)[number];

/** The public facts that stand in large type on posters. */
export interface PosterFacts {
  readonly crisisLines: readonly PosterLine[];
  readonly quietHours: string;
}

interface PosterPlan {
  readonly id: string;
  readonly typeId: string;
  readonly sectionId: string;
  readonly draw: (placed: PlacedSection) => readonly HtmlBlock[];
  readonly lines?: (facts: PosterFacts) => readonly PosterLine[];
  readonly blank?: PosterView["blank"];
}

/**
 * What hangs in the house, and the section it is drawn from.
 *
 * Source: `facts/required-sections.md`, part 5 (NARR 3.0 1.C.7.c and 2.F.19.a; ORH; MN 254B.181).
 */
const plans: readonly PosterPlan[] = [
  { id: "rights", typeId: "resident-packet", sectionId: "resident-rights", draw: drawAll },
  { id: "rules", typeId: "resident-packet", sectionId: "house-rules", draw: drawAll },
  {
    id: "grievance-steps",
    typeId: "grievance-policy",
    sectionId: "steps-and-time-limits",
    draw: drawAll,
  },
  {
    id: "emergencies",
    typeId: "resident-packet",
    sectionId: "emergencies",
    draw: drawSteps,
    lines: ({ crisisLines }) => crisisLines,
    blank: "address",
  },
  {
    id: "naloxone",
    typeId: "resident-packet",
    sectionId: "emergencies",
    draw: drawNaloxone,
    blank: "naloxone",
  },
  {
    id: "quiet-hours",
    typeId: "good-neighbor-policy",
    sectionId: "quiet-hours",
    draw: drawAll,
    lines: ({ quietHours }) => [{ label: "Every night", value: quietHours }],
  },
];

/** Titles of sheets that show part of a section under a heading of their own. */
const ownTitles: Readonly<Record<string, string>> = {
  emergencies: "In an emergency",
  naloxone: "Naloxone",
};

/**
 * Makes the sheets for the wall. A sheet whose section the home does not have is not made.
 *
 * @param documents the documents residents may read
 * @param facts the facts in large type
 * @param commitments the promises of the good-neighbor policy
 */
export function createPosters(
  documents: readonly DocumentView[],
  facts: PosterFacts,
  commitments: readonly { readonly title: string; readonly html: string }[],
): readonly PosterView[] {
  const posters = plans.flatMap((plan) => {
    const placed = findSection(documents, plan.typeId, plan.sectionId);
    const blocks = placed === undefined ? [] : plan.draw(placed);
    return placed === undefined || blocks.length === 0
      ? []
      : [createPoster(plan, placed, blocks, facts)];
  });
  return [...posters, ...createCommitments(documents, commitments)];
}

function createPoster(
  plan: PosterPlan,
  { document, section, address }: PlacedSection,
  blocks: readonly HtmlBlock[],
  facts: PosterFacts,
): PosterView {
  const lines = plan.lines?.(facts) ?? [];
  const title = ownTitles[plan.id] ?? section.title;
  const blank = plan.blank ?? "";
  return {
    id: plan.id,
    address: `/residents/posters/${plan.id}/`,
    title,
    language: document.language,
    lines,
    ...fitSheet(blocks, { title, lines, hasBlank: blank !== "" }),
    wholeAddress: address,
    documentTitle: document.title,
    version: document.version,
    blank,
  };
}

function createCommitments(
  documents: readonly DocumentView[],
  commitments: readonly { readonly title: string; readonly html: string }[],
): readonly PosterView[] {
  const policy = documents.find(({ typeId }) => typeId === "good-neighbor-policy");
  if (policy === undefined || commitments.length === 0) return [];
  const title = "What we promise our neighbors";
  const entries = commitments.map(({ title: what, html }) => ({
    html: `<strong>${escapeHtml(what)}.</strong> ${takeFirstSentence(html)}`,
    text: `${what}. ${readText(takeFirstSentence(html))}`,
  }));
  const list: HtmlBlock = {
    tag: "ul",
    html: `<ul>${entries.map(({ html }) => `<li>${html}</li>`).join("")}</ul>`,
    text: entries.map(({ text }) => text).join(" "),
    items: entries,
  };
  return [
    {
      id: "good-neighbor",
      address: "/residents/posters/good-neighbor/",
      title,
      language: policy.language,
      lines: [],
      ...fitSheet([list], { title, lines: [], hasBlank: false }),
      wholeAddress: policy.address,
      documentTitle: policy.title,
      version: policy.version,
      blank: "",
    },
  ];
}

/**
 * The first paragraph, or entry of a list, up to its first full stop; where tags stand before it,
 * the whole.
 */
function takeFirstSentence(html: string): string {
  const [entry] = splitBlocks(html).flatMap(({ items }) => items);
  const inner = entry?.html ?? html.replace(/^<p>|<\/p>$/g, "");
  const sentence = /^[^<]*?[.!?](?=\s|$)/.exec(inner)?.[0];
  return sentence ?? inner;
}

function drawAll({ section }: PlacedSection): readonly HtmlBlock[] {
  return listSectionViews([section]).flatMap(({ html }) => splitBlocks(html));
}

/** The numbered steps of the section: what to do in an overdose comes first in it. */
function drawSteps(placed: PlacedSection): readonly HtmlBlock[] {
  const [named, ...others] = listSectionViews([placed.section]).filter(({ html }) =>
    html.includes("<ol"),
  );
  const part = named ?? others[0];
  const steps = drawAll(placed).find(({ tag }) => tag === "ol");
  if (part === undefined || steps === undefined) return drawAll(placed);
  const heading = `<p><strong>${part.titleHtml}</strong></p>`;
  return [{ tag: "p", html: heading, text: part.title, items: [] }, steps];
}

function drawNaloxone(placed: PlacedSection): readonly HtmlBlock[] {
  const [steps] = drawSteps(placed).filter(({ tag }) => tag === "ol");
  const told = drawAll(placed).filter(({ tag, text }) => tag === "p" && /naloxone/i.test(text));
  return [...told, ...(steps === undefined ? [] : [steps])];
}

interface Sheet {
  readonly title: string;
  readonly lines: readonly PosterLine[];
  readonly hasBlank: boolean;
}

/**
 * Chooses how large the text can be, and how much of it, so that it fits a sheet of Letter and one of
 * A4 alike: the whole section where it fits at a size that can be read from two metres, else its
 * lists and first paragraph, else as many entries as fit.
 */
function fitSheet(
  blocks: readonly HtmlBlock[],
  sheet: Sheet,
): Pick<PosterView, "html" | "size" | "isExcerpt"> {
  const lists = blocks.filter(({ tag }) => tag === "ul" || tag === "ol");
  const first = blocks.slice(0, 1).filter(({ tag }) => tag === "p");
  const choices = [blocks, [...first, ...lists.filter((list) => list !== first[0])], lists];
  for (const sizes of [posterSizes.slice(0, 3), posterSizes.slice(3)]) {
    for (const choice of choices.filter(({ length }) => length > 0)) {
      const size = sizes.find((points) => fits(choice, points, sheet));
      if (size !== undefined) return { ...join(choice), size, isExcerpt: choice !== blocks };
    }
  }
  return { ...join(takeWhatFits(blocks, sheet)), size: 24, isExcerpt: true };
}

/** On a wall no link leads anywhere; its words stay. */
function join(blocks: readonly HtmlBlock[]): { readonly html: string } {
  const html = blocks.map((block) => block.html).join("\n");
  return { html: html.replace(/<\/?a\b[^>]*>/g, "") };
}

/** Whole blocks and whole entries of lists, from the first on. */
function takeWhatFits(blocks: readonly HtmlBlock[], sheet: Sheet): readonly HtmlBlock[] {
  const taken: HtmlBlock[] = [];
  for (const block of blocks.filter(({ tag }) => tag !== "table")) {
    if (fits([...taken, block], 24, sheet)) {
      taken.push(block);
      continue;
    }
    const count = block.items.findLastIndex((_, index) =>
      fits([...taken, cutList(block, index + 1)], 24, sheet),
    );
    if (count >= 0) taken.push(cutList(block, count + 1));
    break;
  }
  return taken;
}

function cutList(list: HtmlBlock, count: number): HtmlBlock {
  const items = list.items.slice(0, count);
  const html = items.map((item) => `<li>${item.html}</li>`).join("");
  return {
    ...list,
    html: `<${list.tag}>${html}</${list.tag}>`,
    text: items.map(({ text }) => text).join(" "),
    items,
  };
}

/** What both sheets have inside margins of 12 mm: the width of A4 and the height of Letter. */
const sheetWidth = 186;
const sheetHeight = 255;
const millimetresInPoint = 0.3528;

/** Measured with the site's fonts; taken a little larger, for fonts that are wider. */
const lettersInEm = 1 / 0.52;

function fits(blocks: readonly HtmlBlock[], points: number, sheet: Sheet): boolean {
  const em = points * millimetresInPoint;
  const text = blocks.reduce((sum, block) => sum + measureBlock(block, em), 0);
  return text + measureFrame(sheet) <= sheetHeight;
}

function measureBlock({ tag, text, items }: HtmlBlock, em: number): number {
  if (tag === "table") return Number.POSITIVE_INFINITY;
  if (items.length === 0) return (countLines(text, sheetWidth, em) * 1.3 + 0.5) * em;
  const lines = items.map((item) => countLines(item.text, sheetWidth - 1.6 * em, em) * 1.3 + 0.25);
  return (lines.reduce((sum, height) => sum + height, 0) + 0.5) * em;
}

function countLines(text: string, width: number, em: number): number {
  return Math.max(1, Math.ceil(text.length / ((width / em) * lettersInEm)));
}

/** The title, the lines in large type, the line to fill in, and the foot. */
function measureFrame({ title, lines, hasBlank }: Sheet): number {
  const titleEm = 40 * millimetresInPoint;
  const lineEm = 23 * millimetresInPoint;
  const large = lines.map(
    ({ label, value }) => countLines(`${label} ${value}`, sheetWidth - 6, lineEm) * 1.3 + 0.3,
  );
  return (
    countLines(title, sheetWidth, titleEm) * titleEm * 1.2 +
    large.reduce((sum, height) => sum + height, 0) * lineEm +
    (hasBlank ? 22 : 0) +
    28
  );
}
