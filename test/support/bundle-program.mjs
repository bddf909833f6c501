// Bundles the functions as Netlify does: node test/support/bundle-program.mjs PROJECT BASE OUTPUT PREFIX
// A process of its own, since the hook below must not reach other tests.
import { readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { join } from "node:path";
import process from "node:process";
import { parse } from "smol-toml";

// `precinct` serves functions of the old kind alone, and cannot be loaded beside TypeScript 7.
registerHooks({
  resolve: (specifier, context, next) =>
    specifier === "precinct"
      ? { url: "data:text/javascript,export default undefined", shortCircuit: true }
      : next(specifier, context),
});

const [project = "", base = "", output = "", prefix = ""] = process.argv.slice(2);
const { zipFunctions } = await import("@netlify/zip-it-and-ship-it");
const { directory, ...patterns } = parse(
  readFileSync(join(project, "netlify.toml"), "utf8"),
).functions;
const config = Object.fromEntries(
  Object.entries(patterns).map(([pattern, settings]) => [
    pattern,
    { includedFiles: settings.included_files ?? [], includedFilesBasePath: project },
  ]),
);
const results = await zipFunctions(join(project, directory), output, {
  archiveFormat: "none",
  basePath: base,
  repositoryRoot: base,
  config,
});
process.stdout.write(
  JSON.stringify(
    results
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, routes, schedule, trafficRules }) => ({
        name,
        routes,
        schedule,
        trafficRules,
      })),
  ),
);
