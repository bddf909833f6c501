import { writeFile } from "node:fs/promises";
import { allRules } from "../src/checks/check-home.ts";
import { formatRulesTable } from "../src/reports/format-rules-table.ts";

await writeFile(new URL("../docs/rules.md", import.meta.url), formatRulesTable(allRules));
