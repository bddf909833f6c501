/** How the program's own test begins: in our own words, so that nobody takes it for a neighbor's. */
const opening = [
  "This is a test. No neighbor wrote it.",
  "Somebody who looks after this site ran “front-porch doctor --send-test” on",
].join("\n");

/**
 * Writes the message with which the program tries whether messages arrive.
 *
 * @param mark tells it from other tests
 * @param day the day, `YYYY-MM-DD`
 */
export function writeTestMessage(mark: string, day: string): string {
  return [
    `${opening} ${day}, to see whether messages arrive.`,
    "There is nothing to answer; the message can be deleted.",
    `Mark: ${mark}`,
  ].join("\n");
}

/**
 * Tells whether a message is the program's own test.
 *
 * @param text the message as it is kept
 */
export function isTestMessage(text: string): boolean {
  return text.startsWith(opening);
}
