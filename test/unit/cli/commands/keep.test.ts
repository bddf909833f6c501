import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { documentTypes } from "../../../../src/documents/registry.ts";
import { policy } from "../../../support/check-files.ts";
import { createHome, realHomeYaml } from "../../../support/create-home.ts";
import { runCommand } from "../../../support/run-command.ts";
import { writeDocument } from "../../../support/write-document.ts";

const needed = ["resident-packet", "code-of-ethics", "good-neighbor-policy", "grievance-policy"];

/** A home that may be published. */
const wholeHome = {
  "_data/home.yaml": realHomeYaml,
  "neighbors/index.md":
    "---\ntitle: For our neighbors\naudience: public\n---\n\nWe are glad to live here.\n",
  ...Object.fromEntries(
    documentTypes
      .filter(({ id }) => needed.includes(id))
      .map((type) => [`policies/${type.id}.md`, writeDocument(type)]),
  ),
  "policies/garden.md": policy("The garden is for everyone. Ask {{ home.manager.name }}.", {
    title: "Garden",
  }),
  "policies/garden.next.md": policy("The garden is for everyone. Bring your own tools.", {
    title: "Garden",
    version: "2.0",
    effective: "2027-01-01",
    reviewed: "2026-11-20",
    changes: "\n  - version: 2.0\n    date: 2027-01-01\n    summary: You bring tools.",
  }),
};

const keep = (content: string, ...options: readonly string[]) =>
  runCommand("keep", ["--content", content, "--now", "2026-11-21", ...options]);

describe("keep", () => {
  it("keeps each policy that is in force, letter for letter, with what its facts say", async () => {
    const content = await createHome(wholeHome);
    const { status, stdout, stderr } = await keep(content);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toContain("policies/versions/garden/1.0.md\n");
    expect(stdout).not.toContain("2.0.md");
    const kept = readFileSync(join(content, "policies/versions/garden/1.0.md"), "utf8");
    expect(kept).toContain('"home.manager.name": "Dana"');
    const lines = kept.split("\n").filter((line) => !/^kept:|^ {2}/.test(line));
    expect(lines.join("\n")).toBe(wholeHome["policies/garden.md"]);
    const check = await runCommand("check", ["--content", content, "--now", "2026-11-21"]);
    expect(check.stdout).not.toContain("version/");
  });

  it("writes over nothing, and says that all is kept", async () => {
    const content = await createHome(wholeHome);
    await keep(content);
    const file = join(content, "policies/versions/garden/1.0.md");
    const before = readFileSync(file, "utf8");
    writeFileSync(join(content, "_data/home.yaml"), realHomeYaml.replace("Dana", "Robin"));
    expect(await keep(content)).toMatchObject({
      status: 0,
      stdout: "Every version in force is kept.\n",
    });
    expect(readFileSync(file, "utf8")).toBe(before);
  });

  it("keeps a next version from its day on", async () => {
    const content = await createHome(wholeHome);
    await keep(content);
    const later = ["--content", content, "--now", "2027-01-01"];
    expect((await runCommand("keep", later)).stdout).toBe(
      "Kept:\n  policies/versions/garden/2.0.md\n",
    );
  });

  it("tells what it would keep, and writes nothing, where asked to", async () => {
    const content = await createHome(wholeHome);
    expect((await keep(content, "--dry-run")).stdout).toMatch(/^It would keep:\n/);
    expect((await keep(content)).stdout).toMatch(/^Kept:\n/);
  });

  it("keeps nothing of a home that cannot be published", async () => {
    const content = await createHome({
      ...wholeHome,
      "policies/draft.md": policy("[insert rule]"),
    });
    const { status, stderr } = await keep(content);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Nothing was kept: this home cannot be published yet\. /);
  });
});
