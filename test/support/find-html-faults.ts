import { HtmlValidate } from "html-validate/node";

const validator = new HtmlValidate({
  extends: ["html-validate:standard", "html-validate:a11y"],
  rules: {
    // Our templates write <!doctype html>, which the standard allows.
    "doctype-style": ["error", { style: "lowercase" }],
    // Spaces at line ends come from template lines; they are no fault of the page.
    "no-trailing-whitespace": "off",
    // A phone number may go over the end of a line, as other words do.
    "tel-non-breaking": "off",
  },
});

/**
 * Looks for what is not valid in a page, or keeps people out of it.
 *
 * @param html the whole page
 * @returns a line for each fault: its line, the rule, and what is wrong
 */
export async function findHtmlFaults(html: string): Promise<readonly string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
  );
}
