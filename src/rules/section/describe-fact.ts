/**
 * Says what a section does with a fact: it says that, how or whom something is, and gives anything else.
 *
 * @param says what the fact is, as its words have it
 */
export function describeFact(says: string): string {
  const isClause = /^(?:that|whether|how|who|whom|what|where|when|which|why)\b/.test(says);
  return `${isClause ? "say" : "give"} ${says}`;
}
