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

const movesFiles = /^actions\/(?:checkout|download-artifact)@/;

/** What a step with a key to the repository may not do: somebody else's code would have the key. */
function runsMoreThanGit({ uses, run }: z.infer<typeof stepSchema>): boolean {
  if (uses !== undefined) return !movesFiles.test(uses);
  return !(run ?? "")
    .replaceAll("\\\n", "")
    .trim()
    .split("\n")
    .every((line) =>
      /^(?:if )?git (?!.*(?:\bhook|core\.))[^;&|]*(?:; then exit 0; fi)?$/.test(line),
    );
}

const permissionsSchema = z.record(z.string(), z.enum(["read", "write", "none"]));

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});

const workflowSchema = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissionsSchema,
  jobs: z.record(
    z.string(),
    z.object({
      "timeout-minutes": z.number(),
      permissions: permissionsSchema.optional(),
      steps: z.array(stepSchema),
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
    // To write, a job has to say so itself, and what: that it is the release, or into the repository by git alone.
    for (const { permissions = {}, steps: own } of jobs) {
      const written = Object.entries(permissions).flatMap(([what, right]) =>
        right === "write" ? [what] : [],
      );
      expect(written.filter((what) => !["id-token", "contents"].includes(what))).toEqual([]);
      if (written.includes("contents")) expect(own.filter(runsMoreThanGit)).toEqual([]);
    }
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
