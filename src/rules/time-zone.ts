import { createFinding, type Rule } from "../findings/finding.ts";
import type { Check } from "./check.ts";

const noTimeZone: Rule = {
  name: "facts/no-time-zone",
  severity: "info",
  looksFor: "A home that has not said which time zone its clocks show.",
};

/** Finds that times would be told in universal time, which no clock in the home shows. */
export const checkTimeZone: Check = {
  rules: [noTimeZone],
  findInHome: ({ facts }) =>
    // A file without a name is not read yet, or is another kind of file; that is told by itself.
    facts.table.find("home.name") === undefined || facts.table.find("home.timeZone") !== undefined
      ? []
      : [
          createFinding(
            noTimeZone,
            { file: "_data/home.yaml", line: 1, column: 1 },
            {
              message:
                "The home's time zone is not given, so mails to the manager, the list of messages and the binder tell universal time (UTC), which is some hours off.",
              fix: "Add a line such as “timeZone: America/Phoenix”. Others are America/New_York, America/Chicago, America/Denver and America/Los_Angeles.",
            },
          ),
        ],
};
