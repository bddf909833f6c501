import { compareVersionNumbers } from "../../../content/versions/version-path.ts";
import type { Document } from "../../../documents/document.ts";
import { nameNextVersion } from "../../../documents/in-force.ts";
import { isWrittenOver } from "../../../documents/versions/find-held-version.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, type FindingMessage, say } from "../../../findings/message.ts";
import { type PlaceWithEnd, reachLineEnd } from "../../../findings/place.ts";
import type { HomeRule } from "../../rule.ts";
import { type FoundChange, findFirstChange } from "../find-first-change.ts";
import { listVersionedPolicies } from "../list-policy-versions.ts";

/** Finds a policy that says something else than it did when its version was published. */
export const versionWordsChanged: HomeRule = {
  kind: "home",
  name: "version/words-changed",
  severity: "error",
  looksFor: "A policy whose words are others than when this version of it was published.",
  why: "People signed that version. If its words change under the same number, nobody can tell any more what they agreed to.",
  since: "0.1.0",
  isFixable: false,
  find: (home, { today }) =>
    listVersionedPolicies(home).flatMap(({ document, version, kept }): readonly Finding[] => {
      // What was written over is to come back, and date/not-in-effect-yet says how: a higher number would not mend it.
      if (isWrittenOver(home, document, today)) return [];
      const same = kept.find((one) => compareVersionNumbers(one.version, version) === 0);
      const change = same && findFirstChange(home, document, same);
      if (same === undefined || change === undefined) return [];
      const place = findPlace(document, change);
      return [
        createFinding(versionWordsChanged, place, {
          message: say`These are not the words of version ${version} as it was published: ${describeChange(change)}`,
          fix: `If the change is meant, raise “version:”, write the day from which it holds after “effective:”, and say under “changes:” what is different. If that day is still to come, put the new text into ${nameNextVersion(document.file)} instead and leave this one as it was. If the change is not meant, take the words of ${same.file} back. If version ${version} was never published, delete that file.`,
          related: [relate({ file: same.file, line: 1, column: 1 }, "What was published.")],
        }),
      ];
    }),
};

function describeChange(change: FoundChange): FindingMessage {
  switch (change.kind) {
    case "added":
      return say`the section ${asTyped(change.title)} was not there.`;
    case "removed":
      return say`the section ${asTyped(change.title)} is gone.`;
    case "moved":
      return say`the section ${asTyped(change.title)} stood in another section.`;
    case "words":
      return say`there stood ${asTyped(change.before)}, and here stands ${asTyped(change.after)}.`;
  }
}

/** What is gone has no line; the line of the version is the one to change. */
function findPlace({ file, written }: Document, { key, lines }: FoundChange): PlaceWithEnd {
  if (lines === undefined) return written.frontMatter.locate([key ?? "version"]);
  const { source } = written;
  const [start] = lines;
  const place = { file, line: source.lineOffset + start + 1, column: 1 };
  return reachLineEnd(place, source.lines[start] ?? "");
}
