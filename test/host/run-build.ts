import { spawnSync } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { readShellEnvironment } from "../../scripts/pack/find-machine-node.ts";
import { siteAddress } from "./make-home.ts";

const build = join(import.meta.dirname, "node_modules", "@netlify", "build", "bin.js");

/** What the guide has an operator set, with values that are nowhere else. */
export const settings = {
  CONTACT_SECRET: "kq7-tulip-orchard-92-lantern-fog-x3-moss",
  CONTACT_SMTP_URL: "smtps://porch:w8-sparrow-basin-41@mail.recovery-home.test:465",
  CONTACT_TO: "manager@locusthill.recovery-home.test",
  CONTACT_FROM: "site@locusthill.recovery-home.test",
  CONTACT_RETENTION_DAYS: "90",
} as const;

/** The settings that the guide says are secret. */
export function listSecretKeys(): readonly string[] {
  const guide = readFileSync(resolve(import.meta.dirname, "../../docs/operators.md"), "utf8");
  return [...guide.matchAll(/^\| `([A-Z_]+)` \| yes \|/gm)].map(([, name = ""]) => name);
}

/** How Netlify's build ended. */
export interface HostBuild {
  readonly status: number | null;
  readonly log: string;
}

/**
 * Runs Netlify's own build, offline, as for a publish.
 *
 * @param home the home's folder
 * @param environment what the operator has set, beside the usual
 * @param secretKeys what the operator has marked as secret
 */
export function runHostBuild(
  home: string,
  environment: Readonly<Record<string, string>>,
  secretKeys: readonly string[] = listSecretKeys(),
): HostBuild {
  for (const name of [".netlify", "_site", "_residents", ".front-porch"]) {
    rmSync(join(home, name), { recursive: true, force: true });
  }
  const set = { ...settings, ...environment };
  const words = [
    build,
    // As the host hands over what an operator has set: the scan for secrets takes their values from here.
    ...["--defaultConfig", JSON.stringify({ build: { environment: set } })],
    ...["--offline", "--telemetry", "false", "--context", "production"],
    ...["--cwd", home, "--repositoryRoot", home],
    ...["--explicitSecretKeys", secretKeys.join(","), "--enhancedSecretScan", "true"],
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: home,
    env: {
      ...readShellEnvironment(),
      ...{ NETLIFY: "true", URL: siteAddress, CI: "true" },
      ...set,
    },
    encoding: "utf8",
    timeout: 240_000,
  });
  return { status, log: `${stdout}${stderr}` };
}
