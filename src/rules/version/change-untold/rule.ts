import { compareVersionNumbers } from "../../../content/versions/version-path.ts";
import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { listVersionedPolicies } from "../list-policy-versions.ts";

/** Finds a new version of which nobody says what it changes. */
export const versionChangeUntold: HomeRule = {
  kind: "home",
  name: "version/change-untold",
  severity: "error",
  looksFor: "A new version of a published policy without a line that says what it changes.",
  why: "People read the line under “changes:”, and not the whole policy once more. Without it a new rule reaches nobody.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["front-matter/changes-disagree"],
  find: (home) =>
    listVersionedPolicies(home).flatMap(({ document, version, kept: [latest] }) => {
      const { changes = [] } = document.frontMatter;
      const isNew = compareVersionNumbers(version, latest.version) > 0;
      if (!isNew || changes.some((change) => change.version === version)) return [];
      return [
        createFinding(versionChangeUntold, document.written.frontMatter.locate(["version"]), {
          message: `Version ${version} follows ${latest.version}, which was published, and nothing under “changes:” says what it changes.`,
          fix: `Add “- version: ${version}” with “date:” and “summary:” to the list under “changes:”: in one sentence, what is different for people.`,
        }),
      ];
    }),
};
