import type { Claim } from "../../../claims/claim.ts";
import { areContrary } from "../../../claims/compare-claims.ts";
import { type Contradiction, findContradictions } from "../../../claims/find-contradictions.ts";
import { isNarrower } from "../../../content/audience.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, type FindingMessage, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";
import { listClaims } from "../list-claims.ts";

/** Finds texts of a home that say different things of one subject. */
export const contradictionTexts: HomeRule = {
  kind: "home",
  name: "contradiction/texts",
  severity: "warning",
  looksFor: "Two places of the home's texts that say different things of one subject.",
  why: "Nobody can keep to both, and whoever is held to one of them can point at the other.",
  since: "0.1.0",
  isFixable: false,
  find: ({ documents, facts }) => {
    const claims = documents.flatMap((document) => listClaims(document, facts));
    return findContradictions(claims).map(describe);
  },
};

/** The finding stands with the fewest readers: its words may then name what all others say. */
function describe(contradiction: Contradiction): Finding {
  const [first, ...others] = orderByReaders(contradiction);
  const other = others.find((claim) => areContrary(first, claim, contradiction)) ?? first;
  return createFinding(contradictionTexts, first.place, {
    message: say`This ${describeClaim(first)}, and ${describePlace(other, first)} ${describeClaim(other, first)}. Nobody can keep to both.`,
    fix: "Decide which of the two holds, and write it in every place, or write it in one and refer to that from the others.",
    related: others.map((claim) => relate(claim.place, "The other is here.")),
  });
}

const answers = { yes: "yes", "with approval": "only with approval", no: "no" } as const;

/** What was said of the subject is not said twice. */
function describeClaim({ subject, value, typed }: Claim, before?: Claim): FindingMessage {
  if (subject.kind === "sides" && value.kind === "sides") {
    return say`says that ${subject.sides[value.side].says}`;
  }
  if (value.kind === "allowed") {
    return say`says ${answers[value.answer]} of ${before === undefined ? subject.called : "it"}: ${asTyped(typed)}`;
  }
  return before === undefined
    ? say`says ${asTyped(typed)} of ${subject.called}`
    : say`says ${asTyped(typed)}`;
}

function orderByReaders(claims: Contradiction): Contradiction {
  const [first, ...others] = claims;
  const narrowest = others.reduce<Claim>(
    (one, next) => (isNarrower(next.audience, one.audience) ? next : one),
    first,
  );
  const [second, ...rest] = claims.filter((claim) => claim !== narrowest);
  return second === undefined ? claims : [narrowest, second, ...rest];
}

function describePlace({ place }: Claim, from: Claim): string {
  return place.file === from.place.file
    ? `line ${place.line}`
    : `${place.file}, line ${place.line},`;
}
