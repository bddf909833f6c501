import type { ShownBlock } from "../content/shown-words.ts";
import type { Locale } from "../locales/locale.ts";
import type { DocumentView } from "./document-view.ts";
import { findSectionView } from "./find-section-view.ts";
import { createLinkNamer } from "./name-link-targets.ts";
import type { Commitment } from "./neighbor-view.ts";
import { createSheets, describePoster, listBlocks, type PosterView } from "./poster.ts";
import { type PosterFacts, type PosterPlan, posterPlans } from "./poster-plans.ts";
import { createSafetyPosters } from "./safety-posters.ts";

/**
 * Makes the posters. The one for an emergency is always there, and so is the one on how to reach the
 * house manager; one that shows a section is where the home has that section.
 *
 * @param documents the documents residents may read
 * @param facts the facts in large type
 * @param commitments the promises of the good-neighbor policy
 * @param locale the residents' language
 */
export function createPosters(
  documents: readonly DocumentView[],
  facts: PosterFacts,
  commitments: readonly Commitment[],
  locale: Locale,
): readonly PosterView[] {
  return [
    ...createSafetyPosters(documents, facts, locale),
    createManagerPoster(facts, locale),
    ...posterPlans.flatMap((plan) => createPoster(plan, documents, facts, locale)),
    ...createCommitments(documents, commitments, facts, locale),
  ];
}

function createPoster(
  plan: PosterPlan,
  documents: readonly DocumentView[],
  facts: PosterFacts,
  locale: Locale,
): readonly PosterView[] {
  const nameLinks = createLinkNamer(documents, locale);
  const placed = findSectionView(documents, plan.shows);
  const blocks = placed === undefined ? [] : listBlocks(placed.section, 2, nameLinks);
  if (placed === undefined || blocks.length === 0) return [];
  const { icon } = plan;
  const { title } = placed.section;
  const { language } = placed.document;
  const above = plan.namesDocument === true ? placed.document.title : "";
  const lines = plan.lines?.(facts, locale) ?? [];
  const added = plan.adds?.(facts, locale) ?? [];
  const also = (plan.also ?? []).flatMap((name) => {
    const other = findSectionView(documents, name);
    const further = other === undefined ? [] : listBlocks(other.section, 3, nameLinks);
    if (other === undefined || further.length === 0) return [];
    const { document, section } = other;
    return createSheets({
      title: section.title,
      icon,
      language: document.language,
      blocks: further,
      from: "document",
      documentTitle: document.title,
      version: document.version,
    });
  });
  return [
    {
      ...describePoster(plan.id, title, { placed, siteUrl: facts.siteUrl }, locale),
      sheets: [
        ...createSheets({
          above,
          title,
          icon,
          language,
          lines,
          blocks: [...blocks, ...added],
          from: "document",
          hasCode: true,
        }),
        ...also,
      ],
      blank: "",
    },
  ];
}

/** It is a poster of facts alone; its code takes the manager's card into a phone. */
function createManagerPoster(facts: PosterFacts, locale: Locale): PosterView {
  const title = locale.fill(locale.words.paper.poster.reach, { name: facts.manager });
  const source = { placed: undefined, siteUrl: facts.siteUrl, leadsTo: "/contact.vcf" };
  return {
    ...describePoster("manager", title, source, locale),
    sheets: createSheets({
      title,
      icon: "phone",
      language: locale.tag,
      lines: facts.reach,
      from: "site",
      hasCode: true,
    }),
    blank: "",
  };
}

/** Each promise whole: neighbors read its beginning, and whoever lives here has to keep all of it. */
function createCommitments(
  documents: readonly DocumentView[],
  commitments: readonly Commitment[],
  facts: PosterFacts,
  locale: Locale,
): readonly PosterView[] {
  const policy = documents.find(({ typeId }) => typeId === "good-neighbor-policy");
  const kept = commitments
    .map(({ title, section }) => ({
      title,
      blocks: listBlocks(section, 3, createLinkNamer(documents, locale)),
    }))
    .filter(({ blocks }) => blocks.length > 0);
  if (policy === undefined || kept.length === 0) return [];
  const title = locale.words.paper.poster.promises;
  const blocks = kept.flatMap((promise): readonly ShownBlock[] => [
    { kind: "heading", level: 2, words: [{ kind: "text", text: promise.title }] },
    ...promise.blocks,
  ]);
  const placed = { document: policy, address: policy.address };
  const { language } = policy;
  return [
    {
      ...describePoster("good-neighbor", title, { placed, siteUrl: facts.siteUrl }, locale),
      sheets: createSheets({
        title,
        icon: "heart",
        language,
        blocks,
        from: "document",
        hasCode: true,
      }),
      blank: "",
    },
  ];
}
