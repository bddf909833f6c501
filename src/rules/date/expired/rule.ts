import { addDays, formatDate } from "../../../content/plain-date.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";
import { listExpiring } from "../dated-facts.ts";

/** People need some time to have a certificate renewed or a kit replaced. */
const daysBefore = 60;

/** Finds what has run out, or soon will: certificates, papers, naloxone, extinguishers. */
export const dateExpired: HomeRule = {
  kind: "home",
  name: "date/expired",
  severity: "warning",
  weighsOtherwise: "A note in the 60 days before.",
  looksFor:
    "A certificate, a paper or a thing in the home that has run out. In the 60 days before, it is a note.",
  why: "Naloxone and extinguishers that are past their day may fail when they are needed, and a claim that has run out is no longer true.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { today }) =>
    listExpiring(facts).flatMap(({ path, date, what }) => {
      if (date >= addDays(today, daysBefore)) return [];
      const isOver = date < today;
      return [
        createFinding(dateExpired, facts.locate(path), {
          severity: isOver ? "warning" : "info",
          message: isOver
            ? say`${asTyped(what)} ran out on ${formatDate(date)}.`
            : say`${asTyped(what)} runs out on ${formatDate(date)}.`,
          fix: "Have it renewed or replaced, then write the new day here.",
        }),
      ];
    }),
};
