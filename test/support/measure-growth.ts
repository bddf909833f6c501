import process from "node:process";

/** How much more work ten times the input made, at the least busy of a few tries. */
export interface Growth {
  readonly factor: number;
  /** What the larger input took, in milliseconds of a processor. */
  readonly milliseconds: number;
}

/**
 * Measures how the work grows with ten times the input. Counts what the process spent on a processor,
 * so that others who work on the machine do not make it longer, and takes the smallest of a few
 * tries, since a pause for memory falls on one of them and not on all.
 *
 * @param work reads what was prepared
 * @param inputs the smaller, and one ten times its size
 * @param limit tries are over as soon as one is below it
 */
export async function measureGrowth<Input>(
  work: (input: Input) => Promise<unknown>,
  inputs: { readonly small: Input; readonly large: Input },
  limit: number,
): Promise<Growth> {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let tries = 0; tries < 6 && !(large / small <= limit); tries += 1) {
    large = Math.min(large, await measure(() => work(inputs.large)));
    // The smaller one does not get shorter by being tried more often than the larger.
    const first = await measure(() => work(inputs.small));
    small = tries === 0 ? first : Math.max(small, first);
  }
  return { factor: large / small, milliseconds: large };
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
