import type { ToldParagraph, ToldSection } from "./told-sections.ts";

/** What became of a section. */
export type SectionChange =
  | { readonly kind: "same" | "changed"; readonly before: ToldSection; readonly after: ToldSection }
  | { readonly kind: "added"; readonly after: ToldSection }
  | { readonly kind: "removed"; readonly before: ToldSection };

/**
 * Compares two versions section by section. A section is known again by its id, else by its heading, else by what
 * it says. One that stands elsewhere among its neighbors says the same; one that stands in another section does
 * not, and neither does one whose own parts stand in another order.
 *
 * @param before what the earlier version says
 * @param after what the later one says
 * @returns what became of each section, in the order of the later one; those that are gone stand at the end
 */
export function compareSections(
  before: readonly ToldSection[],
  after: readonly ToldSection[],
): readonly SectionChange[] {
  const paired = pairSections(before, after);
  const kept = new Set(paired.values());
  return [
    ...after.map((section): SectionChange => {
      const earlier = paired.get(section);
      if (earlier === undefined) return { kind: "added", after: section };
      const isWhereItWas =
        (section.around && paired.get(section.around)) === earlier.around &&
        (section.around === undefined) === (earlier.around === undefined);
      const isSame = isWhereItWas && saySame(earlier, section);
      return { kind: isSame ? "same" : "changed", before: earlier, after: section };
    }),
    ...before
      .filter((section) => !kept.has(section))
      .map((section): SectionChange => ({ kind: "removed", before: section })),
  ];
}

/** Gives each later section the earlier one that it is, where there is one. */
function pairSections(
  before: readonly ToldSection[],
  after: readonly ToldSection[],
): ReadonlyMap<ToldSection, ToldSection> {
  const paired = new Map<ToldSection, ToldSection>();
  const isTaken = new Set<ToldSection>();
  const keys: readonly ((section: ToldSection) => string)[] = [
    ({ id }) => id,
    ({ title }) => foldWords([title]),
    ({ paragraphs }) => foldWords(paragraphs),
  ];
  for (const [step, readKey] of keys.entries()) {
    const free = Map.groupBy(
      before.filter((section) => !isTaken.has(section)),
      readKey,
    );
    for (const section of after) {
      if (paired.has(section)) continue;
      const key = readKey(section);
      const earlier = step > 0 && key === "" ? undefined : free.get(key)?.shift();
      if (earlier === undefined) continue;
      paired.set(section, earlier);
      isTaken.add(earlier);
    }
  }
  return paired;
}

function saySame(one: ToldSection, other: ToldSection): boolean {
  return (
    foldWords([one.title]) === foldWords([other.title]) &&
    foldWords(one.paragraphs) === foldWords(other.paragraphs)
  );
}

function foldWords(paragraphs: readonly ToldParagraph[]): string {
  return paragraphs.flatMap(({ words }) => words.map(foldSigns)).join(" ");
}

/**
 * Writes a word as it is compared: the same signs in another form, such as a dash that a program made longer, are
 * the same word. Letters and their case, digits and other signs count.
 *
 * @param word a word as it is shown
 */
export function foldSigns(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[‐‑‒–—―−]/g, "-")
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\u00AD|\u200B/g, "");
}
