import type { Facts } from "../../../content/facts/read-facts.ts";
import { listAllSections } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { WrittenRule } from "../../rule.ts";
import { type AnnouncedContacts, findAnnouncedOutside } from "../find-announced-outside.ts";
import {
  type InsideContact,
  isAboutOutside,
  listInsideContacts,
  listOwn,
  readHost,
} from "../read-outside-sections.ts";

/** Finds the home's own contacts printed as those of an affiliate, a state office or an advocate. */
export const contactOutsideIsInside: WrittenRule = {
  kind: "written",
  name: "contact/outside-is-inside",
  severity: "error",
  looksFor: "The home's own phone or address where someone outside the organisation should be.",
  why: "Whoever turns to someone outside because they cannot trust the home would reach the home again.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["contact/typed", "contact/not-in-facts"],
  findInDocument: (document, facts) => {
    const announced = findAnnouncedOutside(document, facts).map(describeAnnounced);
    const lines = new Set(announced.map(({ line }) => line));
    const inSections = listAllSections(document)
      .filter(isAboutOutside)
      .flatMap((section) =>
        listInsideContacts(section, document, facts).map((contact) =>
          describe(contact, citeSection(facts, document.type, section.definition)),
        ),
      );
    return [...announced, ...inSections.filter(({ line }) => !lines.has(line))];
  },
  findInFacts: (_texts, facts) => findInFacts(facts),
};

function findInFacts(facts: Facts): readonly Finding[] {
  const own = listOwn(facts);
  return facts.table.all
    .filter(({ path }) => path.startsWith("home.outside."))
    .filter(({ value }) =>
      value.kind === "phone"
        ? own.numbers.has(value.dialled)
        : value.kind === "url" && own.hosts.has(readHost(value.shown)),
    )
    .map(({ path, value }) =>
      createFinding(contactOutsideIsInside, facts.locate(path), {
        message: `This is the home's own ${value.kind === "phone" ? "number" : "web address"}. Whoever turns to someone outside would reach the home again.`,
        fix: "Write the office's own, as it stands on that office's website.",
      }),
    );
}

function describeAnnounced({ places: [place, ...others], words }: AnnouncedContacts): Finding {
  return createFinding(contactOutsideIsInside, place, {
    message:
      "This is the home's own contact under the name of someone outside. Whoever turns to them would reach the home again.",
    fix: describeFix(words),
    related: others.map((other) => relate(other, "So is this one.")),
  });
}

function describe(
  { place, words, hasOutside }: InsideContact,
  standards: readonly string[],
): Finding {
  return createFinding(contactOutsideIsInside, place, {
    message: hasOutside
      ? "This is the home's own contact under the name of someone outside. Whoever turns to them would reach the home again."
      : "The only contact here is the home's own, and this section is about help from outside.",
    fix: describeFix(words),
    standards,
  });
}

const statePattern = /\b(?:state|department|licens\w*)\b/i;

/** What offices for equal treatment are called. */
const civilRightsWords = ["civil rights", "fair housing", "fair-housing", "human rights"];

function describeFix(words: string): string {
  if (civilRightsWords.some((word) => words.toLowerCase().includes(word))) {
    return "Write that office's own, as it stands on its website: put it in _data/home.yaml under “outside:” and “civilRights:”, and write {{ home.outside.civilRights.phone }} here.";
  }
  if (/\b(?:hotline|helpline|lifeline|line|anonymous|aa|na|hospital|food|care)s?\b/i.test(words)) {
    return "Write that line's own number, as it stands on its website.";
  }
  return statePattern.test(words) && !/\baffiliate\b/i.test(words)
    ? "Write that office's own, as it stands on its website: put it in _data/home.yaml under “outside:” and “licensor:”, and write {{ home.outside.licensor.phone }} here."
    : "Write the outside office's own: {{ home.outside.affiliate.phone }} or {{ home.outside.affiliate.url }}.";
}
