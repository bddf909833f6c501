import type { Facts } from "../content/facts/read-facts.ts";
import { createFinding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { findPersonFirstTerms, type PersonFirstHit } from "./person-first.ts";
import { listTextBlocks } from "./text-blocks.ts";

const personFirst: Rule = {
  name: "language/person-first",
  severity: "warning",
  looksFor:
    "A term that names people by a condition or judges them, outside quotation marks and names. It is never an error.",
};

/** Nobody needs to hear more of one paragraph. */
const mostInBlock = 20;

/** Finds terms in the home's own voice that readers may hear as a judgment. */
export const checkLanguagePersonFirst: DocumentCheck = {
  rules: [personFirst],
  findInDocument: (document, facts) => {
    const names = listNames(facts);
    return listTextBlocks(document).flatMap(({ words, placeAt }) =>
      findPersonFirstTerms(words, names)
        .slice(0, mostInBlock)
        .map((hit) => createFinding(personFirst, placeAt(hit.offset, hit.typed), describe(hit))),
    );
  },
};

function describe({ term: { instead, why }, typed }: PersonFirstHit) {
  return {
    message: `Readers may hear “${typed}” as a judgment. ${why}`,
    fix: `Try ${instead.map((words) => `“${words}”`).join(" or ")}. Someone else's words can stay, in quotation marks.`,
  };
}

/** A home, or an office, may have such a word in its name. */
function listNames({ table }: Facts): readonly string[] {
  return table.all.flatMap(({ path, value }) =>
    /(?:^|\.)(?:name|legalName|affiliate)$/.test(path) ? [value.shown] : [],
  );
}
