/** What a scan tells, word by word. A word is told by two hashes, which is quicker than its text. */
export interface WordSink {
  /**
   * @param first one hash of the word's letters, capitals made small
   * @param second another hash of them
   * @param isInsideTag whether it stands in a tag or comment, not in what visitors read
   */
  word(first: number, second: number, isInsideTag: boolean): void;
  /** Called where a tag starts: what stands in another tag does not follow on. */
  tag(): void;
  /**
   * Called with each run of letters, digits and hyphens that could be part of an address.
   *
   * @param start where it starts in the bytes
   * @param end the byte behind it
   * @param hash a hash of it, capitals made small
   */
  name(start: number, end: number, hash: number): void;
}

/** The words of a tag end nowhere in particular: these tags may stand inside a word. */
const tagsInsideWords = new Set(["a", "b", "code", "em", "i", "s", "strong"]);

const letter = 1;
const hyphen = 2;
const tagOpening = 3;
const tagClosing = 4;
const escapeSign = 5;
const percent = 6;
const ampersand = 7;
const highByte = 8;

const kinds = new Uint8Array(256);
const small = new Uint8Array(256);
for (let byte = 0; byte < 256; byte += 1) {
  const isCapital = byte >= 0x41 && byte <= 0x5a;
  small[byte] = isCapital ? byte + 0x20 : byte;
  if (isCapital || (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x30 && byte <= 0x39)) {
    kinds[byte] = letter;
  } else if (byte >= 0x80) kinds[byte] = highByte;
}
kinds[0x2d] = hyphen;
kinds[0x3c] = tagOpening;
kinds[0x3e] = tagClosing;
kinds[0x5c] = escapeSign;
kinds[0x25] = percent;
kinds[0x26] = ampersand;

const firstSeed = 0x811c9dc5 | 0;
const firstFactor = 0x01000193;
const secondSeed = 0x2f0b4a27;
const secondFactor = 0x5bd1e995;

/** A hash no word has so far: the two say whether a word has begun. */
const noWord = { first: firstSeed, second: secondSeed };

/**
 * Reads the words of a text once, byte by byte, without making strings: a site has millions. That
 * is why it is one long loop. Case, punctuation, invisible characters and escapes make no difference.
 *
 * @param bytes the text in UTF-8
 * @param isMarkup whether tags and entities are told from words, as in HTML and XML
 * @param sink who hears of the words
 */
export function scanWords(bytes: Uint8Array, isMarkup: boolean, sink: WordSink): void {
  let isInsideTag = false;
  let first = noWord.first;
  let second = noWord.second;
  let paused = noWord; // the word a tag stands in
  let nameStart = -1;
  let nameHash = 0;
  const finishWord = (): void => {
    if (first !== firstSeed || second !== secondSeed) sink.word(first, second, isInsideTag);
    first = firstSeed;
    second = secondSeed;
  };
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0;
    const kind = kinds[byte];
    if (kind === letter) {
      const plain = small[byte] ?? byte;
      first = Math.imul(first ^ plain, firstFactor);
      second = Math.imul(second + plain, secondFactor) ^ (second >>> 15);
      if (nameStart < 0) {
        nameStart = index;
        nameHash = firstSeed;
      }
      nameHash = Math.imul(nameHash ^ plain, firstFactor);
      continue;
    }
    if (kind === hyphen && nameStart >= 0) {
      nameHash = Math.imul(nameHash ^ byte, firstFactor);
      finishWord();
      continue;
    }
    if (nameStart >= 0) {
      sink.name(nameStart, index, nameHash);
      nameStart = -1;
    }
    if (kind === highByte) {
      const special = readSpecial(bytes, index);
      if (special === 0) {
        first = Math.imul(first ^ byte, firstFactor);
        second = Math.imul(second + byte, secondFactor) ^ (second >>> 15);
        continue;
      }
      if (special > 0) finishWord();
      index += Math.abs(special) - 1;
      continue;
    }
    if (isMarkup && kind === tagOpening) {
      if (isInsideTag) finishWord();
      else if (isTagInsideWord(bytes, index)) paused = { first, second };
      else {
        finishWord();
        paused = noWord;
      }
      first = firstSeed;
      second = secondSeed;
      isInsideTag = true;
      sink.tag();
      continue;
    }
    if (isMarkup && kind === tagClosing && isInsideTag) {
      finishWord();
      isInsideTag = false;
      ({ first, second } = paused);
      paused = noWord;
      continue;
    }
    finishWord();
    if (kind === percent && isHex(bytes[index + 1]) && isHex(bytes[index + 2])) index += 2;
    else if (kind === ampersand && isMarkup) index = skipEntity(bytes, index);
    else if (kind === escapeSign && !isMarkup) index += bytes[index + 1] === 0x75 ? 5 : 1;
  }
  if (nameStart >= 0) sink.name(nameStart, bytes.length, nameHash);
  finishWord();
}

/**
 * Hashes a name as a scan does.
 *
 * @param name letters, digits and hyphens
 * @returns the same number for the same letters, small or large
 */
export function hashName(name: string): number {
  let hash = firstSeed;
  for (const byte of Buffer.from(name.toLowerCase())) {
    hash = Math.imul(hash ^ byte, firstFactor);
  }
  return hash;
}

/**
 * Tells the signs of UTF-8 that are no letters.
 *
 * @returns how many bytes of punctuation or space stand here; the same below zero for a sign that
 *   nobody sees and that does not end a word; 0 for a letter
 */
function readSpecial(bytes: Uint8Array, index: number): number {
  const here = bytes[index];
  const next = bytes[index + 1] ?? 0;
  const third = bytes[index + 2] ?? 0;
  if (here === 0xc2) return next === 0xad ? -2 : 2; // soft hyphen; else no-break space, « and such
  if (here === 0xe2 && next === 0x80) return third >= 0x8b && third <= 0x8d ? -3 : 3; // “ ” ’ – …
  if (here === 0xe2 && next === 0x81) return third === 0xa0 ? -3 : 3;
  if (here === 0xef && next === 0xbb && third === 0xbf) return -3;
  return 0;
}

const hashesOfTagsInsideWords = new Set([...tagsInsideWords].map(hashName));

function isTagInsideWord(bytes: Uint8Array, opening: number): boolean {
  let hash = firstSeed;
  let index = bytes[opening + 1] === 0x2f ? opening + 2 : opening + 1;
  for (const end = index + 7; index < end; index += 1) {
    const byte = bytes[index] ?? 0;
    if (kinds[byte] !== letter) break;
    hash = Math.imul(hash ^ (small[byte] ?? byte), firstFactor);
  }
  return hashesOfTagsInsideWords.has(hash);
}

function isHex(byte: number | undefined): boolean {
  return byte !== undefined && /[0-9a-f]/i.test(String.fromCharCode(byte));
}

/** Entities are punctuation: letters are written as letters (see {@link decodeLetterEntities}). */
function skipEntity(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < start + 10; index += 1) {
    const byte = bytes[index];
    if (byte === 0x3b) return index;
    if (byte === undefined || (kinds[byte] !== letter && byte !== 0x23)) break;
  }
  return start;
}

/** Templates write quotes as `&#39;` and `&#34;`; a page has hundreds of them. */
function hasUnusualEntity(bytes: Buffer): boolean {
  for (let at = bytes.indexOf("&#"); at >= 0; at = bytes.indexOf("&#", at + 2)) {
    const code = bytes.toString("latin1", at + 2, at + 5);
    if (code !== "39;" && code !== "34;") return true;
  }
  return false;
}

/**
 * Puts letters in the place of entities that stand for them, for the rare page that has any.
 *
 * @param bytes a page
 * @returns the same bytes where there is nothing to decode
 */
export function decodeLetterEntities(bytes: Buffer): Buffer {
  if (!hasUnusualEntity(bytes)) return bytes;
  const text = bytes.toString("utf8");
  const decoded = text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (entity, hex, decimal) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code > 0x10ffff) return entity;
    const sign = String.fromCodePoint(code);
    return /[\p{Letter}\p{Number}]/u.test(sign) ? sign : entity;
  });
  return decoded === text ? bytes : Buffer.from(decoded);
}
