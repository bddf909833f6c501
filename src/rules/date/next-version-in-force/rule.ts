import { formatDate } from "../../../content/plain-date.ts";
import type { Home } from "../../../documents/document.ts";
import { isNextVersion, nameFollowedFile } from "../../../documents/in-force.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asCode, say } from "../../../findings/message.ts";
import type { Conditions, HomeRule } from "../../rule.ts";

/** Finds files that still have the name of a next version, and are in force. */
export const dateNextVersionInForce: HomeRule = {
  kind: "home",
  name: "date/next-version-in-force",
  severity: "warning",
  looksFor: "A next version whose day has come, while its file is still called so.",
  why: "The site shows the right one. But whoever changes the older file would wonder why nobody sees it.",
  since: "0.1.0",
  isFixable: false,
  find: findInForce,
};

function findInForce(home: Home, { today }: Conditions): readonly Finding[] {
  const olds = new Set(home.notInForce.map(({ file }) => file));
  return home.documents.flatMap(({ file, frontMatter: { effective }, written }) => {
    if (!isNextVersion(file) || effective === undefined || effective > today) return [];
    const followed = nameFollowedFile(file);
    const name = followed.slice(followed.lastIndexOf("/") + 1);
    return [
      createFinding(dateNextVersionInForce, written.frontMatter.locate(["effective"]), {
        message: olds.has(followed)
          ? say`This has been in force since ${formatDate(effective)}, and the site shows it in place of ${asCode(followed)}.`
          : say`This has been in force since ${formatDate(effective)}, and the site shows it.`,
        fix: olds.has(followed)
          ? `Delete ${followed}, then rename this file to ${name}. Its address stays the same.`
          : `Rename this file to ${name}. Its address stays the same.`,
      }),
    ];
  });
}
