import { readPlainDate } from "./plain-day.ts";
import type { KnownFrontMatter } from "./write/write-document.ts";

/**
 * Reads what a text says of itself: its version, and the days on which it took effect and was last
 * reviewed. Where it says two versions or two days, it says none.
 *
 * @param lines what stands at its beginning and its end, headers and footers included
 */
export function findFrontMatter(lines: readonly string[]): KnownFrontMatter {
  return {
    version: findOne(
      lines,
      /\b(?:version|rev(?:ision)?\.?|v\.?)[:#]?\s?(\d{1,3}(?:\.\d{1,3}){0,2})\b/gi,
    ),
    effective: findDay(lines, /\beffective(?: date| as of| from| on)?\W{0,3}(.{6,24})/gi),
    reviewed: findDay(
      lines,
      /\b(?:(?:last )?(?:reviewed|revised|updated)|review(?:ed)? date|revision date)(?: on)?\W{0,3}(.{6,24})/gi,
    ),
  };
}

function findAll(lines: readonly string[], pattern: RegExp): readonly string[] {
  return lines.flatMap((line) => [...line.matchAll(pattern)].map((match) => match[1] ?? ""));
}

function findOne(lines: readonly string[], pattern: RegExp): string | undefined {
  const found = new Set(findAll(lines, pattern));
  return found.size === 1 ? [...found][0] : undefined;
}

function findDay(lines: readonly string[], pattern: RegExp): string | undefined {
  const days = new Set(findAll(lines, pattern).flatMap((text) => readPlainDate(text) ?? []));
  return days.size === 1 ? [...days][0] : undefined;
}
