import type { Finding } from "../findings/finding.ts";
import { makePrintable } from "../findings/format-text.ts";
import type { FoundFact } from "./find-facts.ts";
import type { ImportedDocument, ImportedHeading, ImportPlan } from "./plan-import.ts";
import { readBack } from "./read-back.ts";
import type { Dropped, DropReason, RemarkKind } from "./source.ts";
import { listWords } from "./words.ts";

/** All that is told of an import. */
export interface ImportAccount {
  /** The file as it was named. */
  readonly name: string;
  readonly plan: ImportPlan;
  readonly facts: readonly FoundFact[];
  /** On what looks personal; none of them repeats it. */
  readonly personal: readonly Finding[];
}

/** Why words do not come along, as the report says it. */
const reasons: Readonly<Record<DropReason, string>> = {
  header: "at the top of every page: the site has a head of its own",
  footer: "at the foot of every page: the site has a foot of its own",
  comment: "in comments beside the text, which are nobody's rule",
  deleted: "deleted as a tracked change",
  hidden: "hidden in the file: nobody sees them there either",
  crossedOut: "crossed out by hand",
  contents: "in the table of contents: the site makes one itself",
  navigation: "in the page's navigation",
  typedMark: "numbers and letters typed before entries: lists count by themselves now",
  pageNumber: "page numbers: a website has no pages",
  picture: "said of pictures, which are not taken along",
  frontMatter: "in front matter for another program",
};

/** A person's words may be in them: the report counts them, and the file itself shows them. */
const neverShown: ReadonlySet<DropReason> = new Set(["comment", "deleted", "hidden"]);

/** What else happened, as the report says it, by how often. */
const remarks: Readonly<Record<RemarkKind, (count: number) => string>> = {
  trackedChange: (count) =>
    `${name(count, "tracked change")}: the final text was taken. Look at them in Word if you are not sure of them.`,
  comment: (count) =>
    `${name(count, "comment")} stayed behind. Read them in Word: something may be open.`,
  footnote: (count) =>
    `${name(count, "footnote")} now ${stand(count)} in parentheses where the text called for it.`,
  textBox: (count) =>
    `${name(count, "text box", "text boxes")} now ${stand(count)} as a quotation behind the paragraph beside it.`,
  mergedCell: (count) =>
    `${name(count, "cell")} of tables reached over others. Look at those tables: each row has to be right by itself.`,
  letteredList: (count) =>
    `${name(count, "list")} had letters and now ${count === 1 ? "has" : "have"} numbers. Where a text says “see (b)”, say it in words.`,
  numberedHeading: (count) =>
    `${name(count, "heading")} had a number that the program made. Where a text says “see section 4”, name the section.`,
  picture: (count) =>
    `${name(count, "picture")} stayed behind. Put those you need into policies/ as files of their own.`,
  deadLink: (count) =>
    `${name(count, "link")} led to a place that a website cannot reach. The words stayed.`,
  unknownSymbol: (count) =>
    `${name(count, "sign")} of a symbol font could not be read and ${count === 1 ? "is" : "are"} left out.`,
  movedTable: (count) =>
    `${name(count, "table")} ${count === 1 ? "was" : "were"} made of lines with tabs. Look whether that is right.`,
};

const stand = (count: number) => (count === 1 ? "stands" : "stand");

function name(count: number, one: string, many = `${one}s`): string {
  return `${write(count)} ${count === 1 ? one : many}`;
}

const write = (count: number) => count.toLocaleString("en-US");

/**
 * Says in a few lines what comes of a file. It repeats no words of the file but titles.
 *
 * @param account what is known of the import
 * @param folder the folder that the files go to, as it was named
 */
export function describeImport(account: ImportAccount, folder: string): string {
  const { plan, personal } = account;
  return [
    `${makePrintable(account.name)} has ${name(plan.words.found, "word")}.`,
    "",
    `Documents for ${makePrintable(folder)}:`,
    "",
    ...plan.documents.map((document) => `  ${describeDocument(document)}`),
    "",
    ...describeWords(plan),
    ...describeRemarks(plan).map((line) => `  ${line}`),
    ...(personal.length === 0
      ? []
      : [
          "",
          "What looks personal, before anything is written:",
          "",
          ...personal.map(describeFinding),
        ]),
    "",
  ].join("\n");
}

function describeDocument({ file, title, text, headings }: ImportedDocument): string {
  const known = headings.filter(({ section }) => section !== undefined).length;
  const words = name(listWords(`${title}\n${readBack(file, text)}`).length, "word");
  return `${file}: “${makePrintable(title)}”, ${words}, ${name(headings.length, "heading")}, ${name(known, "known section")}`;
}

function describeWords({ words, dropped }: ImportPlan): readonly string[] {
  const kept = words.written - words.added;
  const { lost, added } = words.difference;
  const isWhole = lost.length === 0 && added.length === 0;
  return [
    `${write(kept)} of ${name(words.found, "word")} come along, ${write(words.dropped)} do not${isWhole ? ": together they are all of them" : ""}.`,
    ...(isWhole
      ? []
      : [
          `  ${name(lost.length, "word")} could not be followed, and ${write(added.length)} came out otherwise. That is a fault of Front Porch: please report it, and compare the text.`,
        ]),
    ...groupDropped(dropped).map(({ reason, count }) => `  ${write(count)} ${reasons[reason]}`),
    ...(words.added > 0
      ? [
          `  ${write(words.added)} more ${stand(words.added)} there: a title made of the file's name, or a cell over several rows that is said in each`,
        ]
      : []),
  ];
}

function describeRemarks({ remarks: counts }: ImportPlan): readonly string[] {
  return listRemarks(counts).map(([kind, count]) => remarks[kind](count));
}

function listRemarks(counts: ImportPlan["remarks"]): readonly (readonly [RemarkKind, number])[] {
  const kinds = Object.keys(remarks) as readonly RemarkKind[]; // the record is complete
  return kinds.flatMap((kind) => {
    const count = counts[kind] ?? 0;
    return count > 0 ? [[kind, count] as const] : [];
  });
}

interface DroppedGroup {
  readonly reason: DropReason;
  readonly count: number;
  readonly texts: readonly string[];
}

function groupDropped(dropped: readonly Dropped[]): readonly DroppedGroup[] {
  const kinds = Object.keys(reasons) as readonly DropReason[]; // the record is complete
  return kinds.flatMap((reason) => {
    const own = dropped.filter((each) => each.reason === reason);
    const count = own.flatMap(({ words }) => listWords(words)).length;
    return count === 0 ? [] : [{ reason, count, texts: own.map(({ words }) => words) }];
  });
}

function describeFinding({ file, line, message }: Finding): string {
  return `  ${file}, line ${line}: ${message}`;
}

/**
 * Writes the report that lies beside the documents: what did not come along with its reason, what was not
 * recognized, and the facts that were found.
 *
 * @param account what is known of the import
 */
export function writeImportReport(account: ImportAccount): string {
  const { plan, facts, personal } = account;
  const unknown = plan.documents.flatMap((document) =>
    listUnknown(document).map((heading) => `- ${document.file}: ${heading.title}`),
  );
  return [
    `# What came of ${account.name}`,
    "",
    "This report is for you alone and is on no page. Delete it when you are done.",
    "",
    ...plan.documents.map((document) => `- ${describeDocument(document)}`),
    "",
    "## Words",
    "",
    ...describeWords(plan),
    "",
    ...describeRemarks(plan).map((line) => `- ${line}`),
    "",
    "## What did not come along",
    "",
    ...groupDropped(plan.dropped).flatMap(describeGroup),
    ...(personal.length === 0
      ? []
      : [
          "## What looks personal",
          "",
          ...personal.map((each) => `-${describeFinding(each).slice(1)}`),
          "",
        ]),
    "## Sections that are not known",
    "",
    unknown.length === 0
      ? "None: every section of the documents has a title that is known."
      : "They stay where they stand. Where one of them is a section that the check asks for, give it that section's title, or its id in braces behind its own, such as `## Company you may have {#guests}`.",
    "",
    ...unknown,
    "",
    "## Facts for _data/",
    "",
    "A fact that stands in `_data/home.yaml` is the same on every page. Copy what is yours there, and write its name in the text, such as `{{ home.manager.phone }}`. Of each, say first whose it is.",
    "",
    ...describeFacts(facts),
    "",
  ]
    .join("\n")
    .replace(/\n{3,}/g, "\n\n");
}

const mostTexts = 40;

function describeGroup({ reason, count, texts }: DroppedGroup): readonly string[] {
  const shown = neverShown.has(reason) ? [] : texts.slice(0, mostTexts);
  return [
    `${name(count, "word")} ${reasons[reason]}.${neverShown.has(reason) ? " They are not repeated here, since somebody's name may be in them: the file itself shows them." : ""}`,
    "",
    ...shown.map((text) => `- ${text.replace(/\s+/g, " ")}`),
    ...(texts.length > shown.length && shown.length > 0
      ? [`- and ${texts.length - shown.length} more`]
      : []),
    "",
  ];
}

/** A heading is known by itself, or by what it stands in or over. */
function listUnknown({ headings, type }: ImportedDocument): readonly ImportedHeading[] {
  if (type === undefined) return [];
  const top: { heading: ImportedHeading; isKnown: boolean }[] = [];
  for (const heading of headings) {
    if (heading.level === 2 || top.length === 0) top.push({ heading, isKnown: false });
    const last = top.at(-1);
    if (last !== undefined && heading.section !== undefined) last.isKnown = true;
  }
  return top.filter(({ isKnown }) => !isKnown).map(({ heading }) => heading);
}

const factNames: Readonly<Record<FoundFact["kind"], string>> = {
  phone: "Phones (home.yaml: manager, backup, outside; resources.yaml)",
  email: "Email addresses (home.yaml: manager, backup)",
  amount: "Amounts (home.yaml: fees)",
  quietHours: "Quiet hours (home.yaml: quietHours)",
  curfew: "Curfew (home.yaml: curfew)",
};

function describeFacts(facts: readonly FoundFact[]): readonly string[] {
  if (facts.length === 0) return ["None were found."];
  const kinds = Object.keys(factNames) as readonly FoundFact["kind"][]; // the record is complete
  return kinds.flatMap((kind) => {
    const own = [
      ...Map.groupBy(
        facts.filter((fact) => fact.kind === kind),
        ({ typed }) => typed,
      ),
    ];
    if (own.length === 0) return [];
    return [
      `${factNames[kind]}:`,
      "",
      ...own.flatMap(([typed, [first, ...others]]) =>
        first === undefined
          ? []
          : [
              `- ${typed}: ${first.file}, line ${first.line}${others.length > 0 ? ` and ${others.length} more` : ""}: “${first.around}”`,
            ],
      ),
      "",
    ];
  });
}

/** What is known once the files are written. */
export interface NextState {
  /** The folder, as it was named. */
  readonly folder: string;
  readonly errors: number;
  readonly warnings: number;
  /** Whether the folder has facts of a home. */
  readonly hasFacts: boolean;
}

/**
 * Says what to do after an import, in order.
 *
 * @param account what is known of the import
 * @param state what is known once the files are written
 */
export function describeNextSteps(
  { plan, personal, facts }: ImportAccount,
  { folder, errors, warnings, hasFacts }: NextState,
): string {
  const shown = makePrintable(folder);
  const open = plan.documents.filter(({ text }) => /^audience: residents$/m.test(text));
  const asked = plan.documents.filter(({ text }) =>
    /^# (?:version|effective|reviewed): /m.test(text),
  );
  const steps = [
    ...(personal.length > 0 ? [`Take out what looks personal: ${listPlaces(personal)}.`] : []),
    `Read ${reportName} in ${shown}: what stayed behind, and which sections are not known.`,
    ...(asked.length > 0
      ? [`Fill in version, effective and reviewed at the top of ${listFiles(asked)}.`]
      : []),
    ...(hasFacts
      ? []
      : [
          "Where you have no home here yet, make one with “front-porch init my-home”, and copy the files of policies/ into its policies/.",
        ]),
    ...(facts.length > 0
      ? [
          `Put your facts into _data/home.yaml: ${name(facts.length, "phone, amount or time", "phones, amounts and times")} stand in the texts, and the report lists them.`,
        ]
      : []),
    `Run “front-porch check --content ${shown}”: ${name(errors, "error")} and ${name(warnings, "warning")} by now. Each says what to do.`,
    ...(open.length > 0
      ? [
          `Only residents read ${listFiles(open)}. Where everybody may, delete the line “audience: residents” after you have read it through.`,
        ]
      : []),
    "“front-porch next” says what is left to do for the whole home. Look at the site with “front-porch preview”, and let somebody else read it before you publish.",
  ];
  return [
    "Next, in this order:",
    "",
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
    "",
  ].join("\n");
}

/** What the report is called. */
export const reportName = "import-report.md";

const mostNamed = 3;

function listFiles(documents: readonly { readonly file: string }[]): string {
  const named = documents.slice(0, mostNamed).map(({ file }) => file);
  const more = documents.length - named.length;
  return `${named.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

function listPlaces(findings: readonly Finding[]): string {
  const named = findings.slice(0, mostNamed).map(({ file, line }) => `${file}, line ${line}`);
  const more = findings.length - named.length;
  return `${named.join("; ")}${more > 0 ? ` and ${more} more` : ""}`;
}
