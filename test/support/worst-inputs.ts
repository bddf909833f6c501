import { homeYaml } from "./create-home.ts";
import type { HomeFiles } from "./mutate-home.ts";
import { writeDocuments } from "./write-document.ts";

/** Texts that are hard to read, of any size. */
export interface WorstInput {
  readonly name: string;
  /**
   * @param bytes about how large it is to be
   * @returns a home with it in it
   */
  readonly write: (bytes: number) => HomeFiles;
}

const frontMatter = "---\ntitle: A page\naudience: public\n---\n\n";

/** A page of one thing over and over. */
function repeated(name: string, pump: string, before = "", after = ""): WorstInput {
  return {
    name,
    write: (bytes) => page(before + pump.repeat(Math.ceil(bytes / pump.length)) + after),
  };
}

/** A page of things that differ. */
function numbered(name: string, line: (number: number) => string): WorstInput {
  return { name, write: (bytes) => page(writeLines(bytes, line)) };
}

function page(body: string, keys = ""): HomeFiles {
  return { "neighbors/a.md": `${frontMatter.replace("---\n\n", `${keys}---\n\n`)}${body}\n` };
}

/** A document of a known type. */
function packet(name: string, line: (number: number) => string): WorstInput {
  const { "policies/resident-packet.md": text = "", ...others } = writeDocuments();
  return {
    name,
    write: (bytes) => ({
      ...others,
      "policies/resident-packet.md": `${text}\n${writeLines(bytes, line)}\n`,
    }),
  };
}

function facts(
  file: string,
  name: string,
  head: string,
  line: (number: number) => string,
): WorstInput {
  return {
    name: `${file}: ${name}`,
    // An entry has more letters than a mark in a text, so it takes more of them to be many.
    write: (bytes) => ({ [`_data/${file}`]: `${head}${writeLines(bytes * 3, line)}\n` }),
  };
}

function writeLines(bytes: number, line: (number: number) => string): string {
  const lines: string[] = [];
  for (let size = 0; size < bytes; size += (lines.at(-1)?.length ?? 0) + 1) {
    lines.push(line(lines.length + 1));
  }
  return lines.join("\n");
}

/** As deep as about that many bytes go, each level on a line of its own. */
function nested(name: string, line: (depth: number) => string): WorstInput {
  return numbered(name, (number) => line(number % 120));
}

const marks = [
  "{{",
  "{{ ",
  "}}",
  "{",
  "{#",
  "<!--",
  "<!-- ",
  "<",
  "</",
  "<a ",
  "<b>",
  "<?",
  "<![CDATA[",
  "&",
  "&#",
  "&amp;",
  "](",
  "[",
  "![",
  "[]",
  "[a](",
  "[a][",
  "![a](b ",
  "[a](<",
  "[^1]",
  "[a]: ",
  "*",
  "**",
  "**a ",
  "*a **b ",
  "_",
  "__ ",
  "_a",
  "`",
  "``` ",
  "`a``b",
  "~",
  "~~a",
  "\\",
  "\\\n",
  "|",
  "| a ",
  "|\n",
  "-",
  "--- ",
  "=",
  "===\n",
  "#",
  "# ",
  "\n#",
  ">",
  "> ",
  ">\n",
  "- ",
  "-\n",
  "+ ",
  "1. ",
  "1.\n",
  "1) ",
  "a) ",
  "• ",
  "\t",
  "\t\n",
  "  \n",
  "\u00a0",
  "\u200b",
  "\n",
  "é",
  "𝒜",
  "(",
  ")",
  '"',
  "'",
  "“",
  ":",
  ": ",
  "\n: ",
  ".",
  "..",
  "…",
  "?!",
  "/",
  "//",
  "http://",
  "www.a",
  "a@",
  "a@b.c ",
  "@",
  "tel:",
  "602-555-0134 ",
  "6",
  "6 ",
  "(602) ",
  "$1 ",
  "911 ",
  "911 988 ",
  "[insert name] ",
  "TODO ",
  "TODO.",
  "XXX-",
  "___ ",
  "insert a ",
  "lorem ipsum ",
  "page ??? ",
  "Dana ",
  "John S. ",
  "Monday ",
  "10 pm ",
  "10 pm to ",
  "24 hours ",
  "5 days, ",
  "123 Main Street, ",
  "123 ",
  "addict ",
  "addict-",
  "clean ",
  "Clean. ",
  "A ",
  "A.A. ",
  "a",
  "a ",
  "A",
  "word\n",
  "Word. ",
  "guests.md ",
  "a.png ",
  "my file.md ",
  "![](a b.png) ",
  "[a](b c.md) ",
  "[a](b.md) ",
  "[a](#b) ",
  "![a](b.png) ",
  "{{ home.name }} ",
  "{{ home.nam }} ",
  "{{ a }} ",
  "<https://a.example> ",
  "%2f",
  "../",
  "audience=",
  "audience=residents ",
  "{audience=residents}",
  "MM/DD ",
  "☐ ",
  "____\n",
] as const;

/** What has been slow somewhere, or might be. */
export const worstInputs: readonly WorstInput[] = [
  ...marks.map((mark) => repeated(JSON.stringify(mark), mark)),
  ...marks.map((mark) =>
    repeated(
      `${JSON.stringify(mark)} in a heading`,
      mark.replaceAll("\n", " "),
      "## A ",
      " B {#c}",
    ),
  ),
  ...marks.map((mark) =>
    numbered(
      `paragraphs of ${JSON.stringify(mark)}`,
      (number) => `Line ${number} ${mark.replaceAll("\n", " ")} text\n`,
    ),
  ),
  ...marks.map((mark) =>
    numbered(`entries of ${JSON.stringify(mark)}`, () => `- ${mark.replaceAll("\n", " ")} text`),
  ),
  ...marks.map((mark) =>
    numbered(`headings of ${JSON.stringify(mark)}`, () => `## ${mark.replaceAll("\n", " ")} text`),
  ),
  repeated("blanks behind a name in braces", " ", "{{ home.name", "x"),
  repeated("blanks before a brace", " ", "{{", "}"),
  repeated("blanks inside a heading", " ", "## A", "B {#c}"),
  repeated("blanks inside a heading's braces", " ", "## A {#c", "}"),
  repeated("attributes of a heading", "a=b ", "## A {", "}"),
  repeated("words of a heading", "a, ", '## A {words="', '"}'),
  repeated("blanks behind a bracket", " ", "[a](", "x"),
  repeated("one long word", "a"),
  repeated("one long line in a fence", "a ", "```\n", "\n```"),
  repeated("lines in a fence", "# a\n", "```\n"),
  numbered("links to sections", (number) => `[Go ${number}](#section-${number}) there.\n`),
  numbered("links in one paragraph", (number) => `[Go ${number}](#section-${number}) there.`),
  numbered("links to pages", (number) => `[Go ${number}](page-${number}.md)`),
  numbered("pictures", (number) => `![Porch ${number}](porch-${number}.png)`),
  numbered("headings that differ", (number) => `## Heading ${number}\n\nText.\n`),
  numbered("headings with ids", (number) => `## Heading {#heading-${number}}\n\nText.\n`),
  numbered("headings of one name", () => "## Heading\n\nText.\n"),
  numbered("headings of one id", () => "## Heading {#heading}\n\nText.\n"),
  numbered("headings without text", (number) => `## Heading ${number}`),
  numbered(
    "headings of all levels",
    (number) => `${"#".repeat(1 + (number % 6))} Heading ${number}\n`,
  ),
  numbered("bold lines", (number) => `**Heading ${number}**\n`),
  numbered("capital lines", () => "HEADING OF IT\n"),
  numbered("underlined lines", (number) => `Heading ${number}\n---\n`),
  numbered("rows of a table", (number) =>
    number === 1 ? "| a | b |\n|---|---|" : `| ${number} | b |`,
  ),
  numbered("rows of no table", (number) => `| ${number} | b |`),
  numbered("tables", (number) => `| a | b |\n|---|---|\n| ${number} | b |\n`),
  {
    name: "columns of a table",
    write: (bytes) => {
      const count = Math.ceil(bytes / 16);
      return page(["| a ".repeat(count), "|---".repeat(count), "| b ".repeat(count)].join("|\n"));
    },
  },
  numbered("references", (number) => `[a][r${number}] `),
  numbered("definitions", (number) => `[r${number}]: https://a.example/${number}`),
  numbered("references with definitions", (number) => `[a][r${number}]\n\n[r${number}]: #a\n`),
  numbered("entries", (number) => `- Entry ${number}`),
  numbered("entries with numbers", (number) => `${number}. Entry`),
  numbered("entries with other numbers", (number) => `${number * 2}. Entry`),
  numbered("entries in letters", (number) => `${"abcdefgh"[number % 8]}) Entry`),
  numbered("entries with text between", (number) => `1. Entry ${number}\n\nText.\n`),
  numbered("footnotes", (number) => `It is so.[^${number}]\n\n[^${number}]: Note.\n`),
  numbered("people", (number) => `John S. in room ${number} has been sober ${number} days.`),
  numbered(
    "phones that differ",
    (number) => `Call 602-867-${String(number % 10_000).padStart(4, "0")} now.`,
  ),
  numbered("addresses of mail", (number) => `Write to a${number}@recovery-home.test now.`),
  numbered("addresses of the web", (number) => `See https://recovery-home.test/${number} now.`),
  numbered("paths that are typed", (number) => `See [a](my page ${number}.md) now.`),
  numbered("references to facts", () => "Ask {{ home.manager.name }} now."),
  numbered("references to no facts", (number) => `Ask {{ home.manager.name${number} }} now.`),
  numbered("blocks", () => "{{ overdoseSteps }}\n"),
  nested("deep quotes", (depth) => `${"> ".repeat(depth)}a`),
  nested("deep lists", (depth) => `${"  ".repeat(depth)}- a`),
  nested("deep lists in a line", (depth) => `${"- ".repeat(depth)}a`),
  nested("deep brackets", (depth) => `${"[".repeat(depth)}a${"]".repeat(depth)}(b)`),
  nested("runs of backticks", (depth) => "`".repeat(depth + 1)),
  nested("deep emphasis", (depth) => `${"*".repeat(depth)}a${"_".repeat(depth)}`),
  packet("sections of a known type, again", () => "## House rules\n\nText.\n"),
  packet("sections nearly of a known type", (number) => `## Huose rules ${number}\n\nText.\n`),
  packet("steps in a known section", (number) => `${number}. We listen, within ${number} days.`),
  packet("text in a known section", (number) => `We meet at ${number % 12} pm, for $${number}.`),
  {
    name: "unknown keys of front matter",
    write: (bytes) => page("Text.", `${writeLines(bytes, (number) => `key${number}: a`)}\n`),
  },
  {
    name: "one key of front matter",
    write: (bytes) => page("Text.", `${writeLines(bytes, () => "key: a")}\n`),
  },
  {
    name: "one long title",
    write: (bytes) => ({
      "neighbors/a.md": `---\ntitle: ${"a ".repeat(bytes / 2)}\naudience: public\n---\n\nText.\n`,
    }),
  },
  {
    name: "changes",
    write: (bytes) => ({
      "policies/a.md": `---\ntitle: A\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05\nchanges:\n${writeLines(bytes, (number) => `  - version: ${number}\n    date: 2026-01-05\n    summary: It is ${number}`)}\n---\n\nText.\n`,
    }),
  },
  {
    name: "former addresses",
    write: (bytes) =>
      page("Text.", `formerly:\n${writeLines(bytes, (number) => `  - /neighbors/a${number}/`)}\n`),
  },
  {
    name: "front matter that never ends",
    write: (bytes) => ({
      "neighbors/a.md": `---\n${writeLines(bytes, (number) => `## Heading ${number}`)}\n`,
    }),
  },
  ...[
    "[",
    "{",
    "- ",
    "? ",
    "a: ",
    "&a ",
    "*a ",
    "!!a ",
    "| ",
    "'",
    '"',
    "\\",
    "%",
    "#",
    " #",
    "\t",
    "\u00a0",
    "\n- ",
    "\n:",
    "\n ",
    "\n\n",
    ", ",
    "a ",
    "“",
    "null ",
  ].flatMap((mark) => [
    {
      name: `YAML of ${JSON.stringify(mark)}`,
      write: (bytes: number) => ({
        "_data/schedule.yaml": `week: ${mark.repeat(Math.ceil(bytes / mark.length))}\n`,
      }),
    },
    {
      name: `YAML lines of ${JSON.stringify(mark)}`,
      write: (bytes: number) => ({
        "_data/schedule.yaml": writeLines(bytes, (number) => `k${number}: ${mark.trim()} a`),
      }),
    },
  ]),
  facts("home.yaml", "unknown keys", homeYaml, (number) => `key${number}: a`),
  facts("home.yaml", "one key", homeYaml, () => "key: a"),
  facts("home.yaml", "languages", homeYaml.replace("languages:\n  - English\n", ""), (number) =>
    number === 1 ? "languages:" : `  - L${number}`,
  ),
  facts("home.yaml", "crisis lines", homeYaml.replace(/crisisLines:\n(?: .*\n)+/, ""), (number) =>
    number === 1
      ? "crisisLines:"
      : `  - name: Line ${number}\n    phone: 602-867-5309\n    when: At night`,
  ),
  facts("home.yaml", "comments", homeYaml, (number) => `# ${number}`),
  facts(
    "resources.yaml",
    "entries",
    "list:\n",
    (number) =>
      `  - group: Group ${number}\n    name: Name ${number}\n    about: It helps.\n    checked: 2026-09-14`,
  ),
  facts(
    "resources.yaml",
    "entries of one name",
    "list:\n",
    () => "  - group: Food\n    name: Market\n    about: It helps.\n    checked: 2026-09-14",
  ),
  facts(
    "resources.yaml",
    "wrong entries",
    "list:\n",
    (number) => `  - grup: Group ${number}\n    checked: never`,
  ),
  facts(
    "schedule.yaml",
    "entries",
    "week:\n",
    (number) => `  - day: monday\n    start: 7 pm\n    end: 8 pm\n    what: Night ${number}`,
  ),
  facts(
    "evidence.yaml",
    "entries",
    "public:\n",
    (number) => `  - rule: 1.A.2.a\n    where: Binder ${number}\n    checked: 2026-10-19`,
  ),
  facts(
    "standard.yaml",
    "sections set aside",
    "standard: narr-3.0\nprofile: none\nlevel: II\nsetAside:\n",
    (number) =>
      `  - document: resident-packet\n    section: section-${number}\n    reason: None here.`,
  ),
  facts(
    "standard.yaml",
    "rules set aside",
    "standard: narr-3.0\nprofile: none\nlevel: II\nrulesSetAside:\n",
    (number) => `  - rule: 1.A.${number}.a\n    reason: None here.`,
  ),
  facts(
    "profiles/made-up.yaml",
    "rules",
    "name: Made up\nrules:\n",
    (number) => `  - rule: 9.A.${number}\n    title: Rule ${number}\n    levels: required`,
  ),
  facts(
    "house.yaml",
    "staff",
    "address: 12 Main Street\nstaff:\n",
    (number) => `  - name: Name ${number}\n    phone: 602-867-5309`,
  ),
  {
    name: "many documents that link to each other",
    write: (bytes) =>
      Object.fromEntries(
        Array.from({ length: Math.ceil(bytes / 200) }, (_, index) => [
          `policies/page-${index}.md`,
          `---\ntitle: Page ${index}\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05\n---\n\n## Heading\n\n[Next](page-${index + 1}.md#heading) and [first](page-0.md).\n`,
        ]),
      ),
  },
  {
    name: "many documents that link to what is not there",
    write: (bytes) =>
      Object.fromEntries(
        Array.from({ length: Math.ceil(bytes / 200) }, (_, index) => [
          `policies/page-${index}.md`,
          `---\ntitle: Page ${index}\naudience: public\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-01-05\n---\n\n## Heading\n\n[One](gone-${index}.md#a), [two](page-0.md#gone-${index}) and {{ home.gone${index} }}.\n`,
        ]),
      ),
  },
];
