/** Each word is two of these, which is one of 4,096 codes. */
const signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const mostCodes = signs.length * signs.length;

/**
 * Makes the fingerprint of a sentence: a code below 4,096 for each word, in their order. Two words have one code
 * once in 4,096 times, so that seven in a row are as good as never taken for seven others.
 *
 * @param words words in small letters
 */
export function createFingerprint(words: readonly string[]): Uint16Array {
  const fingerprint = new Uint16Array(words.length);
  for (let at = 0; at < words.length; at += 1) fingerprint[at] = codeWord(words[at] ?? "");
  return fingerprint;
}

/**
 * Finds the code of a word.
 *
 * @param word a word in small letters
 */
export function codeWord(word: string): number {
  let hash = 0x811c9dc5; // FNV-1a, by Fowler, Noll and Vo
  for (let at = 0; at < word.length; at += 1) {
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  }
  return (hash ^ (hash >>> 12) ^ (hash >>> 24)) & (mostCodes - 1);
}

/**
 * Writes a fingerprint, two signs for each word.
 *
 * @param fingerprint the fingerprint
 */
export function writeFingerprint(fingerprint: Uint16Array): string {
  return [...fingerprint]
    .map((code) => `${signs[Math.floor(code / signs.length)]}${signs[code % signs.length]}`)
    .join("");
}

const valueOfSign = new Uint8Array(128);
for (let value = 0; value < signs.length; value += 1) valueOfSign[signs.charCodeAt(value)] = value;

/**
 * Reads a fingerprint as {@link writeFingerprint} writes it.
 *
 * @param written the signs
 */
export function readFingerprint(written: string): Uint16Array {
  const fingerprint = new Uint16Array(written.length / 2);
  for (let at = 0; at < fingerprint.length; at += 1) {
    const high = valueOfSign[written.charCodeAt(2 * at)] ?? 0;
    const low = valueOfSign[written.charCodeAt(2 * at + 1)] ?? 0;
    fingerprint[at] = high * signs.length + low;
  }
  return fingerprint;
}
