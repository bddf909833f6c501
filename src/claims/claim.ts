import type { Audience } from "../content/audience.ts";
import type { Weekday } from "../content/weekdays.ts";
import type { PlaceWithEnd } from "../findings/place.ts";
import type { ClaimSubject, ScopeName } from "../locales/document-claims.ts";

/** What a claim says of its subject. */
export type ClaimValue =
  /** Minutes since midnight. */
  | { readonly kind: "time"; readonly start?: number; readonly end?: number }
  /** In minutes, or in days of business. */
  | {
      readonly kind: "duration";
      readonly least: number;
      readonly most: number;
      readonly unit: "minute" | "business day";
    }
  /** In dollars. */
  | {
      readonly kind: "money";
      readonly least: number;
      readonly most: number;
      readonly per: string | undefined;
    }
  | {
      readonly kind: "count";
      readonly least: number;
      readonly most: number;
      readonly per: string | undefined;
    }
  /** How many times in thirty days. */
  | { readonly kind: "rate"; readonly monthly: number }
  | { readonly kind: "weekday"; readonly days: readonly Weekday[] }
  | { readonly kind: "monthday"; readonly day: number }
  | {
      readonly kind: "allowed";
      readonly answer: "yes" | "with approval" | "no";
      /** Set where it says that there is no exception. */
      readonly isFinal?: true;
    }
  | { readonly kind: "sides"; readonly side: 0 | 1 }
  /** The places by their numbers in the subject, in the order of the text. */
  | { readonly kind: "place"; readonly places: readonly number[] };

/** For which cases a claim holds, by what sets cases apart; nothing where it does not say. */
export type ClaimScope = ReadonlyMap<ScopeName, ReadonlySet<string>>;

/** What a text, or a fact, says of a subject of the home. */
export interface Claim {
  readonly subject: ClaimSubject;
  readonly value: ClaimValue;
  /** The days it holds for; none where it names none. */
  readonly days: readonly Weekday[];
  readonly scope: ClaimScope;
  /** The words that say it. */
  readonly typed: string;
  readonly place: PlaceWithEnd;
  readonly audience: Audience;
  /** What it stands in: the same for all claims of a section. */
  readonly section: object;
  /** Set where a cell of a table says it. */
  readonly isOfTable?: true;
  /** The fact that says it, such as `home.quietHours.start`; none where a text does. */
  readonly fact?: string;
}
