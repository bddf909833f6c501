import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A file that lists what a folder's modules export, and holds nothing else. */
export interface ModuleList {
  /** Its path from the project, such as `src/rules/rules.ts`; modules lie in its folder or deeper. */
  readonly file: string;
  /** Which modules it lists, by their paths from its folder. */
  readonly modules: RegExp;
  /** What the list is for, in one sentence. */
  readonly about: string;
  /** The type that its declaration names, and the module it is from. */
  readonly type?: { readonly name: string; readonly from: string };
  /** What stands before the entries, such as `const rules: readonly Rule[] = [`. */
  readonly opening: string;
  /** What stands behind them. */
  readonly closing: string;
}

/** How many columns a line may have. */
const longestLine = 100;

/**
 * Writes a list of modules: an import of what each exports, and the list of it, in the order of their
 * paths.
 *
 * @param projectFolder the project, as an absolute path
 * @param list the list
 * @throws when a module exports nothing that could be listed
 */
export function formatList(projectFolder: string, list: ModuleList): string {
  const folder = join(projectFolder, dirname(list.file));
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => list.modules.test(path))
    .map((path) => ({ path: `./${path}`, names: readExports(join(folder, path)) }))
    .toSorted((first, second) => comparePaths(first.path, second.path));
  const types =
    list.type === undefined ? [] : [{ path: list.type.from, words: `type { ${list.type.name} }` }];
  const imports = [...modules.map(({ path, names }) => ({ path, words: braced(names) })), ...types]
    .toSorted((first, second) => comparePaths(first.path, second.path))
    .map(({ path, words }) => `import ${words} from "${path}";`);
  const entries = modules.flatMap(({ names }) => names);
  const line = `${list.opening}${entries.join(", ")}${list.closing}`;
  const lines = entries.map((name) => `  ${name},\n`).join("");
  // What stands in braces may have a line of its own for each entry, however short, and then keeps it.
  const isLine = line.length <= longestLine && !list.opening.endsWith("{");
  return [
    "// Written by “npm run tables” from the modules in this folder.\n",
    ...imports,
    `\n/** ${list.about} */`,
    isLine ? line : `${list.opening}\n${lines}${list.closing}`,
    "",
  ].join("\n");
}

function readExports(file: string): readonly string[] {
  const names = [...readFileSync(file, "utf8").matchAll(/^export const (\w+)/gm)];
  if (names.length === 0) throw new Error(`${file} exports nothing that could be listed.`);
  return names.flatMap(([, name = ""]) => name).toSorted();
}

function braced(names: readonly string[]): string {
  return `{ ${names.join(", ")} }`;
}

/** By folders first, as editors list them, whatever the machine's language; `a` stands before `a-b`. */
function comparePaths(first: string, second: string): number {
  const [one, other] = [first, second].map((path) => path.replace(/\.ts$/, ""));
  return String(one) < String(other) ? -1 : one === other ? 0 : 1;
}
