import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { listEvidenceEntries } from "../../src/content/facts/evidence-facts.ts";
import { houseFactsSchema } from "../../src/content/facts/house-facts.ts";
import { parseYaml } from "../../src/content/parse-yaml.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import {
  evidenceMark,
  type SampleKind,
  storyMark,
} from "../../src/rules/sample/find-sample-sentence.ts";
import { createFingerprint, writeFingerprint } from "../../src/rules/sample/fingerprint.ts";
import { listEvidenceWords, listTold, listToldFacts } from "../../src/rules/sample/list-told.ts";
import { fewestOwnWords, listOwnWords, type OwnWord } from "../../src/rules/sample/own-words.ts";
import { isHousePlace } from "../../src/rules/sample/sample-house.ts";
import { listFactTexts } from "../../src/rules/sources/fact-texts.ts";
import { readWordsOf } from "../../src/text/words.ts";
import { anyonesPieces, storyFacts, storyKeys, storyPieces } from "./sample-story.ts";

/** A sentence of the sample, with whether it tells the sample's story. */
export interface SampleSentence {
  readonly kind: SampleKind;
  readonly text: string;
  readonly words: readonly OwnWord[];
}

/**
 * Lists the sentences of the sample home that count as its own, in documents and facts.
 *
 * @param projectFolder the project, as an absolute path
 */
export async function listSampleSentences(
  projectFolder: string,
): Promise<readonly SampleSentence[]> {
  const home = await readIdentifiedHome(projectFolder);
  const told = home.documents
    .flatMap(listTold)
    .filter(({ text }) => !anyonesPieces.some((piece) => text.includes(piece)));
  return [
    ...told.map(({ words, text, frontMatterKey = "" }) => {
      const isStory =
        storyKeys.has(frontMatterKey) || storyPieces.some((piece) => text.includes(piece));
      return { kind: isStory ? "story" : "other", text, words } as const;
    }),
    ...listToldFacts(listFactTexts(home)).map(({ fact, text, words }) => {
      return { kind: storyFacts.test(fact.path) ? "story" : "other", text, words } as const;
    }),
    ...(await listHouseTexts(projectFolder)),
  ];
}

/** What the example says of the house is read by nothing else. */
async function listHouseTexts(projectFolder: string): Promise<readonly SampleSentence[]> {
  const file = "_data/house.example.yaml";
  const { value } = parseYaml(file, await readFile(join(projectFolder, file), "utf8"));
  return Object.entries(houseFactsSchema.parse(value)).flatMap(([key, fact]) => {
    if (!isHousePlace(`house.${key}`) || Array.isArray(fact) || fact === undefined) return [];
    const words = listOwnWords(readWordsOf(fact.shown), fact.shown);
    if (words.length < fewestOwnWords) return [];
    return [{ kind: "story", text: fact.shown, words } as const];
  });
}

/**
 * Writes the fingerprints of the sample's sentences, a line for each.
 *
 * @param projectFolder the project, as an absolute path
 */
export async function formatSampleSentences(projectFolder: string): Promise<string> {
  const sentences = await listSampleSentences(projectFolder);
  const write = (words: readonly string[]) => writeFingerprint(createFingerprint(words));
  const { facts } = await readIdentifiedHome(projectFolder);
  const lines = [
    ...sentences.map(
      ({ kind, words }) =>
        `${kind === "story" ? storyMark : ""}${write(words.map(({ letters }) => letters))}`,
    ),
    ...listEvidenceEntries(facts.evidence).map(
      (entry) => `${evidenceMark}${write(listEvidenceWords(entry))}`,
    ),
  ];
  return `${[...new Set(lines)].join("\n")}\n`;
}
