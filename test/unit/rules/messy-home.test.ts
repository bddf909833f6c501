import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readHome } from "../../../src/content/read-home.ts";
import type { Home } from "../../../src/documents/document.ts";
import { identifyHome } from "../../../src/documents/identify-home.ts";
import type { Finding } from "../../../src/findings/finding.ts";
import { checkHome } from "../../../src/rules/check-home.ts";
import { today } from "../../support/check-files.ts";
import { replaceDocument } from "../../support/replace-document.ts";

const folder = resolve(import.meta.dirname, "..", "..", "fixtures", "messy-home");
const written = await readHome(folder);
const home = identifyHome(written);
const findings = check(home);

function check(checked: Home): readonly Finding[] {
  return checkHome(checked, { today, isProduction: false });
}

function describePlace({ file, line, rule, severity }: Finding): string {
  return `${file}:${line} ${rule} ${severity}`;
}

function findAt(place: string): Finding | undefined {
  return findings.find(({ file, line, rule }) => `${file}:${line} ${rule}` === place);
}

/** Every fault that was planted, and nothing else. Each was read as its operator would read it. */
const planted = [
  "_data/home.yaml:3 sample/facts warning",
  "_data/home.yaml:12 sample/facts warning",
  "_data/home.yaml:13 sample/facts warning",
  "_data/home.yaml:14 sample/facts warning",
  "_data/home.yaml:15 placeholder/left warning",
  "_data/home.yaml:19 sample/facts warning",
  "_data/home.yaml:26 sample/facts warning",
  "_data/home.yaml:27 sample/facts warning",
  "policies/code-of-ethics.md:1 front-matter/missing error",
  "policies/code-of-ethics.md:19 section/missing error",
  "policies/code-of-ethics.md:33 language/person-first warning",
  "policies/code-of-ethics.md:59 section/empty warning",
  "policies/code-of-ethics.md:65 link/broken error",
  "policies/code-of-ethics.md:69 sample/facts warning",
  "policies/code-of-ethics.md:73 section/likely info",
  "policies/good-neighbor-policy.md:3 promise/disagrees error",
  "policies/good-neighbor-policy.md:11 placeholder/left warning",
  "policies/good-neighbor-policy.md:13 section/likely error",
  "policies/good-neighbor-policy.md:15 contact/typed info",
  "policies/good-neighbor-policy.md:19 section/likely warning",
  "policies/good-neighbor-policy.md:19 promise/disagrees error",
  "policies/good-neighbor-policy.md:23 contact/typed info",
  "policies/good-neighbor-policy.md:25 section/likely error",
  "policies/good-neighbor-policy.md:27 list/run-together warning",
  "policies/good-neighbor-policy.md:29 section/missing error",
  "policies/good-neighbor-policy.md:39 language/person-first warning",
  "policies/good-neighbor-policy.md:39 language/person-first warning",
  "policies/good-neighbor-policy.md:43 table/pasted warning",
  "policies/good-neighbor-policy.md:50 form/blank-in-policy warning",
  "policies/grievance-policy.md:9 heading/level-skipped info",
  "policies/grievance-policy.md:11 fact/unknown error",
  "policies/grievance-policy.md:15 contact/typed info",
  "policies/grievance-policy.md:15 contact/typed info",
  "policies/grievance-policy.md:17 section/likely error",
  "policies/grievance-policy.md:21 section/fact-missing error",
  "policies/grievance-policy.md:23 promise/disagrees error",
  "policies/grievance-policy.md:30 contact/outside-is-inside error",
  "policies/grievance-policy.md:40 placeholder/left warning",
  "policies/resident-packet.md:8 section/likely error",
  "policies/resident-packet.md:10 placeholder/left warning",
  "policies/resident-packet.md:22 table/pasted warning",
  "policies/resident-packet.md:34 list/run-together warning",
  "policies/resident-packet.md:70 link/unclear-text warning",
  "policies/resident-packet.md:70 sample/facts warning",
  "policies/resident-packet.md:100 section/fact-missing error",
  "policies/resident-packet.md:100 section/fact-missing info",
  "policies/resident-packet.md:112 section/missing error",
  "policies/resident-packet.md:114 link/broken error",
  "policies/resident-packet.md:124 section/looks-like-heading warning",
  "policies/resident-packet.md:128 section/empty warning",
];

describe("the messy home", () => {
  it("is told each fault that was planted, where it stands, and nothing else", () => {
    expect(findings.map(describePlace)).toEqual(planted);
  });

  it("keeps what word processors leave, so that the test means something", () => {
    const text = readFileSync(join(folder, "policies/good-neighbor-policy.md"), "utf8");
    for (const left of ["\u00A0", "\u00AD", "\u200B", "\t", "’", "“", "🔇"]) {
      expect(text).toContain(left);
    }
    const [document] = home.documents.filter(({ file }) => file.endsWith("neighbor-policy.md"));
    const known = document?.sections.flatMap(({ definition }) => definition?.id ?? []);
    expect(known).toEqual(expect.arrayContaining(["parking", "community-service"]));
  });

  it("hears in whole sentences what is wrong and what to do", () => {
    for (const { message, fix } of findings) {
      expect(message).toMatch(/^[A-Z“\d].*[.?]$/s);
      expect(fix).toMatch(/^[A-Z].*[.?]$/s);
      expect(message.length).toBeLessThan(420);
      expect(fix.length).toBeLessThan(300);
    }
  });
});

describe("the advice of a finding", () => {
  it.each([
    [
      "policies/good-neighbor-policy.md:13 section/likely",
      /“WHO TO CONTACT” seems to be the section “Who to contact”/,
      /\bline 13\b.*“## WHO TO CONTACT”/,
    ],
    [
      "policies/good-neighbor-policy.md:25 section/likely",
      /“🔇 QUIET HOURS” seems to be the section/u,
      /\bline 25\b.*“## 🔇 QUIET HOURS”/u,
    ],
    [
      "policies/good-neighbor-policy.md:3 promise/disagrees",
      /\b24 hours\b.*\bfacts\b.*\b2 business days\b/,
      /\{\{ home\.response\.answer \}\}/,
    ],
    [
      "policies/good-neighbor-policy.md:19 promise/disagrees",
      /\b5 business days\b.*\bfacts\b.*\b2 business days\b/,
      /\{\{ home\.response\.answer \}\}/,
    ],
    ["policies/grievance-policy.md:11 fact/unknown", /“name”/, /\{\{ home\.name \}\}/],
    [
      "policies/grievance-policy.md:17 section/likely",
      /“How to file a grievance” seems to be the section/,
      /“## How to file a grievance”/,
    ],
    [
      "policies/grievance-policy.md:30 contact/outside-is-inside",
      /\bhome's own\b.*\boutside\b/,
      /\{\{ home\.outside\.licensor\.phone \}\}/,
    ],
    [
      "policies/code-of-ethics.md:19 section/missing",
      /“Safe and Sobr Home” \(line 19\)/,
      /“## A safe and sober home”/,
    ],
    ["policies/resident-packet.md:100 section/fact-missing", /\bpathway\b/, /\bwords such as “/],
    [
      "policies/resident-packet.md:112 section/missing",
      /“Grievence” \(line 112\)/,
      /\bline 112\b.*“## Grievance”/,
    ],
    ["policies/resident-packet.md:114 link/broken", /“#time-limits”/, /“#steps-and-time-limits”/],
  ])("at %s names what it found and what would mend it", (place, message, fix) => {
    expect(findAt(place)?.message).toMatch(message);
    expect(findAt(place)?.fix).toMatch(fix);
  });

  it("never advises to keep the home's number where the state's should be", () => {
    const here = findings.filter(({ file, line }) => file.includes("grievance") && line === 30);
    expect(here.map(({ rule }) => rule)).toEqual(["contact/outside-is-inside"]);
  });
});

interface Mending {
  readonly place: string;
  readonly from: string;
  readonly to: string;
}

/** What each finding's fix says to do, done. */
const mendings: readonly Mending[] = [
  {
    place: "policies/good-neighbor-policy.md:13 section/likely",
    from: "WHO TO CONTACT",
    to: "## Who to contact",
  },
  {
    place: "policies/good-neighbor-policy.md:15 contact/typed",
    from: "480-555-0186",
    to: "{{ home.manager.phone }}",
  },
  {
    place: "policies/good-neighbor-policy.md:19 promise/disagrees",
    from: "five business days",
    to: "{{ home.response.answer }}",
  },
  {
    place: "policies/good-neighbor-policy.md:29 section/missing",
    from: "## Smokeing",
    to: "## Smoking",
  },
  {
    place: "policies/good-neighbor-policy.md:43 table/pasted",
    from: "What\tWhen\nBins out\tWednesday after 6 pm\nBins in\tThursday by 8 pm\nYard\tEvery Saturday",
    to: "| What | When |\n|---|---|\n| Bins out | Wednesday after 6 pm |\n| Yard | Every Saturday |",
  },
  {
    place: "policies/grievance-policy.md:9 heading/level-skipped",
    from: "### Purpose",
    to: "## Purpose",
  },
  {
    place: "policies/grievance-policy.md:11 fact/unknown",
    from: "{{name}}",
    to: "{{ home.name }}",
  },
  {
    place: "policies/grievance-policy.md:23 promise/disagrees",
    from: "two business days",
    to: "24 hours",
  },
  {
    place: "policies/code-of-ethics.md:19 section/missing",
    from: "## Safe and Sobr Home",
    to: "## Safe and Sobr Home {#safe-home}",
  },
  {
    place: "policies/code-of-ethics.md:65 link/broken",
    from: "good-neighbour-policy.md",
    to: "good-neighbor-policy.md",
  },
  {
    place: "policies/resident-packet.md:34 list/run-together",
    from: "rule: 1. First time, a talk. 2. Second time, a written plan. 3.",
    to: "rule:\n\n1. First time, a talk.\n2. Second time, a written plan.\n3.",
  },
  {
    place: "policies/resident-packet.md:114 link/broken",
    from: "#time-limits",
    to: "#steps-and-time-limits",
  },
  {
    place: "policies/resident-packet.md:124 section/looks-like-heading",
    from: "**Laundry**",
    to: "## Laundry",
  },
];

describe("following the advice", () => {
  it.each(mendings)("at $place mends that and nothing else", ({ place, from, to }) => {
    const [file = ""] = place.split(":");
    const text = readFileSync(join(folder, file), "utf8");
    expect(text.split(from).length).toBeGreaterThan(1);
    const mended = check(
      replaceDocument(
        { written, home },
        file,
        text.replace(from, () => to),
      ),
    );
    const finding = findAt(place);
    expect(finding).toBeDefined();
    const expected = findings.filter((other) => other !== finding).map(keyOf);
    expect(mended.map(keyOf).toSorted()).toEqual(expected.toSorted());
  });
});

/** What a finding says, wherever it stands: a mended line may move those below it. */
function keyOf({ file, rule, message, fix }: Finding): string {
  return `${file} ${rule} ${message} ${fix}`.replace(/line \d+/g, "line");
}
