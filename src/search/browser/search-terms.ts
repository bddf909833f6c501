/** Words that say nothing by themselves about what is looked for. */
export const stopWords: ReadonlySet<string> = new Set(
  (
    "a about after again against all also always am among an and any anybody anyone are arent " +
    "around as at be because been before being between both but by can cant could did didnt " +
    "do does doesnt doing dont down during each either else enough even every everyone " +
    "everything few for from get gets getting go goes going got had happen happens has have " +
    "having he her here him his how i id if ill im in into is isnt it its ive just let lets " +
    "made make makes many may me might more most much my never no nobody nor not nothing of " +
    "off on once one only or other our out over own perhaps please put puts rather said same " +
    "say says shall she should since so some somebody someone something still such than that " +
    "the their them then there these they theyre thing things this those through to too under " +
    "until up upon us very want wants was wasnt we well were what when where whether which " +
    "while who whom whose why will with within without wont would yet you your youre"
  ).split(" "),
);

/**
 * Takes what someone typed apart into words, as the index knows them: “A.A.” is one word, and so is
 * “well-being”.
 *
 * @param text what was typed
 * @returns words in small letters, in their order
 */
export function listWords(text: string): readonly string[] {
  return foldWords(
    text.replace(/(?<=[\p{Letter}\p{Number}])[.\-‐‑](?=[\p{Letter}\p{Number}])/gu, ""),
  )
    .split(" ")
    .filter((word) => word !== "");
}

/** Tells whether a word says something about what is looked for. */
export function isTelling(word: string): boolean {
  return !stopWords.has(word);
}

/** Small letters without accents or apostrophes; everything else is a gap between words. */
export function foldWords(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{Mark}'’]/gu, "")
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

/**
 * Makes the one word by which the index knows the sections of a document. Pagefind's own filters
 * would do, but come out in another order each time, and the same home must give the same bytes.
 *
 * @param title the document's title
 */
export function nameDocument(title: string): string {
  return `xx${foldWords(title).replaceAll(" ", "")}`;
}
