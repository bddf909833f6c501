// Plain JavaScript that is required, since it tells what keeps everything else from being loaded.
const { dirname, join, relative, resolve, sep } = require("node:path");
const { fileURLToPath } = require("node:url");

const notFoundCodes = new Set(["ERR_MODULE_NOT_FOUND", "MODULE_NOT_FOUND"]);

exports.describeBrokenPart = function describeBrokenPart(error, projectFolder) {
  if (!(error instanceof Error)) return undefined;
  const [what] = error.message.split("\n", 1);
  const code = "code" in error ? String(error.code) : "";
  if (notFoundCodes.has(code)) return describe(findQuoted(what), "is not there", projectFolder);
  if (/^ERR_(?:INVALID_PACKAGE|PACKAGE_|UNSUPPORTED_DIR_|DLOPEN_)/.test(code)) {
    return describe(findQuoted(what.replaceAll('"', "'")), "cannot be loaded", projectFolder);
  }
  const [, template] = /template not found: (\S+)/.exec(error.message) ?? [];
  if (template !== undefined) {
    const program = findHome(projectFolder) === undefined ? "src" : "dist";
    return describe(`./${program}/theme/templates/${template}`, "is not there", projectFolder);
  }
  const place = error instanceof SyntaxError ? findPlace(error) : undefined;
  const [, empty] = /^The requested module '(\.[^']*)' does not provide/.exec(what) ?? [];
  if (place !== undefined && empty !== undefined) {
    return describe(join(dirname(place.file), empty), "is cut off", projectFolder);
  }
  if (place === undefined)
    return isOfLoading(error) ? describeUnread(what, projectFolder) : undefined;
  return describe(place.file, `cannot be read: line ${place.line}, ${what}`, projectFolder);
};

/** Node does not always say where it could not read on. */
function isOfLoading(error) {
  return error instanceof SyntaxError && /node:internal\/modules\//.test(error.stack ?? "");
}

function describeUnread(what, projectFolder) {
  const home = findHome(projectFolder);
  if (home !== undefined)
    return `A file of Front Porch or of one of its libraries cannot be read: ${what}. ${mendIn(home)}`;
  return `A file of Front Porch or of one of its libraries cannot be read: ${what}. Run “npm ci” once in ${projectFolder}; if it stays so, take a fresh copy of the project.`;
}

function findQuoted(message) {
  return message.split("'")[1] ?? "";
}

/** Node puts the place before the stack of what it could not read: `file:///home/src/a.ts:51`. */
function findPlace({ stack = "" }) {
  const [first] = stack.split("\n", 1);
  const [, file, line] = /^(.+):(\d+)$/.exec(first) ?? [];
  if (file === undefined) return undefined;
  return { file: file.startsWith("file:") ? fileURLToPath(file) : file, line };
}

function describe(part, fault, projectFolder) {
  const path = relative(projectFolder, resolve(projectFolder, part)).replaceAll(sep, "/");
  const home = findHome(projectFolder);
  if (home !== undefined) {
    const isLibrary = /^\.\.\//.test(path) || !/^\.{0,2}[\\/]|^[A-Z]:/i.test(part);
    const name = path.replace(/^(?:\.\.\/)+/, "");
    const what = isLibrary ? "A library that Front Porch needs" : "A part of Front Porch";
    return `${what}, ${name}, ${fault}. ${mendIn(home)}`;
  }
  const isOwn = /^\.{0,2}\/|^[A-Z]:/i.test(part) && !/(?:^|\/)node_modules\//.test(path);
  return isOwn
    ? `A part of Front Porch, ${path}, ${fault}. Bring it back with “git checkout ${path}”, or from a fresh copy of the project.`
    : `A library that Front Porch needs, ${path.replace(/^.*node_modules\//, "")}, ${fault}. Run “npm ci” once in ${projectFolder}.`;
}

/** Where the program is a library of a home's, npm brings back what is missing. */
function findHome(projectFolder) {
  const [, home] = /^(.*?)[\\/]node_modules[\\/]/.exec(projectFolder) ?? [];
  return home;
}

function mendIn(home) {
  return `Run “npm ci” once in ${home}.`;
}
