import { type Audience, narrowest } from "../../content/audience.ts";
import { createFactBlock } from "../../content/facts/fact-blocks.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import type { Facts } from "../../content/facts/read-facts.ts";
import { readSiteLanguage } from "../../content/facts/site-language.ts";
import { createMarkdown } from "../../content/markdown.ts";
import { memoize } from "../../content/memoize.ts";
import { factBlockAudiences } from "../../content/named-blocks.ts";
import type { FactReference, Passage } from "../../content/passage.ts";
import { readDocument } from "../../content/read-home.ts";
import { recallFacts } from "../../content/versions/facts-of-then.ts";
import type { KeptVersion } from "../../content/versions/kept-version.ts";
import { compareVersionNumbers } from "../../content/versions/version-path.ts";
import { type Document, type Home, listSections, type Section } from "../document.ts";
import { identifyDocument } from "../identify-document.ts";
import { createReadersToday } from "./find-readers-today.ts";
import { findPolicy } from "./keep-version.ts";
import { listOpeningReferences, listSectionReferences } from "./list-references.ts";

/** A kept version, known for what it is. */
export interface DocumentVersion {
  readonly kept: KeptVersion;
  /** What it is, read with the facts of then. Nobody reads in it what they could not then, or may not now. */
  readonly document: Document;
  /** The policy that it is a version of, as it is in force; none where the home has none any more. */
  readonly inForce: Document | undefined;
}

/**
 * Reads what was kept, with the facts of then. Who could read it then is not decided yet: that is for
 * {@link listVersions}.
 *
 * @param facts the home's facts today
 */
export const readVersionWith = memoize((facts: Facts) => {
  const markdown = createMarkdown();
  return memoize((kept: KeptVersion): Document => {
    const then = recallFacts(kept, facts.table);
    const source = { file: `${kept.policy}.md`, text: kept.text };
    const { document: written } = readDocument(source, markdown, then);
    const language = readSiteLanguage(facts);
    return identifyDocument(written, { facts: then, language, setAside: new Map() }).document;
  });
});

/**
 * Lists every kept version of a home, the latest of each policy first, for those alone who could read it then
 * and may read the same now.
 *
 * @param home the home
 */
export function listVersions(home: Home): readonly DocumentVersion[] {
  if (home.versions.length === 0) return [];
  const read = readVersionWith(home.facts);
  const inForce = new Map(
    home.documents
      .filter(({ folder }) => folder === "policies")
      .map((document) => [findPolicy(document), document]),
  );
  const readersToday = createReadersToday(home);
  return home.versions
    .toSorted((first, second) => compareVersionNumbers(second.version, first.version))
    .map((kept): DocumentVersion => {
      const now = inForce.get(kept.policy);
      const then = recallFacts(kept, home.facts.table);
      const findReaders: FindReaders = (passage, references) =>
        narrowest(readersToday(passage), findFactReaders(references, then, home.facts.table));
      return { kept, document: narrow(read(kept), kept, now, findReaders), inForce: now };
    });
}

/**
 * Lists the versions that came before the one in force, the latest first.
 *
 * @param home the home
 */
export function listEarlierVersions(home: Home): readonly DocumentVersion[] {
  return listVersions(home).filter(({ kept, inForce }) => {
    const current = inForce?.frontMatter.version;
    return current !== undefined && compareVersionNumbers(kept.version, current) < 0;
  });
}

/** Says who may read the words of a passage today, and the facts that it refers to. */
type FindReaders = (passage: Passage, references: readonly FactReference[]) => Audience;

/**
 * Keeps a version for the narrower of then's readers and now's. A section that the policy no longer has is for
 * the readers of the policy, and what was published of a policy that is gone is for nobody.
 */
function narrow(
  then: Document,
  kept: KeptVersion,
  now: Document | undefined,
  findReaders: FindReaders,
): Document {
  const known = new Map(listSections(now ?? {}).map((section) => [section.id, section.audience]));
  const today = now?.audience ?? "house";
  const opening = findReaders(then.introduction, listOpeningReferences(then));
  const audience = [then.audience, kept.audience, today, opening].reduce(narrowest);
  const narrowSection = (section: Section, around: Audience): Section => {
    const keptFor = Object.hasOwn(kept.readers, section.id)
      ? (kept.readers[section.id] ?? "house")
      : kept.audience;
    const given = [
      section.audience,
      keptFor,
      known.get(section.id) ?? today,
      around,
      findReaders(section.passage, listSectionReferences(section, then.written.source)),
    ].reduce(narrowest);
    return {
      ...section,
      audience: given,
      children: section.children.map((child) => narrowSection(child, given)),
    };
  };
  return {
    ...then,
    file: now?.file ?? then.file,
    slug: now?.slug ?? then.slug,
    folder: "policies",
    audience,
    sections: then.sections.map((section) => narrowSection(section, "public")),
    unheaded: [],
  };
}

/**
 * What a schema keeps for fewer readers today, nobody else reads in an old text either, and what is gone nobody:
 * a table of which nothing is left is gone as well.
 */
function findFactReaders(
  references: readonly FactReference[],
  then: FactTable,
  today: FactTable,
): Audience {
  return references
    .map(({ path, block }) => {
      if (block === undefined) return then.find(path)?.audience ?? "house";
      return createFactBlock(block, today).rows.length === 0 ? "house" : factBlockAudiences[block];
    })
    .reduce<Audience>(narrowest, "public");
}
