import { createFinding, type Finding } from "../../findings/finding.ts";
import type { Place } from "../../findings/place.ts";
import { findLocale } from "../../locales/locale.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { describeSchemaIssue, findSchema } from "../describe-schema-issue.ts";
import { type ParsedYaml, parseYaml } from "../parse-yaml.ts";
import { readingRules } from "../reading-rules.ts";
import { unwrapSchema } from "../unwrap-schema.ts";
import { z } from "../zod.ts";
import { listCrisisLineFacts } from "./crisis-line-facts.ts";
import { evidenceFactsSchema } from "./evidence-facts.ts";
import { type FactDescription, factDescriptions } from "./fact-description.ts";
import {
  createFactTable,
  type Fact,
  type FactTable,
  listFacts,
  splitFactPath,
} from "./fact-table.ts";
import { type FactsName, factsNames } from "./facts-files.ts";
import { type HomeFacts, homeFactsSchema } from "./home-facts.ts";
import { houseFactsSchema } from "./house-facts.ts";
import { isLackable, listUnsaid, type Unsaid } from "./may-lack.ts";
import { type ProfileFacts, profileFactsSchema } from "./profile-facts.ts";
import { resourceFactsSchema } from "./resource-facts.ts";
import { scheduleFactsSchema } from "./schedule-facts.ts";
import { readSiteLanguage } from "./site-language.ts";
import { standardFactsSchema } from "./standard-facts.ts";
import { composeWeek } from "./week.ts";

/** The shape of every file in `_data/`, by the file's name without `.yaml`. */
export const factsSchemas = {
  evidence: evidenceFactsSchema,
  home: homeFactsSchema,
  house: houseFactsSchema,
  resources: resourceFactsSchema,
  schedule: scheduleFactsSchema,
  standard: standardFactsSchema,
} as const satisfies Record<FactsName, z.ZodType>;

/**
 * Tells whether a home may have a fact that texts call so, whether or not this one has it.
 *
 * @param reference such as `home.manager.text`
 */
export function isFactReference(reference: string): boolean {
  return describeFact(reference) !== undefined;
}

/**
 * Finds what is declared about a fact: who may read it and what it is, whether or not a home has it.
 *
 * @param reference such as `house.address` or `house.staff.rosa.phone`
 * @returns nothing where no home can have such a fact
 */
export function describeFact(reference: string): FactDescription | undefined {
  const [name, ...steps] = splitFactPath(reference);
  if (!isFactsName(name)) return undefined;
  const schema = findSchema(factsSchemas[name], steps);
  return schema === undefined ? undefined : factDescriptions.get(unwrapSchema(schema));
}

/**
 * Tells whether what texts call so is an entry of a list, such as `home.crisisLines.county-line`.
 *
 * @param reference the whole name of the entry
 */
export function isListEntry(reference: string): boolean {
  const [name, ...steps] = splitFactPath(reference);
  const list = isFactsName(name) ? findSchema(factsSchemas[name], steps.slice(0, -1)) : undefined;
  return list !== undefined && unwrapSchema(list) instanceof z.ZodArray;
}

/**
 * Tells whether a home may do without what texts call so, and write `none` for it.
 *
 * @param reference such as `home.curfew`
 */
export function mayHomeLack(reference: string): boolean {
  const [name, ...steps] = splitFactPath(reference);
  const schema = isFactsName(name) ? findSchema(factsSchemas[name], steps) : undefined;
  return schema !== undefined && isLackable(schema);
}

/** Lists what texts may call the house's own facts, those of a list's entries left out. */
export function listHouseReferences(): readonly string[] {
  return Object.keys(houseFactsSchema.shape).map((key) => `house.${key}`);
}

/** A home's facts: the checked files, and a table for looking single facts up. */
export interface Facts {
  readonly evidence: z.output<typeof evidenceFactsSchema> | undefined;
  readonly home: HomeFacts | undefined;
  /** Affiliates' profiles in `_data/profiles/`, by name; one that cannot be read is not there. */
  readonly profiles: ReadonlyMap<string, ProfileFacts>;
  readonly resources: z.output<typeof resourceFactsSchema> | undefined;
  readonly schedule: z.output<typeof scheduleFactsSchema> | undefined;
  readonly standard: z.output<typeof standardFactsSchema> | undefined;
  /** True where the house's own facts are here: never on a host, since git leaves their file out. */
  readonly hasHouseFile: boolean;
  /** The files of facts that are there under another name, or cannot be read. */
  readonly missed: ReadonlySet<FactsName>;
  readonly table: FactTable;
  /**
   * @param path a dotted path such as `home.manager.phone` or `profiles.oakland.rules.1.levels`;
   *   answers with the fact's line
   */
  locate(path: string): Place;
}

/** A file's text with its path below the content folder. */
export interface TextFile {
  readonly file: string;
  readonly text: string;
}

/**
 * Reads the facts of a home.
 *
 * @param files the YAML files of `_data/`
 * @param missed the files of facts that are there and cannot be read, which others have said
 * @returns the facts that could be read, and a finding for each fault
 */
export function readFacts(
  files: readonly TextFile[],
  missed: ReadonlySet<FactsName> = new Set(),
): {
  readonly facts: Facts;
  readonly findings: readonly Finding[];
} {
  const profiles = files.filter(({ file }) => profilePattern.test(file)).map(readProfileFile);
  const read = files.filter(({ file }) => !profilePattern.test(file)).map(readFactsFile);
  const byName = new Map(read.flatMap((file) => (file.name ? [[file.name, file] as const] : [])));
  const findings = [...profiles, ...read].flatMap((file) => file.findings);
  const allMissed = new Set([...missed, ...read.flatMap(({ meant }) => meant ?? [])]);
  if (!byName.has("home") && !allMissed.has("home")) findings.push(describeMissingHome());
  const hasHouseFile = byName.has("house") || missed.has("house");
  const home = checkedData("home", byName);
  const schedule = checkedData("schedule", byName);
  const locale = findLocale(readSiteLanguage({ home }));
  const table = createFactTable(
    [
      ...listCrisisLineFacts(locale),
      ...[...byName].flatMap(([name, file]) =>
        listFacts(name, factsSchemas[name], file.yaml.value),
      ),
    ],
    hasHouseFile ? undefined : findHouseStandIn,
    locale,
    composeWeek({ home, schedule }, locale),
  );
  const facts: Facts = {
    evidence: checkedData("evidence", byName),
    home,
    profiles: new Map(
      profiles.flatMap(({ name, profile }) => (profile ? [[name, profile] as const] : [])),
    ),
    resources: checkedData("resources", byName),
    schedule,
    standard: checkedData("standard", byName),
    hasHouseFile,
    missed: allMissed,
    table,
    locate: (path) => {
      const [name, ...steps] = splitFactPath(path);
      if (name === "profiles") return locateInProfile(profiles, steps);
      const keys = readKeys(steps);
      const place = isFactsName(name) ? byName.get(name)?.yaml.locate(keys) : undefined;
      return place ?? { file: `_data/${name}.yaml`, line: 1, column: 1 };
    },
  };
  return { facts, findings };
}

/**
 * Where the house's facts are not, a reference to one says what belongs there. Only text for the
 * house may refer to them, and only the binder, which is printed where they are, shows it.
 */
function findHouseStandIn(reference: string): Fact | undefined {
  const description = reference.startsWith("house.") ? describeFact(reference) : undefined;
  if (description === undefined) return undefined;
  const { audience, says } = description;
  const what = `${says.charAt(0).toLowerCase()}${says.slice(1)}`.replace(/\.$/, "");
  const value = { kind: "toFillIn", shown: `[Write here: ${what}]` } as const;
  return { path: reference, reference, audience, value };
}

interface FactsFile {
  readonly name: FactsName | undefined;
  /** The file of facts whose name is spelt nearly like this one's. */
  readonly meant?: FactsName | undefined;
  readonly yaml: ParsedYaml;
  readonly findings: readonly Finding[];
}

function readFactsFile({ file, text }: TextFile): FactsFile {
  const yaml = parseYaml(file, text);
  const name = file.replace(/^_data\//, "").replace(/\.ya?ml$/, "");
  if (name.endsWith(".example")) return { name: undefined, yaml, findings: [] };
  if (!isFactsName(name)) {
    const meant = findNearest(name, factsNames);
    const findings = [describeUnknownFile(file, meant)];
    return { name: undefined, meant: factsNames.find((known) => known === meant), yaml, findings };
  }
  if (yaml.findings.length > 0) return { name, yaml, findings: yaml.findings };
  const schema = factsSchemas[name];
  const result = schema.safeParse(yaml.value);
  const rules = { invalid: readingRules.factsInvalid, unknownKey: readingRules.factsUnknownKey };
  const findings = result.success
    ? []
    : result.error.issues.flatMap((issue) => describeSchemaIssue(issue, { schema, yaml, rules }));
  // Where a key is misspelt, what it stands for is not unsaid.
  const unsaid = result.success
    ? listUnsaid(schema, yaml.value).map((fact) => describeUnsaid(file, yaml, fact))
    : [];
  return { name, yaml, findings: [...yaml.doubts, ...findings, ...unsaid] };
}

/** Pages leave it out, and nobody who forgot it would notice. */
function describeUnsaid(file: string, yaml: ParsedYaml, { path, what, keys }: Unsaid): Finding {
  const key = path.at(-1) ?? "";
  const place =
    path.length === 1 ? { file, line: 1, column: 1 } : yaml.locate(path.slice(0, -1), "key");
  const where = path.length === 1 ? "there" : `below “${path.at(-2)}:”`;
  return createFinding(readingRules.factsNotSaid, place, {
    message: `The home's facts say nothing of ${what}, so no page does.`,
    fix: `Add “${key}:” ${where}, and ${keys.map((inside) => `“${inside}:”`).join(", ")} below it. If this home has none, write “${key}: none”: then pages leave it out, and this is not said again.`,
  });
}

const profilePattern = /^_data\/profiles\/([^/]+)\.ya?ml$/;

/** Paths count entries of lists from 1. */
function readKeys(steps: readonly string[]): readonly PropertyKey[] {
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) - 1 : step));
}

interface ProfileFile {
  /** The file's name without `.yaml`, which `_data/standard.yaml` refers to it by. */
  readonly name: string;
  readonly yaml: ParsedYaml;
  readonly profile: ProfileFacts | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads an affiliate's profile.
 *
 * @param file the YAML, and its path, whose last part is the profile's name
 */
export function readProfileFile({ file, text }: TextFile): ProfileFile {
  const yaml = parseYaml(file, text);
  const name = (file.split("/").at(-1) ?? "").replace(/\.ya?ml$/, "");
  if (yaml.findings.length > 0) return { name, yaml, profile: undefined, findings: yaml.findings };
  const schema = profileFactsSchema;
  const result = schema.safeParse(yaml.value);
  if (result.success) return { name, yaml, profile: result.data, findings: yaml.doubts };
  const rules = { invalid: readingRules.factsInvalid, unknownKey: readingRules.factsUnknownKey };
  const findings = result.error.issues.flatMap((issue) =>
    describeSchemaIssue(issue, { schema, yaml, rules }),
  );
  return { name, yaml, profile: undefined, findings: [...yaml.doubts, ...findings] };
}

function locateInProfile(
  profiles: readonly ProfileFile[],
  [profile = "", ...steps]: readonly string[],
): Place {
  const found = profiles.find(({ name }) => name === profile);
  if (found !== undefined) return found.yaml.locate(readKeys(steps));
  return { file: `_data/profiles/${profile}.yaml`, line: 1, column: 1 };
}

function checkedData<Name extends FactsName>(
  name: Name,
  files: ReadonlyMap<FactsName, FactsFile>,
): z.output<(typeof factsSchemas)[Name]> | undefined {
  const file = files.get(name);
  if (file === undefined) return undefined;
  const result = factsSchemas[name].safeParse(file.yaml.value);
  // TypeScript cannot follow which schema a name picks; the record above pairs them.
  return result.success ? (result.data as z.output<(typeof factsSchemas)[Name]>) : undefined;
}

function isFactsName(name: string): name is FactsName {
  return Object.hasOwn(factsSchemas, name);
}

function describeUnknownFile(file: string, nearest: string | undefined): Finding {
  const known = factsNames.map((name) => `${name}.yaml`);
  return createFinding(
    readingRules.unknownDataFile,
    { file, line: 1, column: 1 },
    {
      message: "Nothing reads a file of this name, so its facts would not reach the site.",
      fix:
        nearest === undefined
          ? `Facts live in: ${known.join(", ")}. Move the file out of _data.`
          : `Did you mean “${nearest}.yaml”? Rename the file.`,
    },
  );
}

function describeMissingHome(): Finding {
  return createFinding(
    readingRules.missingDataFile,
    { file: "_data/home.yaml", line: 1, column: 1 },
    {
      message: "There is no file of the home's facts, so no page can say whom to call.",
      fix: "Run “npm run setup”: it asks about your home, and writes its facts and documents. Was the file there before? Then put it back, which git can do.",
    },
  );
}
