import { isForm } from "../../../documents/find-forms.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import type { Conditions, WrittenRule } from "../../rule.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";
import { findPlaceholders, type Placeholder } from "../find-placeholders.ts";

/** Finds blanks of templates in the text, the front matter and the facts. */
export const placeholderLeft: WrittenRule = {
  kind: "written",
  name: "placeholder/left",
  severity: "error",
  weighsOtherwise: "A warning as long as the site is not about to be published.",
  looksFor:
    "A blank of a template that nobody has filled in. A warning at home, an error in production.",
  why: "Readers would find a blank where the home's own rule or number belongs, and would trust the rest of the page less.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["facts/not-understood", "contact/no-such-phone"],
  findInDocument: (document, _facts, conditions) =>
    listTextBlocks(document).flatMap(({ words, section, frontMatterKey, placeAt }) => {
      const isTyped = frontMatterKey !== undefined;
      const around = { isForm: !isTyped && isForm(document, section), isTyped };
      return findPlaceholders(words, around).map((found) =>
        describe(placeAt(found.offset, found.typed), found, conditions),
      );
    }),
  findInFacts: (texts, _facts, conditions) =>
    texts.flatMap(({ text, locate }) =>
      findPlaceholders(text, { isForm: false, isTyped: true })
        .slice(0, 1)
        .map((found) => describe(locate(), found, conditions)),
    ),
};

function describe(
  place: Place,
  { typed, kind }: Placeholder,
  { isProduction }: Conditions,
): Finding {
  const shown = asTyped(typed.slice(0, 40));
  return createFinding(placeholderLeft, place, {
    ...(kind === "shortcode"
      ? {
          message: say`${shown} stood for something on another website, such as a form; here readers would find it as typed.`,
          fix: "Delete it, or say in words what was there: whom to call, where to write.",
        }
      : {
          message: say`${shown} is a blank that nobody has filled in; readers would find it on the page.`,
          fix: "Write what belongs here, or delete it.",
        }),
    severity: isProduction ? "error" : "warning",
  });
}
