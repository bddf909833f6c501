import { join } from "node:path";
import process from "node:process";
import { projectFolder } from "../src/package-folder.ts";
import { createHome } from "../src/starter/create-home.ts";
import { readProgramPackage } from "../src/starter/program-package.ts";
import { createTemplateFiles } from "./release/template-files.ts";

// TEMPLATE_REPOSITORY is a variable of the repository: owner/name of the template.
const files = createTemplateFiles(readProgramPackage(), process.env.TEMPLATE_REPOSITORY ?? "");
const created = createHome(join(projectFolder, "dist", "template"), files);
if (created.kind !== "created") {
  process.stderr.write("write-template: dist/template is there already. Delete it first.\n");
  process.exitCode = 1;
}
