// Packs a built home's functions as Netlify does at the end of a publish:
//   node test/host/zip-functions.mjs HOME
// It writes the milliseconds that it took. Loading what packs is none of them: Netlify's build loads it
// for every site, with functions or without.
import { join } from "node:path";
import process from "node:process";
import { zipFunctions } from "@netlify/zip-it-and-ship-it";

const [home = ""] = process.argv.slice(2);
const started = performance.now();
const written = await zipFunctions(
  join(home, ".netlify", "v1", "functions"),
  join(home, ".netlify", "functions"),
  { basePath: home, repositoryRoot: home },
);
if (written.length === 0) throw new Error("There was no function to pack.");
process.stdout.write(String(performance.now() - started));
