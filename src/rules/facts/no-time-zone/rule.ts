import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds that times would be told in universal time, which no clock in the home shows. */
export const factsNoTimeZone: HomeRule = {
  kind: "home",
  name: "facts/no-time-zone",
  severity: "info",
  looksFor: "A home that has not said which time zone its clocks show.",
  why: "Mails to the manager, the list of messages and the binder tell universal time (UTC), which is some hours off.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) =>
    // A file without a name is not read yet, or is another kind of file; that is told by itself.
    facts.table.find("home.name") === undefined || facts.table.find("home.timeZone") !== undefined
      ? []
      : [
          createFinding(
            factsNoTimeZone,
            { file: "_data/home.yaml", line: 1, column: 1 },
            {
              message:
                "The home's time zone is not given, so mails to the manager, the list of messages and the binder tell universal time (UTC), which is some hours off.",
              fix: "Add a line such as “timeZone: America/Phoenix”. Others are America/New_York, America/Chicago, America/Denver and America/Los_Angeles.",
            },
          ),
        ],
};
