import type { Facts } from "../../../content/facts/read-facts.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";
import {
  findPersonFirstTerms,
  mayHavePersonFirstTerms,
  type PersonFirstHit,
} from "../person-first-terms.ts";

/** Nobody needs to hear more of one paragraph. */
const mostInBlock = 20;

/** Finds terms in the home's own voice that readers may hear as a judgment. */
export const languagePersonFirst: DocumentRule = {
  kind: "document",
  name: "language/person-first",
  severity: "warning",
  looksFor:
    "A term that names people by a condition or judges them, outside quotation marks and names. It is never an error.",
  why: "Residents and their families read these pages too. Words that name people by an illness, or judge them, can keep someone from asking for help and make neighbors think worse of them.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "alike",
  language: "en",
  find: (document, facts) => {
    const blocks = listTextBlocks(document);
    if (!mayHavePersonFirstTerms(blocks.map(({ words }) => words))) return [];
    const names = listNames(facts);
    return blocks.flatMap(({ words, placeAt }) =>
      findPersonFirstTerms(words, names)
        .slice(0, mostInBlock)
        .map((hit) =>
          createFinding(languagePersonFirst, placeAt(hit.offset, hit.typed), describe(hit)),
        ),
    );
  },
};

function describe({ term: { instead, why }, typed }: PersonFirstHit) {
  return {
    message: say`Readers may hear ${asTyped(typed)} as a judgment. ${why}`,
    fix: `Try ${instead.map((words) => `“${words}”`).join(" or ")}. Someone else's words can stay, in quotation marks.`,
  };
}

/** A home, or an office, may have such a word in its name. */
function listNames({ table }: Facts): readonly string[] {
  return table.all.flatMap(({ path, value }) =>
    /(?:^|\.)(?:name|legalName|affiliate)$/.test(path) ? [value.shown] : [],
  );
}
