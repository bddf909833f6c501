import {
  type Command,
  type CommandGroup,
  commandGroups,
  type OptionDescriptions,
} from "../../src/cli/command.ts";
import { explainOption, writeOption } from "../../src/cli/describe-option.ts";
import { globalOptions } from "../../src/cli/format-help.ts";
import { formatTable } from "./format-table.ts";

/**
 * Writes the page of commands for the documentation: a table of all, and a section for each.
 *
 * @param commands every command, in the order to list them in
 * @param scripts npm's scripts, by name
 * @returns a page of markdown
 */
export function formatCommandsPage(
  commands: readonly Command[],
  scripts: Readonly<Record<string, string>>,
): string {
  const groups = Object.keys(commandGroups) as readonly CommandGroup[]; // its keys are no others
  const listed = groups.flatMap((group) => commands.filter((command) => command.group === group));
  const rows = listed.map(({ name, group, summary }) => [
    `[\`front-porch ${name}\`](#${name})`,
    summary,
    group === undefined ? "" : commandGroups[group].toLowerCase(),
  ]);
  return [
    "# Commands",
    "",
    "What `front-porch` does for a home. `front-porch help` lists the same at a terminal, and `front-porch check --help` tells the same of one command. In this repository the npm scripts start the same program; npm keeps options for itself unless `--` stands before them. This page is written by `npm run tables`.",
    "",
    ...formatTable(["command", "does", "part of the work"], rows),
    "",
    "Every command ends with 0 when it is done, with 1 when something is wrong with the content, and with 2 when it could not run: then one line says why. What a killed build left half done is put right by the next command, whichever it is.",
    "",
    "With every command:",
    "",
    ...formatTable(
      ["option", "does"],
      globalOptions.map(([term, text]) => [`\`${term}\``, text]),
    ),
    ...listed.flatMap((command) => formatSection(command, findScript(command, scripts))),
    "",
  ].join("\n");
}

/** Names how npm starts a command in this repository, where it does. */
function findScript({ name }: Command, scripts: Readonly<Record<string, string>>) {
  const script = Object.keys(scripts).find((key) =>
    scripts[key]?.endsWith(`front-porch.ts ${name}`),
  );
  return script === undefined || script === "start" ? script : `run ${script}`;
}

function formatSection(command: Command, script: string | undefined): readonly string[] {
  const { name, about, word, options, examples, notes, statuses } = command;
  const start = `front-porch ${name}`;
  const shown = examples.map(({ words, does }) => [`\`${`${start} ${words}`.trimEnd()}\``, does]);
  const ends = Object.entries(statuses).map(([status, meaning]) => [status, meaning]);
  return [
    "",
    `## ${name}`,
    "",
    about,
    ...(script === undefined ? [] : ["", `In this repository: \`npm ${script} -- …\``]),
    ...[word, word?.others].flatMap((one) =>
      one === undefined ? [] : ["", `\`${one.name}\`: ${one.text}.`],
    ),
    ...formatOptions(options),
    "",
    ...formatTable(["example", "does"], shown),
    ...(notes === undefined ? [] : ["", notes]),
    "",
    ...formatTable(["exit status", "means"], ends),
  ];
}

function formatOptions(options: OptionDescriptions): readonly string[] {
  const rows = Object.entries(options).map(([name, option]) => [
    `\`${writeOption(name, option)}\``,
    explainOption(option),
  ]);
  return rows.length === 0 ? [] : ["", ...formatTable(["option", "does"], rows)];
}
