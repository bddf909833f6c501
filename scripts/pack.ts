import { execFileSync } from "node:child_process";
import { join, resolve } from "node:path";
import process from "node:process";
import { makePackage } from "./pack/make-package.ts";

/** Makes the package in `dist/package`, and its tarball in `dist`. */
const projectFolder = resolve(import.meta.dirname, "..");
const packageFolder = join(projectFolder, "dist", "package");

await makePackage(projectFolder, packageFolder);
const [packed] = JSON.parse(
  execFileSync("npm", ["pack", "--json", "--pack-destination", ".."], {
    cwd: packageFolder,
    encoding: "utf8",
    shell: process.platform === "win32", // npm is a script there
  }),
);
const inKilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
process.stdout.write(
  `dist/${packed.filename}: ${inKilobytes(packed.size)}, unpacked ${inKilobytes(packed.unpackedSize)} in ${packed.entryCount} files.\n`,
);
