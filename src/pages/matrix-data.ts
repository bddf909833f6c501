import { audiences } from "../content/audience.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { z } from "../content/zod.ts";
import type { Locale } from "../locales/locale.ts";
import { type Levels, listLevelKeys } from "../standards/level.ts";
import { type Basis, findBasis, isConfirmed, type Obligation } from "../standards/obligation.ts";
import type { Status } from "../standards/requirement-status.ts";
import type { Standard } from "../standards/standard.ts";
import { createCertificationView } from "./certification-view.ts";
import type { DateView } from "./date-view.ts";
import type { MatrixDomain, MatrixRow, MatrixView, SectionEvidence } from "./matrix-view.ts";

/** The names of the statuses in the files. They are public and never change. */
const statusNames = {
  documented: "documented",
  inPart: "in-part",
  keptElsewhere: "kept-elsewhere",
  byVisit: "by-visit",
  notAtThisLevel: "not-at-this-level",
  setAside: "set-aside",
  notYet: "not-yet",
} as const satisfies Record<Status, string>;

/** The names of what a statement on a level rests on. They are public and never change. */
const basisNames = {
  text: "standard",
  lesson: "lesson",
  profile: "profile",
  lessonInPart: "lesson-in-part",
  standardLesson: "lesson-of-its-standard",
  ruleWording: "wording",
  profileInPart: "profile",
  affiliateForm: "affiliate-form",
  operatorTracker: "home-list",
  nothing: "nothing",
} as const satisfies Record<Basis, string>;

/** The number of the files' format. It grows when a reader of the old one would misread the new. */
const formatVersion = 1;

const day = z.iso.date().nullable().describe("A day, YYYY-MM-DD, or null where none is given");

const obligationSchema = z
  .strictObject({
    asks: z.enum(["required", "recommended", "not-applicable", "conditional", "unconfirmed"]),
    confirmed: z.boolean().describe("False: confirm with the affiliate"),
    condition: z.string().describe("The condition, where asks is conditional; else empty"),
    restsOn: z
      .enum(Object.values(basisNames))
      .describe("What was read; affiliate-form and home-list: asked for once, and not how firmly"),
  })
  .describe("What the rule asks at a level");

const sectionSchema = z.strictObject({
  document: z.string(),
  section: z.string(),
  audience: z.enum(audiences).describe("Who may read the section"),
  url: z.string().describe("Where it stands; empty where no page shows it"),
  version: z.string().describe("The version of the document; empty where it has none"),
  effective: day,
  reviewed: day,
});

const ruleSchema = z.strictObject({
  id: z.string(),
  domain: z.string().describe("The id of its domain"),
  title: z.string(),
  asks: z.string().describe("What the rule asks, in the project's own words"),
  alsoAsks: z.array(z.string()).describe("What law, affiliate and home ask on top of it"),
  question: z.string().describe("What a reviewer asks; empty where there is none"),
  onlyIf: z.string().describe("Completes “This holds where …”; empty where it holds for all"),
  levels: z.record(z.string(), obligationSchema),
  status: z
    .enum(Object.values(statusNames))
    .describe("Where it is documented, not whether it is met"),
  sections: z.array(sectionSchema),
  missing: z.array(z.strictObject({ document: z.string(), section: z.string() })),
  notYetIn: z
    .array(z.strictObject({ place: z.string(), sections: z.array(z.string()) }))
    .describe("Where in-part evidence does not stand yet, with the sections that would be it"),
  keptAt: z.array(z.strictObject({ where: z.string(), checked: day })),
  reasons: z.array(z.string()).describe("Why the rule, or a section of it, is set aside"),
  source: z.string().describe("Where the rule was read; empty where the profile gives none"),
  titleFrom: z
    .enum(["standard", "project", "profile"])
    .describe("Whose words the title is; standard: the standard's or its course's"),
  guidance: z.string().describe("What helps with it, in the project's own words; or empty"),
  looksAt: z.string().describe("What a reviewer looks at; or empty"),
  evidence: z
    .array(
      z.strictObject({
        place: z.enum(["documents", "role", "visit", "interview"]),
        kinds: z.array(z.string()),
      }),
    )
    .describe("Where evidence is expected"),
  sources: z.array(z.string()).describe("Every page that says something of it, source first"),
  citation: z.string().describe("How the rule is cited; a law by the place in it"),
});

const totalsSchema = z.strictObject(
  // Each name becomes a key; TypeScript widens the keys that Object.fromEntries makes.
  Object.fromEntries(
    Object.values(statusNames).map((name) => [name, z.int().nonnegative()]),
  ) as Record<(typeof statusNames)[Status], z.ZodInt>,
);

/** The shape of `certification.json` whatever the standard; {@link createMatrixDataSchema} is narrower. */
const dataSchema = z
  .strictObject({
    $schema: z.url(),
    format: z.literal(formatVersion),
    notice: z.string(),
    home: z.strictObject({ name: z.string(), url: z.url() }),
    certification: z.strictObject({
      status: z.enum(["not certified", "applied for", "certified"]),
      sentence: z.string(),
      url: z.string().describe("Where to look the certificate up; empty where there is none"),
    }),
    standard: z.string(),
    affiliate: z.string().describe("Whose profile is applied; empty where none is"),
    laws: z.array(z.string()).describe("The laws whose rules are applied"),
    level: z.string().nullable(),
    domains: z.array(z.strictObject({ id: z.string(), title: z.string(), totals: totalsSchema })),
    rules: z.array(ruleSchema).describe("Every rule once, sorted by id"),
  })
  .describe("Where each rule of a standard is documented by a recovery home");

/**
 * Makes the schema of `certification.json` for homes that are held against one standard. The published
 * JSON Schema is made from it.
 *
 * @param standard the standard, whose levels are keys in the file
 */
export function createMatrixDataSchema({ levels, ruleIds }: Standard) {
  const keys = listLevelKeys(levels);
  const level = levels === undefined ? z.null() : z.enum(keys).nullable();
  const rule = ruleSchema.extend({
    id: z.string().describe(`The rule's id, such as ${ruleIds.example}`),
    levels: z.strictObject(Object.fromEntries(keys.map((key) => [key, obligationSchema]))),
  });
  return dataSchema
    .extend({
      level: level.describe("The home's level, or null where it gives none"),
      rules: z.array(rule).describe("Every rule once, sorted by id"),
    })
    .describe("Where each rule of a standard is documented by a recovery home");
}

/** What `certification.json` holds. */
export type MatrixData = z.output<typeof dataSchema>;

/**
 * Gives the contents of `certification.json`.
 *
 * @param home the home's facts
 * @param matrix the matrix of the public, so that nothing narrower is in the file
 * @param levels the levels of the standard the home is held against
 * @param locale the language of the matrix
 * @param today the day at the home, where one is given
 */
export function createMatrixData(
  home: HomeFacts,
  matrix: MatrixView,
  levels: Levels,
  locale: Locale,
  today?: PlainDate,
): MatrixData {
  const site = home.siteUrl.shown.replace(/\/$/, "");
  return {
    $schema: `${site}/certification.schema.json`,
    format: formatVersion,
    notice: matrix.notice,
    home: { name: home.name.shown, url: site },
    certification: createCertificationView(home.certification, levels, locale, today),
    standard: matrix.standard,
    affiliate: matrix.profile,
    laws: matrix.layers.flatMap(({ kind, name }) => (kind === "law" ? [name] : [])),
    level: matrix.level?.id ?? null,
    domains: matrix.domains.map(({ id, title, counts }) => ({
      id,
      title,
      totals: createTotals(counts),
    })),
    rules: matrix.domains.flatMap((domain) =>
      domain.rows.map((row) => createRule(row, domain, site)),
    ),
  };
}

/**
 * Gives the JSON Schema of `certification.json` (draft 2020-12).
 *
 * @param standard the standard that the home is held against
 * @returns the schema as data
 */
export function createMatrixSchema(standard: Standard): z.core.JSONSchema.JSONSchema {
  return z.toJSONSchema(createMatrixDataSchema(standard), { target: "draft-2020-12" });
}

function createTotals(counts: MatrixDomain["counts"]): MatrixData["domains"][number]["totals"] {
  const count = (status: Status) => counts.find((entry) => entry.status === status)?.count ?? 0;
  return {
    documented: count("documented"),
    "in-part": count("inPart"),
    "kept-elsewhere": count("keptElsewhere"),
    "by-visit": count("byVisit"),
    "not-at-this-level": count("notAtThisLevel"),
    "set-aside": count("setAside"),
    "not-yet": count("notYet"),
  };
}

function createRule(
  row: MatrixRow,
  { id: domain }: MatrixDomain,
  site: string,
): MatrixData["rules"][number] {
  return {
    id: row.id,
    domain,
    title: row.title,
    asks: row.asks,
    alsoAsks: row.alsoAsks.map(({ words, citation }) =>
      citation === "" ? words : `${words} (${citation})`,
    ),
    question: row.question,
    onlyIf: row.onlyIf,
    levels: Object.fromEntries(
      Object.entries(row.asked).map(([key, asked]) => [key, createObligation(asked)]),
    ),
    status: statusNames[row.status],
    sections: row.sections.map((section) => createSection(section, site)),
    missing: row.missing.map(({ documentTitle, title }) => ({
      document: documentTitle,
      section: title,
    })),
    notYetIn: row.notYetIn.map(({ place, titles }) => ({ place, sections: [...titles] })),
    keptAt: row.keptAt.map(({ where, checked }) => ({ where, checked: readDay(checked) })),
    reasons: [...row.reasons],
    source: row.source,
    titleFrom: row.titleFrom,
    guidance: row.guidance,
    looksAt: row.looksAt,
    evidence: row.expected.map(({ group, kinds }) => ({ place: group, kinds: [...kinds] })),
    sources: [...row.sources],
    citation: row.citation,
  };
}

/** What was asked for once is neither required nor recommended: `restsOn` says who asked. */
const askNames = {
  required: "required",
  recommended: "recommended",
  notApplicable: "not-applicable",
  conditional: "conditional",
  asked: "unconfirmed",
  unconfirmed: "unconfirmed",
} as const satisfies Record<Obligation["kind"], string>;

function createObligation(obligation: Obligation): z.output<typeof obligationSchema> {
  return {
    asks: askNames[obligation.kind],
    confirmed: isConfirmed(obligation),
    condition: obligation.kind === "conditional" ? obligation.condition : "",
    restsOn: basisNames[findBasis(obligation)],
  };
}

function createSection(
  section: SectionEvidence,
  site: string,
): MatrixData["rules"][number]["sections"][number] {
  return {
    document: section.documentTitle,
    section: section.title,
    audience: section.audience,
    url: section.address === "" ? "" : `${site}${section.address}`,
    version: section.version,
    effective: readDay(section.effective),
    reviewed: readDay(section.reviewed),
  };
}

function readDay(date: DateView | undefined): string | null {
  return date?.machine ?? null;
}
