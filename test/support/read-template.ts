import { createRequire } from "node:module";
import matter from "gray-matter";

/** A node of a template as Nunjucks' own parser makes it; it ships no types of them. */
interface TemplateNode {
  readonly typename: string;
  readonly lineno: number;
  readonly fields: readonly string[];
  readonly [field: string]: unknown;
}

const { parse } = createRequire(import.meta.url)("nunjucks/src/parser.js") as {
  parse(source: string, extensions: readonly unknown[], options: object): TemplateNode;
};

/** What a template says of the site's own: a message, and what is put into it. */
export interface SaidMessage {
  readonly keys: readonly string[];
  /** How it is said: one message, a list of them, or as data for a script. */
  readonly by: (typeof sayers)[number];
  readonly named: readonly string[];
}

/** A template, taken apart. */
export interface ReadTemplate {
  /** What its front matter says; empty without any. */
  readonly frontMatter: Readonly<Record<string, unknown>>;
  readonly said: readonly SaidMessage[];
  /** What people read that stands in the template itself. */
  readonly shown: readonly string[];
  /** Texts in its code that are no key, no address and no name of an element, a class or an id. */
  readonly texts: readonly string[];
}

const sayers = ["say", "sayEach", "scriptWords"] as const;

/** Attributes whose words people read or hear. */
const readAttributes = new Set([
  ...["abbr", "alt", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription"],
  ...["aria-valuetext", "content", "label", "placeholder", "srcdoc", "summary", "title"],
]);

/** What stands for something that is put in: it has no letters. */
const gap = "\u0002";

/** The tags of the bundle plugin, as Eleventy adds them. */
const extensions = [
  {
    tags: ["js"],
    parse(parser: {
      parseSignature(tolerant: boolean, noParentheses: true): unknown;
      parseUntilBlocks(name: string): unknown;
      advanceAfterBlockEnd(name?: string): void;
      nextToken(): { value: string };
    }) {
      parser.nextToken();
      parser.parseSignature(true, true); // the bundle that it goes into
      parser.advanceAfterBlockEnd("js");
      const body = parser.parseUntilBlocks("endjs");
      parser.advanceAfterBlockEnd();
      return body;
    },
  },
  {
    tags: ["getBundleFileUrl"],
    parse(parser: {
      parseSignature(tolerant: null, noParentheses: true): TemplateNode;
      advanceAfterBlockEnd(name?: string): void;
      nextToken(): unknown;
    }) {
      parser.nextToken();
      const signature = parser.parseSignature(null, true);
      parser.advanceAfterBlockEnd("getBundleFileUrl");
      return signature;
    },
  },
];

/**
 * Takes a template apart with Nunjucks' own parser.
 *
 * @param source the template's text
 */
export function readTemplate(source: string): ReadTemplate {
  const { data: frontMatter, content } = matter(source);
  const said: SaidMessage[] = [];
  const texts: string[] = [];
  const markup: string[] = [];
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) for (const part of node) walk(part);
    if (!isNode(node)) return;
    switch (node.typename) {
      case "TemplateData":
        markup.push(String(node.value));
        return;
      case "Output":
        for (const child of listChildren(node)) walkOutput(child);
        return;
      case "Extends":
      case "Import":
      case "FromImport":
      case "Include":
        return; // the names of templates
      case "Compare":
      case "CompareOperand":
        return; // data is compared with a word of its own
      case "FunCall":
        walkCall(node);
        return;
      case "LookupVal":
        walk(node.target);
        if (!isNode(node.val) || node.val.typename !== "Literal") walk(node.val);
        return;
      case "Literal":
        if (typeof node.value === "string" && !isName(node.value)) texts.push(node.value);
        return;
      default:
        for (const field of node.fields) walk(node[field]);
    }
  };
  /** What a page shows: each text in it stands where it is shown. */
  const walkOutput = (node: TemplateNode): void => {
    if (node.typename === "TemplateData") markup.push(String(node.value));
    else if (node.typename === "Literal") markup.push(String(node.value));
    else if (node.typename === "InlineIf") {
      walk(node.cond);
      for (const part of [node.body, node.else_]) if (isNode(part)) walkOutput(part);
      if (node.else_ === null) markup.push("");
    } else if (node.typename === "Concat" || node.typename === "Add" || node.typename === "Or") {
      for (const part of [node.left, node.right]) if (isNode(part)) walkOutput(part);
    } else if (node.typename === "Filter" && isNode(node.args)) {
      const [first, ...rest] = listChildren(node.args);
      if (first !== undefined) walkOutput(first);
      walk(rest);
    } else {
      markup.push(gap);
      walk(node);
    }
  };
  const walkCall = (node: TemplateNode): void => {
    const name = isNode(node.name) ? String(node.name.value) : "";
    const given = isNode(node.args) ? listChildren(node.args) : [];
    const [first, ...rest] = given;
    const by = sayers.find((sayer) => sayer === name);
    const pairs = given.flatMap((part) =>
      part.typename === "KeywordArgs" ? listChildren(part) : [],
    );
    if (name === "element" || name === "link") {
      if (name === "link") walk(first);
      for (const { key, value } of pairs) {
        if (isNode(key) && readAttributes.has(String(key.value))) texts.push(...listTexts(value));
        else if (!isNode(value) || value.typename !== "Literal") walk(value);
      }
      return;
    }
    if (by === undefined || first === undefined) {
      walk(node.name);
      walk(given);
      return;
    }
    said.push({
      by,
      keys: listTexts(first),
      named: pairs.flatMap(({ key }) => (isNode(key) ? [String(key.value)] : [])),
    });
    walk(rest);
  };
  walk(parse(content, extensions, { trimBlocks: true, lstripBlocks: true }));
  return { frontMatter, said, shown: listShown(markup.join("")), texts };
}

function isNode(value: unknown): value is TemplateNode {
  return typeof value === "object" && value !== null && "typename" in value;
}

function listChildren(node: TemplateNode): readonly TemplateNode[] {
  return Array.isArray(node.children) ? node.children.filter(isNode) : [];
}

/** The texts that an expression may come to. */
function listTexts(node: unknown): readonly string[] {
  if (!isNode(node)) return [];
  if (node.typename === "Literal") return [String(node.value)];
  if (node.typename === "InlineIf") return [node.body, node.else_].flatMap(listTexts);
  return [];
}

/** An address or a part of one, a class or an id; a single word could be one for people. */
function isName(text: string): boolean {
  return (
    !/\p{Letter}/u.test(text) || /^(?:https:\/\/|[/#])\S*$|^[a-z]+(?:-{1,2}[a-z]+)+$/.test(text)
  );
}

/** What people read of a template's markup: the words between its tags, and in some attributes. */
function listShown(markup: string): readonly string[] {
  const attributes: string[] = [];
  const words = markup
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "")
    .replace(/<!--[\s\S]*?-->|<!doctype[^>]*>|<\?xml[^>]*\?>/gi, "")
    .replace(
      /<\/?([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/gi,
      (_tag, element: string, inside: string) => {
        const isButton = /\btype="(?:submit|button|reset)"/.test(inside);
        for (const [, name = "", value = ""] of inside.matchAll(/([\w-]+)="([^"]*)"/g)) {
          if (element === "meta" && !/\bname="description"/.test(inside)) continue;
          if (readAttributes.has(name) || (isButton && name === "value")) attributes.push(value);
        }
        return gap;
      },
    );
  return [...attributes, ...words.split(gap)]
    .flatMap((text) => text.split(gap))
    .map((text) => text.replace(/&\w+;/g, "").replace(/\s+/g, " ").trim())
    .filter((text) => /\p{Letter}/u.test(text));
}
