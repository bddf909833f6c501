import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import process from "node:process";
import { runCommand } from "../src/cli/run-process.ts";
import {
  builtWith,
  checkSet,
  laterSetAside,
  setAside,
  strangersBuiltWith,
  strangersSetAside,
} from "./bench/reading/check-set.ts";
import { listImportRows, listScoreRows } from "./bench/reading/format-score.ts";
import { listMisses } from "./bench/reading/list-misses.ts";
import type { CheckedSet } from "./bench/reading/read-set.ts";
import { scoreSets } from "./bench/reading/score.ts";
import { scoreImports } from "./bench/reading/score-import.ts";
import { formatTable } from "./tables/format-table.ts";

const startMark = "<!-- What npm run bench:reading -- --write found. -->";
const endMark = "<!-- End of what it found. -->";

async function checkSets(names: readonly string[]): Promise<readonly CheckedSet[]> {
  const sets: CheckedSet[] = [];
  for (const name of names) sets.push(await checkSet(name));
  return sets;
}

/** The table stands between two marks; the words around it are written by hand. */
async function writeIntoDocs(table: string): Promise<void> {
  const path = resolve(import.meta.dirname, "..", "docs", "reading.md");
  const text = await readFile(path, "utf8");
  const [before, rest = ""] = text.split(startMark, 2);
  const [, after] = rest.split(endMark, 2);
  if (after === undefined) throw new Error(`${path} has lost the marks round the table.`);
  await writeFile(path, `${before}${startMark}\n\n${table}\n\n${endMark}${after}`);
}

await runCommand({
  name: "bench:reading",
  summary: "count how well real homes' papers are read",
  about:
    "Checks ten retold sets of real homes' papers and counts what is recognised, what is found, and what is said wrongly. Five sets were looked at while the rules were made; of the five set aside it prints totals alone.",
  options: {
    list: { kind: "switch", text: "list each miss and false alarm of the homes built with" },
    all: { kind: "switch", text: "list those of the homes set aside too, which spends them" },
    write: { kind: "switch", text: "put the table into docs/reading.md" },
  },
  examples: [{ words: "--list", does: "what is still read wrongly" }],
  statuses: { 0: "done", 2: "the tool could not run" },
  async run({ list, all, write }) {
    const open = await checkSets([...builtWith, ...strangersBuiltWith]);
    const aside = await checkSets([...setAside, ...strangersSetAside, ...laterSetAside]);
    const imports = [await scoreImports(builtWith), await scoreImports(setAside)];
    const columns = [
      open.slice(0, builtWith.length),
      aside.slice(0, setAside.length),
      open.slice(builtWith.length),
      aside.slice(setAside.length, -laterSetAside.length),
      aside.slice(-laterSetAside.length),
    ];
    const rows = [
      ...listScoreRows(columns.map(scoreSets)),
      ...listImportRows(imports).map((row) => [...row, "", "", ""]),
    ];
    const table = formatTable(
      [
        "",
        "real homes, built with",
        "real homes, set aside",
        "strangers’, built with",
        "strangers’, set aside",
        "later strangers’, set aside",
      ],
      rows,
    ).join("\n");
    const listed = [...(list || all ? open : []), ...(all ? aside : [])].flatMap(listMisses);
    process.stdout.write(`${[...listed, table].join("\n")}\n`);
    if (write) await writeIntoDocs(table);
    return 0;
  },
});
