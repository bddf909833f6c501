// Runs before every command. Plain JavaScript, so that an old Node can read it and say what is wrong.
import module from "node:module";
import { join } from "node:path";
import process from "node:process";

const neededMajor = 24;
const major = Number(process.versions.node.split(".")[0]);

if (major < neededMajor) {
  process.stderr.write(
    `Front Porch needs Node ${neededMajor} or newer; this is Node ${process.versions.node}. ` +
      "Run “npm ci” once: it brings the right one for most machines.\n",
  );
  process.exit(2);
}

// Compiled code is kept between runs: a small build takes about a quarter less time.
module.enableCompileCache(join(import.meta.dirname, "..", "node_modules", ".cache", "front-porch"));
