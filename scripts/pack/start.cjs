#!/usr/bin/env node
// What a home's commands start. It is plain JavaScript and required, not imported, so that a Node too old
// for the program can still say so, and a part that is missing is told in one line.
const { join } = require("node:path");
const process = require("node:process");
const module_ = require("node:module");

const { engines } = require("../../package.json");

const needed = engines.node.replace(">=", "");
const packageFolder = join(__dirname, "..", "..");

if (isOlder(process.versions.node, needed)) {
  stop(
    `Front Porch needs Node ${needed} or newer; this is Node ${process.versions.node}. ` +
      "A newer one is on https://nodejs.org/",
  );
}

try {
  process.cwd();
} catch {
  stop(
    "The folder that this terminal is in is not there any more, or you may not open it. " +
      "Go to your home's folder with “cd”, and run this again.",
  );
}

// Compiled code is kept between runs, where this Node can: a command starts sooner. Hosts set CI; where one
// installs anew for each build, nobody would come back for it. Netlify keeps what is installed.
const isInstalledAnew = Boolean(process.env.CI) && !process.env.NETLIFY;
if (module_.enableCompileCache !== undefined && !isInstalledAnew) {
  module_.enableCompileCache(join(packageFolder, "..", ".cache", "front-porch"));
}

import("./front-porch.js").catch((error) => {
  const [what] = String(error.message).split("\n", 1);
  stop(
    `A part of Front Porch or of one of its libraries cannot be loaded: ${what}. ` +
      "Run “npm ci” once in your home's folder.",
  );
});

function isOlder(version, oldest) {
  const [own, other] = [version, oldest].map((text) => text.split(".").map(Number));
  const different = other.findIndex((number, index) => own[index] !== number);
  return different >= 0 && own[different] < other[different];
}

function stop(message) {
  process.stderr.write(`front-porch: ${message}\n`);
  process.exit(2);
}
