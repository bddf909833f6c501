import { join, relative, resolve } from "node:path";
import process from "node:process";
import { makePackage } from "./pack/make-package.ts";
import { describeTarball, makeTarball } from "./pack/make-tarball.ts";

/** Makes the package in `dist/package`, and its tarball in `dist`. */
const projectFolder = resolve(import.meta.dirname, "..");
const packageFolder = join(projectFolder, "dist", "package");

await makePackage(projectFolder, packageFolder);
const tarball = makeTarball(packageFolder);
process.stdout.write(`${relative(projectFolder, tarball.file)}: ${describeTarball(tarball)}.\n`);
