import { z } from "../content/zod.ts";
import { isDocumentTypeId, splitSectionName } from "../documents/known-sections.ts";
import { everyLevel, levelsSchema, listLevelKeys } from "./level.ts";
import {
  compareRequirementIds,
  domainSchema,
  guidanceSchema,
  type Requirement,
  type Titled,
} from "./requirement.ts";

/** The shape of a standard as its folder writes it down. */
const standardSchema = z.strictObject({
  /** Its name in `_data/standard.yaml`, and its folder's, in small letters. */
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: z.string().trim().min(3),
  /** True for the one that homes are held against which name none. */
  isDefault: z.literal(true).optional(),
  /** What stands before a rule's id where findings cite it. */
  citedAs: z.string().trim().min(1),
  /** Left out where the standard asks the same of every home. */
  levels: levelsSchema.optional(),
  ruleIds: z.strictObject({
    pattern: z.instanceof(RegExp),
    /** The id of one of its rules, to show what they look like. */
    example: z.string(),
    /** Where ids begin with those of the parts a rule stands in: the sign between them. */
    joinedBy: z.string().min(1).optional(),
  }),
  /** What readers should know of how far the standard could be read. */
  notice: z.string().trim().min(10).optional(),
  /** What helps with its rules, by their ids; a rule may have none. */
  guidance: z.record(z.string(), guidanceSchema).default({}),
  /** What a section has to say to be evidence for a rule, by its id; most rules need no words of their own. */
  saidBy: z
    .record(z.string(), z.strictObject({ anyOf: z.array(z.string().min(1)).min(1) }))
    .default({}),
  domains: z.array(domainSchema).min(1),
});

/** A standard as its folder writes it down. */
export type WrittenStandard = z.input<typeof standardSchema>;

/** A standard that homes can be held against. */
export interface Standard
  extends Readonly<Omit<z.output<typeof standardSchema>, "domains" | "guidance" | "saidBy">> {
  readonly domains: readonly Titled[];
  /** Every rule, in the order in which the standard lists them, with what it asks at each level. */
  readonly rules: readonly Requirement[];
}

/**
 * Holds a standard against its schema, and gives each rule the domain it stands in.
 *
 * @param written the standard as its folder writes it down
 * @throws when the data does not fit, or contradicts itself
 */
export function createStandard(written: WrittenStandard): Standard {
  const { domains, guidance, saidBy, ...parts } = standardSchema.parse(written);
  const placed = domains.flatMap((domain) => listPlacedRules(domain, { guidance, saidBy }));
  const stray = Object.keys({ ...guidance, ...saidBy }).find((id) =>
    placed.every(({ rule }) => rule.id !== id),
  );
  const fault =
    findFault(parts, placed) ??
    (stray && `There is guidance or a word for ${stray}, which is no rule.`);
  if (fault !== undefined) throw new Error(`${parts.title}: ${fault}`);
  return {
    ...parts,
    domains: domains.map(({ id, title }) => ({ id, title })),
    rules: placed.map(({ rule }) => ({ ...rule, levels: spreadLevels(parts, rule) })),
  };
}

/**
 * Cites a rule.
 *
 * @param standard the rule's standard
 * @param id the rule's id
 */
export function citeRequirement({ citedAs }: Standard, id: string): string {
  return `${citedAs} ${id}`;
}

type Parts = Omit<z.output<typeof standardSchema>, "domains" | "guidance" | "saidBy">;

const noGuidance = { guidance: "", looksAt: "" };

/** A rule with the ids of the parts it stands in, the widest first. */
interface PlacedRule {
  readonly rule: Requirement;
  readonly place: readonly string[];
}

function listPlacedRules(
  written: z.output<typeof domainSchema>,
  { guidance, saidBy }: Pick<z.output<typeof standardSchema>, "guidance" | "saidBy">,
): readonly PlacedRule[] {
  const domain = { id: written.id, title: written.title };
  const placeAll = (rules: typeof written.rules, place: readonly string[]) =>
    rules.map((rule) => ({
      rule: {
        ...noGuidance,
        ...guidance[rule.id],
        ...rule,
        saidBy: saidBy[rule.id]?.anyOf ?? [],
        domain,
      },
      place,
    }));
  return [
    ...placeAll(written.rules, [domain.id]),
    ...written.principles.flatMap((principle) => [
      ...placeAll(principle.rules, [domain.id, principle.id]),
      ...principle.standards.flatMap(({ id, rules }) =>
        placeAll(rules, [domain.id, principle.id, id]),
      ),
    ]),
  ];
}

function findFault({ levels, ruleIds }: Parts, placed: readonly PlacedRule[]): string | undefined {
  const ids = placed.map(({ rule }) => rule.id);
  const keys = listLevelKeys(levels);
  for (const { rule, place } of placed) {
    const { id } = rule;
    const start = ruleIds.joinedBy === undefined ? "" : [...place, ""].join(ruleIds.joinedBy);
    const asked = Object.keys(rule.levels);
    if (!ruleIds.pattern.test(id)) return `The rule ${id} has an id of another pattern.`;
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) return `The rule ${id} stands in it twice.`;
    if (compareRequirementIds(id, ids[ids.indexOf(id) - 1] ?? id) < 0)
      return `The rule ${id} stands behind one of a later id.`;
    if (!id.startsWith(start)) return `The rule ${id} stands in another place.`;
    if (!asked.includes(everyLevel) && !keys.every((key) => asked.includes(key)))
      return `The rule ${id} does not say what it asks at each of its levels: ${keys.join(", ")}.`;
    const odd = asked.find((key) => key !== everyLevel && !keys.includes(key));
    if (odd !== undefined)
      return `The rule ${id} asks something at ${odd}, which is no level of it.`;
    const bare = rule.inEach?.find((spot) => isDocumentTypeId(spot) && !hasSectionIn(rule, spot));
    if (bare !== undefined) return `The rule ${id} has no section in ${bare} that is evidence.`;
  }
  return ids.includes(ruleIds.example) ? undefined : `There is no rule ${ruleIds.example}.`;
}

function hasSectionIn({ sections }: Requirement, typeId: string): boolean {
  return sections.some((section) => splitSectionName(section).typeId === typeId);
}

/** What a rule asks at every level alike, and what it says of one by itself. */
function spreadLevels({ levels }: Parts, rule: Requirement): Requirement["levels"] {
  const all = rule.levels[everyLevel];
  return Object.fromEntries(
    listLevelKeys(levels).flatMap((key) => {
      const obligation = rule.levels[key] ?? all;
      return obligation === undefined ? [] : [[key, obligation] as const];
    }),
  );
}
