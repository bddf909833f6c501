/** What stands before an opening quotation mark; at the start of a text nothing does. */
const beforeOpening = /^$|[\s([{“‘–—/-]$/;
/** So many signs on either side tell how a mark turns. */
const reach = 40;
/** A letter or number follows an opening one; where the text ends, another run of words does. */
const afterOpening = /^(?:$|[\p{Letter}\p{Number}$“‘"'¿¡([])/u;
/** Words and years of which the beginning is left out: ’til Sunday, the ’90s. */
const shortened = /^(?:\d\ds?\b|til\b|em\b|cause\b|twas\b|n\b)/i;

/**
 * Sets a text as a book would: quotation marks and apostrophes that turn the right way, and a dash where a hyphen
 * stands between two spaces. People type what their keyboard has. Each sign stays one sign, so that places in the
 * text hold. Feet and inches, and what is between two letters of a code, stay as they are.
 *
 * @param text the text, or a run of it
 * @param before what stands before the run in the same block, if anything
 * @returns the text as it is shown
 */
export function typeset(text: string, before = ""): string {
  if (!/['"]| - /.test(text)) return text;
  return text
    .replace(/['"]/g, (sign, at: number) => {
      const ahead = (before.slice(-reach) + text.slice(Math.max(0, at - reach), at)).slice(-reach);
      return turn(sign, ahead, text.slice(at + 1, at + reach));
    })
    .replace(/ - (?=\S|$)/g, (sign, at: number) => (at === 0 && before === "" ? sign : " – "));
}

function turn(sign: string, before: string, after: string): string {
  const isOpening =
    beforeOpening.test(before.replace(/['"]{1,2}$/, "")) && afterOpening.test(after);
  if (sign === "'") {
    if (isOpening && !shortened.test(after)) return "‘";
    return /\d$/.test(before) && /^\d/.test(after) ? sign : "’";
  }
  if (isOpening) return "“";
  return isInches(before, after) ? sign : "”";
}

/** “A 6" pipe”, where no quotation is open. */
function isInches(before: string, after: string): boolean {
  return /\d$/.test(before) && /^ ?[\p{Letter}x×]/u.test(after) && !/[“"]/.test(before);
}
