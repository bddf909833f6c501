/**
 * Waits for something, but not for ever.
 *
 * @param milliseconds how long to wait
 * @param work what to wait for; it goes on when the time is over
 * @returns what the work gives
 * @throws when the time is over, or what the work throws
 */
export async function withinTime<Result>(
  milliseconds: number,
  work: Promise<Result>,
): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error("It took too long.")), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
