import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OptionDescriptions } from "../../../src/cli/command.ts";
import { commands } from "../../../src/cli/commands/commands.ts";
import { readTextFile } from "../../../src/cli/read-text-file.ts";
import {
  type CommandStart,
  describeSwallowedOptions,
  isStartedByNpm,
} from "../../../src/cli/swallowed-options.ts";
import { runNpm } from "../../support/run-npm.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..");
const scriptsFolder = join(projectFolder, "scripts");

const takesNone = { kind: "switch", text: "" } as const;
const takesWord = { kind: "text", text: "", value: "", example: "" } as const;

/** Every option of the project's own scripts, which run as soon as they are loaded, as its file says. */
const optionsOfScripts = readdirSync(scriptsFolder)
  .filter((file) => file.endsWith(".ts"))
  .flatMap((file) => [
    ...readFileSync(join(scriptsFolder, file), "utf8").matchAll(
      /"?\b([a-z-]+)"?: \{\s+kind: "(\w+)"/g,
    ),
  ])
  .map(([, name = "", kind]) => [name, kind === "switch" ? takesNone : takesWord] as const);

/** Every option that any command takes. */
const allOptions: OptionDescriptions = Object.assign(
  Object.fromEntries(optionsOfScripts),
  ...commands.map(({ options }) => options),
);

/** What npm hands to a script, and what reaches it as words. */
interface Handed {
  readonly environment: Readonly<Record<string, string>>;
  readonly words: readonly string[];
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "front-porch-npm-"));
  const scripts = { check: "node say.cjs" };
  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "a", version: "1.0.0", scripts }),
  );
  writeFileSync(
    join(folder, "say.cjs"),
    "console.log(JSON.stringify({ environment: process.env, words: process.argv.slice(2) }))",
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Has npm itself take the words. */
function ask(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Handed {
  // Whatever whoever runs the tests has set for npm, such as `yes=true`, is none of theirs.
  const alone = { npm_config_userconfig: join(folder, "no-settings"), ...environment };
  const { stdout } = runNpm(folder, ["run", "-s", "check", ...words], alone);
  const handed: Handed = JSON.parse(stdout);
  const npm_lifecycle_script = "node src/cli/front-porch.ts check";
  return { ...handed, environment: { ...handed.environment, npm_lifecycle_script } };
}

function describeHanded(
  { environment, words }: Handed,
  options: CommandStart["options"],
  start: Partial<CommandStart> = {},
): string | undefined {
  return describeSwallowedOptions({
    options,
    given: new Set(),
    positionals: words,
    line: "front-porch check",
    environment,
    readText: readTextFile,
    readNpmEnvironment: () => ({}),
    ...start,
  });
}

const production = { production: takesNone } as const;

describe("options that npm kept for itself", () => {
  it("are noticed, every one that a command has", () => {
    expect(Object.keys(allOptions).length).toBeGreaterThan(15);
    // npm takes the first for a wish to format its lock file and hands its value on: next test. Of the
    // other it reads the letters, shows its own help and runs nothing.
    const { format: _format, half: _half, ...others } = allOptions;
    const handed = ask(
      Object.entries(others).flatMap(([name, { kind }]) =>
        kind === "switch" ? [`--${name}`] : [`--${name}`, "x"],
      ),
    );
    for (const [name, option] of Object.entries(others)) {
      const said = describeHanded({ ...handed, words: ["x"] }, { [name]: option });
      expect(said, name).toContain(`--${name} `);
      const write = `npm run check -- --${name}${option.kind === "switch" ? "" : " x"}`;
      expect(said?.endsWith(` ${write}`), said).toBe(true);
    }
  });

  it("are told by the word they leave, where they leave no other trace", () => {
    const options = { format: takesWord } as const;
    for (const words of [["--format", "json"], ["--format=json"]]) {
      expect(describeHanded(ask(words), options)).toMatch(
        /“json”.* npm run check -- --OPTION json$/,
      );
    }
  });

  it("are noticed with their value behind “=”, half written, and misspelt", () => {
    const handed = ask(["--output=y", "--missin"]);
    const options = { output: takesWord, missing: takesNone } as const;
    expect(describeHanded(handed, { output: options.output })).toMatch(/-- --output y$/);
    expect(describeHanded(handed, { missing: options.missing })).toMatch(
      / --missin .* --missing, .*npm run check -- --missing$/,
    );
    expect(describeHanded(ask(["--prod"]), production)).toMatch(/-- --production$/);
  });

  it("are none where npm was asked for nothing", () => {
    expect(describeHanded(ask([]), allOptions)).toBeUndefined();
  });

  it("are none where “--” stands before them", () => {
    const { environment, words } = ask(["--", "--production"]);
    expect(words).toEqual(["--production"]);
    expect(describeHanded({ environment, words: [] }, production)).toBeUndefined();
  });

  it.each([
    ["production=true\noutput = /somewhere\nmissing=true", {}],
    ["omit=dev", {}],
    ["", { NODE_ENV: "production" }],
    ["", { npm_config_production: "true", npm_config_output: "y" }],
  ])("are not mistaken for npm's own settings (%j, %j)", (settings, environment) => {
    writeFileSync(join(folder, ".npmrc"), `${settings}\n`);
    const handed = ask([], environment);
    rmSync(join(folder, ".npmrc"));
    const readText = (file: string) => (file.startsWith(folder) ? settings : readTextFile(file));
    const start = { readText, readNpmEnvironment: () => environment };
    expect(describeHanded(handed, allOptions, start)).toBeUndefined();
  });

  it("are told with the other cause where the machine does not tell which it is, and never stop a publish", () => {
    const { environment, words } = ask(["--production"]);
    const readNpmEnvironment = () => undefined;
    expect(describeHanded({ environment, words }, production, { readNpmEnvironment })).toMatch(
      /NODE_ENV.*“production”/,
    );
    const onHost = { words, environment: { ...environment, CI: "true" } };
    expect(describeHanded(onHost, production, { readNpmEnvironment })).toBeUndefined();
    const published = { words, environment: { ...environment, CONTEXT: "production" } };
    expect(describeHanded(published, production)).toBeUndefined();
  });

  it("are those of the command that npm was asked for, and not of one that it starts", () => {
    const handed = ask(["--production", "--output", "x"]);
    expect(describeHanded(handed, allOptions, { line: "front-porch build" })).toBeUndefined();
  });

  it.each([
    ["node --require ./scripts/prepare-node.cjs src/cli/front-porch.ts check", true],
    ["front-porch check", true],
    ["npx front-porch check --production", true],
    ['node "dist/cli/front-porch.js" check', true],
    ["front-porch check-all", false],
    ["front-porch build", false],
    ["vitest run", false],
  ])("are looked for where npm's script starts the command: %s", (script, isStarted) => {
    const environment = { npm_config_user_agent: "npm/11.0.0", npm_lifecycle_script: script };
    expect(isStartedByNpm({ line: "front-porch check", environment })).toBe(isStarted);
    const other = { ...environment, npm_config_user_agent: "pnpm/10.0.0" };
    expect(isStartedByNpm({ line: "front-porch check", environment: other })).toBe(false);
  });
});
