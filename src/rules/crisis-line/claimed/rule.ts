import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { claimsSiteLine, findSameLine } from "../../../safety/crisis-lines.ts";
import type { HomeRule } from "../../rule.ts";

/** Looks at the crisis lines that a home adds: none may go by the name of one of the site's. */
export const crisisLineClaimed: HomeRule = {
  kind: "home",
  name: "crisis-line/claimed",
  severity: "error",
  looksFor: "A crisis line of the home's own that is called 911, 988 or the like.",
  why: "In an emergency people trust the name. They would reach somebody else.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) =>
    (facts.home?.crisisLines ?? []).flatMap(({ name, phone }, index) => {
      const isSiteLine = findSameLine({ name: name.shown, dialled: phone.dialled }) !== undefined;
      if (isSiteLine || !claimsSiteLine(name.shown)) return [];
      return [
        createFinding(crisisLineClaimed, facts.locate(`home.crisisLines.${index + 1}.name`), {
          message: say`This line is called ${asTyped(name.shown)} and has the number ${phone.shown}: someone who trusts the name would reach somebody else.`,
          fix: "911, 988 and Poison Help come with the site, so take the entry out. Is it another line? Call it by a name of its own, such as “County crisis line”.",
        }),
      ];
    }),
};
