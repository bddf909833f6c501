import { expect, it } from "vitest";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import { findLocale } from "../../../src/locales/locale.ts";
import { listCurfews, sayCurfew } from "../../../src/pages/curfew-words.ts";
import { homeYaml } from "../../support/create-home.ts";

const none = { curfew: undefined, curfewByPhase: undefined };

it.each([
  ["", "10 pm, Friday and Saturday 11 pm"],
  ["  wednesday: 9 pm\n", "10 pm, Friday and Saturday 11 pm, Wednesday 9 pm"],
  [undefined, ""],
])("the curfew says each day that differs, and nothing where there is none: %j", (more, said) => {
  const text = homeYaml.replace(/^curfew:\n((?: .*\n)+)/m, (_, lines) =>
    more === undefined ? "curfew: none\n" : `curfew:\n${lines}${more}`,
  );
  const { facts } = readFacts([{ file: "_data/home.yaml", text }]);
  expect(sayCurfew(facts.home ?? none, findLocale())).toBe(said);
});

it("says a curfew once that is the same on all nights", () => {
  const text = homeYaml.replace(/^ {2}weekends: .*\n/m, "  weekends: 10 pm\n");
  const { facts } = readFacts([{ file: "_data/home.yaml", text }]);
  expect(sayCurfew(facts.home ?? none, findLocale())).toBe("10 pm");
});

it("each day of the week has its own curfew: Friday and Saturday the weekend's, and any that differs", () => {
  const text = homeYaml.replace(/^ {2}weekends: .*\n/m, (line) => `${line}  saturday: midnight\n`);
  const { facts } = readFacts([{ file: "_data/home.yaml", text }]);
  expect(listCurfews(facts.home ?? none)).toEqual([
    ...["10 pm", "10 pm", "10 pm", "10 pm"],
    ...["11 pm", "midnight", "10 pm"],
  ]);
  expect(listCurfews(none)).toEqual([]);
});

it("tells the curfew of each phase where there are several, and no time for all", () => {
  const text = homeYaml.replace(
    /^curfew:\n(?: .*\n)+/m,
    "curfew: none\ncurfewByPhase:\n  - phase: First 30 days\n    time: 9 pm\n  - phase: Then\n    time: 11 pm\n",
  );
  const { facts } = readFacts([{ file: "_data/home.yaml", text }]);
  expect(sayCurfew(facts.home ?? none, findLocale())).toBe("First 30 days: 9 pm; Then: 11 pm");
  expect(listCurfews(facts.home ?? none)).toEqual([]);
});
