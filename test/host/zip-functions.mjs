// Packs a built home's functions as Netlify does at the end of a publish:
//   node test/host/zip-functions.mjs HOME
// A process of its own, so that the time of its start counts as it does on the host.
import { join } from "node:path";
import process from "node:process";
import { zipFunctions } from "@netlify/zip-it-and-ship-it";

const [home = ""] = process.argv.slice(2);
const written = await zipFunctions(
  join(home, ".netlify", "v1", "functions"),
  join(home, ".netlify", "functions"),
  { basePath: home, repositoryRoot: home },
);
if (written.length === 0) throw new Error("There was no function to pack.");
