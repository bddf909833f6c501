import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "./command/run-command.ts";

const help = `Runs the tests with endless inputs at full length: random documents, homes, builds and kills.

  npm run test:deep -- [options]

  --help  show this

Takes about a quarter of an hour on two cores. “npm test” runs a quick share of each.
`;

const projectFolder = join(import.meta.dirname, "..");

/** The tests that ask how much to try (test/support/test-effort.ts). */
function listDeepTests(): readonly string[] {
  return readdirSync(join(projectFolder, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join("test", file))
    .filter((file) => readFileSync(join(projectFolder, file), "utf8").includes("/test-effort.ts"));
}

async function run(): Promise<number> {
  const { status } = spawnSync(
    process.execPath,
    [
      join(projectFolder, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--retry=0",
      "--testTimeout=1200000",
      ...listDeepTests(),
    ],
    { cwd: projectFolder, stdio: "inherit", env: { ...process.env, TEST_EFFORT: "deep" } },
  );
  return status ?? 1;
}

await runCommand({ name: "test:deep", help, options: {}, run });
