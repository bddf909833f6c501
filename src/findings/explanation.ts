/**
 * Names the command that tells why a rule is there, with examples of what is wrong and right.
 *
 * @param rule the rule's name, such as `section/missing`
 */
export function nameExplanation(rule: string): string {
  return `npm run -s explain -- ${rule}`;
}
