import { listKnownSections, nameSection } from "../../../documents/known-sections.ts";
import type { HomeRule } from "../../rule.ts";
import {
  describeUnknown,
  isStandardKnown,
  listProfileNames,
} from "../../standard/unknown-names.ts";

/** Finds sections in an affiliate's profile that no document can have. */
export const profileUnknownSection: HomeRule = {
  kind: "home",
  name: "profile/unknown-section",
  severity: "error",
  looksFor: "A section named in an affiliate's profile that no type of document has.",
  why: "The profile would ask for a section that no document can have.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    isStandardKnown(home)
      ? describeUnknown(home, profileUnknownSection, listProfileNames(home).sections, {
          what: "section",
          known: listKnownSections().map(nameSection),
        })
      : [],
};
