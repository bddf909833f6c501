/** The text of a body, as far as it was read. */
export interface LimitedText {
  readonly text: string;
  /** False when there was more than a body may have; the rest was not read. */
  readonly isWhole: boolean;
}

/**
 * Reads the text of a body, and stops where it has more than it may.
 *
 * @param request the request
 * @param mostBytes the most a body may have
 */
export async function readLimitedText(request: Request, mostBytes: number): Promise<LimitedText> {
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for await (const chunk of request.body ?? []) {
    const room = mostBytes - size;
    size += chunk.length;
    text += decoder.decode(chunk.subarray(0, Math.max(room, 0)), { stream: true });
    if (size > mostBytes) return { text, isWhole: false };
  }
  return { text: text + decoder.decode(), isWhole: true };
}
