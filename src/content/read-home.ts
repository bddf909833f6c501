import type MarkdownIt from "markdown-it";
import type { Finding } from "../findings/finding.ts";
import type { FactTable } from "./facts/fact-table.ts";
import { type FactsName, findMeantFacts } from "./facts/facts-files.ts";
import { type Facts, readFacts, type TextFile } from "./facts/read-facts.ts";
import { type ContentFolder, openContentFolder } from "./files/content-folder.ts";
import { listContent } from "./files/list-content.ts";
import { readTextFiles } from "./files/read-text-files.ts";
import { createMarkdown } from "./markdown.ts";
import { type ParsedYaml, parseYaml } from "./parse-yaml.ts";
import type { MarkdownSource } from "./passage.ts";
import { findLogo } from "./pictures/home-logo.ts";
import {
  type HomePictures,
  type PictureMemory,
  type PictureReference,
  readPictures,
} from "./pictures/read-pictures.ts";
import { listWrittenImages, readSections, type WrittenText } from "./read-sections.ts";
import { splitFrontMatter } from "./split-front-matter.ts";
import { type KeptVersion, readKeptVersion } from "./versions/kept-version.ts";

/** A document as written: front matter, text in sections, and the way back to its lines. */
export interface WrittenDocument extends WrittenText {
  /** Path below the content folder, such as `policies/grievance-policy.md`. */
  readonly file: string;
  readonly frontMatter: ParsedYaml;
  /** The raw lines above the text: the front matter and the lines of hyphens round it. */
  readonly head: readonly string[];
  readonly source: MarkdownSource;
  /** False when the front matter could not be read, so that nobody counts its keys as missing. */
  readonly isReadable: boolean;
}

/** Everything an operator wrote, read once. */
export interface WrittenHome {
  readonly facts: Facts;
  readonly documents: readonly WrittenDocument[];
  /** What was published before, and is kept. */
  readonly versions: readonly KeptVersion[];
  readonly pictures: HomePictures;
  /** Paths of what stands in the folders and is not read; each has a finding. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
  readonly markdown: MarkdownIt;
  /** Each text as it was read, by its path: without what nobody sees, lines ending in `\n`. */
  readonly texts: ReadonlyMap<string, string>;
}

/** What a preview, which reads the same home all day, remembers of its last reading. */
export interface ReadingMemory {
  /** The texts of the facts' files, which every document was read with. */
  factTexts: string;
  facts: ReturnType<typeof readFacts> | undefined;
  markdown: MarkdownIt;
  readonly documents: Map<string, RememberedDocument>;
  readonly versions: Map<string, RememberedVersion>;
  readonly pictures: PictureMemory;
}

interface RememberedDocument {
  readonly text: string;
  readonly read: ReturnType<typeof readDocument>;
}

interface RememberedVersion {
  readonly text: string;
  readonly read: ReturnType<typeof readKeptVersion>;
}

/** Makes a memory with nothing in it. */
export function createReadingMemory(): ReadingMemory {
  return {
    factTexts: "",
    facts: undefined,
    markdown: createMarkdown(),
    documents: new Map(),
    versions: new Map(),
    pictures: new Map(),
  };
}

/**
 * Reads a home's content folder: facts first, then the documents that refer to them, then the
 * pictures that those show. All that a build reads is read here, and nothing is read later.
 *
 * @param path the folder with `_data/`, `policies/` and `neighbors/`
 * @param memory what an earlier reading knows: a document whose text is the same is the same object
 * @returns all that could be read, with a finding for each fault; content never makes it throw
 * @throws when the folder itself cannot be read
 */
export async function readHome(path: string, memory?: ReadingMemory): Promise<WrittenHome> {
  return readHomeFolder(openContentFolder(path), memory);
}

/**
 * Reads a home as {@link readHome} does, from a folder that is open already.
 *
 * @param folder the folder with `_data/`, `policies/` and `neighbors/`
 * @param memory what an earlier reading knows
 */
export async function readHomeFolder(
  folder: ContentFolder,
  memory: ReadingMemory = createReadingMemory(),
): Promise<WrittenHome> {
  const listing = listContent(folder);
  const data = readTextFiles(folder, listing.facts);
  const missed = [...listing.misnamedFacts, ...data.unread.flatMap(nameFacts)];
  const { facts, findings } = recallFacts(data.texts, missed, memory);
  const texts = readTextFiles(folder, listing.documents);
  const read = texts.texts.map((text) => recallDocument(text, facts.table, memory));
  const documents = read.map(({ document }) => document);
  const kept = readTextFiles(folder, listing.versions);
  const versions = kept.texts.map((text) => recallVersion(text, memory));
  const logo = findLogo(facts);
  return {
    facts,
    documents,
    versions: versions.flatMap(({ version }) => version ?? []),
    pictures: await readPictures(
      folder,
      [...documents.flatMap(listPictures), ...(logo === undefined ? [] : [logo])],
      listing.pictures,
      memory.pictures,
    ),
    unread: [...listing.unread, ...data.unread, ...texts.unread, ...kept.unread],
    findings: [
      ...listing.findings,
      ...data.findings,
      ...texts.findings,
      ...findings,
      ...read.flatMap((document) => document.findings),
      ...kept.findings,
      ...versions.flatMap((version) => version.findings),
    ],
    markdown: memory.markdown,
    texts: new Map([...data.texts, ...texts.texts].map(({ file, text }) => [file, text])),
  };
}

/** Every document is read with the facts, so with other facts all that was known is forgotten. */
function recallFacts(
  texts: readonly TextFile[],
  missed: readonly FactsName[],
  memory: ReadingMemory,
) {
  const factTexts = JSON.stringify([texts, missed]);
  if (memory.facts === undefined || memory.factTexts !== factTexts) {
    memory.facts = readFacts(texts, new Set(missed));
    memory.factTexts = factTexts;
    memory.documents.clear();
  }
  return memory.facts;
}

function nameFacts(file: string): readonly FactsName[] {
  const name = findMeantFacts(file.slice(file.lastIndexOf("/") + 1));
  return name === undefined ? [] : [name];
}

function listPictures({ file, introduction, sections, source }: WrittenDocument) {
  return listWrittenImages({ introduction, sections }, source).map(
    (image): PictureReference => ({ file, source: image.source }),
  );
}

function recallDocument(source: TextFile, facts: FactTable, memory: ReadingMemory) {
  const known = memory.documents.get(source.file);
  if (known?.text === source.text) return known.read;
  const read = readDocument(source, memory.markdown, facts);
  memory.documents.set(source.file, { text: source.text, read });
  return read;
}

function recallVersion(source: TextFile, memory: ReadingMemory) {
  const known = memory.versions.get(source.file);
  if (known?.text === source.text) return known.read;
  const read = readKeptVersion(source);
  memory.versions.set(source.file, { text: source.text, read });
  return read;
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
  const readingFindings = [...split.findings, ...frontMatter.findings, ...frontMatter.doubts];
  const lines = text.split("\n");
  const head = lines.slice(0, lines.length - source.lines.length);
  const isReadable = split.findings.length === 0 && frontMatter.findings.length === 0;
  return {
    document: { ...written, file, frontMatter, head, source, isReadable },
    findings: [...readingFindings, ...written.findings],
  };
}

function readTitle(frontMatter: unknown): string | undefined {
  if (typeof frontMatter !== "object" || frontMatter === null) return undefined;
  const title = "title" in frontMatter ? frontMatter.title : undefined;
  return typeof title === "string" ? title : undefined;
}
