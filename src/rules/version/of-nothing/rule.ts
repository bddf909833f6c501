import { namePolicy, versionsFolder } from "../../../content/versions/version-path.ts";
import { listEveryDocument, nameFollowedFile } from "../../../documents/in-force.ts";
import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds kept versions of a policy that is not there. */
export const versionOfNothing: HomeRule = {
  kind: "home",
  name: "version/of-nothing",
  severity: "warning",
  looksFor: "Kept versions of a policy that the home does not have, or not under that name.",
  why: "Nobody can read the earlier versions of a policy that was given another file name until their folder has that name, too.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const policies = new Set(
      listEveryDocument(home).map(({ file }) => namePolicy(nameFollowedFile(file))),
    );
    // What could not be read is a policy all the same, and is told where it is.
    const unread = new Set(home.unread.map((file) => namePolicy(nameFollowedFile(file))));
    const lost = home.versions.filter(({ policy }) => !policies.has(policy) && !unread.has(policy));
    return [...Map.groupBy(lost, ({ policy }) => policy)].flatMap(([policy, versions]) => {
      const [first] = versions;
      if (first === undefined) return [];
      const folder = first.file.slice(0, first.file.lastIndexOf("/"));
      const said = versions.length === 1 ? "A version is" : `${versions.length} versions are`;
      return [
        createFinding(
          versionOfNothing,
          { file: first.file, line: 1, column: 1 },
          {
            message: `${said} kept here of ${policy}.md, which this home does not have. Nobody can read what is kept.`,
            fix: `If you renamed the policy, rename the folder ${folder} in the same way: it is called as the policy's file is, below ${versionsFolder.slice(0, -1)}. If you gave the policy up, leave the folder or delete it, as you like.`,
          },
        ),
      ];
    });
  },
};
