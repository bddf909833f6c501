import { addMonths, formatDate } from "../../../content/plain-date.ts";
import { createFinding } from "../../../findings/finding.ts";
import { listSafetySources } from "../../../safety/list-sources.ts";
import type { HomeRule } from "../../rule.ts";

/** As long as the facts of a home hold before somebody has to look again. */
const monthsItHolds = 12;

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
    const checked = listSafetySources()
      .map((source) => source.checked)
      .toSorted()[0];
    if (checked === undefined || addMonths(checked, monthsItHolds) >= today) return [];
    return [
      createFinding(dateSafetyWordsOld, facts.locate("home.name"), {
        message: `What this version says of emergencies and overdoses was last held against its sources on ${formatDate(checked)}.`,
        fix: "Bring Front Porch up to date. If there is no newer version, have a nurse or your naloxone trainer read the posters.",
      }),
    ];
  },
};
