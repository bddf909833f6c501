import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { projectFolder } from "../../src/package-folder.ts";
import { starterFolder } from "../../src/starter/starter-files.ts";

const folders = [projectFolder, starterFolder]
  .map((folder) => join(folder, ".github", "workflows"))
  .filter((folder) => existsSync(folder));

const workflows = folders.flatMap((folder) =>
  readdirSync(folder).map((name) => ({
    name: `${folder === folders.at(-1) ? "a home's" : "this project's"} ${name}`,
    text: readFileSync(join(folder, name), "utf8"),
  })),
);

const permissionsSchema = z.record(z.string(), z.enum(["read", "write", "none"]));

const workflowSchema = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.object({
      "timeout-minutes": z.number(),
      permissions: permissionsSchema.optional(),
      steps: z.array(
        z.object({
          uses: z.string().optional(),
          run: z.string().optional(),
          with: z.record(z.string(), z.unknown()).optional(),
        }),
      ),
    }),
  ),
});

it("there are workflows to look at", () => {
  expect(workflows.map(({ name }) => name)).toContain("a home's check.yml");
});

describe.each(workflows)("$name", ({ text }) => {
  const workflow = workflowSchema.parse(parse(text));
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("runs each action at a commit, which nobody can move, and names its version", () => {
    const lines = text.split("\n").filter((line) => /^\s*(?:- )?uses:/.test(line));
    expect(lines).toHaveLength(steps.filter(({ uses }) => uses !== undefined).length);
    for (const line of lines) {
      expect(line).toMatch(/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  it("may do no more than it needs", () => {
    expect(Object.values(workflow.permissions).filter((right) => right === "write")).toEqual([]);
    // To write, a job has to say so itself, and what: that it is the release, nothing in the repository.
    const written = jobs.flatMap(({ permissions = {} }) =>
      Object.entries(permissions).flatMap(([what, right]) => (right === "write" ? [what] : [])),
    );
    expect(written.filter((what) => what !== "id-token")).toEqual([]);
  });

  it("keeps no key of the repository where later steps could read it", () => {
    for (const { uses = "", with: options } of steps) {
      if (uses.startsWith("actions/checkout@")) {
        expect(options).toMatchObject({ "persist-credentials": false });
      }
    }
  });

  it("takes nothing that a stranger wrote for a command, nor runs their change with our keys", () => {
    const triggers = typeof workflow.on === "string" ? [workflow.on] : workflow.on;
    const names = Array.isArray(triggers) ? triggers : Object.keys(triggers);
    expect(names).not.toContain("pull_request_target");
    expect(names).not.toContain("workflow_run");
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("ends by itself where something hangs", () => {
    for (const job of jobs) expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
  });
});

it("runs one version of each action everywhere", () => {
  const pinned = new Set(
    workflows.flatMap(({ text }) => text.match(/[\w-]+\/[\w/-]+@[0-9a-f]{40} # \S+/g) ?? []),
  );
  const actions = [...pinned].map((action) => action.slice(0, action.indexOf("@")));
  expect(actions.length).toBe(new Set(actions).size);
});
