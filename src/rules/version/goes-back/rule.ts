import { compareVersionNumbers } from "../../../content/versions/version-path.ts";
import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { listVersionedPolicies } from "../list-policy-versions.ts";

/** Finds a policy whose version is lower than one that was published. */
export const versionGoesBack: HomeRule = {
  kind: "home",
  name: "version/goes-back",
  severity: "error",
  looksFor: "A policy whose version is lower than one that was published before.",
  why: "Readers take the higher number for what holds. Whoever signed it would think that their paper is the newer one.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    listVersionedPolicies(home).flatMap(({ document, version, kept: [latest] }) =>
      compareVersionNumbers(version, latest.version) >= 0
        ? []
        : [
            createFinding(versionGoesBack, document.written.frontMatter.locate(["version"]), {
              message: `This says version ${version}, and version ${latest.version} was published before.`,
              fix: `Give it a number above ${latest.version}, with a line under “changes:”. That holds where an older text comes back, too. If version ${latest.version} was never published, delete ${latest.file}.`,
            }),
          ],
    ),
};
