import process from "node:process";
import { describeSiteFaults } from "../build/leaks/describe-site-faults.ts";
import { buildSite } from "../build/pipeline/build-site.ts";
import { plainDateSchema } from "../content/plain-date.ts";

/** Builds a preview's whole site and writes what is wrong with it, if anything, a line each. */
const [contentFolder = "", output = "", today] = process.argv.slice(2);
const result = await buildSite({
  contentFolder,
  output,
  today: plainDateSchema.parse(today),
  isProduction: false,
  isPreview: true,
});
const lines =
  result.kind === "siteFaults"
    ? describeSiteFaults(result.faults, "operator")
    : result.kind === "blocked"
      ? [result.message]
      : [];
process.stdout.write(lines.join("\n"));
