import { askedStandard } from "./asked-standard.ts";
import { findAffiliate, findLaw } from "./find-affiliate.ts";
import { nameEditorSchema } from "./schema-line.ts";
import type { Told } from "./told.ts";

/**
 * Writes `_data/standard.yaml`: the standard, the law of the state, and what the affiliate adds, as far as
 * they come with the program. No section is set aside: the reason is the home's to give.
 *
 * @param told what the home told
 */
export function composeStandard(told: Told): string {
  const [state = ""] = told.get("state") ?? [];
  const [affiliate = ""] = told.get("home.certification.affiliate") ?? [];
  const [level] = told.get("home.certification.level") ?? [];
  const lines = [
    `# ${nameEditorSchema("standard")}`,
    "",
    "# What this home is held against. Where it does without a section or a rule, the guide “affiliates” tells how to",
    "# set it aside here with a reason.",
    `standard: ${level === undefined ? "none" : askedStandard.id}`,
    "# The law of the state, and what the affiliate adds; none where the program has no file of it.",
    `law: ${findLaw(state)?.name ?? "none"}`,
    `profile: ${findAffiliate(affiliate)?.name ?? "none"}`,
    ...(level === undefined ? [] : [`level: ${level}`]),
  ];
  return `${lines.join("\n")}\n`;
}
