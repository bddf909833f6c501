import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { rolldown } from "rolldown";
import { programNames } from "../../src/hosts/netlify/netlify-host.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/**
 * Bundles the programs of Netlify's functions, each into one file with all it needs.
 *
 * @param folder where the files go; it need not exist
 * @throws when a part is missing
 */
export async function bundleFunctions(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of programNames) {
    const bundle = await rolldown({
      input: join(projectFolder, "src", "hosts", "netlify", "functions", `${name}.ts`),
      platform: "node",
      external: [/^node:/, "chokidar"], // Nunjucks watches templates with it, where one asks for that
      logLevel: "warn",
    });
    await bundle.write({
      file: join(folder, `${name}.mjs`),
      format: "esm",
      codeSplitting: false,
      comments: { legal: true, annotation: false, jsdoc: false },
    });
    await bundle.close();
  }
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? join(projectFolder, ".cache", "hosts", "netlify", "functions");
  await bundleFunctions(folder);
}
