import process from "node:process";

/** What a host, a CI or somebody's shell may have set, and a command reads. */
const namesRead = [
  "CI",
  "CONTEXT",
  "NETLIFY",
  "NETLIFY_BLOBS_CONTEXT",
  "NO_COLOR",
  "STATE_DIRECTORY",
  "URL",
];
/** Secrets and settings of the functions. */
const namesOfFunctions = /^(?:CONTACT|RESIDENT)_/;

/**
 * Takes out of this process, and of all that it starts, what the machine says of itself. Tests run as on
 * an operator's own computer, wherever they run; those that are about a host say so themselves.
 */
export function usePlainEnvironment(): void {
  for (const name of Object.keys(process.env)) {
    if (namesRead.includes(name) || namesOfFunctions.test(name)) delete process.env[name];
  }
}
