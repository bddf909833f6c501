import { describe, expect, it } from "vitest";
import { listCitedStates, listNamedStates } from "../../../../src/rules/contradiction/states.ts";
import { checkFiles, page } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";

const names =
  "Alabama,Alaska,Arizona,Arkansas,California,Colorado,Connecticut,Delaware,Florida,Georgia,Hawaii,Idaho,Illinois,Indiana,Iowa,Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana,Nebraska,Nevada,New Hampshire,New Jersey,New Mexico,New York,North Carolina,North Dakota,Ohio,Oklahoma,Oregon,Pennsylvania,Rhode Island,South Carolina,South Dakota,Tennessee,Texas,Utah,Vermont,Virginia,Washington,West Virginia,Wisconsin,Wyoming".split(
    ",",
  );

const templates = [
  (state: string) => `${state} law protects whoever calls for help.`,
  (state: string) => `You have these rights under the laws of ${state}.`,
  (state: string) => `Our home in Newtown, ${state} has room for eight.`,
  (state: string) => `The State of ${state} licenses this house.`,
];
const check = (area: string, text: string) =>
  checkFiles(
    {
      "_data/home.yaml": homeYaml.replace("East side of Mesa, Arizona", area),
      "neighbors/a.md": page(text),
    },
    "contradiction/state",
  );

describe("a state in a text", () => {
  it("is found where it is any but the home's own", async () => {
    const sentences = names.flatMap((state) =>
      templates.map((write) => ({ state, text: write(state) })),
    );
    const findings = await check("Mesa, Arizona", sentences.map(({ text }) => text).join("\n\n"));
    const lines = new Set(findings.map(({ line }) => line));
    const wrong = sentences.filter(
      ({ state }, index) => lines.has(6 + index * 2) === (state === "Arizona"),
    );
    expect(wrong).toEqual([]);
  });

  it("says nothing in a home whose facts name no state", async () => {
    expect(await check("the east side", "Ohio law protects you.")).toEqual([]);
  });

  it("is read from the letters of an address, and whole", () => {
    const read = (text: string) => listNamedStates(text).map(({ state }) => state.name);
    expect(read("Dayton, OH and Charleston, West Virginia")).toEqual(["West Virginia", "Ohio"]);
    expect(read("OK, in or out")).toEqual([]);
  });

  it("is known by how its law is cited", () => {
    const read = (text: string) => listCitedStates(text).map(({ state }) => state.postal);
    expect(read("A.R.S. § 36-2062")).toEqual(["AZ"]);
    expect(read("Ohio Rev. Code 5119.39")).toEqual(["OH"]);
    expect(read("Cal. Health & Safety Code 11833")).toEqual(["CA"]);
    expect(read("RCW 41.05.760")).toEqual(["WA"]);
    expect(read("42 CFR Part 2")).toEqual([]);
  });
});
