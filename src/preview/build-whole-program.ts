import process from "node:process";
import { plainDateSchema } from "../content/plain-date.ts";
import { buildSite } from "../publish/build-site.ts";
import { describeSiteFaults } from "../publish/describe-site-faults.ts";

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
