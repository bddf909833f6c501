import { join } from "node:path";
import { type OutputChunk, type OutputOptions, rolldown } from "rolldown";
import { bundleEditor } from "./bundle-editor.ts";
import { bundleFunctions } from "./bundle-functions.ts";
import { isOutside } from "./package-dependencies.ts";

/** The oldest Node that the package runs on. */
export const oldestNode = "20.19.0";

/** What something loads by its path, or another program imports. */
const programs = [
  "cli/front-porch",
  "api/index",
  "search/index-thread",
  "preview/build-whole-program",
] as const;

/** The module that stays a file of its own, since it finds all that lies beside it. */
const placeName = "package-folder";

/** What only a newer Node has, and the module that does the same. */
const newerFeatures = {
  "Map.groupBy": "group-by",
  "Promise.withResolvers": "with-resolvers",
  "URL.parse": "parse-url",
} as const;

/**
 * Bundles the program for the package, with the libraries that need not be installed.
 *
 * @param projectFolder this repository
 * @param packageFolder the folder of the package, which gets `dist/` and `eleventy.config.js`
 * @returns the files that went into it, as absolute paths
 * @throws when a module cannot be found
 */
export async function bundleProgram(
  projectFolder: string,
  packageFolder: string,
): Promise<readonly string[]> {
  const input = Object.fromEntries(
    programs.map((name) => [`dist/${name}`, join(projectFolder, "src", `${name}.ts`)]),
  );
  const program = await bundle(projectFolder, packageFolder, {
    input: { ...input, "eleventy.config": join(projectFolder, "eleventy.config.ts") },
    output: {
      entryFileNames: "[name].js",
      chunkFileNames: ({ name }) =>
        name === placeName ? "dist/[name].js" : "dist/chunks/[name]-[hash].js",
      codeSplitting: { groups: [{ name: placeName, test: /src[\\/]package-folder\.ts$/ }] },
    },
  });
  const functions = await bundleFunctions(join(packageFolder, "dist/hosts/netlify/functions"));
  const editor = await bundleEditor(join(packageFolder, "dist/web-editor/start-editor.js"));
  return [...new Set([...program, ...functions, ...editor])]
    .filter((file) => !file.startsWith("\0"))
    .toSorted();
}

async function bundle(
  projectFolder: string,
  packageFolder: string,
  { input, output }: { readonly input: Record<string, string>; readonly output: OutputOptions },
): Promise<readonly string[]> {
  const build = await rolldown({
    input,
    cwd: projectFolder,
    platform: "node",
    tsconfig: false,
    external: isOutside,
    transform: {
      target: `node${oldestNode}`,
      inject: Object.fromEntries(
        Object.entries(newerFeatures).map(([feature, file]) => [
          feature,
          join(projectFolder, "scripts/pack/older-node", `${file}.ts`),
        ]),
      ),
    },
    onLog(level, log, handle) {
      // gray-matter has an `eval`, for front matter in JavaScript, which nobody gives it here.
      if (log.code === "EVAL") return;
      if (level === "warn") throw new Error(log.message);
      handle(level, log);
    },
  });
  try {
    const written = await build.write({
      dir: packageFolder,
      format: "es",
      // Licences stay where they are asked to; all others are in THIRD-PARTY.txt.
      comments: { legal: true, annotation: false, jsdoc: false },
      ...output,
    });
    return written.output
      .filter((each): each is OutputChunk => each.type === "chunk")
      .flatMap(({ moduleIds }) => moduleIds);
  } finally {
    await build.close();
  }
}
