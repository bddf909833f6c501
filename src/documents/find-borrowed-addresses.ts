import type Token from "markdown-it/lib/token.mjs";
import { type Audience, isNarrower } from "../content/audience.ts";
import { findDefinitionLine } from "../content/link-definitions.ts";
import type { WrittenDocument } from "../content/read-home.ts";
import { createFinding, type Finding, relate } from "../findings/finding.ts";
import { reachLineEnd } from "../findings/place.ts";
import { listSections, type Section } from "./document.ts";
import { identifyingRules } from "./identifying-rules.ts";

/** A link that shows its readers an address from a section for fewer readers. */
export interface BorrowedAddress {
  /** Who may read the section that the address is written down in. */
  readonly audience: Audience;
  readonly finding: Finding;
}

/**
 * Finds links whose address is written down apart from them (`[help]: https://…`), in a section that
 * fewer people may read than the link's own.
 *
 * @param written the document as read
 * @param audience who may read what stands before its first section
 * @param sections its sections, each with its audience
 */
export function findBorrowedAddresses(
  written: WrittenDocument,
  audience: Audience,
  sections: readonly Section[],
): readonly BorrowedAddress[] {
  const flat = listSections({ sections });
  const passages = [
    { tokens: written.introduction.tokens, reader: audience },
    ...flat.map((section) => ({
      tokens: [...section.written.titleTokens, ...section.passage.tokens],
      reader: section.audience,
    })),
  ];
  const uses = passages.flatMap(({ tokens, reader }) =>
    tokens.flatMap((inline) => listUses(inline).map((line) => ({ inline, line, reader }))),
  );
  if (uses.length === 0) return [];
  const audienceAt = listAudiences(written, audience, flat);
  return uses.flatMap(({ inline, line, reader }) => {
    const owner = audienceAt[line] ?? "house";
    return isNarrower(owner, reader)
      ? [{ audience: owner, finding: describe(written, inline, line, owner) }]
      : [];
  });
}

function listUses({ children }: Token): readonly number[] {
  return (children ?? []).flatMap((child) => findDefinitionLine(child) ?? []);
}

/** Who may read each line of the text. */
function listAudiences(
  { source: { lines, lineOffset } }: WrittenDocument,
  audience: Audience,
  sections: readonly Section[],
): readonly Audience[] {
  const audiences = lines.map(() => audience);
  for (const [index, section] of sections.entries()) {
    const next = sections[index + 1]?.place.line ?? lines.length + lineOffset + 1;
    audiences.fill(section.audience, section.place.line - lineOffset - 1, next - lineOffset - 1);
  }
  return audiences;
}

function describe(
  { file, source: { lines, lineOffset } }: WrittenDocument,
  { map }: Token,
  line: number,
  owner: Audience,
): Finding {
  const placeOf = (index: number) =>
    reachLineEnd({ file, line: lineOffset + index + 1, column: 1 }, lines[index] ?? "");
  return createFinding(identifyingRules.audienceBorrowedAddress, placeOf(map?.[0] ?? 0), {
    message: `A link here takes its address from line ${lineOffset + line + 1}, which is for ${owner} only. Until it is mended, the whole document is kept for ${owner}.`,
    fix: "Write the address behind the link's words, such as [help](https://example.org), or move its line to a section for the same readers.",
    related: [relate(placeOf(line), "Here the address is written down.")],
  });
}
