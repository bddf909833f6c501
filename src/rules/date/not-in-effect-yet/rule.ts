import { formatDate, type PlainDate } from "../../../content/plain-date.ts";
import { compareVersionNumbers } from "../../../content/versions/version-path.ts";
import type { Document, Home } from "../../../documents/document.ts";
import {
  isNextVersion,
  listEveryDocument,
  nameFollowedFile,
  nameNextVersion,
} from "../../../documents/in-force.ts";
import { findHeldVersion } from "../../../documents/versions/find-held-version.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asCode, say } from "../../../findings/message.ts";
import type { Conditions, HomeRule } from "../../rule.ts";

/** Finds versions that take effect on a later day: what holds until then must not be lost for them. */
export const dateNotInEffectYet: HomeRule = {
  kind: "home",
  name: "date/not-in-effect-yet",
  severity: "info",
  weighsOtherwise:
    "An error where it stands in the place of a version that was kept and holds until then. Where only its own list of changes tells of an earlier one, it is a warning, and an error once the site is published.",
  looksFor:
    "A version that takes effect on a later day, above all one that was written over the version that holds until then.",
  why: "Until its day, people have to keep the version before it, so they must find that one. A published site does not change by itself.",
  since: "0.1.0",
  isFixable: false,
  supersedes: [
    "date/effective-after-review",
    "date/in-future",
    "front-matter/changes-disagree",
    "version/change-untold",
    "version/goes-back",
  ],
  find: findNotInEffect,
};

function findNotInEffect(home: Home, conditions: Conditions): readonly Finding[] {
  const files = new Set(listEveryDocument(home).map(({ file }) => file));
  return listEveryDocument(home).flatMap((document) =>
    isNextVersion(document.file)
      ? findWaiting(document, files, conditions)
      : findTooSoon(document, home, files, conditions),
  );
}

function findWaiting(
  { file, frontMatter: { effective }, written }: Document,
  files: ReadonlySet<string>,
  { today }: Conditions,
): readonly Finding[] {
  if (effective === undefined || effective <= today) return [];
  const day = formatDate(effective);
  const followed = nameFollowedFile(file);
  const until = files.has(followed)
    ? say`Until then the site shows ${asCode(followed)}, and says there from when on this holds.`
    : say`Until then the site shows nothing of it, since there is no ${asCode(followed)}.`;
  return [
    createFinding(dateNotInEffectYet, written.frontMatter.locate(["effective"]), {
      message: say`This takes effect on ${day}. ${until}`,
      fix: `Publish the site once more on ${day}, or later: it does not change by itself. To see it as it will be, start the preview with “--now ${effective}”.`,
    }),
  ];
}

/** What is in the file that the site shows, and does not hold yet. */
function findTooSoon(
  document: Document,
  home: Home,
  files: ReadonlySet<string>,
  { today, isProduction }: Conditions,
): readonly Finding[] {
  const later = findLaterDay(document, today);
  if (later === undefined) return [];
  const { file, frontMatter, written } = document;
  const { version = "", effective = "" } = frontMatter;
  const day = formatDate(later.date);
  const kept = findHeldVersion(home, document, today);
  const held = kept?.version ?? findToldVersion(document, today);
  const isDated = effective > today;
  if (held === undefined && isDated) {
    return [
      createFinding(dateNotInEffectYet, written.frontMatter.locate(later.path), {
        message: `This takes effect on ${day}, and is shown before: it says there “In effect from ${day}”.`,
        fix: `Publish the site once more on ${day}, or later: it does not change by itself.`,
      }),
    ];
  }
  // A line on what was published already, with a day that cannot be: the rule on such days tells it.
  if (held === undefined || (!isDated && held === version)) return [];
  const next = nameNextVersion(file);
  const nextName = next.slice(next.lastIndexOf("/") + 1);
  const steps = [
    files.has(next)
      ? `There is a ${nextName} already: write into it what it lacks of this text.`
      : `Rename this file to ${nextName}.`,
    isDated ? "" : `Write “effective: ${later.date}” there.`,
    kept === undefined || compareVersionNumbers(version, held) > 0
      ? ""
      : `Raise “version:” there above ${held}, and say under “changes:” what is different.`,
    kept === undefined
      ? `Then write version ${held} into ${file}, as it was before (on GitHub: “History”). Was no version in force before? Then take the earlier ones out of “changes:” instead.`
      : `Then make ${file} anew: copy ${kept.file} there, and take out of the copy, and only there, the lines from “kept: {” to “}”.`,
    "Does this text hold already? Then correct the day instead.",
  ];
  return [
    createFinding(dateNotInEffectYet, written.frontMatter.locate(later.path), {
      severity: kept !== undefined || isProduction ? "error" : "warning",
      message: `This takes effect on ${day}. Until then version ${held} holds, and the site would show this text in its place.`,
      fix: steps.filter((step) => step !== "").join(" "),
      related: [
        relate(written.frontMatter.locate(["version"]), "The version that is to come."),
        ...(isDated
          ? []
          : [relate(written.frontMatter.locate(["effective"]), "The day that it names.")]),
        ...(kept
          ? [relate({ file: kept.file, line: 1, column: 1 }, "What holds until then.")]
          : []),
      ],
    }),
  ];
}

/** A day to come, of the version or of the change that made it: whoever writes one may forget the other. */
function findLaterDay(
  { frontMatter: { version, effective, changes = [] } }: Document,
  today: PlainDate,
): { readonly date: PlainDate; readonly path: readonly (string | number)[] } | undefined {
  if (effective !== undefined && effective > today) return { date: effective, path: ["effective"] };
  const index = changes.findIndex((change) => change.version === version && change.date > today);
  const date = changes[index]?.date;
  return date === undefined ? undefined : { date, path: ["changes", index, "date"] };
}

/** Where nothing was kept, the list of changes tells which version holds. */
function findToldVersion(
  { frontMatter: { version, changes = [] } }: Document,
  today: PlainDate,
): string | undefined {
  return changes
    .filter((change) => change.version !== version && change.date <= today)
    .toSorted((one, other) => compareVersionNumbers(other.version, one.version))
    .at(0)?.version;
}
