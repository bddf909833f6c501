import { writeFile } from "node:fs/promises";
import { documentTypes } from "../src/document-types/registry.ts";
import { formatSectionsTable } from "../src/reports/format-sections-table.ts";

const page = formatSectionsTable(documentTypes);
await writeFile(new URL("../docs/sections.md", import.meta.url), page);
