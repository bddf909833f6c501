import type { Facts } from "../../../content/facts/read-facts.ts";
import { createFinding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { listTextBlocks } from "../../sources/text-blocks.ts";
import { findNamedPeople, type NamedPerson } from "../find-named-people.ts";

/** Finds people named beside their room, their health or their recovery. No finding ever repeats a name. */
export const privacyResidentNamed: DocumentRule = {
  kind: "document",
  name: "privacy/resident-named",
  severity: "error",
  weighsOtherwise: "A warning where it is the person's recovery.",
  looksFor:
    "What looks like a resident's name beside their room, a test, their health or their recovery.",
  why: "That someone lives here, or how they are, is theirs to tell. A name in a document stays in its history even when it is taken out.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["privacy/looks-private"],
  find: (document, facts) => {
    const known = listKnownPeople(facts);
    return listTextBlocks(document).flatMap(({ words, placeAt }) =>
      findNamedPeople(words, known).map(({ offset, typed, tells }) =>
        createFinding(privacyResidentNamed, placeAt(offset, typed), {
          message: `This looks like a person's name with ${whatIsTold[tells]}. Everyone who can read this text, and the repository, would know it.`,
          fix: "Take the name out, and write “a resident”. Logs with names belong on paper in a locked drawer. If it was ever committed, ask for help with taking it out of the history too.",
          severity: tells === "recovery" ? "warning" : "error",
        }),
      ),
    );
  },
};

const whatIsTold: Readonly<Record<NamedPerson["tells"], string>> = {
  room: "the room they live in",
  health: "something about a test, their health or their stay",
  past: "what they have been through",
  recovery: "how long they have been in recovery",
};

function listKnownPeople({ table }: Facts): readonly string[] {
  return table.all.flatMap(({ path, value }) =>
    /^home\.(?:manager|backup|director|night|outside\.\w+)\.name$/.test(path) ? [value.shown] : [],
  );
}
