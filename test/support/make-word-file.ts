import { strToU8, zipSync } from "fflate";

/** The parts of a Word file that a test wants other than usual, as the XML inside their root. */
export interface WordFileParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly comments?: string;
  readonly header?: string;
  readonly footer?: string;
  /** Addresses of links by their ids. */
  readonly links?: Readonly<Record<string, string>>;
}

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Makes a Word file.
 *
 * @param parts what stands in it
 */
export function makeWordFile(parts: WordFileParts): Uint8Array {
  const side = {
    styles: ["styles", parts.styles],
    numbering: ["numbering", parts.numbering],
    footnotes: ["footnotes", parts.footnotes],
    comments: ["comments", parts.comments],
    header: ["hdr", parts.header],
    footer: ["ftr", parts.footer],
  } as const;
  const given = Object.entries(side).flatMap(([name, [root, inside]]) =>
    inside === undefined ? [] : [{ name, root, inside }],
  );
  const relations = [
    ...given.map(
      ({ name }, index) =>
        `<Relationship Id="p${index}" Type="${types}/${name}" Target="${name}.xml"/>`,
    ),
    ...Object.entries(parts.links ?? {}).map(
      ([id, address]) =>
        `<Relationship Id="${id}" Type="${types}/hyperlink" Target="${address}" TargetMode="External"/>`,
    ),
  ];
  return zipSync({
    "_rels/.rels": strToU8(
      `<Relationships><Relationship Id="r" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/_rels/document.xml.rels": strToU8(`<Relationships>${relations.join("")}</Relationships>`),
    "word/document.xml": strToU8(
      `<w:document ${names}><w:body>${parts.body}</w:body></w:document>`,
    ),
    ...Object.fromEntries(
      given.map(({ name, root, inside }) => [
        `word/${name}.xml`,
        strToU8(`<w:${root} ${names}>${inside}</w:${root}>`),
      ]),
    ),
  });
}

/**
 * Writes a paragraph of a Word file.
 *
 * @param words its words
 * @param properties what its `w:pPr` says
 * @param letters what the `w:rPr` of its words says
 */
export function writeParagraph(words: string, properties = "", letters = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${letters}</w:rPr><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
}
