import type { ProfileFacts } from "../../../content/facts/profile-facts.ts";
import {
  type Document,
  type Home,
  listCountedSections,
  type Section,
} from "../../../documents/document.ts";
import { hasText } from "../../../documents/find-missing-facts.ts";
import { nameSection } from "../../../documents/known-sections.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findLayers, type Layer } from "../../../standards/find-layers.ts";
import { foldText } from "../../../text/fold-text.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds sections without words that an affiliate or a law asks for, such as the affiliate's own name. */
export const profileWordsMissing: HomeRule = {
  kind: "home",
  name: "profile/words-missing",
  severity: "warning",
  looksFor: "A section without words that the affiliate's profile or a law asks for.",
  why: "A reviewer looks for these words, such as the affiliate's name where complaints can go.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => findLayers(home.facts).flatMap((layer) => findInLayer(home, layer)),
};

function findInLayer(home: Home, layer: Layer): readonly Finding[] {
  return layer.facts.words.flatMap((asked) =>
    home.documents.flatMap((document) =>
      listNamed(document, asked.section.shown)
        .filter((section) => hasText(section) && !saysOne(section, asked))
        .map((section) =>
          createFinding(profileWordsMissing, section.place, {
            message: say`The profile ${asTyped(layer.name)} asks that this section have ${asked.what.shown}, and it does not.`,
            fix: `Write it with one of these words: ${asked.anyOf.map(({ shown }) => `“${shown}”`).join(", ")}.`,
          }),
        ),
    ),
  );
}

function listNamed(document: Document, name: string): readonly Section[] {
  const { type } = document;
  if (type === undefined) return [];
  return listCountedSections(document).filter(
    ({ definition }) => definition !== undefined && nameSection({ type, definition }) === name,
  );
}

function saysOne(section: Section, { anyOf }: ProfileFacts["words"][number]): boolean {
  const text = ` ${foldText(readAll(section).join(" "))} `;
  return anyOf.some(({ shown }) => text.includes(` ${foldText(shown)} `));
}

function readAll(section: Section): readonly string[] {
  return [section.title, section.passage.text, ...section.children.flatMap(readAll)];
}
