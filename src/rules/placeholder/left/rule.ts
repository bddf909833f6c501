import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import type { Conditions, WrittenRule } from "../../rule.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";
import { findPlaceholders } from "../find-placeholders.ts";

/** Finds blanks of templates in the text, the front matter and the facts. */
export const placeholderLeft: WrittenRule = {
  kind: "written",
  name: "placeholder/left",
  severity: "error",
  looksFor:
    "A blank of a template that nobody has filled in. A warning at home, an error in production.",
  why: "Readers would find a blank where the home's own rule or number belongs, and would trust the rest of the page less.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["facts/not-understood"],
  findInDocument: (document, _facts, conditions) =>
    listTextBlocks(document).flatMap(({ words, placeAt }) =>
      findPlaceholders(words).map(({ offset, typed }) =>
        describe(placeAt(offset, typed), typed, conditions),
      ),
    ),
  findInFacts: (texts, _facts, conditions) =>
    texts.flatMap(({ text, locate }) =>
      findPlaceholders(text)
        .slice(0, 1)
        .map(({ typed }) => describe(locate(), typed, conditions)),
    ),
};

function describe(place: Place, typed: string, { isProduction }: Conditions): Finding {
  return createFinding(placeholderLeft, place, {
    message: say`${asTyped(typed.slice(0, 40))} is a blank that nobody has filled in; readers would find it on the page.`,
    fix: "Write what belongs here, or delete it.",
    severity: isProduction ? "error" : "warning",
  });
}
