/** The name of a home, where a text speaks of it as of its own. */
export interface NamedHome {
  readonly name: string;
  readonly offset: number;
}

/** Up to four words with a capital, the last of which a home's name ends with. */
const homeName = String.raw`(?<name>(?:[A-Z][\w'’]{1,20} ){1,4}(?:House|Home|Homes|Manor|Lodge|Haven|Ranch|Residence|Residences|Recovery|Sober Living|Recovery Home|Recovery House|Recovery Homes|Recovery Residence))`;

/** What comes before the name of one's own home. */
const before = new RegExp(
  String.raw`\b(?:[Ww]elcome to|[Hh]ere at|(?:^|[.!?] )At|[Ww]hile (?:living|staying|residing|I am|you are) (?:at|in)|[Rr]esidents? (?:of|at)|[Rr]esidency (?:at|in|with)|[Mm]embers? of|[Ll]iv(?:e|ing) (?:at|in)|[Mm]ove (?:into|out of)|[Rr]ules (?:of|at|for)|[Ss]tay (?:at|in)|[Ii]ntake (?:at|to|into)|[Aa]dmission to|[Ee]nter(?:ing)?|[Ll]eav(?:e|ing)|(?:[Vv]isitors|[Gg]uests) to|[Pp]olic(?:y|ies) of|[Ss]taff (?:of|at)|[Aa]gree(?:ment)? with|[Ii]n consideration of) (?:the )?${homeName}\b`,
  "g",
);
/** “Bring no candles to Harbor House”: what is brought stands between. */
const broughtTo = new RegExp(
  String.raw`\b[Bb]ring [a-z]{1,15} (?:[a-z]{1,15} )?(?:[a-z]{1,15} )?to (?:the )?${homeName}\b`,
  "g",
);
/** What comes behind it. */
const behind = new RegExp(
  String.raw`\b${homeName}(?: (?:is (?:a|an|not|committed|located)|will|shall|does|reserves|provides|requires|expects|offers|agrees|believes|strives|regards|gives|makes|asks|keeps|supports|follows|maintains|recognizes|reports|disciplines|residents?|staff|management|policy|policies|rules|property|premises|handbook|resident handbook|may)\b|['’]s? (?:policy|policies|rules|property|premises|staff|residents|handbook|management|right)\b)`,
  "g",
);

/** A paper all in capitals shows a name only by what such a name does. */
const inCapitals =
  /\b(?<name>(?:(?!(?:THE|THIS|OUR|YOUR|ALL|ANY|EACH|EVERY|OF|IN|AT|TO|AND|FOR|BY|NO|A|AN)\b)[A-Z][A-Z'’]{1,20} ){1,3}(?:HOUSE|HOME|HOMES|MANOR|LODGE|HAVEN|RANCH|RESIDENCE|SOBER LIVING|RECOVERY)) (?:RESERVES (?:THE|ITS)|IS (?:A|AN|NOT|COMMITTED)|PROVIDES|EXPECTS|AGREES|WILL NOT BE)\b/g;
const mayName =
  /(?:House|Homes?|Manor|Lodge|Haven|Ranch|Residences?|Recovery|Living|HOUSE|HOMES?|MANOR|LODGE|HAVEN|RANCH|RESIDENCE|LIVING|RECOVERY)\b/;

/** Such names are no home's own, or of homes in general. */
const noNames =
  /^(?:The|This|Our|Your|A|An|Any|Each|All|Every) |^(?:Good Neighbor|Recovery|Sober|Open|White|Oxford|Halfway|Group|Nursing|Foster|In|Your|My|Long[ -]Term|Early|Peer|Addiction|Sober Living|Recovery) (?:Home|House|Homes|Residence|Residences|Recovery|Living|Sober Living|Recovery Home|Recovery House)$/;
const otherHomes =
  /\b(?:such as|another|other|sister|nearby|partner|moved? to|refer(?:red|ral)?s? to|call|visit|like|former(?:ly)?)\b[^.!?]{0,40}$/i;

/**
 * Finds names of homes where a text speaks of them as of its own: “welcome to …”, “… reserves the right”.
 *
 * @param words the words as read
 */
export function findHomeNames(words: string): readonly NamedHome[] {
  if (!mayName.test(words)) return [];
  const found = [before, broughtTo, behind, inCapitals].flatMap((pattern) =>
    [...words.matchAll(pattern)].flatMap(({ index, 0: typed, groups }) => {
      const name = groups?.name ?? "";
      const offset = index + typed.lastIndexOf(name);
      if (noNames.test(pattern === inCapitals ? writeSmall(name) : name)) return [];
      if (otherHomes.test(words.slice(Math.max(0, index - 60), index))) return [];
      return [{ name, offset }];
    }),
  );
  // “Residents of Harbor House will …” is shown from both sides.
  return [...new Map(found.map((one) => [one.offset, one])).values()];
}

function writeSmall(capitals: string): string {
  return capitals.replace(/\B[A-Z]+/g, (letters) => letters.toLowerCase());
}
