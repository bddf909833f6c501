import { memoize } from "../content/memoize.ts";
import { type Document, listSections, type Section } from "./document.ts";
import type { SectionName } from "./registry.ts";
import { mayRead } from "./who-may-read.ts";

/** What a part of the packet is about. It is the last part of the chapter's address. */
export type ChapterId = (typeof chapterIds)[number];

/** The chapters in their order. */
export const chapterIds = [
  ...(["welcome", "rights", "money", "rules"] as const),
  ...(["health", "help", "daily-life", "leaving"] as const),
] as const;

/** A part of the packet that has a page of its own. */
export interface PacketChapter {
  readonly id: ChapterId;
  /** Its sections for residents, in the packet's order. */
  readonly sections: readonly Section[];
}

type PacketSection =
  Extract<SectionName, `resident-packet#${string}`> extends `${string}#${infer Id}` ? Id : never;

/** In which chapter each section of the registry stands. */
const chapterOf: Readonly<Record<PacketSection, ChapterId>> = {
  welcome: "welcome",
  agreement: "welcome",
  "sign-offs": "welcome",
  "resident-rights": "rights",
  confidentiality: "rights",
  grievances: "rights",
  "non-discrimination": "rights",
  "fees-and-refunds": "money",
  "working-for-the-house": "money",
  services: "money",
  "house-rules": "rules",
  searches: "rules",
  smoking: "rules",
  guests: "rules",
  "social-media": "rules",
  "good-neighbor": "rules",
  medication: "health",
  "alcohol-and-drug-free": "health",
  "drug-and-alcohol-testing": "health",
  "infection-control": "health",
  "return-to-use": "help",
  emergencies: "help",
  "mutual-aid": "help",
  "recovery-plan": "daily-life",
  "daily-life": "daily-life",
  "house-meetings": "daily-life",
  roles: "daily-life",
  "community-resources": "daily-life",
  "length-of-stay": "leaving",
  leaving: "leaving",
};

/** A packet of fewer sections is read in one go. */
const fewestSections = 8;
const fewestChapters = 3;

/**
 * Divides a resident packet into chapters. A section that the home added stands with the one before it.
 *
 * @param document any document
 * @returns the chapters that have a section, in their order; none for other documents and short packets
 */
export const listChapters = memoize((document: Document): readonly PacketChapter[] => {
  if (document.type?.id !== "resident-packet") return [];
  const sections = document.sections.filter(({ audience }) => mayRead("residents", audience));
  if (sections.length < fewestSections) return [];
  const placed = new Map<ChapterId, Section[]>(chapterIds.map((id) => [id, []]));
  let current: ChapterId = "welcome";
  for (const section of sections) {
    current = findChapterId(section) ?? current;
    placed.get(current)?.push(section);
  }
  const chapters = [...placed].flatMap(([id, own]) =>
    own.length === 0 ? [] : [{ id, sections: own }],
  );
  return chapters.length < fewestChapters ? [] : chapters;
});

function findChapterId({ definition }: Section): ChapterId | undefined {
  const id = definition?.id ?? "";
  return Object.hasOwn(chapterOf, id) ? chapterOf[id as PacketSection] : undefined; // just seen among its keys
}

/**
 * Finds the chapter that a section stands in.
 *
 * @param document the section's document
 * @param section a section, at any depth
 */
export function findChapter(document: Document, section: Section): PacketChapter | undefined {
  return listChapters(document).find(({ sections }) =>
    sections.some((one) => one === section || listSections(one).includes(section)),
  );
}
