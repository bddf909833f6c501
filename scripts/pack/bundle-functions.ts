import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import process from "node:process";
import { rolldown } from "rolldown";
import { handlerNames } from "../../src/hosts/site-functions.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/**
 * Bundles the programs of Netlify's functions, one for each handler, into a file with all it needs.
 *
 * @param folder where the files go; it need not exist
 * @returns the files that went into them, as absolute paths
 * @throws when a part is missing
 */
export async function bundleFunctions(folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files: string[] = [];
  for (const name of handlerNames) {
    const bundle = await rolldown({
      input: join(projectFolder, "src", "hosts", "netlify", "functions", `${name}.ts`),
      platform: "node",
      external: [/^node:/, "chokidar"], // Nunjucks watches templates with it, where one asks for that
      logLevel: "warn",
    });
    const { output } = await bundle.write({
      file: join(folder, `${name}.mjs`),
      format: "esm",
      codeSplitting: false,
      comments: { legal: true, annotation: false, jsdoc: false },
      // The names in it stay, for whoever reads a stack trace.
      minify: { codegen: true, compress: false, mangle: false },
    });
    await bundle.close();
    files.push(...output.flatMap((each) => (each.type === "chunk" ? each.moduleIds : [])));
  }
  return files;
}

if (process.argv[1] === import.meta.filename) {
  const folder = process.argv[2] ?? join(projectFolder, ".cache", "hosts", "netlify", "functions");
  await bundleFunctions(folder);
}
