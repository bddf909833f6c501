import { join } from "node:path";
import process from "node:process";
import { projectFolder } from "../src/package-folder.ts";
import { createHome } from "../src/starter/create-home.ts";
import { readProgramPackage } from "../src/starter/program-package.ts";
import { createTemplateFiles } from "./release/template-files.ts";

// A variable of the repository says the template's own, as owner/name; to rehearse, it is typed.
const repository = process.argv.at(2) ?? process.env.TEMPLATE_REPOSITORY ?? "";
if (repository === "") {
  process.stderr.write(
    "write-template: Say which repository the template is, as owner/name, or set TEMPLATE_REPOSITORY.\n",
  );
  process.exit(1);
}
const files = createTemplateFiles(readProgramPackage(), repository);
const created = createHome(join(projectFolder, "dist", "template"), files);
if (created.kind !== "created") {
  process.stderr.write("write-template: dist/template is there already. Delete it first.\n");
  process.exitCode = 1;
}
