import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { frontPorch } from "../../src/cli/front-porch-program.ts";
import { projectFolder } from "../../src/package-folder.ts";
import { startCommand } from "../support/build-command.ts";
import { type Ended, runLines } from "../support/run-program.ts";

/** A cheap line for each command that gets as far as its work, and how that ends. */
const lines: Readonly<Record<string, readonly [string, number, RegExp]>> = {
  binder: ["--output _site", 2, /belongs on no website/],
  build: ["--content nowhere", 2, /nowhere/],
  check: ["--content nowhere", 2, /no such .*nowhere/],
  doctor: ["http://", 2, /An address such as/],
  editor: ["on --content nowhere", 2, /no such .*nowhere/],
  explain: ["no/rule", 2, /no\/rule/],
  "house-code": ["--content nowhere", 2, /no such .*nowhere/],
  import: ["nowhere.docx", 2, /no file .*nowhere/],
  init: ["my\u0007home", 2, /such a character/],
  keep: ["--content nowhere", 2, /no such .*nowhere/],
  matrix: ["--missing --format csv", 2, /--missing/],
  messages: ["--delete nobody", 2, /--delete/],
  new: ["policy --content nowhere", 2, /nowhere is no folder/],
  next: ["--content nowhere", 2, /no such .*nowhere/],
  preview: ["--content nowhere", 2, /no such .*nowhere/],
  serve: ["--output .", 2, /no whole site/],
  setup: ["--content nowhere", 2, /no folder .*nowhere/],
  upgrade: ["--dry-run --yes", 2, /--dry-run/],
};
const names = frontPorch.commands.map(({ name }) => name);
const splitLine = (name: string) => (lines[name]?.[0] ?? "").split(" ");
const expectEnded = (name: string, ended: Pick<Ended, "stderr"> | undefined) => {
  const [, status, says] = lines[name] ?? ["", 0, /^/];
  const stderr = expect.stringMatching(says);
  expect(ended).toEqual({ status, signal: null, stdout: "", stderr });
  expect(ended?.stderr).toMatch(new RegExp(`^${name}: [^\\n]+\\n$`));
};

/** An empty folder that they run in. */
let folder = "";
let ended: ReadonlyMap<string, Ended | undefined>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "front-porch-started-"));
  const all = names.map((name) => [name, ...splitLine(name)]);
  const results = await runLines(projectFolder, all, folder);
  ended = new Map(names.map((name, index) => [name, results[index]]));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it.each(names)("front-porch %s runs as Node loads it, without what tests load", (name) => {
  expectEnded(name, ended.get(name));
});

it("is a process of its own, with its status and its streams", async () => {
  const name = "init"; // none loads less
  expectEnded(name, await startCommand(name, splitLine(name), {}, { folder }).ended);
});
