/**
 * Lists what a page model computes: numbers, and how long its lists are, since pages count entries.
 * What an operator wrote is always text, and never among them.
 *
 * @param model a page model, or a part of one
 * @returns each number once
 */
export function listComputedNumbers(model: unknown): ReadonlySet<number> {
  const numbers = new Set<number>();
  const walk = (value: unknown): void => {
    if (typeof value === "number") numbers.add(value);
    if (Array.isArray(value)) numbers.add(value.length);
    if (typeof value === "object" && value !== null)
      for (const part of Object.values(value)) walk(part);
  };
  walk(model);
  return numbers;
}
