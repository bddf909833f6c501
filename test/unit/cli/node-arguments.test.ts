import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeArguments, previewArguments } from "../../../src/cli/node-arguments.ts";

const projectFolder = resolve(import.meta.dirname, "../../..");
const { scripts } = JSON.parse(readFileSync(join(projectFolder, "package.json"), "utf8"));
const commands = Object.entries<string>(scripts).filter(([, line]) =>
  / (?:scripts|src\/cli)\/\S+\.ts\b/.test(line),
);

describe("npm run", () => {
  it.each(commands)("%s starts a script as tests and benchmarks start it", (name, line) => {
    const start = `node ${(name === "start" ? previewArguments : nodeArguments).join(" ")} `;
    expect(line.startsWith(start)).toBe(true);
    expect(existsSync(join(projectFolder, line.replace(start, "").split(" ")[0] ?? ""))).toBe(true);
  });
});
