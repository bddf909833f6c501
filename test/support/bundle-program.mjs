// Packs functions as Netlify does, from the folder that a build wrote for it:
//   node test/support/bundle-program.mjs PROJECT OUTPUT
// A process of its own, since the hook below must not reach other tests.
import { registerHooks } from "node:module";
import { join } from "node:path";
import process from "node:process";

// The functions are whole programs already, and shipped as they are. What packs others is not installed:
// `precinct`, which cannot be loaded beside TypeScript 7, and `esbuild`.
const leftOut = {
  precinct: "export default undefined",
  esbuild: "export const build = undefined",
};
registerHooks({
  resolve: (specifier, context, next) =>
    Object.hasOwn(leftOut, specifier)
      ? { url: `data:text/javascript,${leftOut[specifier]}`, shortCircuit: true }
      : next(specifier, context),
});

const [project = "", output = ""] = process.argv.slice(2);
const { zipFunctions } = await import("@netlify/zip-it-and-ship-it");
const results = await zipFunctions(join(project, ".netlify", "v1", "functions"), output, {
  archiveFormat: "none",
  basePath: project,
  repositoryRoot: project,
});
process.stdout.write(
  JSON.stringify(
    results.map(({ name, routes, schedule, trafficRules, bundler }) => ({
      name,
      routes,
      schedule,
      trafficRules,
      bundler,
    })),
  ),
);
