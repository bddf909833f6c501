import { questionOfMarks } from "../content/marks-to-read.ts";

/** What a line begins with that somebody has to read and then take out; behind it stands what to look at. */
export const markStart = `> [!READ] ${questionOfMarks}`;

/** What somebody has to read of several texts, and the texts without it. */
export interface GatheredMarks {
  /** One line; nothing where no text asks for it. */
  readonly mark: string | undefined;
  /** Those of which something is left. */
  readonly texts: readonly string[];
}

/**
 * Makes one mark of those of a section's blocks, so that whoever reads it looks at the section once.
 *
 * @param texts the blocks' texts; a mark is the first line of one
 */
export function gatherMarks(texts: readonly string[]): GatheredMarks {
  const read = texts.map(readMark);
  const said = read.flatMap(({ says }) => says ?? []);
  return {
    mark: said.length === 0 ? undefined : `${markStart} ${said.join(" ")}`,
    texts: read.map(({ text }) => text).filter((text) => text !== ""),
  };
}

function readMark(text: string): { readonly says: string | undefined; readonly text: string } {
  const [first = "", ...rest] = text.split("\n");
  if (!first.startsWith(markStart)) return { says: undefined, text };
  return { says: first.slice(markStart.length).trim(), text: rest.join("\n").trim() };
}
