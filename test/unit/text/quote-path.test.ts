import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { quotePath } from "../../../src/text/quote-path.ts";

describe("a path that somebody is told to type", () => {
  it.each(["my-home", "homes/oak_2.0", "homes\\oak"])("stays as it is: %s", (path) => {
    expect(quotePath(path)).toBe(path);
  });

  it("has the quotation marks that Windows knows as well, where they will do", () => {
    expect(quotePath("my home")).toBe('"my home"');
  });

  it.each([
    "my home",
    "Käthe’s “home”",
    'a "home" of ours',
    "Oak's & Elm's",
    "$(touch made) `touch made` $HOME",
    'a "home" that isn\'t',
    "-dash",
    "hey!",
  ])("leads a shell to the folder and does nothing else: %s", (name) => {
    const around = mkdtempSync(join(tmpdir(), "front-porch-quote-"));
    mkdirSync(join(around, name));
    const line = `cd ${quotePath(name)} && pwd && ls ..`;
    const told = execFileSync("bash", ["-c", line], { cwd: around, encoding: "utf8" });
    expect(told).toBe(`${join(around, name)}\n${name}\n`);
  });
});
