import { expect, it } from "vitest";
import { listSampleSentences } from "../../../../scripts/tables/format-sample-sentences.ts";
import { anyonesPieces, storyPieces } from "../../../../scripts/tables/sample-story.ts";
import { readIdentifiedHome } from "../../../../src/documents/identify-home.ts";
import { projectFolder } from "../../../../src/package-folder.ts";
import { listTold } from "../../../../src/rules/sample/list-told.ts";

const sentences = await listSampleSentences(projectFolder);

it("lists nothing that the sample no longer says", async () => {
  const { documents } = await readIdentifiedHome(projectFolder);
  const texts = documents.flatMap(listTold).map(({ text }) => text);
  const gone = [...storyPieces, ...anyonesPieces].filter(
    (piece) => !texts.some((text) => text.includes(piece)),
  );
  expect(gone).toEqual([]);
});

/** What shows by itself that a sentence tells of days, people, papers or the past of one home. */
const marks = [
  /\b20\d\d\b/,
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days\b/,
  /\b(?:January|February|March|April|June|July|August|September|October|November|December)\b/,
  /\b(?:Rosa|Owen)\b/,
  /\b(?:hangs|license hangs|upstairs|downstairs)\b/,
  /\b[Ww]e (?:have (?:applied|had|been)|chose|found no|were|held|visited|opened|moved|began|started)\b/,
  /\b(?:has|have) (?:lived|taught|worked)\b(?! here for)/,
  /\bwe are really\b/,
];

it("asks about each sentence that shows by itself that it is of one home", () => {
  const doubtful = sentences.filter(
    ({ kind, text }) => kind === "other" && marks.some((mark) => mark.test(text)),
  );
  // What a study says, and what everyone may be.
  expect(doubtful.map(({ text }) => text)).toEqual([]);
});
