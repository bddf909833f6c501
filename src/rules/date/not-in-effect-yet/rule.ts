import { formatDate } from "../../../content/plain-date.ts";
import type { Home } from "../../../documents/document.ts";
import { isNextVersion, listEveryDocument, nameFollowedFile } from "../../../documents/in-force.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asCode, say } from "../../../findings/message.ts";
import type { Conditions, HomeRule } from "../../rule.ts";

/** Finds versions that take effect on a later day, for which the site has to be published once more. */
export const dateNotInEffectYet: HomeRule = {
  kind: "home",
  name: "date/not-in-effect-yet",
  severity: "info",
  weighsOtherwise: "A warning where an earlier version holds until then and is nowhere to be read.",
  looksFor:
    "A version that takes effect on a later day. It is a warning where the version that holds until then is nowhere.",
  why: "Until its day, people have to keep the version before it, so they must find that one. A published site does not change by itself.",
  since: "0.1.0",
  isFixable: false,
  find: findNotInEffect,
};

function findNotInEffect(home: Home, { today }: Conditions): readonly Finding[] {
  const files = new Set(listEveryDocument(home).map(({ file }) => file));
  return listEveryDocument(home).flatMap(({ file, frontMatter, written }): readonly Finding[] => {
    const { effective, version = "", changes = [] } = frontMatter;
    if (effective === undefined || effective <= today) return [];
    const place = written.frontMatter.locate(["effective"]);
    const day = formatDate(effective);
    const followed = nameFollowedFile(file);
    if (isNextVersion(file)) {
      const until = files.has(followed)
        ? say`Until then the site shows ${asCode(followed)}, and says there from when on this holds.`
        : say`Until then the site shows nothing of it, since there is no ${asCode(followed)}.`;
      return [
        createFinding(dateNotInEffectYet, place, {
          message: say`This takes effect on ${day}. ${until}`,
          fix: `Publish the site once more on ${day}, or later: it does not change by itself. To see it as it will be, start the preview with “--now ${effective}”.`,
        }),
      ];
    }
    const isFirst = !changes.some((change) => change.version !== version);
    return [
      createFinding(dateNotInEffectYet, place, {
        severity: isFirst ? "info" : "warning",
        message: isFirst
          ? `This takes effect on ${day}, and is shown before: it says there “In effect from ${day}”.`
          : `This takes effect on ${day}, and the version that holds until then is nowhere to be read.`,
        fix: isFirst
          ? `Publish the site once more on ${day}, or later: it does not change by itself.`
          : `Put the version that holds until then back into ${file}, and this one into a file beside it that is called ${nameNext(file)}.`,
      }),
    ];
  });
}

function nameNext(file: string): string {
  return file.slice(file.lastIndexOf("/") + 1).replace(/(?=\.\w+$)/, ".next");
}
