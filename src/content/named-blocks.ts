import type { Audience } from "./audience.ts";

/**
 * What a text can ask for by a name in braces, alone in a paragraph: something the site shows whole
 * and from one source. `{{ overdoseSteps }}` shows what to do in an overdose.
 */
export const blockNames = ["overdoseSteps"] as const;

/** The name of a block of the site's own, as texts write it. */
export type BlockName = (typeof blockNames)[number];

/** Facts of the home that a text can ask for in the same way, and that become a table; with who may read them. */
export const factBlockAudiences = {
  crisisLines: "public",
  curfewByPhase: "residents",
  fees: "public",
  schedule: "residents",
} as const satisfies Readonly<Record<string, Audience>>;

/** The name of facts that become a table, as texts write it. */
export type FactBlockName = keyof typeof factBlockAudiences;

/** Every name that shows a whole block. */
export const allBlockNames: readonly (BlockName | FactBlockName)[] = [
  ...blockNames,
  ...(Object.keys(factBlockAudiences) as FactBlockName[]), // the record is complete
];

/**
 * Reads which block of the site's own a name stands for.
 *
 * @param name what stands between the braces
 */
export function readBlockName(name: string): BlockName | undefined {
  return blockNames.find((known) => known === name);
}

/**
 * Tells whether a name stands for facts that become a table.
 *
 * @param name what stands between the braces
 */
export function isFactBlockName(name: string): name is FactBlockName {
  return Object.hasOwn(factBlockAudiences, name);
}
