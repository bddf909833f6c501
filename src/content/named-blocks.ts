/**
 * What a text can ask for by a name in braces, alone in a paragraph: something the site shows whole
 * and from one source. `{{ overdoseSteps }}` shows what to do in an overdose.
 */
export const blockNames = ["overdoseSteps"] as const;

/** The name of a block, as texts write it. */
export type BlockName = (typeof blockNames)[number];

/**
 * Reads which block a name stands for.
 *
 * @param name what stands between the braces
 */
export function readBlockName(name: string): BlockName | undefined {
  return blockNames.find((known) => known === name);
}
