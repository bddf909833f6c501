import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Surroundings } from "./surroundings.ts";

/**
 * Says that the house's own facts are in the repository, where they are found on a machine that has
 * nothing but the repository. It stops nothing: what is in there was pushed already.
 *
 * @param command the name of the command that says so, such as `build`
 * @param contentFolder the folder with `_data/`
 * @param surroundings the environment, in which Netlify and other services that build set `CI`, and where to say it
 */
export function warnOfHouseFile(
  command: string,
  contentFolder: string,
  { environment, stderr }: Pick<Surroundings, "environment" | "stderr">,
): void {
  const files = ["house.yaml", "house.yml"].map((name) => join(contentFolder, "_data", name));
  if (!environment.CI || environment.CI === "false" || !files.some((file) => existsSync(file))) {
    return;
  }
  stderr.write(
    `${command}: _data/house.yaml is in the repository, so whoever can read that can read the street address and staff phones. Delete it there, keep it on your own computer, and ask for help with the repository's history.\n`,
  );
}
