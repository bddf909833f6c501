import type { PlainDate } from "../content/plain-date.ts";
import type { Answers } from "./answers.ts";
import type { DocumentBlocks } from "./block.ts";
import { completeAnswers, proposeAnswers } from "./complete-answers.ts";
import { type ComposedFile, composeDocument } from "./compose-document.ts";
import { composeHomeFacts, composeHouseFacts } from "./compose-facts.ts";
import { composeStandard } from "./compose-standard.ts";
import { readBlocks } from "./read-blocks.ts";
import { tellWhatFollows } from "./tell-what-follows.ts";
import { listTold } from "./told.ts";
import { unlinkMissing } from "./unlink-missing.ts";

/**
 * Composes all files of a home from its answers: the same answers make the same files, byte for byte.
 *
 * @param answers what the home told
 * @param today the day the documents take effect
 * @param documents the documents and their blocks; those that come with the program unless given
 * @returns the facts first, then the documents
 */
export function composeHome(
  answers: Answers,
  today: PlainDate,
  documents: readonly DocumentBlocks[] = readBlocks(),
): readonly ComposedFile[] {
  const complete = proposeAnswers(completeAnswers(answers));
  const told = tellWhatFollows(listTold(complete));
  const house = composeHouseFacts(complete.house ?? {});
  const texts = documents.flatMap((document) => composeDocument(document, { told, today }) ?? []);
  return [
    { path: "_data/home.yaml", text: composeHomeFacts(complete.home ?? {}) },
    { path: "_data/standard.yaml", text: composeStandard(told) },
    ...(house === undefined ? [] : [{ path: "_data/house.yaml", text: house }]),
    ...unlinkMissing(texts),
  ];
}
