import { type FactsName, factsNames } from "../content/facts/facts-files.ts";
import { profileFactsSchema } from "../content/facts/profile-facts.ts";
import { factsSchemas } from "../content/facts/read-facts.ts";
import type { z } from "../content/zod.ts";
import { pageFrontMatterSchema, policyFrontMatterSchema } from "../documents/front-matter.ts";
import { documentTypes } from "../documents/registry.ts";
import { languages } from "../locales/language.ts";
import { groupComments } from "../setup/compose-facts.ts";
import { listBuiltInLayers } from "../standards/find-layers.ts";
import { listStandards } from "../standards/find-standard.ts";
import { createShapeSchema, type Hint, type JsonSchema } from "./shape-schema.ts";

/** The schemas there are: of each file of facts, of a layer over the standard, and of what stands at a document's top. */
export type EditorSchemaName = FactsName | "profile" | "policy" | "page";

/** What editors are given, by its name: `home` is in `schemas/home.json`. */
export function listEditorSchemas(): ReadonlyMap<EditorSchemaName, JsonSchema> {
  const facts = factsNames.map(
    (name) => [name, describeFacts(factsSchemas[name], `_data/${name}.yaml`, name)] as const,
  );
  return new Map<EditorSchemaName, JsonSchema>([
    ...facts,
    [
      "profile",
      describeFacts(profileFactsSchema, "What is asked on top of the standard", "profile"),
    ],
    ["policy", describeFrontMatter(policyFrontMatterSchema, "What stands at a policy's top")],
    [
      "page",
      describeFrontMatter(pageFrontMatterSchema, "What stands at a page's top, for neighbors"),
    ],
  ]);
}

const none = "none";

/** What the shapes leave to the check, which knows it from lists of its own. */
const factsHints: Readonly<Partial<Record<EditorSchemaName, Readonly<Record<string, Hint>>>>> = {
  home: {
    timeZone: {
      examples: [
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Phoenix",
        "America/Los_Angeles",
      ],
    },
    language: { choices: languages },
  },
  standard: {
    standard: { choices: [...listStandards().map(({ id }) => id), none] },
    law: { examples: [...listLayerNames("law"), none] },
    profile: { examples: [...listLayerNames("affiliate"), none] },
    "setAside.document": { choices: documentTypes.map(({ id }) => id) },
  },
};

/** What keys hold that hold others: the shapes say it of single values. */
const factsGroups: Readonly<Record<FactsName | "profile", Readonly<Record<string, string>>>> = {
  evidence: {
    public: "Evidence that everyone may read of.",
    residents: "Evidence that residents may read of.",
    house: "Evidence that only the printed binder lists.",
  },
  home: {
    ...groupComments,
    affiliate: "The affiliate that takes complaints about certified homes, or none.",
    licensor: "The state office that licenses homes.",
    civilRights: "The state office that takes complaints about unequal treatment in housing.",
    crisisLines: "Crisis lines beside those that come with the site, such as the county's own.",
    upkeep: "What runs out or has to be looked at, such as naloxone or an extinguisher.",
    drills: "Drills that are held again and again, such as for a fire.",
    insurance: "What is insured, and until when.",
  },
  house: groupComments,
  resources: { list: "Places and services near the home that help." },
  schedule: {
    week: "What happens in the house in a week.",
    except: "Days on which it does not happen.",
  },
  standard: {
    setAside: "Sections this home does without, each with the reason.",
    rulesSetAside: "Rules this home does without, each with the reason.",
    links: "Where the links lead that an affiliate or a law asks for.",
  },
  profile: {
    unconfirmed: "What could not be confirmed.",
    complaints: "Where complaints are taken.",
    rules: "What is asked on top of the standard.",
    strengthen: "Rules of the standard of which more is asked.",
    switchOff: "Rules of the standard that are not used.",
    mustPost: "What has to hang or lie in the home.",
    links: "Links that each home has to show.",
    words: "Words that have to stand in a section.",
    cited: "Which sections a place in the law is about.",
    sections: "The sections that show it.",
    saidBy: "Words of which such a section has to say one.",
    formerly: "Ids that the rule had in earlier versions.",
    anyOf: "Words of which one has to stand there.",
  },
};

function listLayerNames(wanted: "law" | "affiliate"): readonly string[] {
  return listBuiltInLayers().flatMap(({ kind, name }) => (kind === wanted ? [name] : []));
}

function describeFacts(
  schema: z.ZodType,
  title: string,
  name: keyof typeof factsGroups,
): JsonSchema {
  const values = factsHints[name] ?? {};
  const groups = factsGroups[name];
  return createShapeSchema(schema, title, { values, groups, takesReferences: false });
}

function describeFrontMatter(schema: z.ZodType, title: string): JsonSchema {
  const groups = {
    formerly: "Addresses it had before, so that old links lead here.",
    changes: "What each version changed, the newest first.",
  };
  const values = { type: { choices: documentTypes.map(({ id }) => id) } };
  return createShapeSchema(schema, title, { values, groups, takesReferences: true });
}
