import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import module from "node:module";
import { join } from "node:path";
import { projectFolder } from "../package-folder.ts";

const keptFolder = join(projectFolder, "node_modules/.cache/front-porch/scripts");

/**
 * Makes a module of a browser script JavaScript: its types go, and its imports stay for the caller.
 * Loading what takes types off costs a tenth of a small build; so the result is kept under a name that is
 * made from all it depends on.
 *
 * @param source the script as written
 */
export function stripScript(source: string): string {
  const key = createHash("sha256").update(`${process.version}\n${source}`).digest("hex");
  const kept = join(keptFolder, `${key}.js`);
  if (existsSync(kept)) return readFileSync(kept, "utf8");
  const script = module.stripTypeScriptTypes(source);
  keep(kept, script);
  return script;
}

/** It appears whole or not at all: several builds may run at once. */
function keep(path: string, text: string): void {
  const fresh = `${path}.${process.pid}`;
  try {
    mkdirSync(keptFolder, { recursive: true });
    writeFileSync(fresh, text);
    renameSync(fresh, path);
  } catch {
    // A folder that cannot be written only costs the next build its time.
  }
}
