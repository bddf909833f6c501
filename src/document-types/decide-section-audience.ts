import { type Audience, isNarrower, narrowest } from "../content/audience.ts";
import { createFinding, type Finding } from "../content/finding.ts";
import type { WrittenSection } from "../content/read-sections.ts";
import type { DecidedAudience } from "./decide-audience.ts";
import type { DocumentType, SectionDefinition } from "./document-type.ts";
import { identifyingRules } from "./identifying-rules.ts";

/** Who may read a section, apart from any doubt about the whole document. */
export interface SectionAudience {
  readonly given: Audience;
  /** What a mark of its own or of a section around it says. */
  readonly marked: Audience | undefined;
}

/** What a section's audience depends on beside the section. */
export interface SectionAudienceContext {
  readonly type: DocumentType | undefined;
  readonly decided: DecidedAudience;
  readonly definition: SectionDefinition | undefined;
  /** The section it stands in. */
  readonly parent: SectionAudience | undefined;
  /** The section right before it in reading order, whatever its level. */
  readonly before: SectionAudience | undefined;
}

/**
 * Decides who may read a section: those its type says, or who may read what it stands in, and fewer
 * where its heading says so. Never more.
 *
 * @param section the section
 * @param context what stands around it
 * @param findings takes what asks for more readers, and what is in doubt
 */
export function decideSectionAudience(
  section: WrittenSection,
  context: SectionAudienceContext,
  findings: Finding[],
): SectionAudience {
  const { type, decided, definition, parent, before } = context;
  const wanted = section.attributes.audience;
  const start = definition?.audience ?? parent?.given ?? decided.audience;
  const limits = [parent?.given, type === undefined ? decided.audience : decided.said];
  const allowed = narrow(start, limits);
  // Where nobody could tell who reads the document, its marks are not what is wrong.
  const isLimitKnown = type !== undefined || decided.said !== undefined;
  if (isLimitKnown && wanted !== undefined && isNarrower(allowed, wanted)) {
    findings.push(describeWidened(section, wanted, allowed));
  }
  const given = narrow(allowed, [wanted]);
  const marked = narrowMark(parent?.marked, wanted);
  if (!mayBeNoHeading(section) || before?.marked === undefined) return { given, marked };
  if (!isNarrower(before.marked, given)) return { given, marked };
  findings.push(describeUnclearEnd(section, before.marked));
  return { given: before.marked, marked: narrowMark(marked, before.marked) };
}

function narrow(audience: Audience, limits: readonly (Audience | undefined)[]): Audience {
  return limits.reduce<Audience>((least, limit) => narrowest(least, limit ?? least), audience);
}

function narrowMark(first: Audience | undefined, second: Audience | undefined) {
  return first === undefined ? second : narrowest(first, second ?? first);
}

/** What ends a section without anyone having typed words behind a `#` for it. */
function mayBeNoHeading({ isUnderlined, title }: WrittenSection): boolean {
  return isUnderlined || title === "";
}

function describeWidened(section: WrittenSection, wanted: Audience, allowed: Audience): Finding {
  return createFinding(identifyingRules.audienceWidened, section.place, {
    message: `This section asks for the audience “${wanted}”, but only “${allowed}” may read what it stands in.`,
    fix: "Delete “audience=…” after the heading, or move the section to a document that more people may read.",
  });
}

function describeUnclearEnd({ place, title, level }: WrittenSection, marked: Audience): Finding {
  const [words = ""] = title.split("\n");
  return createFinding(identifyingRules.audienceUnclearEnd, place, {
    message: `What stands above is for ${marked} only, and would end here: ${
      title === ""
        ? "a # without words is a heading"
        : "a line of hyphens or equals signs makes the words above it a heading"
    }. Until it is clear that this is meant, what follows is kept for ${marked}.`,
    fix:
      title === ""
        ? "Delete the # signs, or write the heading's words behind them."
        : `For a heading, write “${"#".repeat(level)} ${words.slice(0, 60)}” and delete the line of signs. For a line across the page, leave an empty line above it.`,
  });
}
