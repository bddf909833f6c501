import type { Dropped, DropReason, RemarkKind, Source } from "./source.ts";
import { listWords } from "./words.ts";

/** Gathers what a reader has to tell beside the blocks. */
export interface Remarks {
  /** Notes words that do not come along; nothing where there are none. */
  drop(reason: DropReason, words: string): void;
  /** Counts something once more. */
  count(kind: RemarkKind, times?: number): void;
  finish(): Pick<Source, "dropped" | "remarks">;
}

/** Begins to gather. */
export function createRemarks(): Remarks {
  const dropped: Dropped[] = [];
  const remarks: Partial<Record<RemarkKind, number>> = {};
  return {
    drop(reason, words) {
      if (listWords(words).length > 0) dropped.push({ reason, words: words.trim() });
    },
    count(kind, times = 1) {
      if (times > 0) remarks[kind] = (remarks[kind] ?? 0) + times;
    },
    finish: () => ({ dropped, remarks }),
  };
}
