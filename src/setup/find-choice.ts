import type { Choices } from "./question.ts";

/**
 * Finds the choice that somebody means: by its number in the list, by its words, or by the beginning or a part of
 * them that no other choice has.
 *
 * @param typed what was typed
 * @param choices what may be chosen, with the words that are shown for each, in their order
 * @returns the choice as it is kept; nothing where none is meant, or more than one could be
 */
export function findChoice(typed: string, choices: Choices): string | undefined {
  const wanted = listWords(typed);
  if (wanted === "") return undefined;
  const all = Object.entries(choices).map(([choice, label], index) => ({
    choice,
    number: `${index + 1}`,
    said: [listWords(choice), listWords(label)],
  }));
  const numbered = all.find(({ number }) => number === wanted);
  if (numbered !== undefined) return numbered.choice;
  for (const fits of closeness) {
    const [first, ...others] = all.filter(({ said }) => said.some((words) => fits(words, wanted)));
    if (first !== undefined) return others.length === 0 ? first.choice : undefined;
  }
  return undefined;
}

/** From the closest on: “women” is one choice, though “women and men” begins with it. */
const closeness: readonly ((said: string, wanted: string) => boolean)[] = [
  (said, wanted) => said === wanted,
  (said, wanted) => said.startsWith(`${wanted} `),
  (said, wanted) => said.startsWith(wanted),
  (said, wanted) => ` ${said} `.includes(` ${wanted} `),
];

/**
 * Finds all choices that somebody means who may take several: numbers, or words with commas between them.
 *
 * @param typed one line
 * @param choices what may be chosen
 * @returns the choices in the order of the list, or the first part of the line that means none
 */
export function findChoices(
  typed: string,
  choices: Choices,
): { readonly found: readonly string[] } | { readonly strange: string } {
  const parts = /^[\d\s,;]+$/.test(typed) ? typed.split(/[\s,;]+/) : typed.split(/[,;]/);
  const meant = new Set<string>();
  for (const part of parts.filter((each) => each.trim() !== "")) {
    const choice = findChoice(part, choices);
    if (choice === undefined) return { strange: part.trim() };
    meant.add(choice);
  }
  return { found: Object.keys(choices).filter((choice) => meant.has(choice)) };
}

/** Small letters, with one space between words, and none of the marks around them. */
function listWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "")
    .join(" ");
}
