import { join } from "node:path";
import { findNearest } from "../text/find-nearest.ts";
import type { OptionDescriptions } from "./command.ts";
import { nameOption } from "./describe-line-fault.ts";

/** What a command was started with. */
export interface CommandStart {
  /** The options the command takes. */
  readonly options: OptionDescriptions;
  /** Those that reached it. */
  readonly given: ReadonlySet<string>;
  /** What reached it and belongs to no option. */
  readonly positionals: readonly string[];
  /** What a script of npm's has in it that starts the command: `front-porch check`, or `scripts/bench`. */
  readonly line: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Reads a file, such as a `.npmrc`; nothing where there is none. */
  readonly readText: (file: string) => string | undefined;
  /** Reads the environment npm itself was started in; nothing where the machine does not tell. */
  readonly readNpmEnvironment: () => Readonly<Record<string, string | undefined>> | undefined;
}

/**
 * Finds options that were typed for a command and that npm kept for itself, since no `--` stood before
 * them: `npm run check --production`. The command would run without them and say nothing.
 *
 * npm hands what it took on as `npm_config_…`, except what it has a meaning of its own for: it is
 * known for each of those how it shows.
 *
 * @param start what the command was started with
 * @returns one line that says which, and how to write it; nothing where none was kept
 * @see https://docs.npmjs.com/cli/commands/npm-run
 */
export function describeSwallowedOptions(start: CommandStart): string | undefined {
  if (!isStartedByNpm(start)) return undefined;
  const names = Object.keys(start.options).filter((name) => !start.given.has(name));
  const swallowed = names.filter((name) => isSwallowed(name, start));
  if (swallowed.length > 0) {
    const typed = swallowed.map((name) => `--${name}`).join(" and ");
    const isGuess = swallowed.includes("production") && start.readNpmEnvironment() === undefined;
    return `npm kept ${typed} for itself, since no “--” stands before it. Write: ${writeCommand(swallowed, start)}${
      isGuess ? " (If you did not type it: NODE_ENV is set to “production”. Take that out.)" : ""
    }`;
  }
  const misspelt = findMisspelt(start);
  if (misspelt !== undefined) {
    const { written, meant } = misspelt;
    return `npm kept --${written} for itself, since no “--” stands before it. If you meant --${meant}, write: ${writeCommand([meant], start)}`;
  }
  const [first] = start.positionals;
  if (first === undefined) return undefined;
  const named = nameOption(first, start.options);
  return named === undefined
    ? `“${first}” belongs to no option. npm keeps options for itself where no “--” stands before them: write ${writeStart(start)} -- --OPTION ${first}`
    : `“${first}” is no option. Write: ${writeCommand([named], { ...start, positionals: [] })}`;
}

/**
 * Tells whether npm was asked for this very command. Other programs that run scripts hand all options
 * on; and a script that a script runs was given its own.
 *
 * @param start what a script that starts the command has in it, and the environment
 */
export function isStartedByNpm({
  line,
  environment,
}: Pick<CommandStart, "line" | "environment">): boolean {
  if (environment.npm_config_user_agent?.startsWith("npm/") !== true) return false;
  const script = environment.npm_lifecycle_script ?? "";
  const words = script.replace(/\.[cm]?[jt]s(?=["' ]|$)/g, "").replaceAll(/["']/g, "");
  return [" ", "/"].some((before) => ` ${words} `.includes(`${before}${line} `));
}

function isSwallowed(name: string, start: CommandStart): boolean {
  if (name === "production" && start.environment.CONTEXT === "production") return false;
  const sign = signs[name] ?? [{ name: nameVariable(name) }];
  return sign.some(({ name: variable, value }) => {
    const set = start.environment[variable];
    if (set === undefined || (value !== undefined && set !== value)) return false;
    return !isSetElsewhere(variable, name, start);
  });
}

interface Sign {
  /** The variable that npm sets. */
  readonly name: string;
  /** What it sets it to, where other values mean something else. */
  readonly value?: string;
}

/** How those options show that mean something to npm itself: tried with npm 8 to 11. */
const signs: Readonly<Record<string, readonly Sign[]>> = {
  // npm takes it for “leave development tools out”, and tells its scripts by this alone.
  production: [{ name: "NODE_ENV", value: "production" }, { name: "npm_config_production" }],
  // npm reads -s, -p, -a and -m.
  spam: [{ name: "npm_config_parseable", value: "true" }, { name: "npm_config_spam" }],
};

function nameVariable(option: string): string {
  return `npm_config_${option.replaceAll("-", "_")}`;
}

/** npm also hands on what stands in its settings, and what it was itself given. */
function isSetElsewhere(variable: string, option: string, start: CommandStart): boolean {
  const { environment } = start;
  if (start.readNpmEnvironment()?.[variable] === environment[variable]) return true;
  const settings = readSettings(start);
  if (variable !== "NODE_ENV") return settings.has(option);
  return (
    // A publish must not stop on a guess.
    (start.readNpmEnvironment() === undefined && Boolean(environment.CI)) ||
    ["production", "omit", "only", "include"].some((setting) => settings.has(setting)) ||
    environment.npm_config_omit !== undefined ||
    environment.npm_config_production !== undefined
  );
}

/** The names of what stands in npm's settings files. */
function readSettings({ environment, readText }: CommandStart): ReadonlySet<string> {
  const project = environment.npm_config_local_prefix;
  const files = [
    environment.npm_config_userconfig,
    environment.npm_config_globalconfig,
    project === undefined ? undefined : join(project, ".npmrc"),
  ].filter((file) => file !== undefined);
  const lines = files.flatMap((file) => (readText(file) ?? "").split("\n"));
  return new Set(lines.map((line) => /^\s*([\w-]+)/.exec(line)?.[1]?.replaceAll("_", "-") ?? ""));
}

/** A short name is spelt nearly like too many of npm's own settings. */
const shortestMisspelt = 6;

function findMisspelt(start: CommandStart) {
  const names = Object.keys(start.options).filter((name) => name.length >= shortestMisspelt);
  for (const variable of Object.keys(start.environment)) {
    if (!variable.startsWith("npm_config_")) continue;
    const written = variable.slice("npm_config_".length).replaceAll("_", "-");
    const meant = findNearest(written, names);
    if (meant !== undefined && meant !== written && !isSetElsewhere(variable, written, start)) {
      return { written, meant };
    }
  }
  return undefined;
}

function writeStart({ environment }: CommandStart): string {
  return writeNpmStart(environment.npm_lifecycle_event ?? "");
}

/**
 * Writes how npm is asked for a script.
 *
 * @param script its name in `package.json`
 */
export function writeNpmStart(script: string): string {
  return script === "start" ? "npm start" : `npm run ${script}`;
}

/** The whole line, with the values where it is clear which is whose. */
function writeCommand(names: readonly string[], start: CommandStart): string {
  const isLeft = names.filter((name) => takesValue(name, start) && !hasValue(name, start));
  const parts = names.map((name) => {
    if (!takesValue(name, start)) return `--${name}`;
    const own = hasValue(name, start) ? start.environment[nameVariable(name)] : undefined;
    const only = isLeft.length === 1 && start.positionals.length === 1 ? start.positionals[0] : "…";
    return `--${name} ${own ?? only}`;
  });
  return `${writeStart(start)} -- ${parts.join(" ")}`;
}

function takesValue(name: string, { options }: CommandStart): boolean {
  const option = options[name];
  return option !== undefined && option.kind !== "switch";
}

/** `--output=x` gives npm the value; of `--output x` it takes the name alone. */
function hasValue(name: string, { environment }: CommandStart): boolean {
  const value = environment[nameVariable(name)];
  return value !== undefined && value !== "true" && value !== "";
}
