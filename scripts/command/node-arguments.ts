/**
 * How a script of the project is started, from the project's folder: these, then the script and its
 * options. `package.json` says the same for each command. With 4 MiB for what is young, in the stead
 * of Node's 16, a small build takes a fifth less memory and no more time.
 */
export const nodeArguments = [
  "--max-semi-space-size=4",
  "--import",
  "./scripts/prepare-node.mjs",
  "--disable-warning=ExperimentalWarning",
] as const;
