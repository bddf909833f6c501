import MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { type Audience, audienceSchema, findNarrowest } from "../../content/audience.ts";
import { findUnreadMarks, type PlacedHeading } from "../../content/audience-marks/unread-marks.ts";
import { type ParsedHeading, parseHeading } from "../../content/heading-attributes.ts";
import { type NestedToken, nestTokens } from "../../content/nest-tokens.ts";
import { parseYaml } from "../../content/parse-yaml.ts";
import { splitFrontMatter } from "../../content/split-front-matter.ts";
import { readAllText, readHtmlBlocks } from "../html/read-html.ts";
import { commentName, findAll, readMarkup } from "../markup.ts";
import { readAddress } from "../read-address.ts";
import { createRemarks, type Remarks } from "../remarks.ts";
import { splitLines, tidyRuns } from "../runs.ts";
import {
  plainLook,
  plainRun,
  type Reading,
  type Run,
  type Source,
  type SourceBlock,
} from "../source.ts";
import { listWords } from "../words.ts";

const markdown = new MarkdownIt({ html: true, linkify: false, typographer: false });

/** The reader leaves out, without a word, what stands in a hundred blocks; no text is near it. */
const deepestBlock = 90;

/**
 * Reads markdown that somebody wrote for another program. Facts in braces are words in it, pictures and
 * pages beside it are not there, and what a mark says of who may read it holds for all of it where it
 * cannot be read.
 *
 * @param text the file
 */
export function readMarkdown(text: string): Reading {
  const remarks = createRemarks();
  const { yaml, body } = splitFrontMatter("", text.startsWith("---") ? text : `---\n---\n${text}`);
  const front = readFrontMatter(yaml ?? "", remarks);
  const tokens = markdown.parse(body, {});
  if (tokens.some(isTooDeep)) {
    return {
      kind: "unreadable",
      message:
        "Quotes, lists or HTML in it are nested more deeply than in any text, so it was not read. Delete the marks before those lines, such as “>”, and try again.",
    };
  }
  const reader = createReader(remarks);
  const blocks = nestTokens(tokens).flatMap((nested) => reader.readBlock(nested, undefined));
  const source: Source = {
    blocks: [...front.title, ...blocks],
    ...remarks.finish(),
    words: [...listWords(front.words), ...listWords(readAllWords(tokens))],
    audience: findNarrowest([
      ...front.audiences,
      ...reader.doubts,
      ...[findUnreadMarks(body.split("\n"), listPlaced(tokens)).audience ?? []].flat(),
    ]),
  };
  return { kind: "read", source };
}

function isTooDeep({ type, level, content }: Token): boolean {
  if (level > deepestBlock) return true;
  return type === "html_block" && readMarkup(content, "html") === undefined;
}

interface FrontWords {
  readonly title: readonly SourceBlock[];
  readonly words: string;
  readonly audiences: readonly Audience[];
}

/** A title comes along; the rest belongs to another program, and is listed. */
function readFrontMatter(yaml: string, remarks: Remarks): FrontWords {
  const { value } = parseYaml("", yaml, 0);
  if (typeof value !== "object" || value === null) {
    remarks.drop("frontMatter", yaml);
    return { title: [], words: yaml, audiences: [] };
  }
  const entries = Object.entries(value).map(([key, each]) => [key, writeValue(each)] as const);
  const title = entries.find(([key]) => key === "title")?.[1] ?? "";
  const others = entries.filter(([key]) => key !== "title").map(([key, each]) => `${key}: ${each}`);
  for (const other of others) remarks.drop("frontMatter", other);
  const audience = audienceSchema.safeParse(entries.find(([key]) => key === "audience")?.[1]);
  return {
    title: title === "" ? [] : [{ kind: "title", runs: [plainRun(title)] }],
    words: [title, ...others].join("\n"),
    audiences: audience.success
      ? [audience.data]
      : entries.some(([key]) => key === "audience")
        ? ["house"]
        : [],
  };
}

function writeValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

interface EntryPlace {
  readonly mark: "bullet" | "number";
  readonly depth: number;
  readonly list: string;
  readonly number: number | undefined;
}

function createReader(remarks: Remarks) {
  const doubts: Audience[] = [];
  let lists = 0;

  function readBlock(
    { token, inside }: NestedToken,
    place: EntryPlace | undefined,
  ): readonly SourceBlock[] {
    switch (token.type) {
      case "heading_open":
        return readHeading(token, inside);
      case "paragraph_open":
        return inside.flatMap((each) => readWords(each.token, place));
      case "inline":
        return readWords(token, place);
      case "bullet_list_open":
      case "ordered_list_open":
        return readList(token, inside, (place?.depth ?? -1) + 1);
      case "blockquote_open": {
        const blocks = inside.flatMap((each) => readBlock(each, undefined));
        return blocks.length === 0 ? [] : [{ kind: "apart", blocks }];
      }
      case "table_open":
        return [{ kind: "table", rows: readRows(inside) }];
      case "fence":
      case "code_block":
        return token.content.split("\n").flatMap((line) => makeParagraph([plainRun(line)]));
      case "html_block": {
        const root = readMarkup(token.content, "html");
        for (const comment of findAll(root, commentName)) {
          remarks.drop("hidden", comment.inside.join(""));
        }
        return root === undefined ? [] : readHtmlBlocks(root, remarks);
      }
      default:
        return [];
    }
  }

  /** Braces that cannot be read may have been meant to keep somebody out. */
  function readHeading(token: Token, inside: readonly NestedToken[]): readonly SourceBlock[] {
    const inline = inside[0]?.token;
    const parsed = parseHeading(inline?.content ?? "");
    if (parsed.faults.length > 0) doubts.push("house");
    const { audience } = parsed.attributes;
    // Inside a quotation it begins no section that could be kept for fewer readers.
    if (token.level > 0 && audience !== undefined) doubts.push(audience);
    const isRead = hasReadBraces(parsed);
    const [again] = isRead ? markdown.parseInline(parsed.title, {}) : [];
    const runs = readInline((again ?? inline)?.children ?? []);
    if (runs.length === 0) return [];
    const level = Number(token.tag.slice(1));
    return [{ kind: "heading", level, runs, braces: isRead ? parsed.braces : "" }];
  }

  function readWords(token: Token, place: EntryPlace | undefined): readonly SourceBlock[] {
    const runs = readInline(token.children ?? []);
    if (runs.length === 0) return [];
    if (place === undefined) return [{ kind: "paragraph", runs, look: plainLook }];
    return [{ kind: "entry", ...place, typed: undefined, runs, look: plainLook }];
  }

  function readList(token: Token, entries: readonly NestedToken[], depth: number) {
    lists += 1;
    const list = `list ${lists}`;
    const first =
      token.type === "ordered_list_open" ? Number(token.attrGet("start") ?? 1) : undefined;
    return entries.flatMap(({ inside }, index) => {
      const number = first === undefined ? undefined : first + index;
      const mark = first === undefined ? ("bullet" as const) : ("number" as const);
      const place = { mark, depth, list, number };
      return inside.flatMap((each, at) => {
        const isOwn = at === 0 || /list_open$/.test(each.token.type);
        return readBlock(each, isOwn ? place : undefined);
      });
    });
  }

  function readRows(parts: readonly NestedToken[]) {
    return parts.flatMap(({ inside }) =>
      inside.map((row) =>
        row.inside.map((cell) => ({
          blocks: cell.inside.flatMap((each) => readWords(each.token, undefined)),
          columns: 1,
          isReachedInto: false,
        })),
      ),
    );
  }

  function readInline(children: readonly Token[]): readonly Run[] {
    const runs: Run[] = [];
    let [bold, italic, crossed] = [0, 0, 0];
    let address: string | undefined;
    const add = (text: string) => {
      if (crossed > 0) remarks.drop("crossedOut", text);
      else runs.push({ text, isBold: bold > 0, isItalic: italic > 0, address });
    };
    for (const child of children) {
      switch (child.type) {
        case "text":
        case "code_inline":
          add(child.content.replace(/^\[ \]\s/, "☐ ").replace(/^\[x\]\s/i, "☑ "));
          break;
        case "softbreak":
          add(" ");
          break;
        case "hardbreak":
          add("\n");
          break;
        case "strong_open":
          bold += 1;
          break;
        case "strong_close":
          bold -= 1;
          break;
        case "em_open":
          italic += 1;
          break;
        case "em_close":
          italic -= 1;
          break;
        case "s_open":
          crossed += 1;
          break;
        case "s_close":
          crossed -= 1;
          break;
        case "link_open":
          address = readAddress(String(child.attrGet("href") ?? ""));
          if (address === undefined) remarks.count("deadLink");
          break;
        case "link_close":
          address = undefined;
          break;
        case "image":
          remarks.count("picture");
          remarks.drop("picture", child.content);
          break;
        case "html_inline":
          readTag(child.content, remarks, () => add("\n"));
      }
    }
    return tidyRuns(runs);
  }

  return { readBlock, doubts };
}

/** A tag in a line says how its words look; only one that ends the line, or hides a note, matters here. */
function readTag(content: string, remarks: Remarks, addLineEnd: () => void): void {
  const [tag] = readMarkup(content, "html")?.inside ?? [];
  if (tag === undefined || typeof tag === "string") return;
  if (tag.name === "br") addLineEnd();
  if (tag.name === commentName) remarks.drop("hidden", tag.inside.join(""));
}

function makeParagraph(runs: readonly Run[]): readonly SourceBlock[] {
  return splitLines(runs).flatMap((line): readonly SourceBlock[] =>
    line.length === 0 ? [] : [{ kind: "paragraph", runs: line, look: plainLook }],
  );
}

function hasReadBraces({ braces, faults }: ParsedHeading): boolean {
  return braces !== "" && faults.length === 0;
}

function listPlaced(tokens: readonly Token[]): readonly PlacedHeading[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "heading_open" || token.level > 0 || token.map === null) return [];
    const isUnderlined = token.markup === "-" || token.markup === "=";
    const [firstLine, end] = token.map;
    const heading = parseHeading(tokens[index + 1]?.content ?? "");
    return [{ firstLine, lastLine: isUnderlined ? end - 2 : firstLine, heading }];
  });
}

/** Reads the words of all tokens without a look at what they stand in. */
function readAllWords(tokens: readonly Token[]): string {
  return tokens
    .map((token, index): string => {
      if (token.type === "inline") {
        const parsed = parseHeading(token.content);
        const isHeading = tokens[index - 1]?.type === "heading_open" && hasReadBraces(parsed);
        const [bare] = isHeading ? markdown.parseInline(parsed.title, {}) : [token];
        return readAllInline(bare?.children ?? []);
      }
      if (token.type === "html_block") return readHtmlWords(token.content);
      return token.type === "fence" || token.type === "code_block" ? token.content : "";
    })
    .join("\n");
}

function readAllInline(children: readonly Token[]): string {
  return children
    .map(({ type, content }) => {
      if (type === "html_inline") return readHtmlWords(content);
      if (type === "image") return ` ${content} `;
      return type === "softbreak" || type === "hardbreak" ? " " : content;
    })
    .join("");
}

function readHtmlWords(content: string): string {
  const root = readMarkup(content, "html");
  if (root === undefined) return "";
  const comments = findAll(root, commentName).map(({ inside }) => ` ${inside.join("")} `);
  return [readAllText(root), ...comments].join("");
}
