import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, page, policy } from "../../../support/check-files.ts";
import { onePixel } from "../../../support/create-home.ts";

const file = "neighbors/a.md";
const guests = policy("Guests are welcome.", { audience: "public" });
const find = async (body: string) =>
  (await checkFiles({ [file]: page(body) })).filter(({ rule }) => rule.endsWith("shown-as-typed"));

describe("a link or picture that Markdown takes for words", () => {
  it.each([
    ["![Our porch](my house.png)", "image"],
    ["![](Foto 1.JPG)", "image"],
    ["![Our porch] (porch.png)", "image"],
    ["![Our porch](Foto (1.jpg)", "image"],
    ["![Our porch](porch.png “Our porch”)", "image"],
    ["![Our porch](porch.png", "image"],
    ["![Our porch(porch.png)", "image"],
    ["![Our porch][porch]", "image"],
    ["![[porch.png]]", "image"],
    ["！［Our porch］（porch.png）", "image"],
    ["[guest policy](Guest Policy.md)", "link"],
    ["[guest policy](Guest Policy)", "link"],
    ["[guest policy] (guest-policy.md)", "link"],
    ["[guest policy]\u00a0(guest-policy.md)", "link"],
    ["[guest policy](guest-policy.md “Guests”)", "link"],
    ["[guest policy](guest-policy.md ‘Guests’)", "link"],
    ["[guest policy](<guest-policy.md)", "link"],
    ["[guest policy](guest-policy.md", "link"],
    ["[guest policy(guest-policy.md)", "link"],
    ["guest policy](guest-policy.md)", "link"],
    ["［guest policy］（guest-policy.md）", "link"],
    ["【guest policy】(guest-policy.md)", "link"],
    ["[the form](https://example.net/my form)", "link"],
    ["[call us](tel:602 555 0134)", "link"],
    ["[the [guest policy](Guest Policy.md)", "link"],
    ["[guests]: guest policy.md", "link"],
    ["[[Guest policy]]", "link"],
  ])("is an error at its line: %s", async (typed, kind) => {
    const findings = await find(
      `First line.\nSee ${typed.startsWith("[guests]:") ? `\n${typed}` : typed}`,
    );
    expect(findings).toHaveLength(1);
    const line = typed.startsWith("[guests]:") ? 8 : 7;
    expect(findings).toMatchObject([{ rule: `${kind}/shown-as-typed`, line, severity: "error" }]);
  });

  it.each(["[guests][rules]", "[Guests][]"])(
    "is a doubt where a name is unknown: %s",
    async (typed) => {
      expect(await find(`See ${typed} here.`)).toMatchObject([
        { rule: "link/shown-as-typed", line: 6, column: 5, severity: "warning" },
      ]);
    },
  );

  it.each([
    ["heading", "## See [guests](a b.md)", 6],
    ["list", "- one\n- see [guests](a b.md)", 7],
    ["quote", "> one\n> see [guests](a b.md)", 7],
    ["table", "| a | b |\n|---|---|\n| c | [guests](a b.md) |", 8],
  ])("is found in a %s", async (_where, body, line) => {
    expect(await find(body)).toMatchObject([{ line }]);
  });

  it.each([
    "[guest policy](<Guest Policy.md>)",
    '[guest policy](guest-policy.md "Guests")',
    "[guest policy][guests]\n\n[guests]: guest-policy.md",
    "Type `[words](my file.md)` to make a link.",
    "    [words](my file.md)",
    "It is written \\[so](my file.md).",
    "Resident[s](and guests) may come.",
    "The fee [see below] (in dollars) is due.",
    "[ ] (yes) [x] (no) [ ](yes)",
    "Write your name [here], then the date [there].",
    "[INSERT NAME][INSERT DATE]",
    "[[NAME OF HOME]]",
    "[注]（见下）",
    "At 7 pm [or later] (call first).",
  ])("is none of its findings where it is one, or meant as words: %s", async (body) => {
    expect(await find(body)).toEqual([]);
  });

  it("is mended by the very words of the fix", async () => {
    const pictures = ["my house.png", "Foto (1.jpg", "porch.png"];
    const files = {
      ...Object.fromEntries(pictures.map((name) => [`neighbors/${name}`, onePixel])),
      "neighbors/Guest Policy.md": guests.replace("version: 1.0\n", ""),
    };
    for (const typed of [
      "![Our porch](my house.png)",
      "![Our porch](Foto (1.jpg)",
      "![Our porch](porch.png “Our porch”)",
      "![Our porch] (porch.png)",
      "![[porch.png]]",
      "！［Our porch］（porch.png）",
      "[guest policy](Guest Policy.md)",
      "[guest policy](Guest Policy.md “Guests”)",
      "[guest policy(Guest Policy.md)",
      "guest policy](Guest Policy.md)",
      "[[Guest Policy]]",
      "[call us](tel:602 555 0134)",
    ]) {
      const [finding] = await checkFiles({ ...files, [file]: page(typed) }, "").then((all) =>
        all.filter(({ rule }) => rule.endsWith("shown-as-typed")),
      );
      const fix = /!?\[[^\]]*\]\((?:<[^>]*>|[^\s]*)\)/.exec(finding?.fix ?? "")?.[0] ?? "no fix";
      const mended = (await checkFiles({ ...files, [file]: page(fix) })).filter(
        ({ rule, file: place }) => place === file && /^(?:link|image)\//.test(rule),
      );
      expect([fix, describePlaces(mended)]).toEqual([fix, []]);
    }
  });
});
