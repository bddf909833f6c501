/**
 * Tells why nobody can have a phone number of North America: its area code or the three digits behind it
 * are none that numbers may have.
 *
 * Source: the North American Numbering Plan (https://www.nanpa.com/numbering/area-codes). Area codes and
 * exchanges begin with 2 to 9; N11 is kept for short numbers such as 911, N9X for longer area codes one
 * day, 37X and 96X for blocks to come. A toll-free number may go on with N11.
 *
 * @param dialled the number in its international form, such as `+16025550134`
 * @returns what is wrong with it, in words that follow “it”; nothing for a number that may be somebody's
 */
export function describeImpossiblePhone(dialled: string): string | undefined {
  const [, area = "", exchange = ""] = /^\+1(\d{3})(\d{3})\d{4}$/.exec(dialled) ?? [];
  if (area === "") return undefined;
  if (/^[01]|^.(?:11|9)|^37|^96/.test(area)) return `has the area code ${area}, and there is none`;
  const isTollFree = /^8(?:00|33|44|55|66|77|88)$/.test(area);
  if (/^[01]/.test(exchange) || (!isTollFree && exchange.endsWith("11"))) {
    return `goes on with ${exchange} behind the area code, which no number does`;
  }
  return undefined;
}
