import fc from "fast-check";
import type { Audience } from "../../src/content/audience.ts";

/**
 * A document in which somebody marked a part as narrower, in whatever way. What was meant is known
 * from how the document was put together, and from nothing that the program says of it.
 */
export interface MarkedDocument {
  readonly file: string;
  readonly text: string;
  /** The narrowest audience that the mark names. */
  readonly meant: Exclude<Audience, "public">;
}

/** Stands in every line that a mark was meant to cover, and nowhere else. */
export const canary = "kestrel";

const title = "Living here";

interface Spelled {
  readonly mark: string;
  readonly meant: Exclude<Audience, "public">;
}

const keys = [
  ...[
    "audience",
    "audience",
    "audience",
    "Audience",
    "AUDIENCE",
    "audiance",
    "audence",
    "audiences",
  ],
  ...[
    "auidence",
    "audienc",
    "udience",
    "audiencia",
    "aud\u200bience",
    "audi\u00adence",
    "audience\u200b",
  ],
  ...[
    "audi ence",
    "audi\u00a0ence",
    "au-dience",
    "ａｕｄｉｅｎｃｅ",
    "\u0430udience",
    "audi\u00ebnce",
  ],
  ...[
    "audi&#101;nce",
    "aud\\ience",
    "*audience*",
    "“audience”",
    '"audience"',
    "`audience`",
    "_audience_",
  ],
  ...["\ufeffaudience", "audience\u00a0", "data-audience", "a u d i e n c e"],
];

const signs = [
  ...["=", "=", "=", " = ", "= ", " =", "\u00a0=\u00a0", "\u200b=", "=\u200b", "\t=\t", "==", "="],
  ...["＝", "﹦", "&#61;", "&equals;", "\\=", ":", ": ", " : ", "：", ":=", "=>", "="],
];

/** Ways to write a value; those that name a second audience are told apart below. */
const values: readonly ((audience: string) => string)[] = [
  ...[(a: string) => a, (a: string) => a, (a: string) => a],
  (a) => a.toUpperCase(),
  (a) => `${a.charAt(0).toUpperCase()}${a.slice(1)}`,
  (a) => `"${a}"`,
  (a) => `“${a}”`,
  (a) => `'${a}'`,
  (a) => `‘${a}’`,
  (a) => `${a},`,
  (a) => `${a}.`,
  (a) => `${a};`,
  (a) => `\u00a0${a}`,
  (a) => `${a}\u200b`,
  (a) => `${a.slice(0, 2)}\u200b${a.slice(2)}`,
  (a) => `**${a}**`,
  (a) => a.slice(0, -1),
  (a) => `${a}s`,
  (a) => `${a.slice(0, 3)}${a.slice(4)}`,
  (a) => `&#${a.charCodeAt(0)};${a.slice(1)}`,
  (a) => `[${a}]`,
  (a) => `${a} only`,
  (a) => `public, ${a}`,
  (a) => `${a}, public`,
  (a) => `${a} audience=public`,
  (a) => `public audience=${a}`,
  (a) => `${a}\\`,
];

const frames: readonly ((inside: string) => string)[] = [
  ...[(m: string) => `{${m}}`, (m: string) => `{${m}}`, (m: string) => `{${m}}`],
  (m) => `{ ${m} }`,
  (m) => `{${m}`,
  (m) => `${m}}`,
  (m) => `{{${m}}}`,
  (m) => `{{ ${m} }}`,
  (m) => `[${m}]`,
  (m) => `(${m})`,
  (m) => `<${m}>`,
  (m) => `{#night ${m}}`,
  (m) => `{${m} #night}`,
  (m) => `{${m}} {#night}`,
  (m) => `{#night} {${m}}`,
  (m) => `{${m}}{${m}}`,
  (m) => `{words="late, night" ${m}}`,
  (m) => `{${m} words="late}`,
  (m) => `{#Night ${m}}`,
  (m) => `{.night ${m}}`,
  (m) => `{: ${m}}`,
  (m) => `\\{${m}\\}`,
  (m) => `&#123;${m}&#125;`,
  (m) => `｛${m}｝`,
  (m) => `<!-- ${m} -->`,
  (m) => `\`{${m}}\``,
  (m) => `**{${m}}**`,
  (m) => `"{${m}}"`,
  (m) => `{${m}}.`,
  (m) => `{${m}} and more`,
  (m) => `{${m}} <!-- note -->`,
  (m) => `{${m}} \\`,
  (m) => `{${m}}\u00a0`,
  (m) => `{${m}}\u200b`,
  (m) => `{{ home.name }} {${m}}`,
  (m) => `{${m}} {{ home.name }}`,
  (m) => m,
];

/** Marks without a key; each can only stand at the end of a heading, or as a line of its own. */
const bareMarks: readonly ((audience: string) => string)[] = [
  (a) => `{${a}}`,
  (a) => `{.${a}}`,
  (a) => `{#${a}}`,
  (a) => `{#night .${a}}`,
  (a) => `{#night ${a}}`,
  (a) => `{ ${a} }`,
  (a) => `{${a}`,
  (a) => `${a}}`,
  (a) => `{{${a}}}`,
  (a) => `｛${a}｝`,
  (a) => `\\{${a}\\}`,
  (a) => `{visibility=${a}}`,
  (a) => `{for=${a}}`,
  (a) => `{class="${a}"}`,
  (a) => `<div class="${a}">`,
];

/** Two audiences in one mark mean the narrower; a value that nobody can read means what was meant. */
const spelled: fc.Arbitrary<Spelled> = fc
  .record({
    meant: fc.constantFrom<Spelled["meant"][]>("residents", "house"),
    key: fc.constantFrom(...keys),
    sign: fc.constantFrom(...signs),
    value: fc.constantFrom(...values),
    frame: fc.constantFrom(...frames),
    bare: fc.option(fc.constantFrom(...bareMarks), { freq: 5 }),
  })
  .map(({ meant, key, sign, value, frame, bare }) => ({
    meant,
    mark: bare === null ? frame(`${key}${sign}${value(meant)}`) : bare(meant),
  }));

/** No sign says that these are marks, so a word that is farther from the right one may be any word. */
const nearKeys = keys.filter((key) => !["audiencia", "auidence", "data-audience"].includes(key));
const wholeValues = values.filter((value) => /^[^s]*house(?!s)/u.test(value("house")));

/** Marks with nothing between key and value, or a space. */
const unsigned: fc.Arbitrary<Spelled> = fc
  .record({
    meant: fc.constantFrom<Spelled["meant"][]>("residents", "house"),
    key: fc.constantFrom(...nearKeys),
    sign: fc.constantFrom("", " ", "\u00a0"),
    value: fc.constantFrom(...wholeValues),
    frame: fc.constantFrom(...frames, ...Array.from({ length: 30 }, () => (m: string) => m)),
  })
  .map(({ meant, key, sign, value, frame }) => ({
    meant,
    mark: frame(`${/\s/.test(key) && sign === "" ? "audience" : key}${sign}${value(meant)}`),
  }));

/** What a slip of the hand, a word processor or a chat program puts between two letters. */
const slips = [
  ...[
    " ",
    "\u00a0",
    "\u200b",
    "\u00ad",
    "\t",
    "\u2028",
    "=",
    ":",
    ",",
    ".",
    "-",
    "{",
    "}",
    "#",
    "\\",
  ],
  ...[
    '"',
    "“",
    "”",
    "'",
    "*",
    "_",
    "`",
    "~",
    "<",
    ">",
    "[",
    "]",
    "(",
    ")",
    "|",
    "&",
    "a",
    "e",
    "x",
    "é",
  ],
];

interface Slip {
  readonly at: number;
  readonly kind: "leave out" | "put in" | "replace" | "double" | "swap";
  readonly character: string;
}

const slip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(30),
  kind: fc.constantFrom<Slip["kind"][]>("leave out", "put in", "replace", "double", "swap"),
  character: fc.constantFrom(...slips),
});

function makeSlip(mark: string, { at, kind, character }: Slip): string {
  const place = at % mark.length;
  const [before, here, after] = [mark.slice(0, place), mark.charAt(place), mark.slice(place + 1)];
  switch (kind) {
    case "leave out":
      return before + after;
    case "put in":
      return before + character + here + after;
    case "replace":
      return before + character + after;
    case "double":
      return before + here + here + after;
    case "swap":
      return before + after.charAt(0) + here + after.slice(1);
  }
}

/** A mark as the guide shows it, with one or two slips. */
const mistyped: fc.Arbitrary<Spelled> = fc
  .record({
    meant: fc.constantFrom<Spelled["meant"][]>("residents", "house"),
    frame: fc.constantFrom<((mark: string) => string)[]>(
      (mark) => `{${mark}}`,
      (mark) => `{#night ${mark}}`,
      (mark) => `{${mark} words="late, door"}`,
    ),
    slips: fc.array(slip, { minLength: 1, maxLength: 2 }),
  })
  .map(({ meant, frame, slips }) => ({
    meant,
    mark: slips.reduce(makeSlip, frame(`audience=${meant}`)),
  }));

/** How a mark and a heading stand to each other, as lines; `#` stands for the heading's signs. */
const headingForms: readonly ((level: string, words: string, mark: string) => string[])[] = [
  ...Array.from({ length: 8 }, () => (l: string, w: string, m: string) => [`${l} ${w} ${m}`]),
  (l, w, m) => [`${l}${w} ${m}`],
  (l, w, m) => [`${l}\u00a0${w} ${m}`],
  (l, w, m) => [`${l}\t${w}\t${m}`],
  (l, w, m) => [`${l}\u200b ${w} ${m}`],
  (l, w, m) => [`\u00a0${l} ${w} ${m}`],
  (l, w, m) => [`\ufeff${l} ${w} ${m}`],
  (l, w, m) => [`\t${l} ${w} ${m}`],
  (l, w, m) => [`  ${l} ${w} ${m}`],
  (l, w, m) => [`\\${l} ${w} ${m}`],
  (_, w, m) => [`＃＃ ${w} ${m}`],
  (_, w, m) => [`####### ${w} ${m}`],
  (l, w, m) => [`${l} ${w} ${m} ${l}`],
  (l, w, m) => [`${l} ${m} ${w}`],
  (l, w, m) => [`${m} ${l} ${w}`],
  (l, w, m) => [`${l} ${w}${m}`],
  (l, w, m) => [`${l} ${w} ${m}\u2028`],
  (l, w, m) => [`${l} ${w}\u2028${m}`],
  (l, w, m) => [`${l} ${w} ${m}  `],
  (_, w, m) => [`${w} ${m}`, "---"],
  (_, w, m) => [`${w} ${m}`, "==="],
  (_, w, m) => [`${w}`, `${m}`, "---"],
  (_, w, m) => [`${w} ${m}`, `More of ${w}`, "------"],
  (_, w, m) => [`**${w}** ${m}`, ""],
  (_, w, m) => [`${w.toUpperCase()} ${m}`, ""],
  (l, w, m) => [`${l} ${w}`, `${m}`],
  (l, w, m) => [`${l} ${w}`, "", `${m}`, ""],
  (l, w, m) => [`${m}`, `${l} ${w}`],
  (l, w, m) => [`${m}`, "", `${l} ${w}`],
  (l, w, m) => [`${l} ${m}`, `${w}`],
  (l, w, m) => [`| ${l} ${w} ${m} | more |`, "|---|---|", "| a | b |", ""],
  (_, w, m) => [`| ${w} | ${m} |`, "|---|---|", `| ${w} | b |`, ""],
  (l, w, m) => [`<!-- ${l} ${w} ${m} -->`, ""],
  (l, w, m) => ["<!--", `${l} ${w} ${m}`, "-->"],
  (l, w, m) => ["<div>", `${l} ${w} ${m}`, "</div>"],
  (l, w, m) => ["```", `${l} ${w} ${m}`, "```"],
  (l, w, m) => ["```", `${l} ${w} ${m}`],
  (l, w, m) => ["~~~ text", `${l} ${w} ${m}`, "~~~~"],
  (l, w, m) => [`[${l} ${w} ${m}](https://example.org)`, ""],
];

/** Forms in which the mark is part of a heading, or all of its line. */
const plainForms: typeof headingForms = [
  (l, w, m) => [`${l} ${w} ${m}`],
  (l, w, m) => [`${l}\t${w}\t${m}`],
  (l, w, m) => [`${l} ${w} ${m} ${l}`],
  (l, w, m) => [`${l}${w} ${m}`],
  (_, w, m) => [`${w} ${m}`, "---"],
  (_, w, m) => [`${w} ${m}`, "-"],
  (_, w, m) => [`${w} ${m}`, "==="],
  (l, w, m) => [`${l} ${w}`, "", `${m}`, ""],
  (l, w, m) => [`${m}`, "", `${l} ${w}`],
];

/** What every line of a run of lines may stand in. */
const containers: readonly ((line: string, index: number) => string)[] = [
  ...Array.from({ length: 8 }, () => (line: string) => line),
  (line) => `> ${line}`,
  (line) => `>${line}`,
  (line, index) => `${index === 0 ? "- " : "  "}${line}`,
  (line, index) => `${index === 0 ? "1. " : "   "}${line}`,
  (line, index) => `${index === 0 ? "> - " : ">   "}${line}`,
  (line) => `    ${line}`,
  (line) => `\t${line}`,
  (line) => `- ${line}`,
  (line) => ` ${line}`,
];

/** Text that a mark covers, all kinds of blocks, each line with the canary or without words. */
const coveredBlocks: readonly (readonly string[])[] = [
  [`The ${canary} is kept by the door.`],
  [`A ${canary} first`, `and a ${canary} second.`],
  [`- ${canary} one`, `- ${canary} two`],
  [`1. ${canary} one`, `2) ${canary} two`],
  [`| ${canary} | ${canary}s |`, "|---|---|", `| ${canary} | b |`],
  [`> ${canary} said`],
  ["```", `${canary} in code`, "```"],
  ["~~~", `${canary} in code that never ends`],
  [`    ${canary} far in`],
  [`\t${canary} behind a tab`],
  [`The ${canary}`, "---"],
  [`The ${canary}`, "==="],
  [`Ask ${canary}`, `or the other ${canary}`, "-"],
  [`[night]: https://${canary}.example.org "The ${canary}"`],
  [`[Night door]: ${canary}`],
  [`> [desk]: <${canary}.md>`],
  [`##### Deep ${canary}`, `Under it a ${canary}.`],
  [`###### ${canary} {#deep}`, `Under it a ${canary}.`],
  [`<b>${canary}</b>`],
  [`<!-- ${canary}`, `${canary} -->`],
  [`${canary}\u2028more ${canary}`],
  ["***"],
  ["- - -"],
  ["##"],
  ["#"],
  ["", ""],
  [`Call [the ${canary}](https://example.org "${canary}").`],
  [`![A ${canary}](${canary}.png)`],
];

/** Text that stands before a mark and may swallow what follows. */
const openBlocks: readonly (readonly string[])[] = [
  ["Anyone may read this."],
  ["Anyone may read this.", ""],
  ["```"],
  ["~~~~ js"],
  ["<!--"],
  ["- a list", "- of two"],
  ["- a list", "  ```"],
  ["> a quotation"],
  ["| a | b |", "|---|---|"],
  ["[night]:"],
  ["A line", "with another"],
  ["<div>"],
  ["`code that never ends"],
];

/** Text behind what is marked, which uses what may have been written down there. */
const laterBlocks: readonly (readonly string[])[] = [
  ["Anyone may read this too."],
  ["See [night] and [the night door][Night door]."],
  ["![night]", "[help][desk]"],
  ["- a list", "- of two"],
  ["```", "code", "```"],
  ["Some words", "---"],
];

const blankLine = fc.constantFrom<string[]>([], [""]);

/** Blocks with or without an empty line behind each. */
const blocksOf = (choices: readonly (readonly string[])[], most: number) =>
  fc
    .array(fc.tuple(fc.constantFrom(...choices), blankLine), { maxLength: most })
    .map((blocks) => blocks.flatMap(([block, blank]) => [...block, ...blank]));

const places: readonly { readonly file: string; readonly head: readonly string[] }[] = [
  { file: "policies/night.md", head: ["audience: public"] },
  { file: "neighbors/night.md", head: ["audience: public"] },
  { file: "policies/grievance-policy.md", head: [] },
  { file: "policies/code-of-ethics.md", head: ["audience: public"] },
  { file: "policies/resident-packet.md", head: [] },
];

const lineEnds = ["\n", "\n", "\n", "\r\n", "\r"];

/** A heading that the registry knows as public, or one that nobody knows. */
const plainTitles = ["Guests", "Refunds", "Outside help", "Welcome", "Quiet hours"];

/**
 * Documents with one mark, in any spelling, position and container. The heading and the text that it
 * covers hold the canary.
 */
export const markedDocuments = placeMarks(fc.oneof(spelled, mistyped), headingForms);

/** Documents with a mark that has no sign between key and value, such as `audience residents`. */
export const documentsMarkedWithoutSign = placeMarks(unsigned, plainForms);

function placeMarks(
  marks: fc.Arbitrary<Spelled>,
  forms: typeof headingForms,
): fc.Arbitrary<MarkedDocument> {
  return fc
    .record({
      place: fc.constantFrom(...places),
      spelled: marks,
      level: fc.integer({ min: 1, max: 4 }),
      form: fc.constantFrom(...forms),
      container: fc.constantFrom(...containers),
      isAllContained: fc.boolean(),
      before: blocksOf(openBlocks, 2),
      beforeTitle: fc.constantFrom(...plainTitles),
      isFirst: fc.boolean(),
      covered: blocksOf(coveredBlocks, 4),
      later: blocksOf(laterBlocks, 2),
      laterLevel: fc.integer({ min: 1, max: 4 }),
      laterTitle: fc.constantFrom(...plainTitles),
      lineEnd: fc.constantFrom(...lineEnds),
      blank: blankLine,
    })
    .map((parts) => {
      const { place, spelled, level, container, isAllContained, blank } = parts;
      const heading = parts.form("#".repeat(level), `The ${canary}`, spelled.mark);
      const contain = (lines: readonly string[]) => lines.map(container);
      const marked = isAllContained
        ? contain([...heading, ...parts.covered])
        : [...contain(heading), ...parts.covered];
      const lines = [
        "---",
        `title: ${title}`,
        ...place.head,
        'version: "1.0"',
        "effective: 2026-01-05",
        "reviewed: 2026-01-05",
        "---",
        "",
        ...(parts.isFirst ? [] : [`## ${parts.beforeTitle}`, ""]),
        ...parts.before,
        ...blank,
        ...marked,
        ...blank,
        `${"#".repeat(Math.min(level, parts.laterLevel))} ${parts.laterTitle}`,
        ...parts.later,
        "",
      ];
      return { file: place.file, text: lines.join(parts.lineEnd), meant: spelled.meant };
    });
}

/** Ways to say in front matter who may read a document; each gets the audience that was meant. */
const headForms: readonly ((audience: string) => readonly string[])[] = [
  (a) => [`audience: ${a}`],
  (a) => [`audience:    ${a}   `],
  (a) => [`audience: ${a.toUpperCase()}`],
  (a) => [`audience: "${a}"`],
  (a) => [`audience: '${a}'`],
  (a) => [`audience: “${a}”`],
  (a) => [`audience: ${a.slice(0, -1)}`],
  (a) => [`audience: ${a} # for now`],
  (a) => [`audience: ${a}, public`],
  (a) => [`audience: ${a} public`],
  (a) => [`audience: [${a}]`],
  (a) => [`audience: [public, ${a}]`],
  (a) => ["audience:", `  - ${a}`],
  (a) => ["audience:", `  - public`, `  - ${a}`],
  (a) => ["audience:", `  ${a}`],
  (a) => ["audience:", `  who: ${a}`],
  (a) => [`audience: { who: ${a} }`],
  (a) => ["audience: >", `  ${a}`],
  (a) => ["audience: |", `  ${a}`, "  public"],
  () => ["audience:"],
  () => ["audience: ~"],
  () => ["audience: null"],
  () => ['audience: ""'],
  (a) => [`audience: ${a}`, "audience: public"],
  (a) => ["audience: public", `audience: ${a}`],
  (a) => [`Audience: ${a}`],
  (a) => [`AUDIENCE: ${a}`],
  (a) => [`audiences: ${a}`],
  (a) => [`audiance: ${a}`],
  (a) => [`audience : ${a}`],
  (a) => [`"audience": ${a}`],
  (a) => [`"audience ": ${a}`],
  (a) => [`audience\u00a0: ${a}`],
  (a) => [`audience:\u00a0${a}`],
  (a) => [`audi\u200bence: ${a}`],
  (a) => [`\u200baudience: ${a}`],
  (a) => [`\u0430udience: ${a}`],
  (a) => [`audience： ${a}`],
  (a) => [`audience:${a}`],
  (a) => [`audience=${a}`],
  (a) => [`audience = ${a}`],
  (a) => [`audience ${a}`],
  (a) => [`audience - ${a}`],
  (a) => [`- audience: ${a}`],
  (a) => [`  audience: ${a}`],
  (a) => [`\taudience: ${a}`],
  (a) => [`# audience: ${a}`],
  (a) => [`#audience: ${a}`],
  (a) => [`access: ${a}`],
  (a) => [`visibility: ${a}`],
  (a) => [`readers:`, `  - ${a}`],
  (a) => [`summary: About us.  audience: ${a}`],
  (a) => [`summary: "For audience: ${a}"`],
  (a) => ["summary: |", "  About us.", `  audience: ${a}`],
  (a) => ["summary: About us.", `  audience: ${a}`],
  (a) => ["approvedBy: Owner", "", `audience: ${a}`],
  (a) => [`slug: night {audience=${a}}`],
  (a) => ["changes:", '  - version: "1.0"', "    date: 2026-01-05", `    audience: ${a}`],
  (a) => [`audience: &who ${a}`],
  (a) => [`audience: !!str ${a}`],
  (a) => [`audience: !who ${a}`],
  (a) => ["? audience", `: ${a}`],
  (a) => [`? [audience]`, `: ${a}`],
  (a) => [`{ audience: ${a} }`],
  (a) => ["...", `audience: ${a}`],
  (a) => [`audience: {{ ${a} }}`],
  (a) => [`audience: "{{ home.name }}"`, `# ${a}`],
  (a) => [`<<: { audience: ${a} }`],
  (a) => [`__proto__: { audience: ${a} }`],
  (a) => [`audience: ${a}\u2028audience: public`],
  (a) => [`version: "1.0"`, `audience: ${a}`],
  (a) => [`title: ${title}: rules`, `audience: ${a}`],
];

/** How front matter stands in a file. */
const headFrames: readonly ((head: readonly string[]) => readonly string[])[] = [
  ...Array.from({ length: 10 }, () => (head: readonly string[]) => ["---", ...head, "---"]),
  (head) => ["", "---", ...head, "---"],
  (head) => ["\ufeff\ufeff---", ...head, "---"],
  (head) => [" ---", ...head, "---"],
  (head) => ["--- ", ...head, "--- "],
  (head) => ["----", ...head, "----"],
  (head) => ["—", ...head, "—"],
  (head) => ["---", ...head],
  (head) => ["---", ...head, ""],
  (head) => ["---", ...head, "----"],
  (head) => ["---", ...head, "***"],
  (head) => ["---yaml", ...head, "---"],
  (head) => ["---", "---", ...head, "---"],
  (head) => ["---", ...head, "---", "---", ...head, "---"],
  (head) => [...head, "---"],
  (head) => [...head],
  (head) => ["```yaml", "---", ...head, "---", "```"],
  (head) => ["+++", ...head, "+++"],
];

const otherHeadLines = [
  `title: ${title}`,
  'version: "1.0"',
  "effective: 2026-01-05",
  "reviewed: 2026-01-05",
];

/** Documents that are marked as a whole, in their front matter or where it should be. */
export const documentsMarkedAsWhole: fc.Arbitrary<MarkedDocument> = fc
  .record({
    file: fc.constantFrom(
      "policies/good-neighbor-policy.md",
      "policies/grievance-policy.md",
      "policies/code-of-ethics.md",
      "policies/night.md",
      "neighbors/night.md",
    ),
    meant: fc.constantFrom<Spelled["meant"][]>("residents", "house"),
    form: fc.constantFrom(...headForms),
    frame: fc.constantFrom(...headFrames),
    place: fc.nat(4),
    slips: fc.array(slip, { maxLength: 1 }),
    body: blocksOf(coveredBlocks, 2),
    lineEnd: fc.constantFrom(...lineEnds),
  })
  .map(({ file, meant, form, frame, place, slips, body, lineEnd }) => {
    const said = form(meant).map((line) => slips.reduce(makeSlip, line));
    const head = otherHeadLines.toSpliced(place, 0, ...said);
    const words = ["", `A ${canary} before.`, "", "## Outside help", `The ${canary}.`, ...body, ""];
    return { file, meant, text: [...frame(head), ...words].join(lineEnd) };
  });

/** A first heading that repeats the title, with a mark that means the whole document. */
export const documentsMarkedAtTitle: fc.Arbitrary<MarkedDocument> = fc
  .record({
    file: fc.constantFrom("policies/night.md", "neighbors/night.md"),
    // A letter before the braces would make it another title.
    spelled: fc.oneof(
      spelled,
      mistyped.filter(({ mark }) => mark.startsWith("{")),
    ),
    form: fc.constantFrom<((mark: string) => readonly string[])[]>(
      (mark) => [`# ${title} ${mark}`],
      (mark) => [`#\t${title.toUpperCase()}! ${mark}`],
      (mark) => [`${title} ${mark}`, "==="],
      (mark) => [`#${title} ${mark}`],
      (mark) => [`> # ${title} ${mark}`],
    ),
    container: fc.constantFrom(...containers),
    body: blocksOf(coveredBlocks, 3),
    lineEnd: fc.constantFrom(...lineEnds),
  })
  .map(({ file, spelled: { mark, meant }, form, container, body, lineEnd }) => {
    const head = ["---", ...otherHeadLines, "audience: public", "---", ""];
    const words = [`A ${canary} first.`, "", ...form(mark).map(container), "", ...body];
    const lines = [...head, ...words, "", "## Guests", `The ${canary}.`, ""];
    return { file, meant, text: lines.join(lineEnd) };
  });

/** A document whose marks are written as the guide says, with the audience each section asks for. */
export interface WellMarkedDocument {
  readonly file: string;
  readonly text: string;
  /** Whom each section is for, by a word that stands in its text and in no other. */
  readonly expected: ReadonlyMap<string, Audience>;
}

const goodMarks: readonly ((audience: string, id: string) => string)[] = [
  (a) => `{audience=${a}}`,
  (a, id) => `{#${id} audience=${a}}`,
  (a, id) => `{audience=${a} #${id}}`,
  (a, id) => `{#${id} audience=${a} words="kicked out, public, audience"}`,
  (a) => `{words="house rules" audience=${a}}`,
  (a) => `{ audience=${a} }`,
];

const noMarks: readonly ((id: string) => string)[] = [
  () => "",
  () => "",
  (id) => `{#${id}}`,
  () => '{words="residents, house, audience"}',
];

/** Text about readers that is no mark. */
const plainBlocks: readonly (readonly string[])[] = [
  ["The audience was large: residents, neighbors and the house next door."],
  ["- House rules: everyone keeps them.", "- Public places: we are polite."],
  ["Residents (and the public) may ask. A house = a home."],
  ["| who | may |", "|---|---|", "| residents | ask |", "| house | answer |"],
  ["> An audience of three."],
  ["1. Call {{ home.manager.phone }}.", "2. Write to the house."],
  ["```", "rent = 500", "```"],
  ["Ask [the house](https://example.org/?for=house&all=no)."],
  ["***"],
  ["Residents: see below. Resident = someone who lives here."],
  ["See <https://example.org>, a < b, and (house) rules."],
];

interface WellMarkedSection {
  readonly level: number;
  readonly title: string;
  readonly audience: Audience | undefined;
  readonly mark: number;
  readonly blocks: readonly string[];
}

const wellMarkedSection: fc.Arbitrary<WellMarkedSection> = fc.record({
  level: fc.integer({ min: 2, max: 4 }),
  title: fc.constantFrom(
    "Guests",
    "House rules",
    "For the public",
    "Residents’ council",
    "Quiet",
    "{{ home.name }}",
  ),
  audience: fc.option(fc.constantFrom<Audience[]>("residents", "house"), { nil: undefined }),
  mark: fc.nat(20),
  blocks: blocksOf(plainBlocks, 3),
});

/** Documents with marks as they should be, in ordinary text. */
export const wellMarkedDocuments: fc.Arbitrary<WellMarkedDocument> = fc
  .record({
    file: fc.constantFrom("policies/night.md", "neighbors/night.md"),
    sections: fc.array(wellMarkedSection, { minLength: 1, maxLength: 6 }),
    lineEnd: fc.constantFrom(...lineEnds),
  })
  .map(({ file, sections, lineEnd }) => {
    const open: { readonly level: number; readonly audience: Audience }[] = [];
    const expected = new Map<string, Audience>();
    const lines = sections.flatMap(({ level, title: words, audience, mark, blocks }, index) => {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      const around = open.at(-1)?.audience ?? "public";
      // To ask for more readers than may read what it stands in is an error of its own.
      const wanted = around === "house" ? undefined : audience;
      open.push({ level, audience: wanted ?? around });
      const word = `plainword${index}x`;
      expected.set(word, wanted ?? around);
      const id = `part-${index}`;
      const braces =
        wanted === undefined
          ? noMarks[mark % noMarks.length]?.(id)
          : goodMarks[mark % goodMarks.length]?.(wanted, id);
      return [`${"#".repeat(level)} ${words} ${braces}`.trim(), `A ${word}.`, "", ...blocks, ""];
    });
    const head = ["---", ...otherHeadLines, "audience: public", "---", ""];
    return { file, expected, text: [...head, ...lines].join(lineEnd) };
  });
