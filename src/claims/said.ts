import type { Weekday } from "../content/weekdays.ts";
import type { ClaimSubject } from "../locales/document-claims.ts";
import type { ClaimValue } from "./claim.ts";
import type { Span } from "./words.ts";

/** What a sentence says of a subject, and by which of its words. */
export interface Said<Subject extends ClaimSubject> {
  readonly subject: Subject;
  readonly value: ClaimValue;
  /** The days it holds for; none where it names none. */
  readonly days: readonly Weekday[];
  readonly span: Span;
}
