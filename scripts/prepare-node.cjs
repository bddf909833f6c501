// Runs before every command, and says in its first line what is missing. It is plain JavaScript and
// required, not imported, so that a Node too old for the commands can still say so.
const { existsSync, readFileSync } = require("node:fs");
const module_ = require("node:module");
const { dirname, join } = require("node:path");
const process = require("node:process");

const neededMajor = 24;
const projectFolder = join(__dirname, "..");

if (Number(process.versions.node.split(".")[0]) < neededMajor) {
  stop(
    `Front Porch needs Node ${neededMajor} or newer; this is Node ${process.versions.node}. ` +
      `Run “npm ci” once in ${projectFolder}: it brings the right one for most machines.`,
  );
}
const missing = findMissingLibrary();
if (missing !== undefined) {
  stop(
    `A library that Front Porch needs is not there (${missing}). Run “npm ci” once in ${projectFolder}.`,
  );
}

// A part that cannot be loaded is told in one line. Once a command runs, it tells by itself.
process.on("uncaughtExceptionMonitor", (error) => {
  if (process.listenerCount("uncaughtException") > 0) return;
  const message = describeBrokenPart(error);
  if (message !== undefined) stop(message);
});

// Node tells of features that are new to it; people are told of their own files.
const { emitWarning } = process;
process.emitWarning = (warning, ...options) => {
  const [type] = options;
  const name = typeof type === "object" ? type.type : type;
  if (name !== "ExperimentalWarning") emitWarning(warning, ...options);
};

// Compiled code is kept between runs: a small build takes about a quarter less time.
module_.enableCompileCache(join(projectFolder, "node_modules", ".cache", "front-porch"));

// Our own modules import each other by their files. Node would ask the disk for each of some five hundred
// where it lies and what it is; of one that is missing it still tells.
const ourModules = new Map(); // their addresses, by the folder that asks and what it asks for
module_.registerHooks({
  resolve(specifier, context, resolveOther) {
    if (specifier[0] !== "." || !specifier.endsWith(".ts")) return resolveOther(specifier, context);
    const folder = context.parentURL.slice(0, context.parentURL.lastIndexOf("/") + 1);
    const known = ourModules.get(folder + specifier);
    const url = known ?? new URL(specifier, folder);
    if (known === undefined && !existsSync(url)) return resolveOther(specifier, context);
    ourModules.set(folder + specifier, url);
    return { url: url.href, format: "module-typescript", shortCircuit: true };
  },
});

function readPackage() {
  const file = join(projectFolder, "package.json");
  if (existsSync(file)) return JSON.parse(readFileSync(file, "utf8")); // npm and Node said what is wrong with it
  return stop(
    "A part of Front Porch, package.json, is not there. Bring it back with “git checkout package.json”, or from a fresh copy of the project.",
  );
}

/** Libraries may lie in any folder above, as where this project is itself a library of a home's. */
function findMissingLibrary() {
  const { dependencies } = readPackage();
  return Object.keys(dependencies).find((name) => !isThere(name, projectFolder));
}

function describeBrokenPart(error) {
  try {
    return require("../src/cli/describe-broken-part.cjs").describeBrokenPart(error, projectFolder);
  } catch {
    return "Parts of Front Porch are not there. Bring them back with “git checkout scripts”, or from a fresh copy of the project.";
  }
}

function isThere(name, folder) {
  if (existsSync(join(folder, "node_modules", name, "package.json"))) return true;
  return folder !== dirname(folder) && isThere(name, dirname(folder));
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
