import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import process from "node:process";
import { runCommand } from "../src/cli/run-process.ts";
import {
  builtWith,
  checkSet,
  fourthOpened,
  fourthSetAside,
  lastSetAside,
  laterSetAside,
  openedLater,
  realOpenedLater,
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

/** Sets that are told of together. */
interface Column {
  readonly title: string;
  readonly names: readonly string[];
  /** Whether their papers may be looked at while rules are made. */
  readonly isOpen: boolean;
}

/** Of the real homes there are Word files too. */
const realColumns: readonly Column[] = [
  { title: "real homes, built with", names: builtWith, isOpen: true },
  { title: "real homes, opened later", names: realOpenedLater, isOpen: true },
];

const strangersColumns: readonly Column[] = [
  { title: "strangers’, built with", names: strangersBuiltWith, isOpen: true },
  { title: "strangers’, opened later", names: openedLater, isOpen: true },
  { title: "strangers’, set aside", names: strangersSetAside, isOpen: false },
  { title: "later strangers’, set aside", names: laterSetAside, isOpen: false },
  { title: "last strangers’, set aside", names: lastSetAside, isOpen: false },
  { title: "fourth strangers’, opened", names: fourthOpened, isOpen: true },
  { title: "fourth strangers’, set aside", names: fourthSetAside, isOpen: false },
];

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
    "Checks retold papers of real homes, and papers of homes made up by strangers, and counts what is recognised, what is found, and what is said wrongly. Some were looked at while the rules were made; of those set aside it prints totals alone.",
  options: {
    open: { kind: "switch", text: "count those alone that may be looked at, and spend no other" },
    list: { kind: "switch", text: "list each miss and false alarm of those that may be looked at" },
    all: { kind: "switch", text: "list those of the homes set aside too, which spends them" },
    write: { kind: "switch", text: "put the table into docs/reading.md" },
  },
  examples: [{ words: "--open --list", does: "what is still read wrongly" }],
  statuses: { 0: "done", 2: "the tool could not run" },
  async run({ open, list, all, write }) {
    const isWanted = ({ isOpen }: Column) => isOpen || !open;
    const real = realColumns.filter(isWanted);
    const strangers = strangersColumns.filter(isWanted);
    const checked: { readonly column: Column; readonly sets: readonly CheckedSet[] }[] = [];
    for (const column of [...real, ...strangers]) {
      checked.push({ column, sets: await checkSets(column.names) });
    }
    const imports = await Promise.all(real.map(({ names }) => scoreImports(names)));
    const rows = [
      ...listScoreRows(checked.map(({ sets }) => scoreSets(sets))),
      ...listImportRows(imports).map((row) => [...row, ...strangers.map(() => "")]),
    ];
    const titles = checked.map(({ column }) => column.title);
    const table = formatTable(["", ...titles], rows).join("\n");
    const listed = checked
      .filter(({ column }) => all || (list && column.isOpen))
      .flatMap(({ sets }) => sets.flatMap(listMisses));
    process.stdout.write(`${[...listed, table].join("\n")}\n`);
    if (write && !open) await writeIntoDocs(table);
    return 0;
  },
});
