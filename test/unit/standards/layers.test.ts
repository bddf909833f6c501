import { describe, expect, it } from "vitest";
import { readFacts } from "../../../src/content/facts/read-facts.ts";
import type { Home } from "../../../src/documents/document.ts";
import { readIdentifiedHome } from "../../../src/documents/identify-home.ts";
import { projectFolder } from "../../../src/package-folder.ts";
import { createMatrixData } from "../../../src/pages/matrix-data.ts";
import { createMatrixView } from "../../../src/pages/matrix-view.ts";
import { rules } from "../../../src/rules/rules.ts";
import { findStandard } from "../../../src/standards/find-standard.ts";
import { isAskedByLevel } from "../../../src/standards/requirement-status.ts";
import { today } from "../../support/check-files.ts";
import { readSample } from "./read-sample.ts";

const texts = await readSample();
const sample = await readIdentifiedHome(projectFolder);

/** The sample home with another `_data/standard.yaml`: the documents stay as they were read. */
function switchTo(standard: string, replaceInHome = (yaml: string) => yaml): Home {
  const files = Object.entries({
    ...texts,
    "_data/standard.yaml": standard,
    "_data/home.yaml": replaceInHome(texts["_data/home.yaml"] ?? ""),
  });
  const { facts, findings } = readFacts(
    files.flatMap(([file, text]) => (file.startsWith("_data/") ? [{ file, text }] : [])),
  );
  return { ...sample, facts, findings };
}

/** What the checks on standard, profile and certification say, each as its rule, severity and count. */
function countFindings(home: Home): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const rule of rules) {
    if (rule.kind !== "home" || !/^(?:standard|profile|certification)\//.test(rule.name)) continue;
    for (const { severity } of rule.find(home, { today, isProduction: false })) {
      if (severity === "info") continue;
      const key = `${rule.name} ${severity}`;
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

const view = (home: Home) => createMatrixView(home, "public", home.facts.table.locale);

const withoutGuests = (home: Home): Home => ({
  ...home,
  documents: home.documents.map((document) =>
    document.type?.id === "resident-packet"
      ? {
          ...document,
          sections: document.sections.filter(({ definition }) => definition?.id !== "guests"),
        }
      : document,
  ),
});

const lawOfArizona = { arizona: 20 };

/**
 * What each profile and law does to the sample: its findings beside those the sample has with neither, the
 * rules it adds by layer, where complaints go, and whether it makes an error of a packet without guests.
 */
const cases = [
  {
    lines: "law: none\nprofile: none\n",
    findings: { "standard/unknown-rule error": 4 }, // the sample's evidence for the law that is gone
    added: {},
    complaints: [],
    asksForGuests: false,
  },
  {
    lines: "law: arizona\nprofile: none\n",
    findings: {},
    added: lawOfArizona,
    complaints: [],
    asksForGuests: false,
  },
  {
    lines: "profile: azrha\n", // brings the law along
    findings: { "certification/other-complaint-route warning": 1 },
    added: { ...lawOfArizona, azrha: 0 },
    complaints: ["azrha https://myazrha.org/file-a-grievance/"],
    asksForGuests: false,
  },
  {
    lines: "profile: orh\n",
    findings: {
      "standard/unknown-rule error": 4,
      "profile/words-missing warning": 1, // the grievance policy names another affiliate
      "standard/law-of-another-state warning": 2, // the affiliate, and the law that it brings
    },
    added: { ohio: 1, orh: 12 },
    complaints: [],
    asksForGuests: true,
  },
  {
    lines: "profile: farr\n",
    findings: {
      "standard/unknown-rule error": 4,
      "standard/not-documented warning": 1, // the screening; what is not confirmed is a note
      "profile/link-missing warning": 2,
      "standard/law-of-another-state warning": 2,
      "certification/other-complaint-route warning": 1,
    },
    added: { florida: 5, farr: 3 },
    complaints: ["farr (561) 299-0405 info@farronline.org"],
    asksForGuests: false,
  },
  {
    lines: "profile: mash\n",
    findings: {
      "standard/unknown-rule error": 4,
      "certification/other-complaint-route warning": 1,
      "standard/law-of-another-state warning": 1,
    },
    added: { mash: 0 },
    complaints: ["mash https://mashsoberhousing.org/grievance-policy/"],
    asksForGuests: false,
  },
  {
    lines: "profile: ccapp\n",
    findings: {
      "standard/unknown-rule error": 4,
      "standard/not-documented warning": 2,
      "standard/law-of-another-state warning": 1,
    },
    added: { ccapp: 2 },
    complaints: [],
    asksForGuests: false,
  },
] as const;

describe.each(cases)("the sample home with $lines", (wanted) => {
  const home = switchTo(
    `standard: narr-3.0\nlevel: II\n${wanted.lines}rulesSetAside:\n  - rule: 1.D.10.b\n    reason: No post here calls for one.\n`,
  );
  const matrix = view(home);

  it("is told what the data says, and nothing else", () => {
    expect(countFindings(home)).toEqual(wanted.findings);
  });

  it("has the rules and the pages of its layers, and no other's", () => {
    const added = Object.entries(wanted.added);
    expect(matrix.layers.map(({ name, address, total }) => [name !== "", address, total])).toEqual(
      added.map(([name, total]) => [true, `/certification/${name}/`, total]),
    );
    const ids = matrix.domains.flatMap(({ rows }) => rows.map(({ id }) => id));
    const own = ids.filter((id) => /^[a-z]/.test(id)).map((id) => id.split(".")[0]);
    expect(own).toEqual(
      added.flatMap(([name, total]) => Array.from({ length: total }, () => name)),
    );
    expect(
      home.facts.home &&
        createMatrixData(
          home.facts.home,
          matrix,
          findStandard(home.facts).levels,
          home.facts.table.locale,
        ).laws,
    ).toHaveLength(matrix.layers.filter(({ kind }) => kind === "law").length);
  });

  it("tells where complaints go, as the data says", () => {
    const routes = matrix.layers.flatMap(({ address, complaints }) => {
      const { phone, email, url } = complaints;
      const route = [phone?.shown, email, url].filter(Boolean).join(" ");
      return route === "" ? [] : [`${address.split("/")[2]} ${route}`];
    });
    expect(routes).toEqual(wanted.complaints);
  });

  it("has an error made of a missing section where a layer asks for it, and nowhere else", () => {
    expect(isAskedByLevel(withoutGuests(home), "resident-packet", "guests")).toBe(
      wanted.asksForGuests,
    );
  });
});

describe("every profile and law that comes with the project", () => {
  it("says what could not be confirmed, and where each thing that it asks was read", () => {
    for (const { lines } of cases.slice(2)) {
      for (const layer of view(switchTo(`standard: narr-3.0\n${lines}`)).layers) {
        expect(layer.unconfirmed, layer.name).not.toEqual([]);
        const rows = layer.domains.flatMap((domain) => domain.rows);
        expect(rows.filter(({ source }) => source === "").map(({ id }) => id)).toEqual([]);
        if (layer.kind === "law")
          expect(rows.filter(({ citation }) => citation === "")).toEqual([]);
      }
    }
  });
});

describe("a home without a standard, an affiliate or a law", () => {
  const runByResidents = switchTo("standard: none\n", (yaml) =>
    yaml
      .replace("  name: Rosa\n  role: House manager\n", "  name: Rosa\n  role: Elected contact\n")
      .replace(/^certification:\n(?: {2}.*\n)+/m, "certification:\n  status: not certified\n"),
  );

  it("has no rules, no pages of layers and nothing to mend but what names rules", () => {
    const { domains, layers, total, standard, mustPost } = view(runByResidents);
    expect([domains, layers, total, standard, mustPost]).toEqual([[], [], 0, "", []]);
    expect(Object.keys(countFindings(runByResidents))).toEqual(["standard/unknown-rule error"]);
  });

  it("may be held against a law or a file of its own all the same", () => {
    const home = switchTo("standard: none\nlaw: arizona\n");
    expect(view(home).domains.map(({ id }) => id)).toEqual(["arizona"]);
    expect(view(home).domains[0]?.rows.map(({ status }) => status)).not.toContain("notAtThisLevel");
  });

  it("is told that it has no levels", () => {
    expect(countFindings(switchTo("standard: none\nlevel: II\n"))).toHaveProperty(
      "standard/unknown-level error",
    );
  });
});

describe("links that a profile asks for", () => {
  const home = switchTo(
    "standard: narr-3.0\nprofile: farr\nlinks:\n  - link: code-of-ethics\n    url: https://farr.recovery-home.test/ethics\n",
  );

  it("stand on the site as soon as the home says where they lead", () => {
    expect(view(home).links.map(({ url }) => url)).toEqual([
      "https://farr.recovery-home.test/ethics",
    ]);
    expect(countFindings(home)["profile/link-missing warning"]).toBe(1);
  });

  it("are asked of no home that is not certified", () => {
    const notCertified = switchTo("standard: narr-3.0\nprofile: farr\n", (yaml) =>
      yaml.replace(/^certification:\n(?: {2}.*\n)+/m, "certification:\n  status: not certified\n"),
    );
    expect(countFindings(notCertified)).not.toHaveProperty("profile/link-missing warning");
  });

  it("are told where nobody asks for one of that name", () => {
    expect(
      countFindings(
        switchTo(
          "standard: narr-3.0\nprofile: farr\nlinks:\n  - link: code-of-ethic\n    url: https://farr.recovery-home.test/ethics\n",
        ),
      ),
    ).toHaveProperty("profile/unknown-link error");
  });
});
