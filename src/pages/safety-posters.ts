import type { HomeFacts } from "../content/facts/home-facts.ts";
import {
  readShownText,
  type ShownBlock,
  type ShownWord,
  type ShownWords,
} from "../content/shown-words.ts";
import { findNaloxoneWords } from "../documents/find-naloxone-words.ts";
import type { Locale } from "../locales/locale.ts";
import { sayOverdoseSteps } from "../safety/overdose-steps.ts";
import type { IconName } from "../theme/icons.ts";
import type { CrisisLinesView } from "./crisis-lines-view.ts";
import type { DocumentView, SectionView } from "./document-view.ts";
import { findSectionView, listSectionViews, type PlacedSectionView } from "./find-section-view.ts";
import { createLinkNamer } from "./name-link-targets.ts";
import {
  createSheets,
  describePoster,
  listBlocks,
  type PosterTopic,
  type PosterView,
} from "./poster.ts";
import type { PosterFacts } from "./poster-plans.ts";
import type { PosterLine } from "./spread-sheets.ts";

/** The section in which the home says more on emergencies. */
export const emergencies = "resident-packet#emergencies";

/** Where the residents' first page says what to do, which the page for signing in says as well. */
const emergenciesPlace = "/residents/#--emergencies";

/**
 * Makes the posters with what to do in an overdose. The steps are the site's own and stand there whole,
 * with a sheet of their own; what the home says itself stands on further sheets. A home that keeps no
 * naloxone has no poster that says where it is.
 *
 * @param documents the documents residents may read
 * @param facts whom to call
 * @param locale the residents' language
 */
export function createSafetyPosters(
  documents: readonly DocumentView[],
  { crisisLines, siteUrl, ofNight }: PosterFacts,
  locale: Locale,
): readonly PosterView[] {
  const words = locale.words.paper.poster;
  const placed = findSectionView(documents, emergencies);
  const source = { placed, siteUrl, leadsTo: emergenciesPlace };
  const steps = createSheets(drawSteps(locale));
  const whom = createSheets({
    ...{ title: words.emergency, icon: "phone", language: locale.tag, from: "site" },
    ...{ lines: [...listPosterLines(crisisLines), ...ofNight], hasBlank: true },
  });
  const naloxone = placed === undefined ? [] : drawNaloxone(placed);
  const language = placed?.document.language ?? locale.tag;
  return [
    {
      ...describePoster("emergencies", words.emergency, source, locale),
      sheets: [
        ...whom,
        ...steps,
        ...(placed === undefined
          ? []
          : createOwnSheets(placed, createLinkNamer(documents, locale))),
      ],
      blank: "address",
    },
    ...(naloxone.length === 0
      ? []
      : [
          {
            ...describePoster("naloxone", words.naloxone, source, locale),
            sheets: [
              ...createSheets({
                ...{ title: words.naloxone, icon: "naloxone", language, blocks: naloxone },
                ...{ from: "document", hasBlank: true, hasCode: true },
              }),
              ...steps,
            ],
            blank: "naloxone" as const,
          },
        ]),
  ];
}

function listPosterLines({ emergency, others }: CrisisLinesView): readonly PosterLine[] {
  return [emergency, ...others].map(({ name, phone, afterwards }) => ({
    label: name.shown,
    callAddress: phone.callAddress,
    value: phone.shown,
    ...(afterwards && { behind: afterwards.shown }),
  }));
}

/** The steps in the very words that every page has, with a drawing for each. */
function drawSteps(locale: Locale): PosterTopic {
  const { title, signs, act, steps } = sayOverdoseSteps(locale);
  const text = (said: string): ShownWord => ({ kind: "text", text: said });
  const strong = (...words: readonly ShownWord[]): ShownWord => ({ kind: "strong", words });
  return {
    ...{ title, icon: "warning", language: locale.tag, from: "site" },
    blocks: [
      { kind: "paragraph", words: [text(`${signs} `), strong(text(act))] },
      {
        kind: "steps",
        first: 1,
        entries: steps.map(({ what, call, how }) => [
          {
            kind: "line",
            words: [
              call === undefined
                ? strong(text(what))
                : strong(text(`${what} `), callNumber(call.phone), text(".")),
              text(` ${how}`),
            ],
          },
        ]),
      },
    ],
    stepIcons,
  };
}

/** Call, naloxone, breaths, another dose, on their side, stay. */
const stepIcons: readonly IconName[] = ["phone", "naloxone", "heart", "clock", "bed", "people"];

function callNumber({ shown, callAddress }: { shown: string; callAddress: string }): ShownWord {
  return { kind: "link", address: callAddress, title: "", words: [{ kind: "text", text: shown }] };
}

/** What the home says of emergencies, each part of it below its own title. */
function createOwnSheets(
  { document, section }: PlacedSectionView,
  nameLinks: (words: ShownWords) => ShownWords,
) {
  const { language } = document;
  const blocks = listBlocks(leaveHeadingOut(section), 3, nameLinks);
  if (blocks.length === 0) return [];
  return createSheets({
    ...{
      title: section.title,
      icon: "firstAid",
      language,
      blocks,
      from: "document",
      hasCode: true,
    },
  });
}

/** What stands beside the steps loses their heading: whoever runs to it would look for the steps there. */
function leaveHeadingOut({
  blocks,
  children,
}: SectionView): Pick<SectionView, "blocks" | "children"> {
  const hasSteps = (child: SectionView) =>
    child.blocks.some(({ kind }) => kind === "overdoseSteps");
  const beside = children.filter(hasSteps).flatMap((child) => child.blocks);
  return {
    blocks: [...blocks, ...beside],
    children: children.flatMap((child) => (hasSteps(child) ? child.children : [child])),
  };
}

/**
 * Tells whether the house keeps naloxone: the packet says so, or it is listed among what is looked at. Where neither
 * is so, no page may send anybody to it.
 *
 * @param documents the documents residents may read
 * @param upkeep what is looked at in the home, as its facts list it
 * @param locale the language of the facts
 */
export function keepsNaloxone(
  documents: readonly DocumentView[],
  upkeep: HomeFacts["upkeep"],
  locale: Locale,
): boolean {
  const placed = findSectionView(documents, emergencies);
  if (placed !== undefined && drawNaloxone(placed).length > 0) return true;
  return upkeep.some(({ what }) => findNaloxoneWords(locale.tag)?.named.test(what.shown));
}

/** What the home says of naloxone; nothing where it keeps none. Steps of its own would stand here twice. */
function drawNaloxone({ document, section }: PlacedSectionView): readonly ShownBlock[] {
  const words = findNaloxoneWords(document.language);
  const own = listSectionViews([section]).flatMap(({ blocks }) => blocks);
  if (words?.named.test(readShownText(own)) !== true) return [];
  const telling = listBlocks({ blocks: own, children: [] }).filter(
    (block) =>
      (block.kind === "paragraph" || block.kind === "list") &&
      words.told.test(readShownText([block])),
  );
  const told = readShownText(telling);
  return words.kept.test(told) && !words.noneKept.test(told) ? telling : [];
}
