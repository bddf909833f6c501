/** What a claim says: the kind decides how it is read in a text, and when two of them are not the same. */
export type ClaimKind = ValueKind | "allowed" | "sides" | "place";

/** A value that stands in the text. */
export type ValueKind = "time" | "duration" | "money" | "count" | "weekday" | "monthday" | "rate";

/**
 * Something that a home's papers tell, perhaps more than once, and the words by which it is known. All words
 * are folded: small letters, no apostrophes, single spaces; a `*` at the end of a word stands for any ending.
 */
export type ClaimSubject = ValueSubject | AllowedSubject | SidesSubject | PlaceSubject;

interface NamedSubject {
  /** Its name in the program, such as `quiet-hours`. */
  readonly id: string;
  /** Its name in findings, in words that follow “says of”, such as `quiet hours`. */
  readonly called: string;
  /** Words that make a sentence tell of something else. */
  readonly unless?: readonly string[];
  /** Words that do so in a title above as well. */
  readonly unlessAbove?: readonly string[];
  /** Words in a condition that belong to the subject: what is kept “if you leave” is kept. */
  readonly given?: readonly string[];
  /** What does not set two claims apart, though it mostly does. */
  readonly ignores?: readonly ScopeName[];
  /** What sets two claims apart, though it mostly does not. */
  readonly apartBy?: readonly ("room" | "matter" | "actor" | "pass")[];
}

/** By what two claims of one subject may be about different cases. */
export type ScopeName =
  | "stage"
  | "occasion"
  | "step"
  | "room"
  | "season"
  | "actor"
  | "person"
  | "matter"
  | "pass";

interface TopicWords {
  /** Any of them names the subject. */
  readonly anyOf: readonly string[];
  /** One of them must stand in the sentence, or in what it goes on from. */
  readonly beside?: readonly string[];
}

/** A subject whose claims are times, amounts or the like. */
export interface ValueSubject extends NamedSubject, TopicWords {
  readonly kind: ValueKind;
  /** Words that name it where a short title, or a label before a colon, is about nothing else: “Guests: 9 am to 9 pm”. */
  readonly titles?: readonly string[];
  /** Ways to name it in words that do not stand together: groups parted by `+`, the words of each by `/`. */
  readonly ways?: readonly string[];
  /** What is done about it: below a title that names it, such words are enough. */
  readonly doing?: readonly string[];
  /** Of a time: which end a single one is, and whether the other counts. */
  readonly times?: "start" | "end" | "both";
  /** Of a length of time: the ways in which it may be said. */
  readonly roles?: readonly DurationRole[];
  /** Of money: words that name it only where a sum is paid again and again, such as “pay”. */
  readonly anyOfRegular?: readonly string[];
  /** Of a count: what is counted. */
  readonly counted?: readonly string[];
  /** The least and the most it can sensibly be: minutes of the day, minutes, dollars, pieces, days of the month. */
  readonly between?: readonly [number, number];
}

/**
 * How a length of time is said: “within 5 days”, “2 weeks ahead” or “two weeks' notice”, “after 30 days”, “for
 * 30 days” or in another way.
 */
export type DurationRole = "within" | "ahead" | "after" | "first" | "plain";

/** A subject that is allowed or not. */
export interface AllowedSubject extends NamedSubject, TopicWords {
  readonly kind: "allowed";
  /** Words by which it is refused, beside those for everything. */
  readonly refused?: readonly string[];
  /** Words by which it is granted, beside those for everything. */
  readonly granted?: readonly string[];
  /** Whether “only with approval” is another answer than “never”. */
  readonly approvalCounts?: true;
}

/** A subject with two answers, each known by words of its own. */
export interface SidesSubject extends NamedSubject {
  readonly kind: "sides";
  readonly sides: readonly [ClaimSide, ClaimSide];
}

/** One of two answers. */
export interface ClaimSide {
  /** In words that follow “says that”. */
  readonly says: string;
  /** Ways to say it: of each, one of every group of words must be there. Groups are parted by `+`, words by `/`. */
  readonly ways: readonly string[];
}

/** A subject that is somewhere. */
export interface PlaceSubject extends NamedSubject, TopicWords {
  readonly kind: "place";
  /** The places to choose from, each by all of its names: two names of one entry are one place. */
  readonly places: readonly (readonly string[])[];
}

/** How a language tells what claims are read by. */
export interface ClaimWords {
  readonly subjects: readonly ClaimSubject[];
  /** Words that bear no meaning of their own beside a value, such as “the”, “is” or “no later than”. */
  readonly small: readonly string[];
  /** What stands in front of a name and is no part of it, such as articles. */
  readonly beforeNames: readonly string[];
  /** What a sum is called where nothing is said of what it is for, such as “amount” or “second offense”. */
  readonly plainLabels: readonly string[];
  /** Words by which anything is refused. */
  readonly refused: readonly string[];
  /** Words by which what they stand before is refused. */
  readonly refusedBefore: readonly string[];
  /** Words by which a refusal has no exception. */
  readonly withoutException: readonly string[];
  /** Words by which anything is granted. */
  readonly granted: readonly string[];
  /** What happens to whoever does a thing: right behind words that grant, they grant nothing of it. */
  readonly consequences: readonly string[];
  /** Words by which it is granted to those who ask. */
  readonly approved: readonly string[];
  /** Words that begin a condition: what they stand before must be so. */
  readonly conditions: readonly string[];
  readonly scopes: Readonly<Record<ScopeName, readonly (readonly string[])[]>>;
}
