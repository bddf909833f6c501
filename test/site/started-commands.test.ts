import { expect, it } from "vitest";
import { frontPorch } from "../../src/cli/front-porch-program.ts";
import { startCommand } from "../support/build-command.ts";
import { createOutput } from "../support/build-small-home.ts";

/** A cheap line for each command that gets as far as its work, and how that ends. */
const lines: Readonly<Record<string, readonly [string, number, RegExp]>> = {
  binder: ["--output _site", 2, /belongs on no website/],
  build: ["--content nowhere", 2, /nowhere/],
  check: ["--content nowhere", 2, /no such .*nowhere/],
  doctor: ["http://", 2, /An address such as/],
  explain: ["no/rule", 2, /no\/rule/],
  "house-code": ["--content nowhere", 2, /no such .*nowhere/],
  init: ["my\u0007home", 2, /such a character/],
  matrix: ["--missing --format csv", 2, /--missing/],
  messages: ["--delete nobody", 2, /--delete/],
  preview: ["--content nowhere", 2, /no such .*nowhere/],
  serve: ["--output .", 2, /no whole site/],
  upgrade: ["--dry-run --yes", 2, /--dry-run/],
};

it.each(frontPorch.commands.map(({ name }) => name))(
  "front-porch %s runs in a process of its own, with its status and its streams",
  async (name) => {
    const [line, status, says] = lines[name] ?? ["", 0, /^/];
    const folder = await createOutput();
    const ended = await startCommand(name, line.split(" "), {}, { folder }).ended;
    expect(ended).toEqual({
      status,
      signal: null,
      stdout: "",
      stderr: expect.stringMatching(says),
    });
    expect(ended.stderr).toMatch(new RegExp(`^${name}: [^\\n]+\\n$`));
  },
);
