import { createFinding, type Rule } from "../findings/finding.ts";
import { claimsSiteLine, findSameLine } from "../safety/crisis-lines.ts";
import type { HomeCheck } from "./check.ts";

const claimed: Rule = {
  name: "crisis-line/claimed",
  severity: "error",
  looksFor: "A crisis line of the home's own that is called 911, 988 or the like.",
};

/** Looks at the crisis lines that a home adds: none may go by the name of one of the site's. */
export const checkCrisisLines: HomeCheck = {
  rules: [claimed],
  findInHome: ({ facts }) =>
    (facts.home?.crisisLines ?? []).flatMap(({ name, phone }, index) => {
      const isSiteLine = findSameLine({ name: name.shown, dialled: phone.dialled }) !== undefined;
      if (isSiteLine || !claimsSiteLine(name.shown)) return [];
      return [
        createFinding(claimed, facts.locate(`home.crisisLines.${index + 1}.name`), {
          message: `This line is called “${name.shown}” and has the number ${phone.shown}: someone who trusts the name would reach somebody else.`,
          fix: "911, 988 and Poison Help come with the site, so take the entry out. Is it another line? Call it by a name of its own, such as “County crisis line”.",
        }),
      ];
    }),
};
