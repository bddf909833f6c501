import { createHash } from "node:crypto";
import { createFinding, type Finding } from "../../findings/finding.ts";
import type { Place } from "../../findings/place.ts";
import { type Audience, audienceSchema } from "../audience.ts";
import type { TextFile } from "../facts/read-facts.ts";
import type { FactBlockName } from "../named-blocks.ts";
import { readingRules } from "../reading-rules.ts";
import { z } from "../zod.ts";
import { readVersionPath, type VersionName } from "./version-path.ts";

/** A table of facts as it was shown, in words. */
export interface KeptTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What is kept of a version beside its text. */
export interface KeptSurroundings {
  /** Who could read it then. */
  readonly audience: Audience;
  /** Who could read those of its sections that had other readers, by the sections' ids. */
  readonly readers: Readonly<Record<string, Audience>>;
  /** What the facts that it refers to said then, by what the text calls them. */
  readonly facts: Readonly<Record<string, string>>;
  /** The tables of facts that it asks for, as they were then. */
  readonly tables: Readonly<Partial<Record<FactBlockName, KeptTable | undefined>>>;
}

/** A version of a policy as it was published. */
export interface KeptVersion extends VersionName, KeptSurroundings {
  /** The file that it is kept in, such as `policies/versions/pets/2.0.md`. */
  readonly file: string;
  /** The policy's own file as it was then, letter for letter. */
  readonly text: string;
  /** The line of the file in which what is kept beside the text begins, and how many lines that has. */
  readonly block: { readonly line: number; readonly count: number };
}

/** The first line of what is kept beside the text: JSON, which is YAML too, and read in a tenth of the time. */
const opening = "kept: {";

/** Nobody may take it for a line to mend. */
const note =
  "Written by Front Porch, with what the facts said then. Please leave this file as it is.";

const words = z.string();
const table = z.strictObject({ head: z.array(words), rows: z.array(z.array(words)) });

const keptSchema = z
  .string()
  .transform(parseJson)
  .pipe(
    z.strictObject({
      note: words.optional(),
      sum: words,
      audience: audienceSchema,
      readers: z.record(words, audienceSchema).default({}),
      facts: z.record(words, words).default({}),
      tables: z
        .strictObject({
          crisisLines: table,
          curfewByPhase: table,
          fees: table,
          schedule: table,
        } satisfies Record<FactBlockName, unknown>)
        .partial()
        .default({}),
    }),
  );

function parseJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: "custom", message: "This is no JSON." });
    return z.NEVER;
  }
}

/**
 * Writes the file that keeps a version: the policy's own file, letter for letter, with one more key at the
 * end of its front matter. The same version of the same text and facts is the same file, whoever keeps it.
 *
 * @param name which version of which policy
 * @param text the policy's file, lines ending in `\n`
 * @param surroundings what is kept beside the text
 */
export function formatKeptVersion(
  name: VersionName,
  text: string,
  surroundings: KeptSurroundings,
): string {
  const lines = text.split("\n");
  const end = findEndOfFrontMatter(lines);
  const sum = computeSum(name, text, surroundings);
  const written = JSON.stringify({ note, sum, ...leaveEmptyOut(surroundings) }, undefined, 2);
  const block = `kept: ${written}`.replaceAll("\n", "\n  ").split("\n");
  return [...lines.slice(0, end), ...block, ...lines.slice(end)].join("\n");
}

function leaveEmptyOut({ audience, ...rest }: KeptSurroundings) {
  const filled = Object.entries(rest).filter(([, part]) => Object.keys(part).length > 0);
  return { audience, ...Object.fromEntries(filled) };
}

/**
 * Reads a kept version.
 *
 * @param source its file and text
 * @returns the version; nothing but a finding where it is not as it was kept, since nobody can tell then what
 *   was published, nor who could read it
 */
export function readKeptVersion({ file, text }: TextFile): {
  readonly version: KeptVersion | undefined;
  readonly findings: readonly Finding[];
} {
  const name = readVersionPath(file);
  const read = name === undefined ? undefined : readParts({ ...name, file }, text);
  return read === undefined
    ? { version: undefined, findings: [describeAltered(file)] }
    : { version: read, findings: [] };
}

function readParts(
  { file, ...name }: VersionName & { readonly file: string },
  whole: string,
): KeptVersion | undefined {
  const lines = whole.split("\n");
  const end = findEndOfFrontMatter(lines);
  const start = lines.slice(0, end).lastIndexOf(opening);
  if (start === -1) return undefined;
  const json = lines.slice(start, end).join("\n").slice("kept: ".length);
  const read = keptSchema.safeParse(json);
  if (!read.success) return undefined;
  const { sum, note: _, ...surroundings } = read.data;
  const text = [...lines.slice(0, start), ...lines.slice(end)].join("\n");
  if (sum !== computeSum(name, text, surroundings)) return undefined;
  return { ...name, ...surroundings, file, text, block: { line: start + 1, count: end - start } };
}

/**
 * Finds the place in a kept file of something in the text that it keeps.
 *
 * @param version the kept version
 * @param place the place in the policy's file as it was
 */
export function findKeptPlace({ file, block }: KeptVersion, place: Place): Place {
  return { ...place, file, line: place.line + (place.line < block.line ? 0 : block.count) };
}

/** The line that ends it; that of a file without is the last. */
function findEndOfFrontMatter(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  return end === -1 ? lines.length : end;
}

/** More are not needed where nobody gains by making two texts with one sum. */
const sumLength = 16;

/** Programs that trim lines or end them otherwise change nothing that was published. */
function computeSum({ version }: VersionName, text: string, kept: KeptSurroundings): string {
  const { audience, readers, facts, tables } = kept;
  const parts = [version, text.replace(/\s+/g, " ").trim(), audience, readers, facts, tables];
  const sortKeys = (_key: string, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)),
        )
      : value;
  const told = JSON.stringify(parts, sortKeys);
  return createHash("sha256").update(told).digest("hex").slice(0, sumLength);
}

function describeAltered(file: string): Finding {
  return createFinding(
    readingRules.versionAltered,
    { file, line: 1, column: 1 },
    {
      message:
        "This is not what was kept when this version was published, so nobody can tell what people have read. It is shown to no one.",
      fix: "Take the file back as it was (on GitHub: “History”). If something in it must not stay, delete the whole file: that version is then no longer shown.",
    },
  );
}
