import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { starterFolder } from "../../../src/starter/starter-files.ts";

const workflow = parse(
  readFileSync(join(starterFolder, ".github/workflows/keep-versions.yml"), "utf8"),
);

it("what was kept is saved where the home is published from, and nothing else", () => {
  const { keep, save } = workflow.jobs;
  expect(workflow.on.push.branches).toEqual(["main"]);
  expect(keep.steps.at(-1).with.path).toBe("policies/versions");
  expect(save.needs).toBe("keep");
  expect(save.steps.at(-2).with.path).toBe("policies/versions");
  const [added] = save.steps.at(-1).run.split("\n");
  expect(added).toBe("git add policies/versions");
});

it("what it saves is not published once more, since it changes no page", () => {
  expect(workflow.jobs.save.steps.at(-1).run).toContain("[skip netlify]");
});

it("a home that cannot be published keeps nothing and saves nothing", () => {
  const { keep, save } = workflow.jobs;
  expect(keep.outputs.outcome).toMatch(/steps\.keep\.outcome/);
  for (const part of [keep.steps.at(-1), save]) expect(part.if).toMatch(/outcome == 'success'$/);
});
