import { type Audience, isNarrower, narrowest } from "../content/audience.ts";
import { writeHeading } from "../content/heading-attributes.ts";
import type { WrittenSection } from "../content/read-sections.ts";
import { createFinding, type Finding } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
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
  /** How many marks the document's first heading has. */
  readonly firstLevel: number;
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
  const { type, decided, definition, firstLevel, parent, before } = context;
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
  if (!mayBeNoHeading(section, firstLevel) || before?.marked === undefined)
    return { given, marked };
  if (!isNarrower(before.marked, given)) return { given, marked };
  findings.push(describeUnclearEnd(section, firstLevel, before.marked));
  return { given: before.marked, marked: narrowMark(marked, before.marked) };
}

function narrow(audience: Audience, limits: readonly (Audience | undefined)[]): Audience {
  return limits.reduce<Audience>((least, limit) => narrowest(least, limit ?? least), audience);
}

function narrowMark(first: Audience | undefined, second: Audience | undefined) {
  return first === undefined ? second : narrowest(first, second ?? first);
}

/**
 * What ends a section without anyone having typed words behind a `#` for it, or with one mark where the
 * first heading has more, as “# 2” at the start of a line of text does.
 */
function mayBeNoHeading(
  { isUnderlined, title, level }: WrittenSection,
  firstLevel: number,
): boolean {
  return isUnderlined || title === "" || (level === 1 && firstLevel > 1);
}

function describeWidened(section: WrittenSection, wanted: Audience, allowed: Audience): Finding {
  return createFinding(identifyingRules.audienceWidened, section.place, {
    message: say`This section asks for the audience ${asTyped(wanted)}, but only ${asTyped(allowed)} may read what it stands in.`,
    fix: "Delete “audience=…” after the heading, or move the section to a document that more people may read.",
  });
}

function describeUnclearEnd(
  section: WrittenSection,
  firstLevel: number,
  marked: Audience,
): Finding {
  const { reason, fix } = explainUnclearEnd(section, firstLevel);
  return createFinding(identifyingRules.audienceUnclearEnd, section.place, {
    message: `What stands above is for ${marked} only, and would end here: ${reason}. Until it is clear that this is meant, what follows is kept for ${marked}.`,
    fix,
  });
}

function explainUnclearEnd(
  { title, level, isUnderlined, braces }: WrittenSection,
  firstLevel: number,
) {
  if (title === "") {
    return {
      reason: "a # without words is a heading",
      fix: "Delete the # signs, or write the heading's words behind them.",
    };
  }
  const write = (marks: number) => writeHeading(marks, title, braces);
  if (isUnderlined) {
    return {
      reason: "a line of hyphens or equals signs makes the words above it a heading",
      fix: `For a heading, write “${write(Math.max(level, firstLevel))}” and delete the line of signs. For a line across the page, leave an empty line above it.`,
    };
  }
  return {
    reason: `“${"#".repeat(level)}” makes “${title.slice(0, 40)}” a heading above all those before it`,
    fix: `For a heading, write “${write(firstLevel)}”. For a line of text, begin it with another word or sign, such as “No. ”.`,
  };
}
