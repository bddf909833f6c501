/** How many letters may be wrong, by how long a word is. Short words are too near to each other. */
function countAllowedSlips(word: string): number {
  return word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
}

/**
 * Finds the words that someone may have meant. A slip is a letter too many, one too few, a wrong
 * one, or two that changed places.
 *
 * @param written the word as typed
 * @param known the words of the index
 * @returns the nearest words; none when all are further away than a slip or two
 */
export function findSpellings(written: string, known: readonly string[]): readonly string[] {
  let fewest = countAllowedSlips(written);
  let nearest: string[] = [];
  for (const word of known) {
    if (Math.abs(word.length - written.length) > fewest) continue;
    const slips = countSlips(written, word, fewest);
    if (slips > fewest) continue;
    if (slips < fewest) nearest = [];
    fewest = slips;
    nearest.push(word);
  }
  // Most people get the first letter right.
  const alike = nearest.filter((word) => word[0] === written[0]);
  return (alike.length > 0 ? alike : nearest).slice(0, 3);
}

/** Counts slips between two words, and stops where there are more than would count. */
export function countSlips(written: string, word: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let row = 1; row <= written.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= word.length; column += 1) {
      const isSame = written[row - 1] === word[column - 1];
      let slips = Math.min(
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const isSwapped =
        row > 1 && written[row - 1] === word[column - 2] && written[row - 2] === word[column - 1];
      if (isSwapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current.push(slips);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return last[word.length] ?? most + 1;
}
