import {
  type Audience,
  audienceSchema,
  findNarrowest,
  isNarrower,
  narrowest,
} from "../content/audience.ts";
import { describeKeptFor } from "../content/audience-marks/describe-unread-mark.ts";
import {
  type AudienceMark,
  findAudienceMarks,
} from "../content/audience-marks/find-audience-marks.ts";
import type { WrittenDocument } from "../content/read-home.ts";
import { readingRules } from "../content/reading-rules.ts";
import { createFinding, type Finding } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
import { reachOver } from "../findings/place.ts";
import { operatorLanguage } from "../locales/language.ts";
import type { DocumentType } from "./document-type.ts";
import { type FrontMatter, frontMatterKeys } from "./front-matter.ts";
import { identifyingRules } from "./identifying-rules.ts";

/** Who may read a document. */
export interface DecidedAudience {
  /** Who may read it where its sections do not say otherwise, apart from any doubt. */
  readonly audience: Audience;
  /** What the operator says of the whole document, which narrows the registry's public sections too. */
  readonly said: Audience | undefined;
  /** The narrowest audience that anything in it which could not be read may mean. */
  readonly doubtful: Audience | undefined;
  readonly findings: readonly Finding[];
}

/** What is known of a document before its audience is. */
export interface AudienceContext {
  readonly type: DocumentType | undefined;
  /** True where the document names a type that is not known, or seems to. */
  readonly isTypeUnknown: boolean;
  readonly frontMatter: Partial<FrontMatter>;
}

/**
 * Decides who may read a document: the narrower of what its type and its operator say, and with
 * neither, nobody but the house. What cannot be read is taken for the narrowest it may mean.
 *
 * @param written the document as read
 * @param context its type, and what could be read of its front matter
 */
export function decideAudience(
  written: WrittenDocument,
  context: AudienceContext,
): DecidedAudience {
  const { type, frontMatter } = context;
  const doubt = findDoubt(written, context);
  const said = findNarrowest([frontMatter.audience ?? [], written.audience ?? []].flat());
  const isUnsaid = type === undefined && said === undefined && doubt.audience === undefined;
  return {
    audience: narrowest(said ?? type?.audience ?? "house", type?.audience ?? "public"),
    said,
    doubtful: doubt.audience,
    findings: [
      ...doubt.findings,
      ...describeWidened(written, type, frontMatter.audience),
      ...(isUnsaid ? [describeMissing(written)] : []),
    ],
  };
}

function describeWidened(
  written: WrittenDocument,
  type: DocumentType | undefined,
  wanted: Audience | undefined,
): readonly Finding[] {
  if (type === undefined || wanted === undefined || !isNarrower(type.audience, wanted)) return [];
  return [
    createFinding(identifyingRules.audienceWidened, written.frontMatter.locate(["audience"]), {
      message: `A ${type.title[operatorLanguage].toLowerCase()} is for ${type.audience}; front matter can narrow that, never widen it.`,
      fix: "Delete the audience line. Sections that everyone may read are public by themselves.",
    }),
  ];
}

function describeMissing({ file }: WrittenDocument): Finding {
  return createFinding(
    identifyingRules.audienceMissing,
    { file, line: 1, column: 1 },
    {
      message:
        "Nobody has said who may read this document. Until someone does, it is published nowhere.",
      fix: "Add a line to the front matter: “audience: public”, “audience: residents” or “audience: house”.",
    },
  );
}

/** Front matter that cannot be read is reported where it is read; here it only keeps readers out. */
function findDoubt(written: WrittenDocument, { frontMatter, isTypeUnknown }: AudienceContext) {
  if (!written.isReadable) return { audience: "house" as const, findings: [] };
  const known = listKeys(written);
  const unknown = new Set(known.filter((key) => !frontMatterKeys.has(key)));
  const isUnclear = known.includes("audience") && frontMatter.audience === undefined;
  const isEmpty = known.length === 0; // what was meant for it may stand anywhere
  const marks = findUnreadMarks(written, known);
  return {
    audience: findNarrowest([
      ...(written.doubtfulAudience === undefined ? [] : [written.doubtfulAudience]),
      ...(isTypeUnknown || isUnclear || isEmpty ? (["house"] as const) : []),
      ...[...unknown].map((key) => readUnknownKey(readValue(written, key))),
      ...marks.map(({ audience }) => audience),
    ]),
    // An unknown key is a finding of its own, at the same place.
    findings: marks
      .filter(({ line }) => !unknown.has(readLineKey(written.head[line] ?? "")))
      .map((mark) => describeMark(written, mark)),
  };
}

function listKeys({ frontMatter: { value } }: WrittenDocument): readonly string[] {
  return typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.keys(value)
    : [];
}

function readValue({ frontMatter: { value } }: WrittenDocument, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** What stands before the first colon of a line, without quotation marks. */
function readLineKey(line: string): string {
  const [key = ""] = line.split(":", 1);
  return key.trim().replace(/^["']|["']$/g, "");
}

const keysInSmallLetters = new Set([...frontMatterKeys].map((key) => key.toLowerCase()));

/** Marks in the raw lines of the front matter, but for the one line that gives the audience. */
function findUnreadMarks(
  written: WrittenDocument,
  known: readonly string[],
): readonly AudienceMark[] {
  const found = findAudienceMarks(written.head, { keys: keysInSmallLetters });
  if (!known.includes("audience")) return found;
  const line = written.frontMatter.locate(["audience"], "key").line - 1;
  const taken = found.find((mark) => mark.line === line);
  return found.filter((mark) => mark !== taken);
}

/** A key that nothing reads may be a misspelt `audience` or `type`, whatever it looks like. */
function readUnknownKey(value: unknown): Audience {
  const said = audienceSchema.safeParse(value);
  return said.success ? said.data : "house";
}

function describeMark({ file }: WrittenDocument, mark: AudienceMark): Finding {
  return createFinding(
    readingRules.audienceMarkNotRead,
    reachOver({ file, line: mark.line + 1, column: mark.column }, mark.typed.length),
    {
      message: say`${asTyped(mark.typed)} looks like a mark for who may read this document, and nothing reads it here.${describeKeptFor(mark.audience)}`,
      fix: `Write it on a line of its own between the two lines of hyphens: “audience: ${mark.audience}”. If it is no mark, say it in other words, without braces, = or “audience:”.`,
    },
  );
}
