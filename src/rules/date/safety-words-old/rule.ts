import { formatDate } from "../../../content/plain-date.ts";
import { findSafetyWords } from "../../../documents/reminders/find-in-facts.ts";
import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";

/** Says when what the site itself tells of emergencies was not held against its sources for long. */
export const dateSafetyWordsOld: HomeRule = {
  kind: "home",
  name: "date/safety-words-old",
  severity: "warning",
  looksFor:
    "A version of Front Porch whose emergency numbers and overdose steps nobody has held against their sources for a year.",
  why: "Advice on overdoses changes. People do what the posters say.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { today }) => {
    const [found] = findSafetyWords(facts);
    if (found?.last === undefined || found.due >= today) return [];
    return [
      createFinding(dateSafetyWordsOld, found.place, {
        message: `What this version says of emergencies and overdoses was last held against its sources on ${formatDate(found.last)}.`,
        fix: "Bring Front Porch up to date. If there is no newer version, have a nurse or your naloxone trainer read the posters.",
      }),
    ];
  },
};
