import { z } from "zod";

/** How a section stands in a paper: below a heading, a plain title line, as an entry, or in a sentence. */
const formSchema = z.enum(["heading", "titleLine", "listEntry", "sentence"]);

export type Form = z.output<typeof formSchema>;

/** All forms, in the order they are told. */
export const forms: readonly Form[] = formSchema.options;

const presentSchema = z.object({
  id: z.string(),
  form: formSchema,
  /** Counted from 1, front matter included. */
  line: z.number(),
  /** Further lines of the same section. */
  also: z.array(z.number()).default([]),
});

const kindSchema = z.enum([
  "address-published",
  "broken-reference",
  "contradiction-fee",
  "contradiction-other",
  "contradiction-time",
  "empty-section",
  "forbidden-clause",
  "other-home-named",
  "outside-contact-is-own",
  "placeholder",
  "resident-named",
  "secret-published",
]);

/** In a set that nobody may open one kind is written with a letter less. */
const otherSpellings: Readonly<Record<string, string>> = { "other-home-name": "other-home-named" };

const faultSchema = z.object({
  kind: z.preprocess((kind) => otherSpellings[String(kind)] ?? kind, kindSchema),
  line: z.number(),
  /** Faults of one id are one fault, seen from several places. */
  id: z.string().optional(),
  lines: z.array(z.number()).default([]),
  elsewhere: z.array(z.object({ file: z.string(), line: z.number() })).default([]),
});

/** What an expert would flag in a paper. */
export type Fault = z.output<typeof faultSchema>;
export type FaultKind = Fault["kind"];

const placeSchema = z.object({ line: z.number() });

const documentSchema = z.object({
  /** Path below the set's folder, such as `policies/resident-packet.md`. */
  file: z.string(),
  sections: z.array(presentSchema).default([]),
  absent: z.array(z.string()).default([]),
  absentShould: z.array(z.string()).default([]),
  /** Sections that a sentence only touches: neither present nor absent. */
  doubtful: z.array(z.object({ id: z.string() })).default([]),
  faults: z.array(faultSchema).default([]),
  /** Experts would differ: neither a hit nor a false alarm. */
  softFaults: z.array(placeSchema).default([]),
  /** Lines with blanks or boxes for a pen, which are no faults. */
  penBlanks: z.array(placeSchema).default([]),
});

/** What stands where in a paper, what is absent, and what is wrong with it. */
export type DocumentTruth = z.output<typeof documentSchema>;

const homeSchema = z.object({
  name: z.string(),
  operator: z.string().optional(),
  area: z.string(),
  phone: z.string(),
  otherPhones: z.array(z.string()).default([]),
  email: z.string(),
  otherEmails: z.array(z.string()).default([]),
});

/** The home that a set of papers belongs to. */
export type HomeTruth = z.output<typeof homeSchema>;

/** The shape of a set's `truth.json`, as far as the bench reads it. */
export const truthSchema = z.object({
  set: z.string(),
  home: homeSchema,
  documents: z.array(documentSchema),
});

/** What is known of a set of papers. */
export type Truth = z.output<typeof truthSchema>;
