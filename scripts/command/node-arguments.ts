/**
 * How a script of the project is started, from the project's folder: these, then the script and its
 * options. `package.json` says the same for each command.
 */
export const nodeArguments = [
  "--import",
  "./scripts/prepare-node.mjs",
  "--disable-warning=ExperimentalWarning",
] as const;
