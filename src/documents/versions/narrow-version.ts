import { type Audience, narrowest } from "../../content/audience.ts";
import { createFactBlock } from "../../content/facts/fact-blocks.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import { factBlockAudiences } from "../../content/named-blocks.ts";
import type { FactReference, Passage } from "../../content/passage.ts";
import { recallFacts } from "../../content/versions/facts-of-then.ts";
import type { KeptVersion } from "../../content/versions/kept-version.ts";
import { type Document, listSections, type Section } from "../document.ts";
import { createReadersSince } from "./find-readers-since.ts";
import type { ReadersToday } from "./find-readers-today.ts";
import { listOpeningReferences, listSectionReferences } from "./list-references.ts";

/** A kept version as it is read with the facts of then. */
export interface ReadVersion {
  readonly kept: KeptVersion;
  readonly document: Document;
}

/** What decides who may read a kept version today. */
export interface ReadersOfNow {
  /** The policy as it is in force; none where the home has it no more. */
  readonly policy: Document | undefined;
  /** The versions that followed, the latest first. */
  readonly followed: readonly ReadVersion[];
  readonly readersToday: ReadersToday;
  /** The home's facts today. */
  readonly facts: FactTable;
}

/**
 * Keeps a version for the narrower of then's readers and now's. A section that the policy no longer has is for
 * the readers of the policy, or for fewer where its words may have moved to those. What was published of a policy
 * that is gone is for nobody.
 *
 * @param version the version
 * @param now what decides who may read it today
 * @returns the document, each part for those alone who may read it
 */
export function narrowVersion({ kept, document }: ReadVersion, now: ReadersOfNow): Document {
  const { policy, followed, readersToday } = now;
  const facts = recallFacts(kept, now.facts);
  const then = mapReadersThen({ kept, document });
  const findReadersSince = createReadersSince({
    document,
    facts,
    later: policy === undefined ? [] : [mapReadersNow(policy), ...followed.map(readLater)],
    today: policy?.audience ?? "house",
    findReadersOfWord: readersToday.ofWord,
  });
  const narrowPart = (id: string, passage: Passage, references: readonly FactReference[]) =>
    [
      then.get(id) ?? "house",
      findReadersSince(id),
      readersToday.ofPassage(passage),
      findFactReaders(references, facts, now.facts),
    ].reduce(narrowest);
  const narrowSection = (section: Section, around: Audience): Section => {
    const references = listSectionReferences(section, document.written.source);
    const audience = narrowest(around, narrowPart(section.id, section.passage, references));
    const children = section.children.map((child) => narrowSection(child, audience));
    return { ...section, audience, children };
  };
  return {
    ...document,
    file: policy?.file ?? document.file,
    slug: policy?.slug ?? document.slug,
    folder: "policies",
    audience: narrowPart("", document.introduction, listOpeningReferences(document)),
    sections: document.sections.map((section) => narrowSection(section, "public")),
    unheaded: [],
  };
}

/** Who may read each part of the policy as it is in force; what stands before the first heading has an empty id. */
function mapReadersNow(document: Document) {
  const sections = listSections(document).map(({ id, audience }) => [id, audience] as const);
  return { document, readers: new Map([["", document.audience] as const, ...sections]) };
}

function readLater(version: ReadVersion) {
  return { document: version.document, readers: mapReadersThen(version) };
}

/** Who could read each part then: as it was kept, and no more than the text itself says. */
function mapReadersThen({ kept, document }: ReadVersion): ReadonlyMap<string, Audience> {
  const noted = new Map(Object.entries(kept.readers));
  const read = mapReadersNow(document).readers;
  return new Map(
    [...read].map(([id, audience]) => [
      id,
      narrowest(audience, (id === "" ? undefined : noted.get(id)) ?? kept.audience),
    ]),
  );
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
