import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { allRules } from "../src/checks/check-home.ts";
import { documentTypes } from "../src/document-types/registry.ts";
import { formatRulesTable } from "../src/reports/format-rules-table.ts";
import { formatSectionsTable } from "../src/reports/format-sections-table.ts";
import { runCommand } from "./command/run-command.ts";

const help = `Writes docs/rules.md from the checks and docs/sections.md from the registry of document types.

  npm run tables -- [options]

  --help  show this
`;

async function run(): Promise<number> {
  const folder = join(import.meta.dirname, "..", "docs");
  await writeFile(join(folder, "rules.md"), formatRulesTable(allRules));
  await writeFile(join(folder, "sections.md"), formatSectionsTable(documentTypes));
  process.stdout.write("Wrote docs/rules.md and docs/sections.md.\n");
  return 0;
}

await runCommand({ name: "tables", help, options: {}, run });
