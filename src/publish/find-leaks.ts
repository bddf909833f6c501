import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, resolve } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Audience } from "../content/audience.ts";
import type { Place } from "../content/finding.ts";
import type { Home } from "../document-types/document.ts";
import {
  type GuardedWords,
  listGuardedWords,
  listOpenFacts,
  listOpenTexts,
  type PlacedText,
} from "./guarded-words.ts";
import { decodeLetterEntities, hashName, scanWords } from "./scan-words.ts";
import {
  createRunTable,
  createRunWindow,
  createWordSequences,
  listWordHashes,
  type RunTable,
  runLength,
} from "./word-runs.ts";

/** Words that stand in a file whose readers may not read them. */
export interface Leak {
  /** The file of the site, below its folder. */
  readonly file: string;
  /** Where the words come from. The words themselves are not repeated: logs are read by others. */
  readonly source: Place;
  /** Whether it is a run of words, or an id or part of an address. */
  readonly what: "words" | "name";
}

/** A folder of files that one audience can open. */
export interface OpenFolder {
  readonly folder: string;
  readonly reader: Audience;
}

/** Looks for leaks in files, as they come. */
export interface LeakScanner {
  /** At most one leak of a kind for each file and source. */
  readonly leaks: readonly Leak[];
  /** @param files paths below the folder, with forward slashes */
  scan(files: readonly string[]): void;
}

/**
 * Looks for words of a narrower audience in every byte of the files a wider one can open: runs of
 * {@link runLength} words in what visitors read, in tags, in data and in packed files, and
 * ids and addresses that only narrower texts have. What also stands in a text for that reader, in
 * the project's own files or in facts for that reader is no leak.
 *
 * @param home the home, whose documents are read as written
 * @param open the folder and who reads it
 */
export function createLeakScanner(home: Home, open: OpenFolder): LeakScanner {
  const guarded = listGuardedWords(home, open.reader);
  const { texts, phrases, names } = guarded;
  const isNothingGuarded = texts.length === 0 && phrases.length === 0 && names.length === 0;
  if (isNothingGuarded) return { leaks: [], scan: () => undefined };
  const search = createLeakSearch(guarded, home, open.reader);
  return {
    get leaks() {
      return search.leaks;
    },
    scan(files) {
      for (const file of files.filter((name) => !searchProgramPattern.test(name))) {
        search.scanFile(file, readFileSync(join(open.folder, file)));
      }
    },
  };
}

/** Pagefind's own program is the same on every site, and half of a small one. */
const searchProgramPattern = /(?:^|\/)pagefind\/(?:pagefind(?:-worker)?\.js|wasm\.\w+\.pagefind)$/;

interface LeakSearch {
  readonly leaks: readonly Leak[];
  scanFile(file: string, bytes: Buffer): void;
}

function createLeakSearch(guarded: GuardedWords, home: Home, reader: Audience): LeakSearch {
  const runs = tabulateRuns(guarded.texts, listOpenFacts(home, reader));
  const names = new Map(guarded.names.map((name) => [hashName(name.text), name]));
  const allowed = createAllowance(home, reader);
  const openTexts = guarded.phrases.length === 0 ? [] : listOpenTexts(home, reader);
  const phrases = guarded.phrases.filter(
    (phrase) => !openTexts.some((text) => text.includes(phrase.text)),
  );
  const found = new Map<string, Leak>();
  const report = (file: string, what: Leak["what"], source: Place | undefined) => {
    if (source !== undefined) {
      found.set(`${file}\n${what}\n${source.file}\n${source.line}`, { file, source, what });
    }
  };
  const scan = (file: string, bytes: Uint8Array, isMarkup: boolean) => {
    const inText = createRunWindow();
    const inTag = createRunWindow();
    scanWords(bytes, isMarkup, {
      word(first, second, isInsideTag) {
        const window = isInsideTag ? inTag : inText;
        if (!window.push(first, second)) return;
        const text = runs.find(window.first, window.second);
        if (text < 0 || allowed.hasRun(window.first, window.second)) return;
        report(file, "words", guarded.texts[text]?.place);
      },
      tag: () => inTag.reset(),
      name(start, end, hash) {
        const name = names.get(hash);
        if (name === undefined || !isName(bytes, start, end, name.text)) return;
        if (isAddress(bytes, start, name.text) && !allowed.hasName(name.text)) {
          report(file, "name", name.place);
        }
      },
    });
  };
  return {
    get leaks() {
      return [...found.values()];
    },
    scanFile(file, bytes) {
      scan(file, Buffer.from(file), false);
      const plain = unpack(bytes);
      for (const { text, place } of phrases) {
        if (plain.includes(text)) report(file, "words", place);
      }
      const isMarkup = /\.(?:html|xml|svg)$/.test(file);
      scan(file, isMarkup ? decodeLetterEntities(plain) : plain, isMarkup);
    },
  };
}

/** What the search loads is packed with gzip; a look at the bytes as they are would find nothing. */
function unpack(bytes: Buffer): Buffer {
  return bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
}

/** Two names may have one hash: look at the letters as well. */
function isName(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  return Buffer.from(bytes.subarray(start, end)).toString("latin1").toLowerCase() === name;
}

const addressPattern =
  /#$|(?:^|[/"'=(>\s])(?:residents|policies|neighbors)\/$|\bid(?:=["']?|":\s?")$/;

/**
 * A name of several words is told by its hyphens; one of a single word only where an address or id
 * stands, since it may be any word of a text.
 */
function isAddress(bytes: Uint8Array, start: number, name: string): boolean {
  if (name.includes("-")) return true;
  const before = Buffer.from(bytes.subarray(Math.max(0, start - 12), start)).toString("latin1");
  return addressPattern.test(before);
}

/** Runs that hold a public fact, such as a phone number, are cut there: facts are no one's words. */
function tabulateRuns(texts: readonly PlacedText[], facts: readonly string[]): RunTable {
  const table = createRunTable();
  const window = createRunWindow();
  const known = createWordSequences(facts);
  for (const [number, { text }] of texts.entries()) {
    window.reset();
    const words = listWordHashes(text);
    if (words.length < runLength * 2) continue;
    for (let index = 0; index < words.length / 2; index += 1) {
      const factWords = known.matchAt(words, index);
      if (factWords > 0) {
        window.reset();
        index += factWords - 1;
      } else if (window.push(words[index * 2] ?? 0, words[index * 2 + 1] ?? 0)) {
        table.add(window.first, window.second, number);
      }
    }
  }
  return table;
}

/** A text whose words are no leak wherever they stand. */
interface AllowedText {
  readonly bytes: Uint8Array;
  readonly isMarkup: boolean;
  /** Ids in pages come from templates; any word may be a name somewhere in a program. */
  readonly names: "all" | "hyphenated" | "none";
}

/** What is no leak wherever it stands. */
interface Allowance {
  hasRun(first: number, second: number): boolean;
  hasName(name: string): boolean;
}

/** Reads only when something was found, and no further than to what explains it: that is rare. */
function createAllowance(home: Home, reader: Audience): Allowance {
  const layers = [
    once(() => tabulateAllowed(listHomeTexts(home, reader))),
    once(() => tabulateAllowed(readProjectTexts(["site"], "all"))),
    once(() => tabulateAllowed(readProjectTexts(programFolders, "none"))),
  ];
  return {
    hasRun: (first, second) => layers.some((layer) => layer().runs.find(first, second) >= 0),
    hasName: (name) => layers.some((layer) => layer().names.has(hashName(name))),
  };
}

function once<Value>(read: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= read();
    return value;
  };
}

const hyphen = 0x2d;

function tabulateAllowed(texts: readonly AllowedText[]) {
  const runs = createRunTable();
  const names = new Set<number>();
  for (const { bytes, isMarkup, names: kind } of texts) {
    const inText = createRunWindow();
    const inTag = createRunWindow();
    scanWords(bytes, isMarkup, {
      word(first, second, isInsideTag) {
        const window = isInsideTag ? inTag : inText;
        if (window.push(first, second)) runs.add(window.first, window.second, 0);
      },
      tag: () => inTag.reset(),
      name(start, end, hash) {
        const isHyphenated = bytes.subarray(start, end).includes(hyphen);
        if (kind === "all" || (kind === "hyphenated" && isHyphenated)) names.add(hash);
      },
    });
  }
  return { runs, names };
}

function listHomeTexts(home: Home, reader: Audience): readonly AllowedText[] {
  return listOpenTexts(home, reader).map((text) => ({
    bytes: Buffer.from(text),
    isMarkup: false,
    names: "hyphenated",
  }));
}

/** Where the project's own words stand beside the templates. */
const programFolders = ["views", "eleventy", "standards", "document-types", "visitors"];
const textEndings = new Set([".njk", ".html", ".ts", ".js", ".css", ".yaml", ".json", ".md"]);

/** The words of the project's own files, which every home's pages carry. */
function readProjectTexts(
  folders: readonly string[],
  names: AllowedText["names"],
): readonly AllowedText[] {
  const source = resolve(import.meta.dirname, "..");
  return folders
    .map((folder) => join(source, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && textEndings.has(extname(entry.name)))
        .map((entry) => ({
          bytes: readFileSync(join(entry.parentPath, entry.name)),
          isMarkup: /\.(?:njk|html)$/.test(entry.name),
          names,
        })),
    );
}
