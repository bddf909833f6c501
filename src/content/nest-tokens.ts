import type Token from "markdown-it/lib/token.mjs";

/** A token of the markdown reader with what stands inside it. */
export interface NestedToken {
  readonly token: Token;
  readonly inside: readonly NestedToken[];
}

/**
 * The most that marks of words may stand inside one another; what a mark further in says stays, and the
 * mark goes. The reader itself bounds blocks and not these: twenty thousand asterisks are no document,
 * and no reason to run out of room.
 */
const deepestMark = 20;

const nothing: readonly NestedToken[] = [];

/**
 * Puts tokens, which the markdown reader lists one behind the other, inside those that they stand in.
 *
 * @param tokens whole blocks, or what stands in one inline token
 */
export function nestTokens(tokens: readonly Token[]): readonly NestedToken[] {
  const top: NestedToken[] = [];
  const open = [top];
  for (const token of tokens) {
    if (token.nesting === -1) {
      open.pop();
      continue;
    }
    const around = open.at(-1) ?? top;
    const isTooDeep = !token.block && open.length > deepestMark;
    if (token.nesting === 0) {
      around.push({ token, inside: nothing });
      continue;
    }
    const inside: NestedToken[] = isTooDeep ? around : [];
    if (!isTooDeep) around.push({ token, inside });
    open.push(inside);
  }
  return top;
}
