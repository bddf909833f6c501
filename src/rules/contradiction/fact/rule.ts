import type { Claim } from "../../../claims/claim.ts";
import { areContrary } from "../../../claims/compare-claims.ts";
import { listFactClaims } from "../../../claims/list-fact-claims.ts";
import { isNarrower } from "../../../content/audience.ts";
import { knownLanguages } from "../../../documents/known-languages.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { listClaims } from "../list-claims.ts";

/** Finds texts that say another time, day, amount or number than the facts of the home. */
export const contradictionFact: DocumentRule = {
  kind: "document",
  name: "contradiction/fact",
  severity: "warning",
  looksFor:
    "A text that says another time, day, amount or number than the home's facts, such as of quiet hours.",
  why: "Pages that show the fact and pages that show the text would tell readers two different things.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["contradiction/texts"],
  find: (document, facts) => {
    const { claims: language } = knownLanguages[document.language];
    if (language === undefined) return [];
    const told = listFactClaims(facts, language);
    return listClaims(document, facts).flatMap((claim) => {
      const fact = told.find((one) => one.subject === claim.subject && areContrary(one, claim, []));
      return fact === undefined ? [] : [describe(claim, fact)];
    });
  },
};

/** A fact for fewer readers is named and not told. */
function describe(claim: Claim, fact: Claim): Finding {
  const isHidden = isNarrower(fact.audience, claim.audience);
  const told = isHidden ? "another" : asTyped(fact.typed);
  return createFinding(contradictionFact, claim.place, {
    message: say`This says ${asTyped(claim.typed)} of ${claim.subject.called}, and the facts have ${told}. Readers would not know which is true.`,
    fix: isHidden
      ? "Decide which of the two holds, and write it in _data/home.yaml. It is a fact for fewer readers than this text: take it out here, or mark the section for them."
      : `Write {{ ${fact.fact} }} here, so that both always say the same. If the text is right, correct the fact in _data/home.yaml.`,
    related: [relate(fact.place, "The fact stands here.")],
  });
}
