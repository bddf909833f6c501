import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "../src/cli/run-command.ts";
import { documentTypes } from "../src/documents/registry.ts";
import { rules } from "../src/rules/rules.ts";
import { listCitations } from "../src/standards/cite-section.ts";
import { listStandards } from "../src/standards/find-standard.ts";
import { formatThemeTexts } from "./list-theme-texts.ts";
import { drawParts, insertPicture } from "./tables/draw-parts.ts";
import { formatRulesTable } from "./tables/format-rules-table.ts";
import { formatSectionsTable } from "./tables/format-sections-table.ts";
import { listImports } from "./tables/list-imports.ts";

const help = `Writes docs/rules.md from the checks, docs/sections.md from the registry of document types, the
picture of what imports what in docs/architecture.md, and src/theme/theme-texts.json, what the theme
says on the pages of every home.

  npm run tables -- [options]

  --check  write nothing, and say which of them is not as it would be written
  --help   show this
`;

async function run({ check = false }: { readonly check?: boolean | undefined }): Promise<number> {
  const projectFolder = join(import.meta.dirname, "..");
  const architecture = await readFile(join(projectFolder, "docs/architecture.md"), "utf8");
  const tables = Object.entries({
    "docs/architecture.md": insertPicture(
      architecture,
      drawParts(listImports(projectFolder, "src")),
    ),
    "docs/rules.md": formatRulesTable(rules),
    "docs/sections.md": formatSectionsTable(documentTypes, (section) =>
      listCitations(listStandards(), section),
    ),
    "src/theme/theme-texts.json": formatThemeTexts(),
  });
  const stale: string[] = [];
  for (const [file, text] of tables) {
    const path = join(projectFolder, file);
    if ((await readFile(path, "utf8")) !== text) stale.push(file);
    if (!check) await writeFile(path, text);
  }
  if (!check) process.stdout.write(`Wrote ${tables.map(([file]) => file).join(", ")}.\n`);
  else for (const file of stale) process.stdout.write(`${file} is old. Run “npm run tables”.\n`);
  return check && stale.length > 0 ? 1 : 0;
}

await runCommand({ name: "tables", help, options: { check: { type: "boolean" } }, run });
