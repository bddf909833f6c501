import type MarkdownIt from "markdown-it";
import readReference from "markdown-it/lib/rules_block/reference.mjs";
import type StateBlock from "markdown-it/lib/rules_block/state_block.mjs";
import type StateCore from "markdown-it/lib/rules_core/state_core.mjs";
import type Token from "markdown-it/lib/token.mjs";

/** An address written down apart from the links that use it, such as `[help]: https://example.org "Help"`. */
interface LinkDefinition {
  readonly href: string;
  readonly title: string;
  /** The index of its line in the text. */
  readonly line: number;
}

/** What markdown-it and this module keep while one text is read. */
interface ReadingEnvironment {
  /** By label; markdown-it copies what stands here into each link that uses the label. */
  references?: Record<string, Pick<LinkDefinition, "href" | "title">>;
  definitions?: LinkDefinition[];
}

/**
 * Makes a markdown reader remember of each link and picture on which line its address is written
 * down, where that is apart from it: any text of a document can use such an address, whoever may read
 * the section that it stands in.
 *
 * @param markdown the reader
 */
export function rememberDefinitions(markdown: MarkdownIt): void {
  markdown.block.ruler.at("reference", readDefinition);
  markdown.core.ruler.after("inline", "defined_addresses", fillInAddresses);
}

/**
 * Tells where the address of a link or picture is written down.
 *
 * @param token the token of the link's start, or of the picture
 * @returns the index of the line in the text; nothing where it stands in the link itself
 */
export function findDefinitionLine({ meta }: Token): number | undefined {
  return typeof meta?.definedOn === "number" ? meta.definedOn : undefined;
}

/** No address that is typed can start with this character. */
const placeholderStart = "\u0000";

/** Gives markdown-it a placeholder in the address's stead, so that each use can be told later. */
function readDefinition(
  state: StateBlock,
  startLine: number,
  endLine: number,
  silent: boolean,
): boolean {
  const environment: ReadingEnvironment = state.env;
  const known = environment.references ?? {};
  const definitions = environment.definitions ?? [];
  environment.references = {};
  const isRead = readReference(state, startLine, endLine, silent);
  for (const [label, { href, title }] of Object.entries(environment.references)) {
    if (known[label] !== undefined) continue;
    known[label] = { href: `${placeholderStart}${definitions.length}`, title: "" };
    definitions.push({ href, title, line: startLine });
  }
  Object.assign(environment, { references: known, definitions });
  return isRead;
}

function fillInAddresses(state: StateCore): void {
  const { definitions }: ReadingEnvironment = state.env;
  if (definitions === undefined) return;
  for (const token of state.tokens.flatMap(({ children }) => children ?? [])) {
    const attribute = token.type === "image" ? "src" : "href";
    const address = token.attrGet(attribute);
    if (!address?.startsWith(placeholderStart)) continue;
    const definition = definitions[Number(address.slice(placeholderStart.length))];
    token.attrSet(attribute, definition?.href ?? "");
    if (definition?.title) token.attrSet("title", definition.title);
    token.meta = { definedOn: definition?.line };
  }
}
