import { rm } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { putInForce } from "../../../src/documents/in-force.ts";
import { listNextSteps } from "../../../src/next-steps/list-next-steps.ts";
import { createSiteViews } from "../../../src/pages/site-view.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { createHome, homeYaml } from "../../support/create-home.ts";

const today = "2026-03-01";

async function listSteps(files: Readonly<Record<string, string>>) {
  return listStepsIn(await createHome(files));
}

async function listStepsIn(folder: string) {
  const home = await readIdentifiedHome(folder);
  const findings = checkHome(home, { today, isProduction: true });
  return listNextSteps(putInForce(home, today), findings);
}

const grievances = `---
title: Grievance policy
summary: How to raise a concern.
---

## How to file

> [!READ] A box?

You may file without a name, in the box. <b>Bold</b>.
`;

it("sends a home that has told nothing to the questions, and to nothing else", async () => {
  const folder = await createHome({ "policies/grievance-policy.md": grievances });
  await rm(join(folder, "_data"), { recursive: true });
  const [facts] = await listStepsIn(folder);
  expect(facts?.what).toContain("facts: 1");
  await rm(join(folder, "policies"), { recursive: true });
  const steps = await listStepsIn(folder);
  expect(steps.map(({ what }) => what)).toEqual([expect.stringContaining("Answer the questions")]);
});

it("goes from facts to sections, reading, the rest, the walls and the affiliate", async () => {
  const steps = await listSteps({
    "_data/home.yaml": homeYaml,
    "_data/standard.yaml": "standard: narr-3.0\nlevel: II\nprofile: azrha\n",
    "policies/grievance-policy.md": grievances,
  });
  expect(steps.map(({ what }) => what.split(/[ ,]/).slice(0, 4).join(" "))).toEqual([
    "Write what is true",
    "Write the sections that",
    "Read what came with",
    "Mend what else keeps",
    "Look at what everyone",
    "Say in _data/evidence.yaml where",
    "Write down what comes",
    "Print the sheets for",
    "Ask your affiliate what",
  ]);
});

it("names the file for papers with those that are missing, until it says where they are", async () => {
  const listPapers = async (files: Readonly<Record<string, string>>) => {
    const facts = { "_data/home.yaml": homeYaml, "policies/grievance-policy.md": grievances };
    const standard = { "_data/standard.yaml": "standard: narr-3.0\nlevel: II\nprofile: none\n" };
    const steps = await listSteps({ ...facts, ...standard, ...files });
    return steps.filter(({ what }) => what.includes("_data/evidence.yaml"));
  };
  const [before] = await listPapers({});
  expect(before?.where.join("\n")).toContain(
    "1.A.2.b Insurance: Ask your insurer for a certificate that names the home.",
  );
  expect(before?.where.join("\n")).toContain("A reviewer looks at: The date on the certificate");
  expect(before?.how).toContain("(make it if there is none)");
  const entry = "house:\n  - rule: 1.A.2.b\n    where: Office binder, tab 2\n";
  const [after] = await listPapers({ "_data/evidence.yaml": entry });
  expect(after?.where.join("\n")).not.toContain("1.A.2.b");
});

it("shows a fault of each kind, whatever there is more of", async () => {
  const [facts] = await listSteps({
    "_data/home.yaml": homeYaml.replace("status: not certified", "status: certified"),
    "policies/grievance-policy.md": grievances,
  });
  expect(facts?.more).toBeGreaterThan(0);
  expect(facts?.where.join("\n")).toContain("not where anyone can look the certificate up");
});

it("says before the publish what everyone will read of rules that are not documented", async () => {
  const facts = { "_data/home.yaml": homeYaml, "policies/grievance-policy.md": grievances };
  const listGaps = async (standard: string) => {
    const steps = await listSteps({ ...facts, "_data/standard.yaml": standard });
    return steps.map(({ what }) => what).filter((what) => what.includes("/certification/"));
  };
  expect(await listGaps("standard: narr-3.0\nlevel: II\nprofile: none\n")).toEqual([
    expect.stringMatching(/: \d+ rules not documented yet, or in part$/),
  ]);
  expect(await listGaps("standard: none\n")).toEqual([]);
});

it("counts the rules that the page lists as gaps, and those of a law by the page that they stand on", async () => {
  const files = {
    "_data/home.yaml": homeYaml,
    "_data/standard.yaml": "standard: narr-3.0\nlevel: II\nprofile: orh\nlaw: ohio\n",
    "policies/grievance-policy.md": grievances,
  };
  const home = putInForce(await readIdentifiedHome(await createHome(files)), today);
  const { matrix, matrixPage } = createSiteViews(home).public;
  const step = listNextSteps(home, []).find(({ what }) => what.includes("/certification/"));
  expect(step?.what).toContain(`: ${matrixPage.gaps.length} rules not documented yet`);
  const law = matrix.layers.find(({ kind }) => kind === "law");
  expect(law?.domains.flatMap(({ rows }) => rows).map(({ status }) => status)).toEqual(["notYet"]);
  expect(step?.where).toEqual([`${law?.address}: 1 rule more, asked by law`]);
});

it("does not speak of the affiliate of a home that has none", async () => {
  const facts = { "_data/home.yaml": homeYaml, "policies/grievance-policy.md": grievances };
  const listAsked = async (standard: string) => {
    const steps = await listSteps({ ...facts, "_data/standard.yaml": standard });
    return steps.map(({ what }) => what).filter((what) => what.startsWith("Ask "));
  };
  const level = "standard: narr-3.0\nlevel: II\n";
  expect(await listAsked(`${level}profile: none\n`)).toEqual([
    expect.stringMatching(/^Ask the affiliate of your state, if it has one, /),
  ]);
  expect(await listAsked(`${level}profile: azrha\n`)).toEqual([
    expect.stringMatching(/^Ask your affiliate /),
  ]);
});

it("counts each thing once: marks are told as text to read, and not as faults", async () => {
  const steps = await listSteps({
    "_data/home.yaml": homeYaml,
    "policies/grievance-policy.md": grievances,
  });
  const told = steps.flatMap(({ what, where }) => [what, ...where]).join("\n");
  expect(told).toContain("1 left");
  expect(told.match(/A box/g)).toBeNull();
});

it("says that nothing keeps a good site from being published, and asks no affiliate where there is no standard", async () => {
  const own = homeYaml
    .replaceAll("555-01", "867-01")
    .replaceAll("example.org", "harborhouse.dev")
    .replaceAll("example.net", "azrha.dev");
  const steps = await listSteps({
    "_data/home.yaml": own,
    "_data/standard.yaml": "standard: none\n",
    "neighbors/index.md": `---
title: For neighbors
summary: Whom to call.
audience: public
---

Call {{ home.manager.name }} at {{ home.manager.phone }}.
`,
  });
  expect(steps.map(({ what }) => what)).toEqual([
    "Publish the site: nothing keeps it from being published",
    expect.stringContaining("to be reminded"),
  ]);
});

it("names what is due this month or was due before, and nothing that comes later", async () => {
  const listDue = async (facts: string) => {
    const steps = await listSteps({ "_data/home.yaml": homeYaml + facts });
    return steps.filter(({ what }) => what.startsWith("Do what is due"));
  };
  const [due] = await listDue(`drills:
  - what: Fire drill
    held: 2025-08-20
    every: 6 months
upkeep:
  - what: Naloxone, first kit
    expires: 2026-03-31
  - what: Naloxone, second kit
    expires: 2026-04-01
`);
  expect(due?.what).toBe("Do what is due this month, or was due before: 2");
  expect(due?.where).toEqual([
    "_data/home.yaml:55  Hold it again: Fire drill. Was due February 20, 2026",
    "_data/home.yaml:59  Runs out: Naloxone, first kit. Due March 31, 2026",
  ]);
  expect(await listDue("phonesChecked: 2025-04-01\n")).toEqual([]);
});

it("asks for the days that nobody could be reminded of, until a file tells them", async () => {
  const listDays = async (more: string) => {
    const steps = await listSteps({
      "_data/home.yaml": `${homeYaml}${more}`,
      "policies/grievance-policy.md": grievances,
    });
    const asked = steps.find(({ what }) => what.startsWith("Write down what comes"));
    return asked?.where.map((line) => line.split(":")[0]);
  };
  expect(await listDays("")).toEqual(["drills", "upkeep", "insurance", "phonesChecked"]);
  const drill = "drills:\n  - what: Fire drill\n    held: 2026-02-01\n";
  const kit = "upkeep:\n  - what: Naloxone\n    expires: 2027-02-01\n";
  expect(await listDays(drill + kit)).toEqual(["insurance", "phonesChecked"]);
  const cover = "insurance:\n  - what: Liability insurance\n    until: 2027-02-01\n";
  expect(await listDays(`${drill}${kit}${cover}phonesChecked: 2026-02-01\n`)).toBeUndefined();
});
