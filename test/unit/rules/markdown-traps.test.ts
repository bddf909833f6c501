import { describe, expect, it } from "vitest";
import { checkFiles, page } from "../../support/check-files.ts";

const areas = ["text/", "list/", "table/", "heading/"];

/** What the checks of layout say of a page; its text starts on line 6. */
async function findTraps(body: string) {
  const findings = await checkFiles({ "neighbors/a.md": page(body) }, "");
  return findings.filter(({ rule }) => areas.some((area) => rule.startsWith(area)));
}

describe("what markdown would show otherwise than it was meant", () => {
  it.each([
    // Lists that are none.
    ["- No smoking\n-No shouting", "list/run-together", 6, "- No smoking"],
    ["The rules:\n2. No smoking", "list/run-together", 6, "empty line before"],
    ["· No smoking\n\n· No shouting", "list/run-together", 6, "- No smoking"],
    ["– No smoking\n\n– No shouting", "list/run-together", 6, "- No smoking"],
    // Lists that come out otherwise.
    ["1. One\n  - in it\n2. Two", "list/not-nested", 7, "“   - in it”"],
    ["- One\n - in it", "list/not-nested", 7, "“  - in it”"],
    ["1. One\n  1. in it\n  2. in it\n2. Two", "list/renumbered", 7, "“   1. in it”"],
    ["1. One\n2. Two\n4. Four", "list/renumbered", 8, "**4.** Four"],
    ["Before.\n\n2026. It was a good year.", "list/number-starts-line", 8, "2026\\. It was"],
    // Tables.
    ["|Fee|When|\n|$5|Monday|", "table/pasted", 6, "| Fee | When |"],
    ["| Fee | When |\n|---|\n| $5 | Monday |", "table/pasted", 6, "|---|---|"],
    [
      "| Fee | When |\n|---|---|\n| $5 | Monday | to Dana |",
      "table/cell-dropped",
      8,
      "as many cells",
    ],
    [
      "| Fee | When |\n|---|---|\n| $5 | Monday |\nCall us.",
      "table/line-in-table",
      9,
      "empty line",
    ],
    // Headings.
    ["##Guests\n\nCome in.", "heading/no-space", 6, "## Guests"],
    ["#Guests\n\nCome in.", "heading/no-space", 6, "# Guests"],
    ["##\u00a0Guests\n\nCome in.", "text/odd-space", 6, "before “##”"],
    ["Come in.\n####### Guests", "heading/no-space", 7, "###### Guests"],
    ["We are glad of guests.\n---\n\nCome in.", "heading/underlined", 6, "empty line above ---"],
    ["Two lines\nof it\n===\n\nCome in.", "heading/underlined", 6, "empty line above ==="],
    ["Before.\n\n> ## Guests\n>\n> Come in.", "heading/inside", 8, "“## Guests”"],
    ["- ## Guests", "heading/inside", 6, "“## Guests”"],
    ["## One\n\nA.\n\n# Guests\n\nB.\n\n## Two\n\nC.", "heading/nests-rest", 10, "## Guests"],
    // A fix must not lose what says that fewer people read it.
    [
      "Night staff {#night audience=residents}\n---\n\nRosa.",
      "heading/underlined",
      6,
      "## Night staff {#night audience=residents}",
    ],
    [
      "Night staff\nand keys {audience=resident}\n---\n\nRosa.",
      "heading/underlined",
      6,
      "## Night staff and keys {audience=resident}",
    ],
    [
      "Before.\n\n> ## Night staff {audience=residents}",
      "heading/inside",
      8,
      "“## Night staff {audience=residents}”",
    ],
    [
      '## One\n\nA.\n\n# Night staff {audience=house words="keys, doors"}\n\nB.\n\n## Two\n\nC.',
      "heading/nests-rest",
      10,
      '## Night staff {audience=house words="keys, doors"}',
    ],
    // Text.
    ["Before.\n\n    Quiet hours are from 10 pm.", "text/code-block", 8, "“Quiet hours are"],
    ["Before.\n\n\tQuiet hours are from 10 pm.", "text/code-block", 8, "“Quiet hours are"],
    ["Before.\n\n```\n## Guests\n\nCome in.", "text/fence-open", 8, "Delete this line"],
    ["Sponsor\n: someone who went before", "text/lines-joined", 6, "**Sponsor:** someone"],
    ["Before.\n\n[Note]: Monday", "text/dropped", 8, "Note: Monday"],
    ["It costs $5[^1] a week.\n\n[^1]: Monday", "text/dropped", 8, "in parentheses"],
    ["It costs $5[^1] a week.", "text/mark-shown", 6, "in parentheses"],
    ["- [ ] I read it\n- [x] I sign it", "text/mark-shown", 7, "[ ]"],
    ["** Rent ** is due.", "text/mark-shown", 6, "**like this**"],
    ["Before.\n\n=====\n\nBehind.", "text/mark-shown", 8, "write ---"],
    ["It is 5*3*2 feet.", "text/mark-lost", 6, "5\\*3\\*2"],
    ["> 30 days here.", "text/mark-lost", 6, "more than 30 days"],
  ])("is found in %j", async (body, rule, line, fix) => {
    const findings = await findTraps(body);
    const found = findings.find((finding) => finding.rule === rule);
    expect(found, JSON.stringify(findings)).toMatchObject({ rule, line });
    expect(found?.fix).toContain(fix);
  });

  it.each([
    "- No smoking\n- No shouting\n  - nor at night",
    "* No smoking\n* No shouting",
    "1. One\n   - in it\n2. Two\n\nBetween.\n\n3. Three",
    "1. One\n1. Two\n1. Three",
    "  - One\n  - Two\n    - in it",
    "1. - One\n   - Two",
    "We moved into this house, with all that we had, in\n2026. It was a good year.",
    "1.1 No smoking\n\n1.2 No shouting",
    "You may a) call, b) text or c) write.",
    "How we reach you:\\\n☐ by phone\\\n☐ by letter",
    "Tick one: ☐ yes ☐ no",
    "| Fee | When |\n|---|---|\n| $5 | Monday |\n| $6 | |\n| $7 |\n\nCall us.",
    "| Fee | When |\n|---|---|\n| $5 \\| $6 | Monday |",
    "#1 is to be kind, and #kind is our word.",
    "Before.\n\n---\n\nBehind.",
    "# Guests\n\nA.\n\n# Rules\n\nB.\n\n## Quiet\n\nC.",
    "```\nThis is shown as it is\n```",
    "A sentence that an editor has broken after the seventieth column or so\nIt goes on here, and ends.",
    "We keep quiet.\nWe keep the yard clean.",
    "123 Main Street\\\nMesa, AZ 85201",
    "Look at [our page][1] and [Note].\n\n[1]: questions.md\n[note]: index.md",
    "It is *very* quiet, **mostly**, 5 * 3 * 2 feet, and snake_case_words stay.",
    "Signed: ________ on ________",
    "Name_________ Date: ____/____/______",
    "☐ I read it\n☐ I sign it",
    "- [ ] I read it\n- [ ] I sign it",
    "She said:\n\n> Come in, we are 12 people.",
  ])("is not found in %j", async (body) => {
    expect(await findTraps(body)).toEqual([]);
  });

  it("is found once for a table, a list and a run of lines, however long they are", async () => {
    const lines = Array.from(
      { length: 50 },
      (_, index) => `- Keep quiet - No shouting - Rule ${index}`,
    ).join("\n");
    expect(await findTraps(lines)).toHaveLength(1);
    const bullets = Array.from({ length: 50 }, () => "– rule").join("\n\n");
    expect(await findTraps(bullets)).toHaveLength(1);
  });
});
