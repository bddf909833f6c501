/** Accents and other marks on letters, and what nobody sees. */
const besideLetters = /[\p{Mark}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Writes letters in their plainest form, so that two spellings of one word are the same: capitals,
 * accents, full-width letters, ligatures (ß is ss) and characters that nobody sees make no difference.
 * Signs and spaces stay: what becomes of them is for the caller to say.
 *
 * @param text any text
 */
export function foldLetters(text: string): string {
  const letters = text.normalize("NFKD").replace(besideLetters, "");
  // Some letters have a capital of two letters, and some capitals have only a small one.
  return letters.toLowerCase().toUpperCase().toLowerCase();
}

/**
 * Writes signs and letters of other alphabets as those that they look like, of the ones that a mark for
 * an audience is made of (Unicode Technical Standard 39, confusables).
 *
 * @param letters letters that {@link foldLetters} wrote
 */
export function foldLookalikes(letters: string): string {
  return [...letters].map((letter) => lookalikes.get(letter) ?? letter).join("");
}

const lookalikes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "=": "꞊⹀═⩵≡≔≕゠",
    ":": "∶꞉ːˑ։׃",
    "{": "❴⦃",
    "}": "❵⦄",
    a: "аɑα",
    c: "сϲ",
    d: "ԁ",
    e: "еҽ",
    h: "һ",
    i: "іıι",
    l: "ӏ",
    n: "ոո",
    o: "оοօ",
    p: "рρ",
    s: "ѕ",
    u: "υս",
    b: "ƅь",
  }).flatMap(([plain, alike]) => [...alike].map((sign) => [sign, plain] as const)),
);
