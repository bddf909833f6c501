import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, inject, it } from "vitest";
import { createBinderView } from "../../src/binder/binder-view.ts";
import { renderBinder } from "../../src/binder/render-binder.ts";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { residentsManifestSchema } from "../../src/server/residents/residents-manifest.ts";
import { createResidentsRenderer } from "../../src/server/residents/residents-renderer.ts";
import { createOutput, readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { createHome, homeYaml, realHomeYaml } from "../support/create-home.ts";
import { runBuild, runCommand } from "../support/run-command.ts";
import { countOverdoseSteps, listCalls, readShownText } from "../support/shown-safety.ts";
import { writeDocument, writeDocuments } from "../support/write-document.ts";

const templatesFolder = resolve(import.meta.dirname, "../../src/theme/templates");
const sampleFolder = resolve(import.meta.dirname, "../..");

/** The pages, sheets and answers of a built home that say what to do in an emergency. */
async function readSafetyPages(content: string, output: string) {
  const read = (path: string) => readFileSync(join(output, "_residents", path), "utf8");
  const manifest = residentsManifestSchema.parse(JSON.parse(read("manifest.json")));
  const { writeSignIn } = createResidentsRenderer(manifest.frame, templatesFolder);
  const binder = createBinderView(await readIdentifiedHome(content), "2026-03-01");
  return {
    first: read("index.html"),
    packet: read("packet/index.html"),
    plan: read("emergency-plan/index.html"),
    emergencies: read("posters/emergencies/index.html"),
    naloxone: read("posters/naloxone/index.html"),
    signIn: writeSignIn({ error: "" }),
    binder: renderBinder(binder, "never"),
  };
}

/** Each once, and in the binder once for the packet, the emergency plan and each of the two posters. */
const wholeEverywhere = {
  ...{ first: 1, packet: 1, plan: 1, emergencies: 1, naloxone: 1, signIn: 1 },
  binder: 4,
};

const count = (pages: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(pages).map(([name, html]) => [name, countOverdoseSteps(html)]));

const county = "  - name: County crisis line\n    phone: 844-555-0199\n    when: First of all\n";

/** A county line first, a numbered fire plan first, and steps of the home's own in pieces. */
const crookedHome = {
  ...writeDocuments(),
  "_data/home.yaml": homeYaml.replace("crisisLines:\n", `crisisLines:\n${county}`),
  "policies/resident-packet.md": writeDocument("resident-packet", {
    bodies: {
      emergencies:
        "### In a fire\n\n1. Get out.\n2. Call {{ crisisLines.emergency.phone }}.\n\n### Narcan\n\n**Step 1.** Shout.\n\n1. Call 911.\n   - Stay calm\n\nThen, with naloxone from the kit:\n\n2. Breathe.\n\nOr call 988, or Poison Control.",
    },
  }),
  "policies/emergency-plan.md":
    "---\ntitle: Emergency plan\naudience: residents\nversion: 1.0\neffective: 2026-01-05\nreviewed: 2026-02-05\n---\n\n## Overdose\n\nKits hang in the hall.\n\n{{ overdoseSteps }}\n",
};

describe("what to do in an overdose", () => {
  it("stands whole on every page, sheet and answer of the sample home", async () => {
    const pages = await readSafetyPages(sampleFolder, inject("sampleOutput"));
    expect(count(pages)).toEqual(wholeEverywhere);
  });

  it("stands whole everywhere whatever the home wrote around it, and 911 rings 911", async () => {
    const [content, output] = [await createHome(crookedHome), await createOutput()];
    expect((await runBuild(content, output)).stdout).toContain("Built");
    const pages = await readSafetyPages(content, output);
    expect(count(pages)).toEqual(wholeEverywhere);
    for (const [name, html] of Object.entries(pages)) {
      const calls = listCalls(html);
      const emergency = calls.filter(({ words }) => /\b911\b/.test(words));
      expect([name, emergency.length > 0]).toEqual([name, true]);
      expect(emergency.filter(({ number }) => number !== "911")).toEqual([]);
      const crisis = calls.filter(({ words }) => /\b988\b/.test(words));
      expect(crisis.filter(({ number }) => number !== "988")).toEqual([]);
    }
    const [first] = listCalls(/<section class="emergencies">[\s\S]*/.exec(pages.first)?.[0] ?? "");
    expect(first).toEqual({ words: "Call 911", number: "911" });
    expect(listCalls(pages.first)).toContainEqual({
      words: "Call (844) 555-0199",
      number: "+18445550199",
    });
    expect(pages.naloxone).not.toContain("Get out.");
  });

  it("stands on the first page and the poster of a home that has written nothing yet", async () => {
    const [content, output] = [await createHome({}), await createOutput()];
    expect((await runBuild(content, output)).status).toBe(0);
    for (const page of ["index", "posters/emergencies/index"]) {
      const html = readFileSync(join(output, "_residents", `${page}.html`), "utf8");
      expect([page, countOverdoseSteps(html)]).toEqual([page, 1]);
    }
  });
});

const houseCard = `---
title: Card by the phone, {{ house.address }}
audience: house
version: "1.0"
effective: 2026-01-05
reviewed: 2026-02-05
---

Read this out: {{ house.address }}. Ask for {{ house.staff.dana.phone }}.

## Kits: {{ house.naloxonePlace }}

They hang there.
`;
const houseHome = {
  ...smallHome,
  "_data/home.yaml": realHomeYaml,
  "policies/card.md": houseCard,
  "policies/guests.md": `${smallHome["policies/guests.md"]}\n\n## The card {audience=house}\n\n{{ house.evacuation }}\n`,
};

describe("a home whose house.yaml is on the operator's own computer", () => {
  it("is published where that file is not, without what refers to it", async () => {
    const [content, output] = [await createHome(houseHome), await createOutput()];
    const { status, stdout } = await runBuild(content, output, { CONTEXT: "production" });
    expect(status).toBe(0);
    expect(stdout).not.toMatch(/card\.md|guests\.md|fact\/|house\.yaml/);
    for (const folder of ["_site", "_residents"]) {
      const text = await readTreeAsText(join(output, folder));
      for (const words of ["house.address", "[write here", "card by the phone", "read this out"]) {
        expect([folder, words, text.includes(words)]).toEqual([folder, words, false]);
      }
    }
  });

  it("is told when the file is in the repository after all", async () => {
    const house = "address: 9 Canary Lane\nevacuation: Out\nnaloxonePlace: Shelf\n";
    const content = await createHome({ ...smallHome, "_data/house.yaml": house });
    const onHost = await runBuild(content, await createOutput(), { CI: "true" });
    expect([onHost.status, onHost.stderr]).toEqual([
      0,
      expect.stringContaining("in the repository"),
    ]);
    const atHome = await runBuild(content, await createOutput(), { CI: "" });
    expect([atHome.status, atHome.stderr]).toEqual([0, ""]);
  });

  it("gets a binder with lines to write on, and is told what is missing and how to add it", async () => {
    const example = "address: 1 Example Street\n";
    const content = await createHome({ ...houseHome, "_data/house.example.yaml": example });
    const output = await createOutput();
    const { status, stderr } = await runCommand("binder", [
      ...["--content", content, "--output", output, "--now", "2026-03-01"],
    ]);
    expect(status).toBe(0);
    for (const words of [
      "_data/house.yaml",
      "address        The exact street address, for a 911 call. Asked for in policies/card.md:2, policies/card.md:9.",
      "evacuation ",
      "naloxonePlace ",
      "staff ",
      "copy _data/house.example.yaml to _data/house.yaml",
      "on this computer alone",
    ]) {
      expect(stderr).toContain(words);
    }
    expect(stderr).not.toMatch(/commit|push|upload/i);
    const html = readFileSync(join(output, "_binder", "binder.html"), "utf8");
    expect(html).not.toMatch(/\{\{|undefined|1 Example Street/);
    const asked = html.match(/\[Write here: the exact street address, for a 911 call\]/g) ?? [];
    expect(asked.length).toBeGreaterThanOrEqual(4); // the house's page, the sheet, and twice the card
    // A line to write on that says what belongs there.
    const lines = [...html.matchAll(/<p class="poster__blank"[^>]*>([\s\S]*?)<\/p>/g)];
    expect(lines.map(([, line = ""]) => readShownText(line))).toEqual([
      "We are at: [Write here: the exact street address, for a 911 call]",
    ]);
    expect(existsSync(join(output, "_binder", "binder.pdf"))).toBe(true);
  });
});
