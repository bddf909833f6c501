import { join, resolve } from "node:path";
import process from "node:process";
import { rolldown } from "rolldown";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/**
 * Bundles the script that starts the editor in the browser, with the library that reads YAML.
 *
 * @param file where it goes; its folder need not exist
 * @returns the files that went into it, as absolute paths
 */
export async function bundleEditor(file: string): Promise<readonly string[]> {
  const bundle = await rolldown({
    input: join(projectFolder, "src", "web-editor", "browser", "start-editor.ts"),
    platform: "browser",
    logLevel: "warn",
  });
  const { output } = await bundle.write({
    file,
    format: "iife",
    minify: true,
    comments: { legal: true, annotation: false, jsdoc: false },
  });
  await bundle.close();
  return output.flatMap((each) => (each.type === "chunk" ? each.moduleIds : []));
}

if (process.argv[1] === import.meta.filename) {
  await bundleEditor(
    process.argv[2] ?? join(projectFolder, ".cache", "web-editor", "start-editor.js"),
  );
}
