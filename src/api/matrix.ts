/**
 * Where a home documents each rule of its standard. It is what the published `certification.json`
 * holds: nothing for residents or the house alone stands in it.
 */
export interface Matrix {
  /** The address of the published JSON Schema. */
  readonly $schema: string;
  /** The number of the format. It grows when a reader of the old one would misread the new. */
  readonly format: number;
  /** What the matrix says of itself: it documents rules, and certifies nothing. */
  readonly notice: string;
  readonly home: { readonly name: string; readonly url: string };
  readonly certification: MatrixCertification;
  readonly standard: string;
  /** Whose profile is applied; empty where none is. */
  readonly affiliate: string;
  /** The laws whose rules are applied. */
  readonly laws: readonly string[];
  /** The home's level, or null where it gives none. */
  readonly level: string | null;
  readonly domains: readonly MatrixDomain[];
  /** Every rule once, sorted by id. */
  readonly rules: readonly MatrixRule[];
}

/** What the home says of its own certification. */
export interface MatrixCertification {
  readonly status: "not certified" | "applied for" | "certified";
  readonly sentence: string;
  /** Where to look the certificate up; empty where there is none. */
  readonly url: string;
}

/** A part of the standard, with how many of its rules have each status. */
export interface MatrixDomain {
  readonly id: string;
  readonly title: string;
  readonly totals: Readonly<Record<MatrixStatus, number>>;
}

/** Where a rule is documented, not whether it is met. */
export type MatrixStatus =
  | "documented"
  | "in-part"
  | "kept-elsewhere"
  | "by-visit"
  | "not-at-this-level"
  | "set-aside"
  | "not-yet";

/** A rule of the standard, or one that a law, the affiliate or the home itself adds. */
export interface MatrixRule {
  readonly id: string;
  /** The id of its domain. */
  readonly domain: string;
  readonly title: string;
  /** What it asks, in the project's own words. */
  readonly asks: string;
  /** What law, affiliate and home ask on top of it; a law with the place in it. */
  readonly alsoAsks: readonly string[];
  /** What a reviewer asks; empty where there is none. */
  readonly question: string;
  /** Completes “This holds where …”; empty where it holds for all. */
  readonly onlyIf: string;
  /** What it asks at each level, by the level's key. */
  readonly levels: Readonly<Record<string, MatrixObligation>>;
  readonly status: MatrixStatus;
  readonly sections: readonly MatrixSection[];
  readonly missing: readonly { readonly document: string; readonly section: string }[];
  /** Where in-part evidence does not stand yet, with the sections that would be it. */
  readonly notYetIn: readonly { readonly place: string; readonly sections: readonly string[] }[];
  /** Where evidence is kept that is no document, and the day it was looked at, YYYY-MM-DD. */
  readonly keptAt: readonly { readonly where: string; readonly checked: string | null }[];
  /** Why the rule, or a section of it, is set aside. */
  readonly reasons: readonly string[];
  /** Where the rule was read. */
  readonly source: string;
  /** Whose words the title is; `standard` is the standard's or its course's. */
  readonly titleFrom: "standard" | "project" | "profile";
  /** What helps with it, and what a reviewer looks at, in the project's own words; or empty. */
  readonly guidance: string;
  readonly looksAt: string;
  /** Where evidence is expected. */
  readonly evidence: readonly {
    readonly place: "documents" | "role" | "visit" | "interview";
    readonly kinds: readonly string[];
  }[];
  /** Every page that says something of it, `source` first. */
  readonly sources: readonly string[];
  /** How it is cited; a law by the place in it. */
  readonly citation: string;
}

/** What a rule asks at a level. */
export interface MatrixObligation {
  readonly asks: "required" | "recommended" | "not-applicable" | "conditional" | "unconfirmed";
  /** False: confirm with the affiliate. */
  readonly confirmed: boolean;
  /** The condition, where `asks` is conditional; else empty. */
  readonly condition: string;
  /** What was read. `affiliate-form` and `home-list` asked for it once, and not how firmly. */
  readonly restsOn:
    | "standard"
    | "lesson"
    | "profile"
    | "lesson-in-part"
    | "lesson-of-its-standard"
    | "wording"
    | "affiliate-form"
    | "home-list"
    | "nothing";
}

/** A section that is evidence for a rule. */
export interface MatrixSection {
  readonly document: string;
  readonly section: string;
  readonly audience: "public" | "residents" | "house";
  /** Where it stands; empty where no page shows it. */
  readonly url: string;
  /** The version of the document; empty where it has none. */
  readonly version: string;
  /** Days, YYYY-MM-DD, or null where none is given. */
  readonly effective: string | null;
  readonly reviewed: string | null;
}
