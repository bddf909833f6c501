import { describe, expect, it } from "vitest";
import { checkFiles, describePlaces, policy } from "../../../support/check-files.ts";
import { homeYaml } from "../../../support/create-home.ts";
import { writeDocument } from "../../../support/write-document.ts";

const home = (from: string, to: string) => ({ "_data/home.yaml": homeYaml.replace(from, to) });

describe("someone outside who is really the home", () => {
  it.each([
    ["phone", "phone: 602-555-0177", "phone: (602) 555-0134", "26:12"],
    ["backup's phone", "phone: 602-555-0177", "phone: 602-555-0135", "26:12"],
    [
      "web address",
      "https://affiliate.example.net/",
      "https://www.harborhouse.example.org/",
      "27:10",
    ],
  ])("is found in the facts by %s", async (_what, from, to, place) => {
    const findings = await checkFiles(home(from, to), "contact/outside-is-inside");
    expect(describePlaces(findings)).toEqual([
      `_data/home.yaml:${place} contact/outside-is-inside error`,
    ]);
  });

  const file = "policies/grievance-policy.md";
  const outsideHelp = (body: string) => ({
    [file]: writeDocument("grievance-policy", { bodies: { "outside-help": body } }),
  });
  const find = async (body: string) => {
    const files = outsideHelp(body);
    const line = files[file]?.split("\n").indexOf(body.split("\n")[0] ?? "") ?? 0;
    const findings = await checkFiles(files, "");
    return findings
      .filter((finding) => finding.file === file && finding.severity === "error")
      .map((finding) => `${finding.line - line}:${finding.column} ${finding.rule}`);
  };

  it.each([
    "The state agency is at {{ home.manager.phone }}.",
    "The state agency is at 602-555-0135 by day.",
  ])("is found in a section about outside help, once: %s", async (body) => {
    expect(await find(body)).toEqual(["1:24 contact/outside-is-inside"]);
  });

  it.each([
    ["The state agency is at {{ home.manager.phone }}.", "licensor"],
    ["The civil rights office is at {{ home.manager.phone }}.", "civilRights"],
    ["The affiliate is at {{ home.manager.phone }}.", "affiliate"],
  ])("is mended with the office that is meant: %s", async (body, key) => {
    const findings = await checkFiles(outsideHelp(body), "contact/outside-is-inside");
    expect(findings[0]?.fix).toContain(`{{ home.outside.${key}.phone }}`);
  });

  it("is found under the affiliate's name even beside a true contact", async () => {
    const body =
      "Licensor: {{ home.outside.licensor.name }}, {{ home.outside.affiliate.url }}\n\nThe affiliate answers at {{ home.manager.phone }}.";
    expect(await find(body.replace("{{ home.outside.licensor.name }}, ", ""))).toEqual([
      "3:26 contact/outside-is-inside",
    ]);
  });

  it.each([
    "Call the affiliate at {{ home.outside.affiliate.phone }}.",
    "Tell the manager first, at {{ home.manager.phone }}. The affiliate is at {{ home.outside.affiliate.phone }}.",
    "We tell the affiliate too: call us at {{ home.manager.phone }}.\n\n{{ home.outside.affiliate.url }}",
  ])("is not seen in: %s", async (body) => {
    expect(await find(body)).toEqual([]);
  });

  const findAnywhere = async (body: string) => {
    const found = await checkFiles({ "policies/a.md": policy(body) }, "contact/");
    return found.map(({ rule, line }) => `${line - 8} ${rule}`);
  };

  it.each([
    "## External agencies\n\n### State housing office\n\nPhone: 602-555-0134",
    "## Who can help\n\n- **NA Helpline:** 602-555-0134",
    "Numbers\n\n- Ombudsman: {{ home.manager.phone }}",
    "HUD (fair housing): 602-555-0134, ask for the desk.",
    "About certification: - Canyon Alliance of Recovery Residences - Office 602-555-0134",
    "The attorney general's office takes complaints at manager@harborhouse.example.org.",
    "Health department: help@harborhouse.example.org",
    "If you cannot talk to us, call the licensing agency at 602-555-0135.",
    "State complaint line:\n\n- by phone 602-555-0134",
    "| Office | Phone |\n|---|---|\n| Desert Residence Certifiers | 602-555-0134 |",
    "Desert Council of Recovery Homes (they certify us), complaint line 602-555-0134",
    "- Desert Council of Sober Homes, our certifier: 602-555-0134",
    "The state licensing office takes complaints about houses like ours at 602-555-0134.",
    "The ombudsman hears complaints against our staff: 602-555-0134",
  ])("is found whatever the heading, and no other fix is told: %s", async (body) => {
    const found = await findAnywhere(body);
    expect(found.map((one) => one.split(" ")[1])).toEqual(["contact/outside-is-inside"]);
  });

  it.each([
    "## External agencies\n\nCall our house manager first: 602-555-0134",
    "We tell the state agency. Call us at 602-555-0134.",
    "- **House Emergency Line:** 602-555-0134",
    "- **Harbor House Crisis Line:** 602-555-0134",
    "Tell the affiliate, or Dana, at 602-555-0134.",
    "State office: 602-340-1555. House manager: 602-555-0134",
    "The fire department asks that you leave first and call the manager at 602-555-0134.",
    "Emergency after hours: 602-555-0134",
    "Questions about licensing? Ask the owner, 602-555-0135.",
    "| Whom | Phone |\n|---|---|\n| House manager | 602-555-0134 |",
    "Complaints about a neighbor: call the manager, 602-555-0134",
    "If the certifier calls us, the manager answers at 602-555-0134.",
  ])("is not seen where the words before it speak of the home: %s", async (body) => {
    expect(await findAnywhere(body)).not.toContainEqual(
      expect.stringContaining("outside-is-inside"),
    );
  });

  it.each([
    ["Lo's cell: 602-555-0177", 1],
    ["House phone: 602-555-0177", 1],
    ["The county food bank is at 602-555-0177 as well.", 0],
    ["The ombudsman's cell: 602-555-0177", 0],
  ])(
    "is found by a number that the text itself gives somebody of the home: %s",
    async (own, found) => {
      const text = `## Whom to ask\n\n${own}\n\nThe county ombudsman is 602-555-0177.\n`;
      const findings = await checkFiles(
        { "policies/house-rules.md": policy(text) },
        "contact/outside-is-inside",
      );
      expect(findings).toHaveLength(found);
    },
  );

  it("is found by the phone of whoever is above, or answers at night", async () => {
    const facts = `${homeYaml}night:\n  name: Kim\n  role: Night lead\n  phone: 602-555-0136\n`;
    const text = "## Whom to ask\n\nThe county ombudsman is 602-555-0136.\n";
    const findings = await checkFiles(
      { "_data/home.yaml": facts, "policies/house-rules.md": policy(text) },
      "contact/outside-is-inside",
    );
    expect(findings).toHaveLength(1);
  });
});
