// Writes into a package where its source lies: npm takes a proof of where a package was built only where
// both say the same repository. It needs no package, since it runs where none is installed.
//
//   node name-repository.mjs PACKAGE_FOLDER OWNER/NAME
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";

const [folder = "", repository = ""] = process.argv.slice(2);
if (/^[\w.-]+\/[\w.-]+$/.test(repository)) {
  const file = join(folder, "package.json");
  const settings = JSON.parse(readFileSync(file, "utf8"));
  settings.repository = { type: "git", url: `git+https://github.com/${repository}.git` };
  writeFileSync(file, `${JSON.stringify(settings, undefined, 2)}\n`);
} else {
  process.stderr.write("name-repository: say the folder of the package, and owner/name\n");
  process.exitCode = 2;
}
