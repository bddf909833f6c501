/** Kinds of street with how they are shortened, as the post does and as people do. */
const streetTypes: readonly string[] = [
  "alley aly",
  "avenue ave av aven",
  "boulevard blvd boul blv",
  "circle cir circ",
  "court ct crt",
  "cove cv",
  "crescent cres",
  "crossing xing",
  "drive dr drv",
  "expressway expy",
  "freeway fwy",
  "grove grv",
  "heights hts",
  "highway hwy",
  "lane ln",
  "loop",
  "parkway pkwy pky",
  "path",
  "place pl",
  "plaza plz",
  "point pt",
  "road rd",
  "row",
  "run",
  "square sq",
  "street st str",
  "terrace ter terr",
  "trail trl tr",
  "turnpike tpke",
  "walk",
  "way wy",
];

const directions: readonly string[] = [
  "north n",
  "south s",
  "east e",
  "west w",
  "northeast ne",
  "northwest nw",
  "southeast se",
  "southwest sw",
];

/** Words of street names with their other spellings. */
const nameWords: readonly string[] = [
  "saint st",
  "mount mt",
  "fort ft",
  "doctor dr",
  "first 1st",
  "second 2nd",
  "third 3rd",
  "fourth 4th",
  "fifth 5th",
  "sixth 6th",
  "seventh 7th",
  "eighth 8th",
  "ninth 9th",
  "tenth 10th",
  "eleventh 11th",
  "twelfth 12th",
];

/** Every spelling of a street's type, whole and shortened. */
export const streetTypeWords: ReadonlySet<string> = listWords(streetTypes);

/** Every spelling of a direction before or behind a street's name. */
export const directionWords: ReadonlySet<string> = listWords(directions);

function listWords(rows: readonly string[]): ReadonlySet<string> {
  return new Set(rows.flatMap((row) => row.split(" ")));
}

const spellings = new Map<string, readonly string[]>();
for (const row of [...streetTypes, ...nameWords]) {
  const words = row.split(" ");
  for (const word of words) spellings.set(word, [...(spellings.get(word) ?? []), ...words]);
}

/**
 * Lists how a word of a street's name may be spelt, itself among them.
 *
 * @param word the word in small letters
 */
export function listSpellings(word: string): readonly string[] {
  return [...new Set([word, ...(spellings.get(word) ?? [])])];
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/**
 * Lists how the number of a house may be spelt: in digits, and in words as people say it.
 *
 * @param number the number as typed, such as `77` or `1234`
 * @returns squeezed spellings, such as `1234` and `twelvethirtyfour`
 */
export function listNumberSpellings(number: string): readonly string[] {
  const plain = number.toLowerCase();
  if (!/^[1-9]\d{0,3}$/.test(plain)) return [plain];
  const value = Number(plain);
  const [high, low] = [Math.floor(value / 100), value % 100];
  if (high === 0) return [plain, sayBelowHundred(value)];
  const end = low === 0 ? "hundred" : `${low < 10 ? "o" : ""}${sayBelowHundred(low)}`;
  const said = [`${sayBelowHundred(high)}${end}`];
  if (low > 0) {
    said.push(
      `${sayBelowHundred(high)}hundred${sayBelowHundred(low)}`,
      `${sayBelowHundred(high)}hundredand${sayBelowHundred(low)}`,
    );
  }
  return [plain, ...said];
}

function sayBelowHundred(value: number): string {
  if (value < ones.length) return ones[value] ?? "";
  const rest = value % 10;
  return `${tens[Math.floor(value / 10) - 2] ?? ""}${rest === 0 ? "" : ones[rest]}`;
}
