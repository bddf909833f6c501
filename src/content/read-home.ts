import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type MarkdownIt from "markdown-it";
import { decodeText } from "./decode-text.ts";
import type { FactTable } from "./facts/fact-table.ts";
import { type Facts, readFacts, type TextFile } from "./facts/read-facts.ts";
import { createFinding, type Finding } from "./finding.ts";
import { listContentFiles } from "./list-content-files.ts";
import { createMarkdown } from "./markdown.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import type { MarkdownSource } from "./passage.ts";
import { readSections, type WrittenText } from "./read-sections.ts";
import { readingRules } from "./reading-rules.ts";
import { splitFrontMatter } from "./split-front-matter.ts";

/** A document as written: front matter, text in sections, and the way back to its lines. */
export interface WrittenDocument extends WrittenText {
  /** Path below the content folder, such as `policies/grievance-policy.md`. */
  readonly file: string;
  readonly frontMatter: ParsedYaml;
  readonly source: MarkdownSource;
  /** False when the front matter could not be read, so that nobody counts its keys as missing. */
  readonly isReadable: boolean;
}

/** Everything an operator wrote, read once. */
export interface WrittenHome {
  readonly contentFolder: string;
  readonly facts: Facts;
  readonly documents: readonly WrittenDocument[];
  readonly findings: readonly Finding[];
  readonly markdown: MarkdownIt;
}

/** What a preview, which reads the same home all day, remembers of its last reading. */
export interface ReadingMemory {
  /** The texts of the facts' files, which every document was read with. */
  factTexts: string;
  facts: ReturnType<typeof readFacts> | undefined;
  markdown: MarkdownIt;
  readonly documents: Map<string, RememberedDocument>;
}

interface RememberedDocument {
  readonly text: string;
  readonly read: ReturnType<typeof readDocument>;
}

/** Makes a memory with nothing in it. */
export function createReadingMemory(): ReadingMemory {
  return { factTexts: "", facts: undefined, markdown: createMarkdown(), documents: new Map() };
}

/** How many files are read at once: enough to keep a disk busy, few enough for any machine. */
const filesAtOnce = 16;

/**
 * Reads a home's content folder: facts first, then the documents that refer to them.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @param memory what an earlier reading knows: a document whose text is the same is the same object
 * @returns all that could be read, with a finding for each fault; content never makes it throw
 * @throws when the folder itself cannot be read
 */
export async function readHome(
  contentFolder: string,
  memory: ReadingMemory = createReadingMemory(),
): Promise<WrittenHome> {
  await stat(contentFolder);
  const listing = await listContentFiles(contentFolder);
  const read = await readTextFiles(contentFolder, listing.files);
  const isData = (file: string) => file.startsWith("_data/");
  const { facts, findings } = recallFacts(
    read.texts.filter(({ file }) => isData(file)),
    memory,
  );
  const documents = read.texts
    .filter(({ file }) => !isData(file))
    .map((text) => recallDocument(text, facts.table, memory));
  return {
    contentFolder,
    facts,
    documents: documents.map(({ document }) => document),
    findings: [
      ...listing.findings,
      ...read.findings,
      ...findings,
      ...documents.flatMap((document) => document.findings),
    ],
    markdown: memory.markdown,
  };
}

/** Every document is read with the facts, so with other facts all that was known is forgotten. */
function recallFacts(texts: readonly TextFile[], memory: ReadingMemory) {
  const factTexts = JSON.stringify(texts);
  if (memory.facts === undefined || memory.factTexts !== factTexts) {
    memory.facts = readFacts(texts);
    memory.factTexts = factTexts;
    memory.documents.clear();
  }
  return memory.facts;
}

function recallDocument(source: TextFile, facts: FactTable, memory: ReadingMemory) {
  const known = memory.documents.get(source.file);
  if (known?.text === source.text) return known.read;
  const read = readDocument(source, memory.markdown, facts);
  memory.documents.set(source.file, { text: source.text, read });
  return read;
}

async function readTextFiles(contentFolder: string, files: readonly string[]) {
  const texts: TextFile[] = [];
  const findings: Finding[] = [];
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const batch = files.slice(start, start + filesAtOnce);
    const results = await Promise.all(batch.map((file) => readTextFile(contentFolder, file)));
    for (const result of results) {
      if (result.kind === "text") texts.push(result);
      else findings.push(result.finding);
    }
  }
  return { texts, findings };
}

type ReadFile =
  | ({ readonly kind: "text" } & TextFile)
  | { readonly kind: "fault"; readonly finding: Finding };

async function readTextFile(contentFolder: string, file: string): Promise<ReadFile> {
  try {
    const decoded = decodeText(file, await readFile(join(contentFolder, file)));
    return decoded.kind === "text" ? { ...decoded, file } : decoded;
  } catch (error) {
    return { kind: "fault", finding: describeUnreadable(file, error) };
  }
}

function describeUnreadable(file: string, error: unknown): Finding {
  const isFolder = error instanceof Error && "code" in error && error.code === "EISDIR";
  return createFinding(
    readingRules.unreadable,
    { file, line: 1, column: 1 },
    isFolder
      ? {
          message: "This is a folder with the name of a document.",
          fix: "Rename the folder, or delete it.",
        }
      : {
          message: "This file cannot be opened.",
          fix: "Make sure that you may read it, and that no other program holds it.",
        },
  );
}

/**
 * Reads a document's text: front matter, sections, and the way back to its lines.
 *
 * @param source the file's path below the content folder, and its text
 * @param markdown the project's markdown reader
 * @param facts what references to facts are filled in from
 * @returns the document, and a finding for each fault in reading it
 */
export function readDocument(
  { file, text }: TextFile,
  markdown: MarkdownIt,
  facts: FactTable,
): { readonly document: WrittenDocument; readonly findings: readonly Finding[] } {
  const split = splitFrontMatter(file, text);
  const frontMatter = parseYaml(file, split.yaml ?? "", split.yamlLineOffset);
  const source = {
    file,
    lines: split.body.split("\n"),
    lineOffset: split.bodyLineOffset,
    facts,
  };
  const written = readSections(markdown, source, readTitle(frontMatter.value));
  const readingFindings = [
    ...split.findings,
    ...frontMatter.findings,
    ...findConflictMarkers(file, text),
  ];
  const isReadable = split.findings.length === 0 && frontMatter.findings.length === 0;
  return {
    document: { ...written, file, frontMatter, source, isReadable },
    findings: [...readingFindings, ...written.findings],
  };
}

function readTitle(frontMatter: unknown): string | undefined {
  if (typeof frontMatter !== "object" || frontMatter === null) return undefined;
  const title = "title" in frontMatter ? frontMatter.title : undefined;
  return typeof title === "string" ? title : undefined;
}

function findConflictMarkers(file: string, text: string): readonly Finding[] {
  const start = text.search(/^(?:<{7}|>{7}) /m);
  if (start === -1) return [];
  const line = text.slice(0, start).split("\n").length;
  return [
    createFinding(
      readingRules.conflictMarker,
      { file, line, column: 1 },
      {
        message: "Git left marks here because two people changed the same lines.",
        fix: "Keep the lines you want, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.",
      },
    ),
  ];
}
