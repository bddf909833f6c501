import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import {
  type DocumentOptions,
  writeDocument,
  writeDocuments,
} from "../../../support/write-document.ts";

const file = "policies/grievance-policy.md";
const write = (options?: DocumentOptions) => writeDocument("grievance-policy", options);
const check = (text: string, rule = "section/") =>
  checkFiles({ ...writeDocuments(), [file]: text }, rule);
const lineOf = (text: string, line: string) => text.split("\n").indexOf(line) + 1;

describe("a section without its facts", () => {
  it("says which fact is missing and which reference gives it", async () => {
    const text = write({ bodies: { "outside-help": "Call the affiliate." } });
    const findings = await check(text);
    const line = lineOf(text, "## Outside help");
    expect(describePlaces(findings)).toEqual([`${file}:${line}:1 section/fact-missing error`]);
    expect(findings[0]?.fix).toContain("{{ home.outside.affiliate.phone }}");
    expect(findings[0]?.standards).toEqual(["NARR 3.0 1.C.7.b"]);
  });

  const affiliate =
    "  affiliate:\n    name: Arizona Recovery Housing Association\n    phone: 602-555-0177\n    url: https://affiliate.example.net/complaints\n";
  const office = (key: string) =>
    `  affiliate: none\n  ${key}:\n    name: State office\n    phone: 602-555-0178\n    url: https://office.example.net/\n`;

  it.each([
    ["licensor", office("licensor"), "{{ home.outside.licensor.phone }}"],
    ["civilRights", office("civilRights"), "{{ home.outside.civilRights.phone }}"],
    ["nobody", "  affiliate: none\n", "under “outside:”"],
  ])("names the office outside that the home has: %s", async (_name, outside, fix) => {
    const found = await checkFiles(
      {
        ...writeDocuments(),
        "_data/home.yaml": homeYaml.replace(affiliate, outside),
        [file]: write({ bodies: { "outside-help": "Call them." } }),
      },
      "section/fact-missing",
    );
    const finding = found.find((other) => other.file === file);
    expect(finding?.fix).toContain(fix);
    expect(finding?.fix).not.toContain("home.outside.affiliate");
  });

  it("is asked to link to no document that the home does not have", async () => {
    const packet = writeDocument("resident-packet", { bodies: { grievances: "Tell us." } });
    const files: Readonly<Record<string, string>> = {
      ...writeDocuments(),
      "policies/resident-packet.md": packet,
    };
    const { [file]: _none, ...without } = files;
    const asks = async (home: typeof without) =>
      (await checkFiles(home, "section/fact-missing")).filter(({ message }) =>
        message.includes("link"),
      ).length;
    expect(await asks(files)).toBe(1);
    expect(await asks(without)).toBe(0);
    expect(await checkFiles(without, "document/missing")).toHaveLength(1);
  });

  it("is told of all that it lacks in one sentence", async () => {
    const text = write({ bodies: { "who-to-file-with": "We do what is right." } });
    const findings = await check(text, "section/fact-missing");
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toMatch(/does not give a person .*, nor a phone number .*, nor /);
  });

  it.each([
    ["outside-help", "Call the state office at 602-555-0178.", ["info"]],
    ["steps-and-time-limits", "1. Write it down.\n2. We answer within 5 days.", ["info"]],
    ["steps-and-time-limits", "1. We answer within 5 days.\n2. The owner decides.", ["error"]],
    ["steps-and-time-limits", "1. We listen.\n2. We think.\n3. We answer in 5 days.", ["error"]],
  ])("is told no more than an expert would: %s, %s", async (section, body, expected) => {
    const findings = await check(write({ bodies: { [section]: body } }), "section/fact-missing");
    expect(findings.map(({ severity }) => severity)).toEqual(expected);
  });

  it("is only told that a link would help where it names the policy", async () => {
    const packet = (body: string) => ({
      ...writeDocuments(),
      "policies/resident-packet.md": writeDocument("resident-packet", {
        bodies: { grievances: body },
      }),
    });
    const named = await checkFiles(
      packet("See our Grievance Policy on the board."),
      "section/fact-missing",
    );
    expect(named.map(({ severity }) => severity)).toEqual(["info"]);
    const unnamed = await checkFiles(packet("Tell the house manager."), "section/fact-missing");
    expect(unnamed.map(({ severity }) => severity)).toEqual(["error"]);
  });
});
