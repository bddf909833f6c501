import type { Rule } from "../findings/finding.ts";

/** The rules about what a document is, before anyone asks what it says. */
export const identifyingRules = {
  unknownType: {
    name: "type/unknown",
    severity: "error",
    looksFor: "A document whose front matter names a type that does not exist.",
  },
  audienceMissing: {
    name: "audience/missing",
    severity: "error",
    looksFor: "A document that nobody has said who may read. Doubt means private.",
  },
  audienceWidened: {
    name: "audience/widened",
    severity: "error",
    looksFor:
      "A document or section that asks for more readers than its type or its parent allows.",
  },
  audienceUnclearEnd: {
    name: "audience/unclear-end",
    severity: "error",
    looksFor:
      "A line of hyphens or equals signs, or a # without words, that would end a section for fewer readers and let everyone read on.",
  },
  audienceBorrowedAddress: {
    name: "audience/borrowed-address",
    severity: "error",
    looksFor:
      "A link whose address or title is written down in a section for fewer readers than its own.",
  },
} as const satisfies Record<string, Rule>;
