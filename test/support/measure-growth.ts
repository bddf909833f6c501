import process from "node:process";

/** How much more work ten times the input made. */
export interface Growth {
  readonly factor: number;
  /** What the smaller and the larger input took, each at its best, in milliseconds of a processor. */
  readonly small: number;
  readonly large: number;
}

/** Noise only ever adds to what a run takes, so more runs come nearer to what it truly takes. */
const mostRuns = 12;

/** How many times what it truly takes the smaller may have taken, if it was measured once. */
const doubt = 2;

/**
 * Measures how the work grows with the input. Counts what the process spent on a processor, so that
 * others who work on the machine do not make it longer, and takes the best of some runs of each, since
 * a pause for memory falls on one of them and not on all. Ends as soon as the limit is kept.
 *
 * @param work the work, on an input that was prepared
 * @param inputs the smaller, and one ten times its size
 * @param limit how much more work the larger may make
 */
export async function measureGrowth<Input>(
  work: (input: Input) => Promise<unknown>,
  inputs: { readonly small: Input; readonly large: Input },
  limit: number,
): Promise<Growth> {
  let [small, large] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let runs = 0; runs < mostRuns && !(large / small <= limit); runs += 1) {
    // The larger one first: it warms the program up, or the smaller would be slow for being first.
    large = Math.min(large, await measure(() => work(inputs.large)));
    let again = 0;
    do {
      small = Math.min(small, await measure(() => work(inputs.small)));
      again += 1;
    } while (again < 3 && large / small > limit / doubt);
  }
  return { factor: large / small, small, large };
}

async function measure(work: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
