import { readShownText, type ShownBlock } from "../content/shown-words.ts";
import type { Locale } from "../locales/locale.ts";
import { crisisLines as siteLines } from "../safety/crisis-lines.ts";
import { listOverdoseWords } from "../safety/overdose-steps.ts";
import type { CrisisLinesView } from "./crisis-lines-view.ts";
import type { DocumentView } from "./document-view.ts";
import { findSectionView, type PlacedSectionView } from "./find-section-view.ts";
import {
  type FittedText,
  fits,
  type PosterLine,
  type PosterSize,
  posterSizes,
  type Sheet,
} from "./fit-sheet.ts";
import { describePoster, listBlocks, type PosterView } from "./poster.ts";

/** The section in which the home says more on emergencies. */
export const emergencies = "resident-packet#emergencies";

/**
 * Makes the sheets with what to do in an overdose. The steps are the site's own and stand there whole;
 * what does not fit beside them is the home's, which its packet has.
 *
 * @param documents the documents residents may read
 * @param crisisLines whom to call
 * @param locale the residents' language
 */
export function createSafetyPosters(
  documents: readonly DocumentView[],
  crisisLines: CrisisLinesView,
  locale: Locale,
): readonly PosterView[] {
  const words = locale.words.paper.poster;
  const steps = measureSteps(locale);
  const placed = findSectionView(documents, emergencies);
  const inEmergency = describePoster("emergencies", words.emergency, placed, locale);
  const naloxone = describePoster("naloxone", words.naloxone, placed, locale);
  const lines = fitLines(steps, inEmergency.title, listPosterLines(crisisLines));
  const own = fitBeside(steps, placed === undefined ? [] : drawNaloxone(placed), {
    title: naloxone.title,
    lines: [],
    further,
  });
  return [
    {
      ...inEmergency,
      lines,
      blocks: [{ kind: "overdoseSteps" }],
      size: findSize(steps, { title: inEmergency.title, lines, further }),
      shows: "siteWords",
      blank: "address",
    },
    {
      ...naloxone,
      lines: [],
      blocks: [{ kind: "overdoseSteps" }, ...own.blocks],
      size: own.size,
      shows: "siteWords",
      blank: "naloxone",
    },
  ];
}

function listPosterLines({ emergency, others }: CrisisLinesView): readonly PosterLine[] {
  return [emergency, ...others].map(({ name, phone, afterwards }) => ({
    label: name.shown,
    callAddress: phone.callAddress,
    value: afterwards === undefined ? phone.shown : `${phone.shown}, ${afterwards.shown}`,
  }));
}

/** The line to fill in, and the line with the sources, in millimetres. */
const further = 22 + 8;

/** The least that can be read from two metres. */
const smallestSize = 18;

/** The steps as they are measured; the component that shows them has the same words. */
function measureSteps(locale: Locale): readonly ShownBlock[] {
  const { signs, steps } = listOverdoseWords(locale);
  const line = (text: string): ShownBlock => ({ kind: "line", words: [{ kind: "text", text }] });
  return [line(signs), { kind: "steps", first: 1, entries: steps.map((step) => [line(step)]) }];
}

/** The site's own lines, and as many of the home's behind them as leave room for the steps. */
function fitLines(
  steps: readonly ShownBlock[],
  title: string,
  lines: readonly PosterLine[],
): readonly PosterLine[] {
  const count = lines.findLastIndex((_, index) =>
    fits(steps, smallestSize, { title, lines: lines.slice(0, index + 1), further }),
  );
  return lines.slice(0, Math.max(count + 1, Object.keys(siteLines).length));
}

function findSize(blocks: readonly ShownBlock[], sheet: Sheet): PosterSize {
  return posterSizes.find((points) => fits(blocks, points, sheet)) ?? smallestSize;
}

/** The home's own words below the steps: whole where they fit, else as many as do. */
function fitBeside(
  steps: readonly ShownBlock[],
  blocks: readonly ShownBlock[],
  sheet: Sheet,
): FittedText {
  const count = blocks.findLastIndex((_, index) =>
    fits([...steps, ...blocks.slice(0, index + 1)], smallestSize, sheet),
  );
  const taken = blocks.slice(0, count + 1);
  return {
    blocks: taken,
    size: findSize([...steps, ...taken], sheet),
    isExcerpt: taken.length < blocks.length,
  };
}

/** What the home says of naloxone. Steps of its own would stand here twice. */
function drawNaloxone(placed: PlacedSectionView): readonly ShownBlock[] {
  return listBlocks(placed).filter(
    (block) =>
      (block.kind === "paragraph" || block.kind === "list") &&
      /\b(?:naloxone|narcan)\b/i.test(readShownText([block])),
  );
}
