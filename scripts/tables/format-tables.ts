import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { commands } from "../../src/cli/commands/commands.ts";
import { documentTypes } from "../../src/documents/registry.ts";
import { rules } from "../../src/rules/rules.ts";
import { listEditorSchemas } from "../../src/schemas/editor-schemas.ts";
import { createAnswersJsonSchema } from "../../src/setup/answers-schema.ts";
import { listCitations } from "../../src/standards/cite-section.ts";
import { listBuiltInLayers } from "../../src/standards/find-layers.ts";
import { listStandards } from "../../src/standards/find-standard.ts";
import { drawParts, insertPicture } from "./draw-parts.ts";
import { formatClausesTable } from "./format-clauses-table.ts";
import { formatCommandsPage } from "./format-commands-page.ts";
import { formatRulesTable } from "./format-rules-table.ts";
import { formatSampleSentences } from "./format-sample-sentences.ts";
import { formatSectionsTable } from "./format-sections-table.ts";
import { listImports } from "./list-imports.ts";

/**
 * Writes the tables and the picture in the documents from what the program's lists say, and what the sample says.
 *
 * @param projectFolder the project, as an absolute path
 * @returns the texts, by their files' paths from the project
 */
export async function formatTables(
  projectFolder: string,
): Promise<Readonly<Record<string, string>>> {
  const architecture = await readFile(join(projectFolder, "docs/architecture.md"), "utf8");
  const { scripts } = JSON.parse(await readFile(join(projectFolder, "package.json"), "utf8"));
  const picture = drawParts(listImports(projectFolder, "src"));
  return {
    "docs/architecture.md": insertPicture(architecture, picture),
    "docs/clauses.md": formatClausesTable(rules),
    "docs/commands.md": formatCommandsPage(commands, scripts),
    "docs/rules.md": formatRulesTable(rules),
    "docs/sections.md": formatSectionsTable(documentTypes, (section) =>
      listCitations(listStandards(), listBuiltInLayers(), section),
    ),
    "src/rules/sample/sample-sentences.txt": await formatSampleSentences(projectFolder),
    "src/setup/answers.schema.json": formatSchema(createAnswersJsonSchema()),
    ...Object.fromEntries(
      [...listEditorSchemas()].map(([name, schema]) => [
        `schemas/${name}.json`,
        formatSchema(schema),
      ]),
    ),
  };
}

function formatSchema(schema: object): string {
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}
